// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/feature_extractor.h"

#include "features/feature_stages.h"

namespace candor {

FeatureExtractor::FeatureExtractor(const FrontEnd& frontEnd)
    : m_stages(std::make_unique<const FeatureStages>(frontEnd)) {}
FeatureExtractor::~FeatureExtractor() = default;
FeatureExtractor::FeatureExtractor(FeatureExtractor&&) noexcept = default;
FeatureExtractor& FeatureExtractor::operator=(FeatureExtractor&&) noexcept = default;

const FrontEnd& FeatureExtractor::frontEnd() const noexcept {
    return m_stages->frontEnd();
}

std::size_t FeatureExtractor::rows() const noexcept {
    return m_stages->rows();
}

std::size_t FeatureExtractor::frames(std::size_t samples) const noexcept {
    return m_stages->frames(samples);
}

void FeatureExtractor::extract(std::span<const float> signal, FeatureMatrix& features) const {
    m_stages->spectra(signal, features);
    m_stages->compressSpectra(features);
    m_stages->standardiseFeatures(features);
}

FeatureMatrix FeatureExtractor::extract(std::span<const float> signal) const {
    FeatureMatrix features;
    extract(signal, features);
    return features;
}

} // namespace candor
