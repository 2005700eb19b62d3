// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_extractor.h"
#include "features/patch_source.h"

#include <algorithm>
#include <span>
#include <vector>

/// Small front ends and plans, and the patches that a signal gives under them.
namespace streamed {

using namespace candor;

inline constexpr int Rate = 1000;

struct Cut {
    FeatureMatrix patch;
    double start = 0.0;
    bool padded = false;
};

inline SampleSource sourceOf(const std::vector<float>& signal) {
    return [&signal, place = std::size_t{0}](std::span<float> samples) mutable {
        const std::size_t count = std::min(samples.size(), signal.size() - place);
        std::copy_n(signal.begin() + static_cast<std::ptrdiff_t>(place), count, samples.begin());
        place += count;
        return count;
    };
}

inline std::vector<Cut> patchesOf(const FeatureExtractor& extractor, const PatchPlan& plan,
                                  const std::vector<float>& signal) {
    PatchSource source(extractor, plan, sourceOf(signal));
    std::vector<Cut> cuts;
    Cut cut;
    while (source.next(cut.patch)) {
        cut.start = source.start();
        cut.padded = source.padded();
        cuts.push_back(cut);
    }
    return cuts;
}

inline FrontEnd bands(FramePadding padding = FramePadding::CentredReflect) {
    FrontEnd frontEnd;
    frontEnd.sampleRate = Rate;
    frontEnd.fftSize = 64;
    frontEnd.hopSize = 20;
    frontEnd.bands = 8;
    frontEnd.padding = padding;
    frontEnd.compression.kind = Compression::Kind::Decibel;
    return frontEnd;
}

inline PatchPlan plan(double seconds, double hopSeconds, LastPatch last = LastPatch::Pad,
                      Patching patching = Patching::Signal) {
    PatchPlan made;
    made.seconds = seconds;
    made.hopSeconds = hopSeconds;
    made.last = last;
    made.patching = patching;
    return made;
}

// Where patches of `length` begin, by the rule in patch_source.h, one after the other.
inline std::vector<std::size_t> begins(std::size_t total, std::size_t length, std::size_t hop,
                                       LastPatch last) {
    std::vector<std::size_t> found;
    std::size_t seen = 0; // first that no patch has shown
    for (std::size_t begin = 0; begin < total; begin += hop) {
        const bool whole = begin + length <= total;
        if (whole || (last == LastPatch::Pad && std::max(begin, seen) < total)) {
            found.push_back(begin);
        }
        seen = begin + length;
    }
    return found;
}

} // namespace streamed
