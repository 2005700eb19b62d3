// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/logits_extraction.h"

#include <chrono>
#include <cstddef>
#include <optional>

namespace candor {

/// Counts what is done and tells what is left. Files are not probed before their turn: those that
/// have not begun are taken to be as long as the mean of those that have. Not thread-safe.
class ExtractionMeter {
public:
    using Clock = std::chrono::steady_clock;
    /// Before this time the first files, slow to start, would tell too little.
    static constexpr double FirstEstimate = 2.0; // seconds
    static constexpr std::chrono::milliseconds Interval{50};

    ExtractionMeter(std::size_t files, Clock::time_point start);

    /// A file of that declared length, as far as it will be decoded, is open now.
    void fileOpened(std::optional<double> expected);
    /// Sound that every member has heard.
    void soundDone(double seconds) { m_progress.audioSecondsDone += seconds; }
    /// `expected` as it was given when the file was opened, if it was; `counted` seconds have
    /// been given to soundDone().
    void fileDone(bool opened, std::optional<double> expected, double counted, double seconds,
                  bool failed);
    /// A file of that length need not be computed.
    void fileRecalled(double seconds);
    void patchesWait(std::size_t count) { m_progress.waitingPatches += count; }
    void patchesDone(std::size_t count) { m_progress.waitingPatches -= count; }
    void addTimes(const ExtractionTimes& times);

    /// True at most once in an interval.
    [[nodiscard]] bool isDue(Clock::time_point now);
    [[nodiscard]] ExtractionProgress at(Clock::time_point now) const;

private:
    [[nodiscard]] std::optional<double> secondsLeft(double elapsed) const;

    Clock::time_point m_start;
    Clock::time_point m_next;
    ExtractionProgress m_progress;
    std::size_t m_knownFiles = 0; // done, or open with a declared length
    double m_knownSeconds = 0.0;  // of these
};

} // namespace candor
