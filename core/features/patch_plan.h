// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace candor {

enum class LastPatch : std::uint8_t {
    Pad, // what is left at the end becomes a patch, with zeros after it
    Drop // what does not fill a patch is left out
};

enum class Patching : std::uint8_t {
    Signal,     // each patch is cut from the signal and transformed on its own
    Spectrogram // the track's features are computed and patches are cut from their frames
};

/// Which windows of a file a network sees.
struct PatchPlan {
    double seconds = 3.0;
    double hopSeconds = 3.0;
    LastPatch last = LastPatch::Pad;
    std::size_t maxPatches = 0; // the first so many; 0: all
    Patching patching = Patching::Signal;
    double leadIn = 0.0; // seconds of silence put before the file (OpenL3 centres its windows: 0.5)
    /// Spectrogram: frames a patch and frames from one to the next; 0: from the seconds, rounded.
    std::size_t frames = 0;
    std::size_t hopFrames = 0;
    friend bool operator==(const PatchPlan&, const PatchPlan&) = default;
};

} // namespace candor
