// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/audio_file.h"

#include "audio/audio_error.h"
#include "cancelled.h"

extern "C" {
#include <libavformat/avio.h>
#include <libavutil/error.h>
#include <libavutil/mem.h>
}

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <span>
#include <system_error>
#include <utility>

namespace candor {

namespace {

constexpr int BufferSize = 64 * 1024; // bytes

void requireSound(const std::filesystem::path& path, const struct stat& status) {
    if (S_ISDIR(status.st_mode)) {
        throw AudioError(path, AudioFault::IsFolder);
    }
    if (!S_ISREG(status.st_mode)) { // a pipe or a device may keep us waiting for ever
        throw AudioError(path, AudioFault::ReadFailed, {"it is no regular file"});
    }
    if (status.st_size == 0) {
        throw AudioError(path, AudioFault::EmptyFile);
    }
}

// Opening a pipe waits for its other end, so the kind is looked at before as well as after.
int openRegular(const std::filesystem::path& path, std::int64_t& size) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        throw systemError(path, errno);
    }
    requireSound(path, status);
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) {
        throw systemError(path, errno);
    }
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(file);
        throw AudioError(path, AudioFault::ReadFailed, {"it was replaced while it was opened"});
    }
    size = status.st_size;
    return file;
}

ssize_t readAt(int file, std::span<std::uint8_t> bytes, std::int64_t offset) {
    ssize_t got = -1;
    do {
        got = ::pread(file, bytes.data(), bytes.size(), offset);
    } while (got < 0 && errno == EINTR);
    return got;
}

} // namespace

AudioError systemError(const std::filesystem::path& path, int error) {
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return {path, AudioFault::FileMissing};
    case EACCES:
    case EPERM:
        return {path, AudioFault::NotPermitted};
    case EISDIR:
        return {path, AudioFault::IsFolder};
    default:
        return {path, AudioFault::ReadFailed, {std::generic_category().message(error)}};
    }
}

AudioFile::AudioFile(const std::filesystem::path& path, std::stop_token stop)
    : m_path(path), m_stop(std::move(stop)), m_file(openRegular(path, m_size)) {
    auto* buffer = static_cast<unsigned char*>(av_malloc(BufferSize));
    m_stream.reset(buffer == nullptr ? nullptr
                                     : avio_alloc_context(buffer, BufferSize, 0, this, readBytes,
                                                          nullptr, moveTo));
    if (m_stream == nullptr) {
        av_free(buffer);
        ::close(m_file);
        throw std::bad_alloc();
    }
}

AudioFile::~AudioFile() {
    m_stream.reset();
    ::close(m_file);
}

void AudioFile::check() const {
    if (m_stop.stop_requested()) {
        throw Cancelled();
    }
    if (m_readError != 0) {
        throw systemError(m_path, m_readError);
    }
}

std::vector<std::uint8_t> AudioFile::bytesAt(std::int64_t offset, std::size_t count) const {
    const std::int64_t left = std::max<std::int64_t>(m_size - offset, 0);
    std::vector<std::uint8_t> bytes(std::min(count, static_cast<std::size_t>(left)));
    const ssize_t got = readAt(m_file, bytes, m_begin + offset);
    if (got < 0) {
        throw systemError(m_path, errno);
    }
    bytes.resize(static_cast<std::size_t>(got));
    return bytes;
}

int AudioFile::readBytes(void* self, std::uint8_t* bytes, int count) {
    auto& file = *static_cast<AudioFile*>(self);
    if (file.stopped()) {
        return AVERROR_EXIT;
    }
    const auto left = std::clamp<std::int64_t>(file.m_size - file.m_offset, 0, count);
    const ssize_t got =
        readAt(file.m_file, {bytes, static_cast<std::size_t>(left)}, file.m_begin + file.m_offset);
    if (got < 0) {
        file.m_readError = errno;
        return AVERROR(errno);
    }
    file.m_offset += got;
    return got == 0 ? AVERROR_EOF : static_cast<int>(got);
}

std::int64_t AudioFile::moveTo(void* self, std::int64_t offset, int whence) {
    auto& file = *static_cast<AudioFile*>(self);
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return file.m_size;
    case SEEK_CUR:
        offset += file.m_offset;
        break;
    case SEEK_END:
        offset += file.m_size;
        break;
    default:
        break;
    }
    if (offset < 0) {
        return AVERROR(EINVAL);
    }
    file.m_offset = offset;
    return offset;
}

} // namespace candor
