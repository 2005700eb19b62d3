// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_reader.h"
#include "features/patch_source.h"
#include "inference/ensemble.h"
#include "inference/logits_extraction.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace candor {

/// The sound of one file at one rate for one or several readers, decoded once: what the slowest
/// reader has not seen yet is kept.
class SharedSamples {
public:
    SharedSamples(const std::filesystem::path& path, int sampleRate, std::size_t readers,
                  std::stop_token stop);

    /// The next samples of that reader; fewer than asked only at the end.
    std::size_t read(std::size_t reader, std::span<float> samples);

    [[nodiscard]] const AudioReader& audio() const noexcept { return m_audio; }
    [[nodiscard]] bool ended() const noexcept { return m_ended; }
    /// Seconds of processor time spent in the decoder.
    [[nodiscard]] double decodingTime() const noexcept { return m_decodingTime; }

private:
    std::size_t decode(std::span<float> samples);
    std::size_t readAhead(std::size_t reader, std::span<float> samples);

    AudioReader m_audio;
    bool m_ended = false;
    double m_decodingTime = 0.0;
    std::vector<std::uint64_t> m_positions; // one a reader
    std::vector<float> m_kept;              // samples from the slowest reader's position on
    std::uint64_t m_keptFrom = 0;
};

/// One file as the networks of an ensemble see it: patch after patch, one matrix a front end.
/// Front ends of different rates cut different samples; a patch that one of them lacks at the end
/// is left out for all.
class TrackPatches {
public:
    /// Throws AudioError, Cancelled. The ensemble must outlive this.
    TrackPatches(const Ensemble& ensemble, const PatchPlan& plan, const std::filesystem::path& path,
                 std::stop_token stop);

    /// `patch` holds one matrix a front end. False after the last. Throws as the constructor.
    bool next(std::span<FeatureMatrix> patch);

    [[nodiscard]] double start() const noexcept { return m_sources.front()->start(); }
    [[nodiscard]] bool padded() const noexcept { return m_sources.front()->padded(); }
    /// Seconds decoded so far, and whether that is all there is.
    [[nodiscard]] double seconds() const noexcept;
    [[nodiscard]] bool whole() const noexcept { return m_samples.front()->ended(); }
    [[nodiscard]] const AudioFormat& format() const noexcept {
        return m_samples.front()->audio().format();
    }
    [[nodiscard]] const AudioFindings& findings() const noexcept {
        return m_samples.front()->audio().findings();
    }
    /// Processor time since the last call.
    [[nodiscard]] ExtractionTimes takeTimes();

private:
    std::vector<std::unique_ptr<SharedSamples>> m_samples; // one a rate
    std::vector<std::unique_ptr<PatchSource>> m_sources;   // one a front end
    double m_busy = 0.0;                                   // seconds of processor time, all told
    ExtractionTimes m_taken;
};

/// Seconds of processor time of the calling thread.
[[nodiscard]] double threadTime();

} // namespace candor
