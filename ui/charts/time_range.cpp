// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_range.h"

#include "text/time_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace candor::ui {
namespace {

TimeRange placed(double from, double length, double whole) {
    const double held = std::clamp(length, std::min(TimeRange::Shortest, whole), whole);
    const double start = std::clamp(from, 0.0, whole - held);
    return {start, start + held, whole};
}

} // namespace

TimeRange TimeRange::all(double seconds) {
    const double whole = seconds > 0.0 ? seconds : 1.0;
    return {0.0, whole, whole};
}

TimeRange TimeRange::zoomed(double factor, double about) const {
    const double wanted = std::clamp(length() / factor, std::min(Shortest, whole), whole);
    const double share = (about - from) / length();
    return placed(about - share * wanted, wanted, whole);
}

TimeRange TimeRange::panned(double seconds) const {
    return placed(from + seconds, length(), whole);
}

TimeRange TimeRange::showing(double second) const {
    if (second < from) {
        return panned(second - from);
    }
    return second > to ? panned(second - to) : *this;
}

TimeRange TimeRange::withWhole(double seconds) const {
    return isWhole() ? all(seconds) : placed(from, length(), seconds > 0.0 ? seconds : whole);
}

double placeOf(const TimeRange& range, double second, double left, double width) {
    return left + (second - range.from) / range.length() * width;
}

double secondAt(const TimeRange& range, double place, double left, double width) {
    return width > 0.0 ? range.from + (place - left) / width * range.length() : range.from;
}

std::vector<TimeTick> timeTicks(const TimeRange& range, int most) {
    constexpr std::array Steps{0.01,  0.02,   0.05,   0.1,    0.2,     0.5,     1.0,    2.0,
                               5.0,   10.0,   15.0,   30.0,   60.0,    120.0,   300.0,  600.0,
                               900.0, 1800.0, 3600.0, 7200.0, 18000.0, 36000.0, 86400.0};
    const double wanted = range.length() / std::max(1, most);
    const auto found = std::lower_bound(Steps.begin(), Steps.end(), wanted);
    const double step =
        found == Steps.end() ? std::ceil(wanted / Steps.back()) * Steps.back() : *found;
    const int decimals = step < 0.1 ? 2 : step < 1.0 ? 1 : 0;
    std::vector<TimeTick> ticks;
    for (double n = std::ceil(range.from / step - 1e-9); n * step <= range.to + 1e-9 * step;
         n += 1.0) {
        ticks.push_back({n * step, timeText(n * step, decimals)});
    }
    return ticks;
}

} // namespace candor::ui
