// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/extraction_meter.h"

#include <algorithm>

namespace candor {

ExtractionMeter::ExtractionMeter(std::size_t files, Clock::time_point start)
    : m_start(start), m_next(start + Interval) {
    m_progress.files = files;
}

void ExtractionMeter::fileOpened(std::optional<double> expected) {
    if (expected) {
        ++m_knownFiles;
        m_knownSeconds += *expected;
    }
}

void ExtractionMeter::fileDone(bool opened, std::optional<double> expected, double counted,
                               double seconds, bool failed) {
    if (opened && expected) {
        m_knownSeconds += seconds - *expected; // what it was gives way to what it is
    } else {
        ++m_knownFiles;
        m_knownSeconds += seconds;
    }
    m_progress.audioSecondsDone += std::max(0.0, seconds - counted);
    ++m_progress.filesDone;
    m_progress.filesFailed += failed ? 1 : 0;
}

void ExtractionMeter::fileRecalled(double seconds) {
    ++m_knownFiles;
    m_knownSeconds += seconds;
    m_progress.audioSecondsDone += seconds;
    m_progress.audioSecondsRecalled += seconds;
    ++m_progress.filesDone;
    ++m_progress.filesRecalled;
}

void ExtractionMeter::addTimes(const ExtractionTimes& times) {
    m_progress.times.decoding += times.decoding;
    m_progress.times.features += times.features;
    m_progress.times.networks += times.networks;
    m_progress.times.waiting += times.waiting;
}

bool ExtractionMeter::isDue(Clock::time_point now) {
    if (now < m_next) {
        return false;
    }
    m_next = now + Interval;
    return true;
}

std::optional<double> ExtractionMeter::secondsLeft(double elapsed) const {
    const double done = m_progress.audioSecondsDone;
    const double computed = done - m_progress.audioSecondsRecalled; // what is left may all be new
    if (m_progress.filesDone == m_progress.files) {
        return 0.0;
    }
    if (elapsed < FirstEstimate || computed <= 0.0 || m_knownFiles == 0) {
        return std::nullopt;
    }
    const double mean = m_knownSeconds / static_cast<double>(m_knownFiles);
    const double all = m_knownSeconds + mean * static_cast<double>(m_progress.files - m_knownFiles);
    return std::max(0.0, all - done) * elapsed / computed;
}

ExtractionProgress ExtractionMeter::at(Clock::time_point now) const {
    ExtractionProgress progress = m_progress;
    progress.elapsedSeconds = std::chrono::duration<double>(now - m_start).count();
    progress.secondsLeft = secondsLeft(progress.elapsedSeconds);
    return progress;
}

} // namespace candor
