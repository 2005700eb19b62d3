// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace candor::ui {

/// A linear axis whose ends and ticks are round numbers: multiples of 1, 2 or 5 x 10^k.
struct LinearScale {
    double minimum = 0.0;
    double maximum = 1.0;
    double step = 0.2;
    int decimals = 1; // that show every tick exactly
    friend bool operator==(const LinearScale&, const LinearScale&) = default;
};

/// The finest round scale of at most `mostSteps` steps (>= 1) that contains both values. A range
/// that is empty or not finite gives 0 … 1.
[[nodiscard]] LinearScale roundScale(double lowest, double highest, int mostSteps);

/// The axis of counts: linear from 0, or logarithmic from one half so that a single decision still
/// has a bar. Positions are shares of the axis, 0 at its foot and 1 at its end.
class CountScale {
public:
    CountScale() = default;
    CountScale(std::uint64_t largest, bool logarithmic);

    [[nodiscard]] double position(double count) const;
    [[nodiscard]] const std::vector<double>& ticks() const { return m_ticks; }
    friend bool operator==(const CountScale&, const CountScale&) = default;

private:
    bool m_logarithmic = false;
    double m_maximum = 1.0;
    std::vector<double> m_ticks{0.0, 1.0};
};

/// Short enough for an axis: "800", "1.5k", "20k", "3M", in the user's locale.
[[nodiscard]] QString shortCountText(double count);

/// The temperatures of 0.1, 0.2, 0.5, 1, 2, 5 … within a range.
[[nodiscard]] std::vector<double> temperatureTicks(double from, double to);

} // namespace candor::ui
