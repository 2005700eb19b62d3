// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_error.h"
#include "audio/ffmpeg_handles.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace candor {

/// What the system's error number means for a file that is to be heard.
[[nodiscard]] AudioError systemError(const std::filesystem::path& path, int error);

/// Bytes of a file from `begin` up to `end`.
struct FileRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;
};

/// The bytes of one regular file, or a range of them, as FFmpeg wants them. FFmpeg never opens a
/// path itself: a name such as "concat:a|b" or a playlist inside the file cannot send it anywhere
/// else.
class AudioFile {
public:
    /// Throws AudioError: missing, not permitted, a folder, empty, not a regular file.
    AudioFile(const std::filesystem::path& path, std::stop_token stop);
    ~AudioFile();
    AudioFile(const AudioFile&) = delete;
    AudioFile& operator=(const AudioFile&) = delete;

    [[nodiscard]] AVIOContext* stream() const noexcept { return m_stream.get(); }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] bool stopped() const { return m_stop.stop_requested(); }

    [[nodiscard]] std::int64_t size() const noexcept { return m_size; } // bytes
    /// The file is this range from now on, as though there were nothing before and behind it.
    void limitTo(FileRange range) noexcept {
        m_begin = range.begin;
        m_size = range.end - range.begin;
    }
    /// Bytes from `offset` on, past FFmpeg; fewer at the end of the file.
    [[nodiscard]] std::vector<std::uint8_t> bytesAt(std::int64_t offset, std::size_t count) const;

    /// What FFmpeg's error code cannot say: throws Cancelled when stopped, AudioError when the
    /// system failed to read.
    void check() const;

private:
    static int readBytes(void* self, std::uint8_t* bytes, int count);
    static std::int64_t moveTo(void* self, std::int64_t offset, int whence);

    std::filesystem::path m_path;
    std::stop_token m_stop;
    std::int64_t m_begin = 0;
    std::int64_t m_size = 0; // bytes; before m_file, whose opening finds it out
    int m_file = -1;
    std::int64_t m_offset = 0;
    int m_readError = 0; // errno of the read that failed
    FfmpegHandle<AVIOContext> m_stream;
};

} // namespace candor
