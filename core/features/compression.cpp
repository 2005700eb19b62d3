// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/compression.h"

#include "features/vector_log.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace candor {
namespace {

// value <- factor ln(prepared value) - shift. The rest of the values goes through a vector of its
// own, so that no value depends on where it stands.
template <typename Prepare>
void takeLogs(std::span<float> values, float factor, float shift, Prepare prepare) {
    std::size_t k = 0;
    for (; k + FloatLanes <= values.size(); k += FloatLanes) {
        storeFloats(&values[k], factor * naturalLog(prepare(loadFloats(&values[k]))) - shift);
    }
    if (k < values.size()) {
        const std::span<float> rest = values.subspan(k);
        float last[FloatLanes] = {1.0F, 1.0F, 1.0F, 1.0F};
        std::copy(rest.begin(), rest.end(), last);
        storeFloats(last, factor * naturalLog(prepare(loadFloats(last))) - shift);
        std::copy_n(last, rest.size(), rest.begin());
    }
}

float maximumOf(std::span<const float> values) {
    return values.empty() ? 0.0F : *std::max_element(values.begin(), values.end());
}

void takeDecibels(std::span<float> values, const Compression& compression) {
    const double reference =
        compression.referenceIsMaximum ? maximumOf(values) : compression.reference;
    const double shift = 10.0 * std::log10(std::max(compression.minimum, reference));
    const FloatVector minimum = allLanes(static_cast<float>(compression.minimum));
    takeLogs(values, static_cast<float>(10.0 / std::numbers::ln10), static_cast<float>(shift),
             [minimum](FloatVector x) { return select(x < minimum, minimum, x); });
    if (compression.topDb) {
        const float floor = maximumOf(values) - static_cast<float>(*compression.topDb);
        for (float& value : values) {
            value = value < floor ? floor : value;
        }
    }
}

} // namespace

void compress(std::span<float> values, const Compression& compression) {
    switch (compression.kind) {
    case Compression::Kind::None:
        return;
    case Compression::Kind::Decibel:
        takeDecibels(values, compression);
        return;
    case Compression::Kind::Ln: {
        const auto offset = static_cast<float>(compression.offset);
        takeLogs(values, 1.0F, 0.0F, [offset](FloatVector x) { return x + offset; });
        return;
    }
    case Compression::Kind::Log10: {
        const auto scale = static_cast<float>(compression.scale);
        takeLogs(values, static_cast<float>(1.0 / std::numbers::ln10), 0.0F,
                 [scale](FloatVector x) { return 1.0F + scale * x; });
        return;
    }
    }
}

float roundedToHalf(float value) noexcept {
    constexpr std::uint32_t Sign = 0x80000000U;
    constexpr std::uint32_t Infinity = 0x7f800000U;
    constexpr std::uint32_t SmallestNormalHalf = 0x38800000U; // 2^-14
    constexpr std::uint32_t BeyondHalf = 0x47800000U;         // 65536
    const auto bits = std::bit_cast<std::uint32_t>(value);
    std::uint32_t magnitude = bits & ~Sign;
    if (magnitude >= Infinity) {
        return value;
    }
    if (magnitude < SmallestNormalHalf) {
        // Floats in 0.5 … 1 are 2^-24 apart, as small halves are: the addition rounds.
        const float shifted = std::bit_cast<float>(magnitude) + 0.5F;
        magnitude = std::bit_cast<std::uint32_t>(shifted - 0.5F);
    } else {
        magnitude += 0xfffU + ((magnitude >> 13U) & 1U); // 13 of 23 bits go, ties to even
        magnitude &= ~0x1fffU;
        magnitude = magnitude >= BeyondHalf ? Infinity : magnitude;
    }
    return std::bit_cast<float>((bits & Sign) | magnitude);
}

} // namespace candor
