// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_extractor.h"
#include "features/patch_plan.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace candor {

/// Gives the next samples of one file at the front end's rate; fewer than asked only at the end.
using SampleSource = std::function<std::size_t(std::span<float> samples)>;

/// Cuts one file into patches as it is decoded: what is kept in memory is one patch, not the file
/// (with Patching::Spectrogram and a compression that needs the whole track, its features).
///
/// A file that ends within its first patch gives that patch with zeros after it under
/// LastPatch::Pad, and none under Drop. Under Pad a rest is a patch when at least one of its
/// samples has not been seen. An empty file gives none.
///
/// With Patching::Spectrogram patches are counted in frames of the track, and silent frames stand
/// after its last one. What is taken over the whole track: the floor of topDb, the frames around a
/// frame in cepstral normalisation. What is taken over each patch: a reference that is the maximum
/// (and a floor under it), Standardisation::Kind::PerPatch. FramePadding::Same and the constant-Q
/// transform need the whole signal, which is then kept while its features are computed.
///
/// The constructor throws std::invalid_argument with a sentence when the plan's lengths are not
/// positive or a patch is shorter than a frame.
class PatchSource {
public:
    /// `extractor` must outlive this. All patches have the same shape.
    PatchSource(const FeatureExtractor& extractor, const PatchPlan& plan, SampleSource samples);
    ~PatchSource();
    PatchSource(const PatchSource&) = delete;
    PatchSource& operator=(const PatchSource&) = delete;

    /// The next patch, or false after the last one.
    bool next(FeatureMatrix& patch);
    /// Where the patch given last begins, in seconds of the file (not counting the lead-in).
    [[nodiscard]] double start() const noexcept;
    /// Whether zeros stand at the end of the patch given last.
    [[nodiscard]] bool padded() const noexcept;
    /// Samples read so far.
    [[nodiscard]] std::uint64_t samplesRead() const noexcept;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The shape of every patch of that plan.
struct PatchShape {
    std::size_t rows = 0;
    std::size_t frames = 0;
    [[nodiscard]] std::size_t values() const noexcept { return rows * frames; }
    friend bool operator==(const PatchShape&, const PatchShape&) = default;
};
[[nodiscard]] PatchShape patchShape(const FeatureExtractor& extractor, const PatchPlan& plan);

} // namespace candor
