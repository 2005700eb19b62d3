// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/feature_stages.h"

#include "features/compression.h"
#include "features/frame_columns.h"
#include "features/front_end_check.h"
#include "features/standardise.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace candor {
namespace {

// So many frames are computed before they are written into their columns.
constexpr std::size_t BlockFrames = 16;

// Working memory that a thread keeps: it grows to what is needed and stays.
std::span<float> grown(AlignedVector<float>& memory, std::size_t size) {
    if (memory.size() < size) {
        memory.resize(size);
    }
    return std::span(memory).first(size);
}

FrontEnd checked(const FrontEnd& frontEnd) {
    checkFrontEnd(frontEnd);
    return frontEnd;
}

bool hasFrames(FrontEndKind kind) {
    return kind == FrontEndKind::Stft || kind == FrontEndKind::LogMel || kind == FrontEndKind::Mfcc;
}

} // namespace

FeatureStages::FeatureStages(const FrontEnd& frontEnd)
    : m_frontEnd(checked(frontEnd)), m_layout{frontEnd.fftSize, frontEnd.hopSize,
                                              frontEnd.padding} {
    if (hasFrames(frontEnd.kind)) {
        m_stft.emplace(frontEnd);
    }
    if (frontEnd.kind == FrontEndKind::LogMel || frontEnd.kind == FrontEndKind::Mfcc) {
        m_mel.emplace(frontEnd);
    }
    if (frontEnd.kind == FrontEndKind::Mfcc) {
        m_cepstrum.emplace(frontEnd.bands, frontEnd.cepstral);
    }
    if (frontEnd.kind == FrontEndKind::Cqt) {
        m_constantQ.emplace(frontEnd);
    }
}

std::size_t FeatureStages::rows() const noexcept {
    return m_cepstrum ? m_cepstrum->coefficients() : spectrumRows();
}

std::size_t FeatureStages::spectrumRows() const noexcept {
    switch (m_frontEnd.kind) {
    case FrontEndKind::Waveform:
        return 1;
    case FrontEndKind::Stft:
        return m_stft->bins();
    case FrontEndKind::LogMel:
    case FrontEndKind::Mfcc:
    case FrontEndKind::Cqt:
        break;
    }
    return m_frontEnd.bands;
}

std::size_t FeatureStages::frames(std::size_t samples) const noexcept {
    if (m_constantQ) {
        return m_constantQ->frames(samples);
    }
    return m_frontEnd.kind == FrontEndKind::Waveform ? samples : m_layout.frames(samples);
}

bool FeatureStages::framesStandAlone() const noexcept {
    return hasFrames(m_frontEnd.kind) && m_layout.padding != FramePadding::Same;
}

bool FeatureStages::needsWholeTrack() const noexcept {
    const Compression& compression = m_frontEnd.compression;
    const bool isDecibel = compression.kind == Compression::Kind::Decibel;
    if (isDecibel && compression.referenceIsMaximum) {
        return false;
    }
    return (isDecibel && compression.topDb) ||
           (m_cepstrum && m_frontEnd.cepstral.normalisationFrames > 0);
}

void FeatureStages::finish(std::span<float> spectra) const {
    if (m_frontEnd.squareRootOfMel && m_mel) {
        for (float& value : spectra) {
            value = std::sqrt(value);
        }
    }
    if (m_frontEnd.roundToHalf) {
        std::transform(spectra.begin(), spectra.end(), spectra.begin(), roundedToHalf);
    }
}

void FeatureStages::spectrum(std::span<const float> frame, std::span<float> column) const {
    if (m_mel) {
        thread_local AlignedVector<float> memory;
        const std::span<float> bins = grown(memory, m_mel->spectrumRoom());
        std::fill(bins.begin() + static_cast<std::ptrdiff_t>(m_mel->bins()), bins.end(), 0.0F);
        m_stft->transform(frame, bins);
        m_mel->apply(bins, column);
    } else {
        m_stft->transform(frame, column);
    }
    finish(column);
}

void FeatureStages::framedSpectra(std::span<const float> signal, FeatureMatrix& matrix) const {
    thread_local AlignedVector<float> blockMemory;
    thread_local AlignedVector<float> frameMemory;
    const std::span<float> block = grown(blockMemory, BlockFrames * matrix.rows);
    const std::span<float> room = grown(frameMemory, m_layout.fftSize);
    const SignalPiece piece{signal, 0, static_cast<std::ptrdiff_t>(signal.size())};
    for (std::size_t first = 0; first < matrix.frames; first += BlockFrames) {
        const std::size_t count = std::min(BlockFrames, matrix.frames - first);
        for (std::size_t k = 0; k < count; ++k) {
            const std::ptrdiff_t begin = m_layout.begin(first + k, signal.size());
            spectrum(m_layout.samplesOf(piece, begin, room),
                     block.subspan(k * matrix.rows, matrix.rows));
        }
        writeColumns(block.first(count * matrix.rows), first, matrix);
    }
}

void FeatureStages::constantQSpectra(std::span<const float> signal, FeatureMatrix& matrix) const {
    m_constantQ->transform(signal, matrix);
    const auto power = static_cast<float>(m_frontEnd.power);
    for (float& value : matrix.values) {
        value = power == 1.0F ? value : power == 2.0F ? value * value : std::pow(value, power);
    }
    finish(matrix.values);
}

void FeatureStages::spectra(std::span<const float> signal, FeatureMatrix& matrix) const {
    if (m_constantQ) {
        constantQSpectra(signal, matrix);
        return;
    }
    matrix.rows = spectrumRows();
    matrix.frames = frames(signal.size());
    matrix.values.resize(matrix.rows * matrix.frames);
    if (m_frontEnd.kind == FrontEndKind::Waveform) {
        std::copy(signal.begin(), signal.end(), matrix.values.begin());
    } else {
        framedSpectra(signal, matrix);
    }
}

void FeatureStages::compressSpectra(FeatureMatrix& matrix) const {
    compress(matrix.values, m_frontEnd.compression);
    if (m_cepstrum) {
        thread_local FeatureMatrix bands;
        std::swap(bands, matrix);
        m_cepstrum->transform(bands, matrix);
    }
}

void FeatureStages::standardiseFeatures(FeatureMatrix& matrix) const {
    standardise(matrix, m_frontEnd.standardisation);
}

} // namespace candor
