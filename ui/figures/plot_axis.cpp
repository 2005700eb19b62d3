// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/plot_axis.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace candor::ui::paper {
namespace {

/// 1, 2 or 5 times a power of ten: the smallest such step with no more than `ticks` of them.
double roundStep(double range, int ticks) {
    const double wanted = range / std::max(1, ticks);
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted * (1.0 - 1e-9)) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

int decimalsOf(double step) {
    return std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
}

void addTicks(PlotAxis& axis, double step) {
    const int decimals = decimalsOf(step);
    const auto count = static_cast<int>(std::lround((axis.to - axis.from) / step));
    for (int i = 0; i <= count; ++i) {
        const double value = axis.from + i * step;
        axis.ticks.push_back({value, QLocale().toString(value, 'f', decimals)});
    }
}

} // namespace

double PlotAxis::share(double value) const {
    const double held = std::clamp(value, from, to);
    if (logarithmic) {
        return std::log(held / from) / std::log(to / from);
    }
    return (held - from) / (to - from);
}

PlotAxis unitAxis(const QString& title, bool roomy) {
    PlotAxis axis{.title = title, .ticks = {}};
    if (roomy) {
        addTicks(axis, 0.2);
    } else {
        const auto label = [](double value) { return QLocale().toString(value, 'g', 2); };
        axis.ticks = {{0.0, label(0.0)}, {0.5, label(0.5)}, {1.0, label(1.0)}};
    }
    return axis;
}

PlotAxis fromZeroAxis(const QString& title, double largest, int ticks) {
    PlotAxis axis{.title = title, .ticks = {}};
    const double step = roundStep(largest > 0.0 ? largest : 1.0, ticks);
    axis.to = step * std::max(1.0, std::ceil(largest / step - 1e-9));
    addTicks(axis, step);
    return axis;
}

PlotAxis tightAxis(const QString& title, double smallest, double largest, int ticks) {
    PlotAxis axis{.title = title, .ticks = {}};
    const double range = largest - smallest;
    const double step = roundStep(range > 0.0 ? range : std::max(1e-3, std::abs(largest)), ticks);
    axis.from = step * std::floor(smallest / step + 1e-9);
    axis.to = step * std::ceil(largest / step - 1e-9);
    if (axis.to <= axis.from) {
        axis.to = axis.from + step;
    }
    addTicks(axis, step);
    return axis;
}

void labelAsPercent(PlotAxis& axis) {
    const double step =
        axis.ticks.size() > 1 ? 100.0 * (axis.ticks[1].value - axis.ticks[0].value) : 1.0;
    for (FigureTick& tick : axis.ticks) {
        tick.label =
            QLocale().toString(100.0 * tick.value, 'f', decimalsOf(step)) + QStringLiteral(" %");
    }
}

PlotAxis logCountAxis(const QString& title, double smallest, double largest) {
    PlotAxis axis{.logarithmic = true, .title = title, .ticks = {}};
    const double bottom = std::floor(std::log10(smallest));
    const double top = std::max(bottom + 1.0, std::ceil(std::log10(largest)));
    axis.from = 0.5 * std::pow(10.0, bottom);
    axis.to = std::pow(10.0, top);
    // Every decade up to three, then every second or third, so that labels keep apart.
    const int every = std::max(1, static_cast<int>(std::ceil((top - bottom) / 3.0)));
    for (int power = static_cast<int>(bottom); power <= static_cast<int>(top); power += every) {
        const double value = std::pow(10.0, power);
        axis.ticks.push_back({value, QLocale().toString(value, 'g', 6)});
    }
    return axis;
}

PlotAxis temperatureAxis(const QString& title, double lowest, double highest) {
    constexpr std::array wanted{1.0, 2.0, 0.5,  5.0,  3.0, 0.2, 10.0, 0.1,
                                1.5, 0.7, 0.05, 20.0, 0.3, 4.0, 7.0};
    constexpr double closest = 0.1; // of the axis
    PlotAxis axis{.from = lowest, .to = highest, .logarithmic = true, .title = title, .ticks = {}};
    for (const double value : wanted) {
        const bool inside = value >= lowest * (1.0 - 1e-9) && value <= highest * (1.0 + 1e-9);
        const bool apart = std::none_of(axis.ticks.begin(), axis.ticks.end(), [&](const auto& t) {
            return std::abs(axis.share(t.value) - axis.share(value)) < closest;
        });
        if (inside && apart) {
            axis.ticks.push_back({value, QLocale().toString(value, 'g', 3)});
        }
    }
    std::sort(axis.ticks.begin(), axis.ticks.end(),
              [](const FigureTick& a, const FigureTick& b) { return a.value < b.value; });
    return axis;
}

} // namespace candor::ui::paper
