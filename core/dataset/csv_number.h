// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace candor {

/// How a table writes numbers.
struct NumberForm {
    bool decimalComma = false; // 0,5
    bool perCent = false;      // every number ends in %
    friend bool operator==(const NumberForm&, const NumberForm&) = default;
};

/// A finite number in this form. With a decimal comma there is no point in it.
[[nodiscard]] std::optional<double> numberIn(std::string_view cell, NumberForm form) noexcept;

/// What the numbers of a table show of its form, one cell after the other.
class NumberFormSurvey {
public:
    /// The cell as a number in whatever form; nothing where it is none.
    std::optional<double> take(std::string_view cell) noexcept;

    /// As if the cells of the other had been taken, too.
    void add(const NumberFormSurvey& other) noexcept;

    /// Some have a point and some a comma before their decimals, or some a per cent sign and some
    /// not: no form fits them all.
    [[nodiscard]] bool isMixed() const noexcept;
    /// Every comma could set thousands apart as well: 1,234.
    [[nodiscard]] bool isUnclear() const noexcept { return m_commas > 0 && m_decimalCommas == 0; }
    [[nodiscard]] NumberForm form() const noexcept { return {m_commas > 0, m_perCents > 0}; }

private:
    std::uint64_t m_numbers = 0;
    std::uint64_t m_points = 0;
    std::uint64_t m_commas = 0;
    std::uint64_t m_decimalCommas = 0; // that can set no thousands apart
    std::uint64_t m_perCents = 0;
};

} // namespace candor
