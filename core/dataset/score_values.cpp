// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/score_values.h"

#include <array>
#include <cmath>
#include <cstring>

namespace candor {
namespace {

// Without its sign, an element whose exponent is all ones gets its top bit set by one more step of
// the exponent; no element carries into its neighbour. So eight bytes at a time do for all types.
struct ExponentTest {
    std::uint64_t withoutSign;
    std::uint64_t exponentStep;
};

constexpr ExponentTest exponentTest(ElementType type) noexcept {
    switch (type) {
    case ElementType::Float16:
        return {0x7fff7fff7fff7fff, 0x0400040004000400};
    case ElementType::Float32:
        return {0x7fffffff7fffffff, 0x0080000000800000};
    case ElementType::Float64:
        return {0x7fffffffffffffff, 0x0010000000000000};
    }
    return {};
}

template <typename Stored>
Stored load(const std::byte* values, std::size_t index) noexcept {
    Stored value;
    std::memcpy(&value, values + index * sizeof value, sizeof value);
    return value;
}

} // namespace

bool allFinite(ElementType type, std::span<const std::byte> values) noexcept {
    constexpr std::size_t Lanes = 16; // a fixed count is what the compiler makes vectors of
    const ExponentTest test = exponentTest(type);
    std::array<std::uint64_t, Lanes> overflow{};
    std::array<std::uint64_t, Lanes> words{};
    const auto take = [&] {
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            overflow[lane] |= (words[lane] & test.withoutSign) + test.exponentStep;
        }
    };
    for (; values.size() >= sizeof words; values = values.subspan(sizeof words)) {
        std::memcpy(words.data(), values.data(), sizeof words);
        take();
    }
    words.fill(0);
    if (!values.empty()) {
        std::memcpy(words.data(), values.data(), values.size());
    }
    take();
    std::uint64_t any = 0;
    for (const std::uint64_t lane : overflow) {
        any |= lane;
    }
    return (any & ~test.withoutSign) == 0;
}

std::optional<std::size_t> firstNotFinite(ElementType type,
                                          std::span<const std::byte> values) noexcept {
    const std::size_t count = values.size() / elementSize(type);
    for (std::size_t index = 0; index < count; ++index) {
        if (!std::isfinite(scoreAt(type, values.data(), index))) {
            return index;
        }
    }
    return std::nullopt;
}

double scoreAt(ElementType type, const std::byte* values, std::size_t index) noexcept {
    switch (type) {
    case ElementType::Float16:
        return fromFloat16(load<std::uint16_t>(values, index));
    case ElementType::Float32:
        return static_cast<double>(load<float>(values, index));
    case ElementType::Float64:
        return load<double>(values, index);
    }
    return 0.0;
}

} // namespace candor
