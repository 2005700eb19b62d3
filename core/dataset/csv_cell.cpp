// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_cell.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace candor {
namespace {

template <typename Number>
std::optional<Number> parse(std::string_view cell) noexcept {
    cell = trimmed(cell);
    if (cell.starts_with('+') && !cell.starts_with("+-")) {
        cell.remove_prefix(1);
    }
    Number number{};
    const char* const end = cell.data() + cell.size();
    const auto [stopped, error] = std::from_chars(cell.data(), end, number);
    if (cell.empty() || error != std::errc() || stopped != end) {
        return std::nullopt;
    }
    return number;
}

} // namespace

std::string_view trimmed(std::string_view cell) noexcept {
    const std::size_t begin = cell.find_first_not_of(" \t");
    if (begin == std::string_view::npos) {
        return {};
    }
    return cell.substr(begin, cell.find_last_not_of(" \t") + 1 - begin);
}

std::string lowered(std::string_view cell) {
    std::string text(trimmed(cell));
    std::ranges::transform(text, text.begin(), [](char sign) {
        return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
    });
    return text;
}

std::optional<double> numberIn(std::string_view cell) noexcept {
    const auto number = parse<double>(cell);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<long long> wholeNumberIn(std::string_view cell) noexcept {
    return parse<long long>(cell);
}

std::optional<long long> wholeValueIn(std::string_view cell) noexcept {
    constexpr double Beyond = 9e15; // above it every double is whole
    if (const auto number = wholeNumberIn(cell)) {
        return number;
    }
    const auto value = numberIn(cell);
    const bool isWhole = value && std::abs(*value) < Beyond && std::trunc(*value) == *value;
    return isWhole ? std::optional(static_cast<long long>(*value)) : std::nullopt;
}

} // namespace candor
