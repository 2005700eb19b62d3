// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace candor::ui::paper {

struct FigureTick {
    double value = 0.0;
    QString label;
};

/// From values to places on paper, with the ticks that go with it.
struct PlotAxis {
    double from = 0.0;
    double to = 1.0;
    bool logarithmic = false;
    QString title;
    std::vector<FigureTick> ticks;

    /// 0 at `from`, 1 at `to`; values outside are held at the ends, so nothing leaves the frame.
    [[nodiscard]] double share(double value) const;
};

/// Confidence or accuracy: 0 to 1, with a tick every 0.2, or 0, 0.5 and 1 where room is short.
[[nodiscard]] PlotAxis unitAxis(const QString& title, bool roomy);

/// 0 up to a round number above `largest`, with about `ticks` ticks.
[[nodiscard]] PlotAxis fromZeroAxis(const QString& title, double largest, int ticks);

/// Between round numbers around the values.
[[nodiscard]] PlotAxis tightAxis(const QString& title, double smallest, double largest, int ticks);

/// Shares as per cent.
void labelAsPercent(PlotAxis& axis);

/// Counts on a logarithmic axis: a tick every power of ten; a single one still has some height.
[[nodiscard]] PlotAxis logCountAxis(const QString& title, double smallest, double largest);

/// A logarithmic axis of temperatures, with round ones as ticks, the most wanted first, as long as
/// they keep a tenth of the axis apart.
[[nodiscard]] PlotAxis temperatureAxis(const QString& title, double lowest, double highest);

} // namespace candor::ui::paper
