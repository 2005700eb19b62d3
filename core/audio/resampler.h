// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/ffmpeg_handles.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor {

/// Brings one channel from one rate to another, a piece at a time, without delay: output sample k
/// belongs to the instant k / to. n samples give ceil(n * to / from), one for every instant within
/// the sound (so does librosa). soxr, "high quality", where libswresample has it.
class Resampler {
public:
    Resampler(int from, int to);

    /// Appends to `output` what `input` completes.
    void add(std::span<const float> input, std::vector<float>& output);
    /// Appends the rest.
    void finish(std::vector<float>& output);

    /// Samples of the source after which both rates stand at a whole sample again.
    [[nodiscard]] std::int64_t period() const noexcept { return m_period; }
    /// ceil(samples * to / from).
    [[nodiscard]] std::int64_t lengthOf(std::int64_t samples) const noexcept;

    [[nodiscard]] static bool hasSoxr();

private:
    void convert(std::span<const float> input, std::vector<float>& output);

    std::int64_t m_from;
    std::int64_t m_to;
    std::int64_t m_period;
    std::int64_t m_taken = 0; // samples of the source
    std::int64_t m_given = 0;
    FfmpegHandle<SwrContext> m_context; // none for equal rates
};

} // namespace candor
