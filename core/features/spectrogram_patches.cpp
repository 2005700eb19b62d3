// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/spectrogram_patches.h"

#include "features/frame_columns.h"
#include "features/frame_layout.h"

#include <algorithm>
#include <array>

namespace candor {
namespace {

void shape(FeatureMatrix& matrix, std::size_t rows, std::size_t frames) {
    matrix.rows = rows;
    matrix.frames = frames;
    matrix.values.resize(rows * frames);
}

// How many patches a track of that many frames gives (PatchSource has the rule).
std::size_t patchCount(std::size_t frames, const PatchMeasures& measures) {
    const std::size_t whole =
        frames < measures.length ? 0 : 1 + (frames - measures.length) / measures.hop;
    if (measures.last == LastPatch::Drop || frames == 0) {
        return whole;
    }
    const std::size_t begin = whole * measures.hop;
    const std::size_t seen = whole == 0 ? 0 : begin - measures.hop + measures.length;
    return whole + (std::max(begin, seen) < frames ? 1 : 0);
}

} // namespace

ArrivingPatches::ArrivingPatches(const FeatureStages& stages, const PatchMeasures& measures,
                                 SignalStream& signal)
    : m_stages(stages), m_measures(measures),
      m_frames(stages, signal, measures.last == LastPatch::Pad),
      m_spectra(measures.length * stages.spectrumRows()) {}

std::uint64_t ArrivingPatches::begin() const noexcept {
    return m_beginFrame * m_stages.frontEnd().hopSize;
}

// Moves what two patches share to the front, and says how many frames that is.
std::size_t ArrivingPatches::keepShared() {
    if (!m_begun || m_measures.hop >= m_measures.length) {
        return 0;
    }
    const std::size_t rows = m_stages.spectrumRows();
    std::copy(m_spectra.begin() + asSigned(m_measures.hop * rows), m_spectra.end(),
              m_spectra.begin());
    return m_measures.length - m_measures.hop;
}

bool ArrivingPatches::skipGap() {
    for (std::size_t k = m_measures.length; m_begun && k < m_measures.hop; ++k) {
        if (!m_frames.skip()) {
            return false;
        }
    }
    return true;
}

bool ArrivingPatches::next(FeatureMatrix& patch) {
    if (m_ended || !skipGap()) {
        m_ended = true;
        return false;
    }
    const std::size_t rows = m_stages.spectrumRows();
    const std::size_t shared = keepShared();
    m_beginFrame += m_begun ? m_measures.hop : 0;
    m_begun = true;
    std::size_t known = shared;
    while (known < m_measures.length &&
           m_frames.next(std::span(m_spectra).subspan(known * rows, rows))) {
        ++known;
    }
    m_padded = known < m_measures.length;
    m_ended = m_padded;
    if (known == shared || (m_padded && m_measures.last == LastPatch::Drop)) {
        m_ended = true;
        return false;
    }
    std::fill(m_spectra.begin() + asSigned(known * rows), m_spectra.end(), 0.0F);
    shape(patch, rows, m_measures.length);
    writeColumns(m_spectra, 0, patch);
    m_stages.compressSpectra(patch);
    m_stages.standardiseFeatures(patch);
    return true;
}

WholeTrackPatches::WholeTrackPatches(const FeatureStages& stages, const PatchMeasures& measures,
                                     SignalStream& signal)
    : m_stages(stages), m_measures(measures), m_signal(signal) {}

void WholeTrackPatches::readFrames() {
    FrameStream frames(m_stages, m_signal, m_measures.last == LastPatch::Pad);
    const std::size_t rows = m_stages.spectrumRows();
    std::vector<float> column(rows);
    std::vector<float> columns;
    while (frames.next(column)) {
        columns.insert(columns.end(), column.begin(), column.end());
    }
    shape(m_track, rows, columns.size() / rows);
    writeColumns(columns, 0, m_track);
}

void WholeTrackPatches::readSignal() {
    constexpr std::size_t Portion = 65536;
    std::vector<float> samples;
    std::size_t given = Portion;
    while (given == Portion) {
        const std::size_t known = samples.size();
        samples.resize(known + Portion);
        given = m_signal.read(std::span(samples).subspan(known));
        samples.resize(known + given);
    }
    m_stages.spectra(samples, m_track);
}

void WholeTrackPatches::addSilence() {
    const std::size_t frames =
        std::max(m_trackFrames, (m_patches - 1) * m_measures.hop + m_measures.length);
    FeatureMatrix longer;
    shape(longer, m_track.rows, frames);
    for (std::size_t row = 0; row < m_track.rows; ++row) {
        const auto values = m_track.row(row);
        std::copy(values.begin(), values.end(), longer.values.begin() + asSigned(row * frames));
    }
    m_track = std::move(longer);
}

void WholeTrackPatches::readTrack() {
    if (m_stages.framesStandAlone()) {
        readFrames();
    } else {
        readSignal();
    }
    m_trackFrames = m_track.frames;
    m_patches = patchCount(m_trackFrames, m_measures);
    if (m_patches > 0) {
        addSilence();
        m_stages.compressSpectra(m_track);
    }
}

bool WholeTrackPatches::next(FeatureMatrix& patch) {
    if (!m_read) {
        m_read = true;
        readTrack();
    }
    if (m_index == m_patches) {
        return false;
    }
    shape(patch, m_track.rows, m_measures.length);
    for (std::size_t row = 0; row < m_track.rows; ++row) {
        const auto values = m_track.row(row).subspan(m_index * m_measures.hop, patch.frames);
        std::copy(values.begin(), values.end(),
                  patch.values.begin() + asSigned(row * patch.frames));
    }
    ++m_index;
    m_stages.standardiseFeatures(patch);
    return true;
}

std::uint64_t WholeTrackPatches::begin() const noexcept {
    return (m_index - 1) * m_measures.hop * m_stages.frontEnd().hopSize;
}

bool WholeTrackPatches::padded() const noexcept {
    return (m_index - 1) * m_measures.hop + m_measures.length > m_trackFrames;
}

} // namespace candor
