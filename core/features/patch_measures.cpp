// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/patch_measures.h"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace candor {
namespace {

// Ten hours at 768 kHz; beyond lies a slip of the unit.
constexpr double MostSamples = 3e10;

std::size_t samplesOf(double seconds, double rate, std::string_view setting, double least) {
    const double samples = std::round(seconds * rate);
    if (!(samples >= least && samples <= MostSamples)) {
        std::ostringstream sentence;
        sentence << "The patches' " << setting << " is " << seconds << " s; it must be "
                 << (least > 0.0 ? "at least one sample" : "0 or more")
                 << " and at most ten hours.";
        throw std::invalid_argument(sentence.str());
    }
    return static_cast<std::size_t>(samples);
}

std::size_t framesOf(std::size_t frames, std::size_t samples, std::size_t hopSize) {
    if (frames > 0) {
        return frames;
    }
    const double count = static_cast<double>(samples) / static_cast<double>(hopSize);
    return static_cast<std::size_t>(std::max(1.0, std::round(count)));
}

} // namespace

PatchMeasures patchMeasures(const FeatureStages& stages, const PatchPlan& plan) {
    const FrontEnd& frontEnd = stages.frontEnd();
    const double rate = frontEnd.sampleRate;
    PatchMeasures measures;
    measures.leadIn = samplesOf(plan.leadIn, rate, "lead-in", 0.0);
    measures.last = plan.last;
    measures.length = samplesOf(plan.seconds, rate, "length", 1.0);
    measures.hop = samplesOf(plan.hopSeconds, rate, "hop", 1.0);
    if (plan.patching == Patching::Spectrogram) {
        const bool isWaveform = frontEnd.kind == FrontEndKind::Waveform;
        const std::size_t hopSize = isWaveform ? 1 : frontEnd.hopSize;
        measures.inFrames = !isWaveform;
        measures.length = framesOf(plan.frames, measures.length, hopSize);
        measures.hop = framesOf(plan.hopFrames, measures.hop, hopSize);
    } else if (stages.frames(measures.length) == 0) {
        std::ostringstream sentence;
        sentence << "A patch of " << plan.seconds << " s (" << measures.length
                 << " samples) is shorter than one frame of " << frontEnd.fftSize
                 << " samples; make the patch longer or fft_size smaller.";
        throw std::invalid_argument(sentence.str());
    }
    return measures;
}

} // namespace candor
