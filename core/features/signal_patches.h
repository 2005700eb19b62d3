// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_extractor.h"
#include "features/patch_cutter.h"
#include "features/patch_measures.h"
#include "features/signal_stream.h"

#include <vector>

namespace candor {

/// Patches cut from the signal, each transformed on its own. Keeps the samples of one.
class SignalPatches final : public PatchCutter {
public:
    SignalPatches(const FeatureExtractor& extractor, const PatchMeasures& measures,
                  SignalStream& signal);

    bool next(FeatureMatrix& patch) override;
    [[nodiscard]] std::uint64_t begin() const noexcept override { return m_begin; }
    [[nodiscard]] bool padded() const noexcept override { return m_padded; }

private:
    /// Moves on to the next patch; the samples that it shares with the last one, or nothing when
    /// the file ends before it.
    std::optional<std::size_t> advance();

    const FeatureExtractor& m_extractor;
    PatchMeasures m_measures;
    SignalStream& m_signal;
    std::vector<float> m_samples;
    std::uint64_t m_begin = 0;
    bool m_begun = false;
    bool m_padded = false;
    bool m_ended = false;
};

} // namespace candor
