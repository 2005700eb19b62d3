// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_file.h"
#include "audio/audio_format.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stop_token>

struct AVStream;

namespace candor {

/// Tags behind the sound (ID3v1, APEv2) are taken for sound by some of FFmpeg's demuxers.
enum class FileEnd : std::uint8_t { AsItIs, BeforeTags };

/// One container and the packets of its best sound stream; all other streams are left unread.
class Demuxer {
public:
    /// Throws AudioError, or Cancelled.
    Demuxer(const std::filesystem::path& path, std::stop_token stop, FileEnd end = FileEnd::AsItIs);
    /// Of a part of the file alone, as though it were all there is.
    Demuxer(const std::filesystem::path& path, std::stop_token stop, FileRange range);

    [[nodiscard]] const AudioFormat& format() const noexcept { return m_format; }
    [[nodiscard]] const AVStream& stream() const noexcept { return *m_stream; }
    [[nodiscard]] const AudioFile& file() const noexcept { return m_file; }
    /// The length is that of the sound (a film may be longer), counted, not guessed from bytes and
    /// bit rate.
    [[nodiscard]] bool lengthDeclared() const noexcept;

    /// The next packet; false at the end. Throws AudioError when the system cannot read, Cancelled.
    bool read(AVPacket& packet);
    /// Places in the container that could not be made out, and were left out.
    [[nodiscard]] std::size_t damagedPlaces() const noexcept { return m_damagedPlaces; }

    /// To a packet at or before `timestamp`, in ticks of the stream; false where the container
    /// cannot do that. Throws as read().
    bool seek(std::int64_t timestamp);

private:
    void open();
    void openContainer();
    void chooseStream();
    void describe();

    AudioFile m_file;
    FfmpegHandle<AVFormatContext> m_container;
    int m_score = 0; // how sure the container is, of 100
    AVStream* m_stream = nullptr;
    AudioFormat m_format;
    std::size_t m_damagedPlaces = 0;
};

} // namespace candor
