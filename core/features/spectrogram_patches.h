// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_stages.h"
#include "features/frame_stream.h"
#include "features/patch_cutter.h"
#include "features/patch_measures.h"
#include "features/signal_stream.h"

#include <cstddef>
#include <vector>

namespace candor {

/// Patches cut from the frames of the track as they arrive. Compression and standardisation see one
/// patch: a maximum, a mean or a deviation is the patch's own. Silent frames (spectra of zeros)
/// fill up the last patch. Keeps the spectra of one patch.
class ArrivingPatches final : public PatchCutter {
public:
    ArrivingPatches(const FeatureStages& stages, const PatchMeasures& measures,
                    SignalStream& signal);

    bool next(FeatureMatrix& patch) override;
    [[nodiscard]] std::uint64_t begin() const noexcept override;
    [[nodiscard]] bool padded() const noexcept override { return m_padded; }

private:
    std::size_t keepShared();
    bool skipGap();

    const FeatureStages& m_stages;
    PatchMeasures m_measures;
    FrameStream m_frames;
    std::vector<float> m_spectra; // [frame][row]
    std::uint64_t m_beginFrame = 0;
    bool m_begun = false;
    bool m_padded = false;
    bool m_ended = false;
};

/// The same for front ends whose compression or cepstra need the whole track (topDb under the
/// track's maximum, cepstral normalisation, the constant-Q transform): its features are kept, and
/// where frames do not stand alone its samples while they are computed. Standardisation still sees
/// one patch.
class WholeTrackPatches final : public PatchCutter {
public:
    WholeTrackPatches(const FeatureStages& stages, const PatchMeasures& measures,
                      SignalStream& signal);

    bool next(FeatureMatrix& patch) override;
    [[nodiscard]] std::uint64_t begin() const noexcept override;
    [[nodiscard]] bool padded() const noexcept override;

private:
    void readTrack();
    void readFrames();
    void readSignal();
    void addSilence();

    const FeatureStages& m_stages;
    PatchMeasures m_measures;
    SignalStream& m_signal;
    FeatureMatrix m_track;         // padded to whole patches
    std::size_t m_trackFrames = 0; // without padding
    std::size_t m_patches = 0;
    std::size_t m_index = 0; // of the next patch
    bool m_read = false;
};

} // namespace candor
