// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/patch_source.h"

#include "features/feature_stages.h"
#include "features/patch_measures.h"
#include "features/signal_patches.h"
#include "features/signal_stream.h"
#include "features/spectrogram_patches.h"

#include <utility>

namespace candor {
namespace {

std::unique_ptr<PatchCutter> cutterFor(const FeatureExtractor& extractor,
                                       const PatchMeasures& measures, SignalStream& signal) {
    const FeatureStages& stages = extractor.stages();
    if (!measures.inFrames) {
        return std::make_unique<SignalPatches>(extractor, measures, signal);
    }
    if (stages.framesStandAlone() && !stages.needsWholeTrack()) {
        return std::make_unique<ArrivingPatches>(stages, measures, signal);
    }
    return std::make_unique<WholeTrackPatches>(stages, measures, signal);
}

} // namespace

class PatchSource::Impl {
public:
    Impl(const FeatureExtractor& extractor, const PatchPlan& plan, SampleSource samples)
        : m_measures(patchMeasures(extractor.stages(), plan)), m_most(plan.maxPatches),
          m_rate(extractor.frontEnd().sampleRate), m_signal(std::move(samples), m_measures.leadIn),
          m_cutter(cutterFor(extractor, m_measures, m_signal)) {}

    bool next(FeatureMatrix& patch) {
        if ((m_most > 0 && m_given == m_most) || !m_cutter->next(patch)) {
            return false;
        }
        ++m_given;
        return true;
    }
    [[nodiscard]] double start() const noexcept {
        const double begin = static_cast<double>(m_cutter->begin());
        return m_given == 0 ? 0.0 : (begin - static_cast<double>(m_measures.leadIn)) / m_rate;
    }
    [[nodiscard]] bool padded() const noexcept { return m_given > 0 && m_cutter->padded(); }
    [[nodiscard]] std::uint64_t samplesRead() const noexcept { return m_signal.samplesRead(); }

private:
    PatchMeasures m_measures;
    std::size_t m_most;
    std::size_t m_given = 0;
    double m_rate;
    SignalStream m_signal;
    std::unique_ptr<PatchCutter> m_cutter;
};

PatchSource::PatchSource(const FeatureExtractor& extractor, const PatchPlan& plan,
                         SampleSource samples)
    : m_impl(std::make_unique<Impl>(extractor, plan, std::move(samples))) {}
PatchSource::~PatchSource() = default;

bool PatchSource::next(FeatureMatrix& patch) {
    return m_impl->next(patch);
}

double PatchSource::start() const noexcept {
    return m_impl->start();
}

bool PatchSource::padded() const noexcept {
    return m_impl->padded();
}

std::uint64_t PatchSource::samplesRead() const noexcept {
    return m_impl->samplesRead();
}

PatchShape patchShape(const FeatureExtractor& extractor, const PatchPlan& plan) {
    const PatchMeasures measures = patchMeasures(extractor.stages(), plan);
    return {extractor.rows(),
            measures.inFrames ? measures.length : extractor.frames(measures.length)};
}

} // namespace candor
