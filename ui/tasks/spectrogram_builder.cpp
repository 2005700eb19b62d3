// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/spectrogram_builder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace candor::ui {
namespace {

constexpr std::size_t FftSize = 2048;
constexpr std::size_t MelBands = 128;
constexpr std::size_t LinearBands = FftSize / 4; // two bins each; the last bin is left out
constexpr std::size_t UsualHop = 1024;
constexpr std::size_t MostFramesPerColumn = 8;
constexpr std::size_t BatchSamples = 1U << 16U;

FrontEnd frontEndOf(const SpectrogramShape& shape, std::size_t hop) {
    FrontEnd frontEnd;
    frontEnd.kind =
        shape.spacing == FrequencySpacing::Mel ? FrontEndKind::LogMel : FrontEndKind::Stft;
    frontEnd.sampleRate = shape.sampleRate;
    frontEnd.fftSize = FftSize;
    frontEnd.hopSize = hop;
    frontEnd.padding = FramePadding::None; // pieces join: the builder pads at both ends
    frontEnd.bands = MelBands;
    frontEnd.compression.kind = Compression::Kind::Decibel;
    return frontEnd;
}

std::size_t samplesPerColumn(const SpectrogramShape& shape) {
    const double samples = shape.seconds * shape.sampleRate / static_cast<double>(shape.columns);
    return std::max(LeastColumnSamples, static_cast<std::size_t>(std::ceil(samples)));
}

std::size_t framesPerColumn(const SpectrogramShape& shape) {
    const std::size_t frames = samplesPerColumn(shape) / UsualHop;
    return std::clamp<std::size_t>(frames, 1, MostFramesPerColumn);
}

std::size_t hopOf(const SpectrogramShape& shape) {
    const std::size_t frames = framesPerColumn(shape);
    return (samplesPerColumn(shape) + frames - 1) / frames;
}

} // namespace

SpectrogramBuilder::SpectrogramBuilder(const SpectrogramShape& shape)
    : m_extractor(frontEndOf(shape, hopOf(shape))), m_mostColumns(2 * shape.columns),
      m_hop(hopOf(shape)), m_framesPerColumn(framesPerColumn(shape)) {
    m_spectrogram.spacing = shape.spacing;
    m_spectrogram.bands = shape.spacing == FrequencySpacing::Mel ? MelBands : LinearBands;
    m_spectrogram.highest = shape.sampleRate / 2.0;
    m_spectrogram.start = shape.start;
    m_spectrogram.columnSeconds = static_cast<double>(m_hop * m_framesPerColumn) / shape.sampleRate;
    // Frame i is centred on sample (i + 1/2) hop: zeros before the first one, or samples left out.
    if (m_hop < FftSize) {
        m_pending.assign((FftSize - m_hop) / 2, 0.0F);
    } else {
        m_skip = (m_hop - FftSize) / 2;
    }
}

void SpectrogramBuilder::add(std::span<const float> samples) {
    m_samples += samples.size();
    while (!samples.empty()) {
        const std::size_t skipped = std::min(m_skip, samples.size());
        m_skip -= skipped;
        samples = samples.subspan(skipped);
        const std::size_t taken = std::min(samples.size(), BatchSamples);
        m_pending.insert(m_pending.end(), samples.begin(),
                         samples.begin() + static_cast<std::ptrdiff_t>(taken));
        samples = samples.subspan(taken);
        if (m_pending.size() >= BatchSamples) {
            transform(std::numeric_limits<std::uint64_t>::max());
        }
    }
}

void SpectrogramBuilder::finish() {
    if (m_skip == 0) {
        m_pending.insert(m_pending.end(), FftSize, 0.0F);
    }
    const std::uint64_t centredInside = (m_samples + m_hop / 2) / m_hop;
    transform(std::max<std::uint64_t>(centredInside, m_samples > 0 ? 1 : 0));
}

void SpectrogramBuilder::transform(std::uint64_t mostFrames) {
    const std::size_t frames =
        std::min<std::uint64_t>(m_extractor.frames(m_pending.size()), mostFrames - m_frames);
    if (frames == 0) {
        return;
    }
    m_extractor.extract(m_pending, m_features);
    for (std::size_t frame = 0; frame < frames; ++frame) {
        addFrame(m_features, frame);
    }
    const std::size_t used = frames * m_hop;
    m_skip = used > m_pending.size() ? used - m_pending.size() : 0;
    m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(
                                                               std::min(used, m_pending.size())));
}

void SpectrogramBuilder::addFrame(const FeatureMatrix& features, std::size_t frame) {
    ++m_frames;
    const std::size_t bands = m_spectrogram.bands;
    std::vector<float>& levels = m_spectrogram.levels;
    if (m_framesInColumn == 0 || m_framesInColumn == m_framesPerColumn) {
        if (m_spectrogram.columns() >= m_mostColumns) {
            joinPairs();
        } else {
            m_framesInColumn = 0;
        }
        if (m_framesInColumn == 0) {
            levels.resize(levels.size() + bands, -200.0F);
        }
    }
    ++m_framesInColumn;
    const bool isMel = m_spectrogram.spacing == FrequencySpacing::Mel;
    float* column = levels.data() + levels.size() - bands;
    for (std::size_t band = 0; band < bands; ++band) {
        const float level =
            isMel ? features.at(band, frame)
                  : std::max(features.at(2 * band, frame), features.at(2 * band + 1, frame));
        column[band] = std::max(column[band], level);
        m_spectrogram.loudest = std::max(m_spectrogram.loudest, level);
    }
}

/// Called when all columns are full: half as many, twice as wide.
void SpectrogramBuilder::joinPairs() {
    const std::size_t bands = m_spectrogram.bands;
    const std::size_t columns = m_spectrogram.columns();
    std::vector<float>& levels = m_spectrogram.levels;
    for (std::size_t column = 0; column < columns; ++column) {
        float* joined = levels.data() + column / 2 * bands;
        const float* old = levels.data() + column * bands;
        for (std::size_t band = 0; band < bands; ++band) {
            joined[band] = column % 2 == 0 ? old[band] : std::max(joined[band], old[band]);
        }
    }
    levels.resize((columns + 1) / 2 * bands);
    m_framesInColumn = columns % 2 == 0 ? 0 : m_framesPerColumn;
    m_framesPerColumn *= 2;
    m_spectrogram.columnSeconds *= 2.0;
}

} // namespace candor::ui
