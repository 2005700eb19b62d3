// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_format.h"
#include "audio/audio_signal.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace candor {

/// Which part of a file, and at which rate.
struct AudioRequest {
    int sampleRate = 0;            // Hz wanted; 0: the file's own
    double start = 0.0;            // seconds
    std::optional<double> seconds; // to the end when absent
};

/// Decodes anything that FFmpeg reads, the sound of a video included, a piece at a time: a file of
/// ten hours takes no more memory than one of ten seconds. Content decides, not the extension. Mono
/// is the mean of the channels; the resampler is soxr ("high quality", 20 bits) where libswresample
/// has it, libswresample's own polyphase filter otherwise. Encoder delay and padding are cut off to
/// the sample where the file declares them. One object serves one thread.
class AudioReader {
public:
    /// Opens the file; throws AudioError.
    AudioReader(const std::filesystem::path& path, const AudioRequest& request,
                std::stop_token stop = {});
    ~AudioReader();
    AudioReader(AudioReader&&) noexcept;
    AudioReader& operator=(AudioReader&&) noexcept;

    [[nodiscard]] const AudioFormat& format() const noexcept;
    [[nodiscard]] int sampleRate() const noexcept; // of what read() gives

    /// Fills `samples` from the front; fewer only at the end of the sound. Throws AudioError when
    /// there is no sound at all, Cancelled when stopped. A damaged file gives what can be decoded.
    std::size_t read(std::span<float> samples);

    /// Samples given out so far.
    [[nodiscard]] std::uint64_t position() const noexcept;
    [[nodiscard]] const AudioFindings& findings() const noexcept;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

struct DecodedAudio {
    AudioSignal signal;
    AudioFormat format;
    AudioFindings findings;
};

/// The whole region at once. Throws AudioError or Cancelled.
[[nodiscard]] DecodedAudio decodeAudio(const std::filesystem::path& path,
                                       const AudioRequest& request, std::stop_token stop = {});

/// Format alone, without decoding. Throws AudioError.
[[nodiscard]] AudioFormat probeAudio(const std::filesystem::path& path);

/// "FFmpeg 59.27, soxr": what decodes and resamples here, for reports.
[[nodiscard]] std::string decoderVersion();

} // namespace candor
