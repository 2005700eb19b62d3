// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_number.h"

#include "dataset/csv_cell.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace candor {
namespace {

constexpr std::size_t LongestNumber = 64; // with a comma; no double needs as many signs

std::string_view withoutPerCent(std::string_view cell) noexcept {
    cell = trimmed(cell);
    return cell.ends_with('%') ? trimmed(cell.substr(0, cell.size() - 1)) : cell;
}

std::optional<double> numberWithComma(std::string_view cell) noexcept {
    std::array<char, LongestNumber> text{};
    if (cell.size() > text.size() || cell.find('.') != std::string_view::npos ||
        std::ranges::count(cell, ',') > 1) {
        return std::nullopt;
    }
    std::ranges::replace_copy(cell, text.begin(), ',', '.');
    return numberIn(std::string_view(text.data(), cell.size()));
}

// "1,234" and "-12,000", but not "0,123", "1,23" or "1234,567".
bool couldBeThousands(std::string_view cell) noexcept {
    if (cell.starts_with('-') || cell.starts_with('+')) {
        cell.remove_prefix(1);
    }
    const std::size_t comma = cell.find(',');
    return comma >= 1 && comma <= 3 && cell[0] != '0' && cell.size() == comma + 4;
}

} // namespace

std::optional<double> numberIn(std::string_view cell, NumberForm form) noexcept {
    if (form.perCent) {
        cell = withoutPerCent(cell);
    }
    return form.decimalComma ? numberWithComma(trimmed(cell)) : numberIn(cell);
}

std::optional<double> NumberFormSurvey::take(std::string_view cell) noexcept {
    cell = trimmed(cell);
    const std::string_view bare = withoutPerCent(cell);
    const bool hasComma = bare.find(',') != std::string_view::npos;
    const auto number = hasComma ? numberWithComma(bare) : numberIn(bare);
    if (!number) {
        return std::nullopt;
    }
    ++m_numbers;
    m_perCents += bare.size() < cell.size() ? 1U : 0U;
    m_points += bare.find('.') != std::string_view::npos ? 1U : 0U;
    m_commas += hasComma ? 1U : 0U;
    m_decimalCommas += hasComma && !couldBeThousands(bare) ? 1U : 0U;
    return number;
}

void NumberFormSurvey::add(const NumberFormSurvey& other) noexcept {
    m_numbers += other.m_numbers;
    m_points += other.m_points;
    m_commas += other.m_commas;
    m_decimalCommas += other.m_decimalCommas;
    m_perCents += other.m_perCents;
}

bool NumberFormSurvey::isMixed() const noexcept {
    return (m_points > 0 && m_commas > 0) || (m_perCents > 0 && m_perCents < m_numbers);
}

} // namespace candor
