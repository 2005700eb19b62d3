// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace candor {

/// What a file says of its sound, before any of it is decoded.
struct AudioFormat {
    int sampleRate = 0; // Hz, as stored
    int channels = 0;
    std::string codec;     // short name: "mp3", "flac", "vorbis", "opus", "aac", "pcm_s16le"
    std::string container; // short name: "mp3", "ogg", "mov,mp4,m4a,3gp,3g2,mj2", "wav"
    std::optional<double> seconds; // as declared or estimated; none where the file does not say
};

/// What was noticed while a file was decoded. Complete once the last sample has been read.
struct AudioFindings {
    std::size_t damagedPackets = 0; // left out; what could be decoded was
    bool truncated = false;         // ends well before the length that it declares
    bool parametersChanged = false; // rate or channels changed on the way; all was brought to one
    bool silent = false;            // no sample reaches SilencePeak
    static constexpr float SilencePeak = 3.2e-5F; // one step of 16 bits, -90 dB

    [[nodiscard]] bool damaged() const noexcept { return damagedPackets > 0 || truncated; }
};

} // namespace candor
