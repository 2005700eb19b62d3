// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_extractor.h"

#include "session/spectrogram.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor::ui {

/// Columns are never narrower: finer ones would show nothing new at a window of 2048 samples.
inline constexpr std::size_t LeastColumnSamples = 128;

/// What a spectrogram is to cover.
struct SpectrogramShape {
    int sampleRate = 0; // Hz
    FrequencySpacing spacing = FrequencySpacing::Mel;
    double start = 0.0;   // s, where the samples begin
    double seconds = 0.0; // expected; 0: not known
    std::size_t columns = 2400;
};

/// Makes a spectrogram of samples that come piece by piece: 2048-point frames (Hann), 128 mel bands
/// or 512 linear ones. Where the file holds more than a few frames a column, at most eight of them,
/// evenly spread, are looked at. The number of columns stays below twice what was asked, however
/// long the sound turns out to be: columns are then joined in pairs.
class SpectrogramBuilder {
public:
    /// Throws std::invalid_argument when the sample rate is no rate.
    explicit SpectrogramBuilder(const SpectrogramShape& shape);

    void add(std::span<const float> samples);
    /// No more samples: the frames that reach beyond the end are made up with zeros.
    void finish();

    [[nodiscard]] const Spectrogram& spectrogram() const { return m_spectrogram; }
    [[nodiscard]] std::uint64_t samples() const { return m_samples; }

private:
    /// Up to `mostFrames` since the start.
    void transform(std::uint64_t mostFrames);
    void addFrame(const FeatureMatrix& features, std::size_t frame);
    void joinPairs();

    FeatureExtractor m_extractor;
    std::size_t m_mostColumns;
    std::size_t m_hop;
    std::size_t m_framesPerColumn;
    std::size_t m_skip = 0;           // samples before the next frame, not needed
    std::size_t m_framesInColumn = 0; // of the last one
    std::uint64_t m_samples = 0;
    std::uint64_t m_frames = 0; // since the start
    std::vector<float> m_pending;
    FeatureMatrix m_features;
    Spectrogram m_spectrogram;
};

} // namespace candor::ui
