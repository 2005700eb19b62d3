// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace candor::ui {

/// The stretch of a file that is shown, in seconds: 0 <= from < to <= whole.
struct TimeRange {
    double from = 0.0;
    double to = 1.0;
    double whole = 1.0; // the file's length

    static constexpr double Shortest = 0.05; // s; closer there is nothing more to see
    static TimeRange all(double seconds);

    [[nodiscard]] double length() const { return to - from; }
    [[nodiscard]] bool isWhole() const { return from <= 0.0 && to >= whole; }
    /// As many times shorter as `factor` says, with `about` staying where it is.
    [[nodiscard]] TimeRange zoomed(double factor, double about) const;
    [[nodiscard]] TimeRange panned(double seconds) const;
    /// Moved no further than needed to have that second in it.
    [[nodiscard]] TimeRange showing(double second) const;
    /// The same stretch of a file whose length has become known better; the whole stays the whole.
    [[nodiscard]] TimeRange withWhole(double seconds) const;
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// Seconds to places along a line from `left`, `width` long.
[[nodiscard]] double placeOf(const TimeRange& range, double second, double left, double width);
[[nodiscard]] double secondAt(const TimeRange& range, double place, double left, double width);

struct TimeTick {
    double second = 0.0;
    QString label; // "1:30", "0:02.5"
};
/// Round times inside the range, at most `most` of them (>= 1).
[[nodiscard]] std::vector<TimeTick> timeTicks(const TimeRange& range, int most);

} // namespace candor::ui
