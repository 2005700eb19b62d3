// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_stages.h"
#include "features/signal_stream.h"

#include <cstddef>
#include <span>
#include <vector>

namespace candor {

/// The spectra of a track's frames, computed as its samples arrive: the same bits as those of the
/// whole signal at once. Keeps the samples of a few frames. For stages whose frames stand alone.
class FrameStream {
public:
    /// `fillsFrame`: a signal shorter than one frame is filled up with zeros.
    FrameStream(const FeatureStages& stages, SignalStream& signal, bool fillsFrame);

    /// The next frame's spectrum, or false when there is none.
    bool next(std::span<float> column);
    /// Passes over one frame without computing it.
    bool skip();

private:
    bool reachFrame();
    void readTo(std::ptrdiff_t end);
    void finish();

    const FeatureStages& m_stages;
    SignalStream& m_signal;
    bool m_fillsFrame;
    std::vector<float> m_samples;
    std::ptrdiff_t m_offset = 0; // of m_samples[0] in the signal
    std::size_t m_frame = 0;
    bool m_ended = false;
    AlignedVector<float> m_room;
};

} // namespace candor
