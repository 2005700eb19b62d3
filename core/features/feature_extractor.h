// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_matrix.h"
#include "features/front_end.h"

#include <cstddef>
#include <memory>
#include <span>

namespace candor {

class FeatureStages;

/// One front end made ready: plans, windows and filters are computed once. Immutable, safe to use
/// from several threads; the working memory belongs to the thread.
class FeatureExtractor {
public:
    /// Throws std::invalid_argument with a sentence when the settings contradict each other (a
    /// window longer than the transform, a band edge above half the sample rate …).
    explicit FeatureExtractor(const FrontEnd& frontEnd);
    ~FeatureExtractor();
    FeatureExtractor(FeatureExtractor&&) noexcept;
    FeatureExtractor& operator=(FeatureExtractor&&) noexcept;

    [[nodiscard]] const FrontEnd& frontEnd() const noexcept;
    [[nodiscard]] std::size_t rows() const noexcept;
    /// Frames of a stretch of that many samples. 0 when it is too short for one.
    [[nodiscard]] std::size_t frames(std::size_t samples) const noexcept;

    /// The features of one stretch of signal at frontEnd().sampleRate: standardised, compressed.
    void extract(std::span<const float> signal, FeatureMatrix& features) const;
    [[nodiscard]] FeatureMatrix extract(std::span<const float> signal) const;

    /// The single steps, for tracks that are computed as they arrive.
    [[nodiscard]] const FeatureStages& stages() const noexcept { return *m_stages; }

private:
    std::unique_ptr<const FeatureStages> m_stages;
};

} // namespace candor
