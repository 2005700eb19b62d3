// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_stream.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace candor {
namespace {

constexpr long MovedAtOnce = 1 << 20; // bytes

OpenFile opened(const std::filesystem::path& path, TagStream::Access access) {
    // Not blocking: a named pipe would wait for its other end.
    const int flags = (access == TagStream::Access::Read ? O_RDONLY : O_RDWR);
    OpenFile file(::open(path.c_str(), flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file) {
        struct stat status {};
        if (::fstat(file.descriptor(), &status) == 0 && !S_ISREG(status.st_mode)) {
            throw TagError(path, TagFault::NotReadable,
                           {S_ISDIR(status.st_mode) ? "it is a folder" : "it is no plain file"});
        }
        return file;
    }
    const int reason = errno;
    if (reason == ENOENT || reason == ENOTDIR) {
        throw TagError(path, TagFault::FileMissing);
    }
    if (access == TagStream::Access::Write && (reason == EACCES || reason == EROFS)) {
        throw TagError(path, TagFault::ReadOnlyFile);
    }
    throw TagError(path, TagFault::NotReadable, {reasonOf(reason)});
}

} // namespace

TagStream::TagStream(std::filesystem::path path, Access access)
    : m_path(std::move(path)), m_access(access), m_file(opened(m_path, access)) {}

TagError TagStream::error(TagFault fault, std::vector<std::string> arguments) const {
    return {m_path, fault, std::move(arguments)};
}

TagLib::ByteVector TagStream::at(long offset, unsigned long count) {
    const long left = std::max(0L, length() - std::max(0L, offset));
    const auto most = std::min(count, static_cast<unsigned long>(left));
    TagLib::ByteVector data(static_cast<unsigned int>(most), '\0');
    unsigned int done = 0;
    while (offset >= 0 && done < data.size()) {
        const ssize_t got = ::pread(m_file.descriptor(), data.data() + done, data.size() - done,
                                    offset + static_cast<long>(done));
        if (got < 0 && errno != EINTR) {
            throw error(TagFault::NotReadable, {reasonOf(errno)});
        }
        if (got == 0) {
            break;
        }
        done += got > 0 ? static_cast<unsigned int>(got) : 0;
    }
    data.resize(done);
    return data;
}

TagLib::ByteVector TagStream::readBlock(unsigned long count) {
    TagLib::ByteVector data = at(m_place, count);
    m_place += static_cast<long>(data.size());
    return data;
}

void TagStream::write(long offset, const char* bytes, std::size_t count) {
    while (count > 0) {
        const ssize_t done = ::pwrite(m_file.descriptor(), bytes, count, offset);
        if (done < 0 && errno != EINTR) {
            throw error(TagFault::WriteFailed, {reasonOf(errno)});
        }
        if (done > 0) {
            bytes += done;
            offset += done;
            count -= static_cast<std::size_t>(done);
        }
    }
}

void TagStream::writeBlock(const TagLib::ByteVector& data) {
    write(m_place, data.data(), data.size());
    m_place += static_cast<long>(data.size());
}

// What lies from `from` to `end` comes to lie at `to`; in blocks, and towards the end from the end,
// so that nothing is overwritten before it was read.
void TagStream::move(long from, long to, long end) {
    const long total = end - from;
    for (long moved = 0; moved < total;) {
        const long count = std::min(MovedAtOnce, total - moved);
        const long begin = to > from ? total - moved - count : moved;
        const TagLib::ByteVector block = at(from + begin, static_cast<unsigned long>(count));
        if (static_cast<long>(block.size()) != count) {
            throw error(TagFault::WriteFailed, {"the file became shorter meanwhile"});
        }
        write(to + begin, block.data(), block.size());
        moved += count;
    }
}

void TagStream::insert(const TagLib::ByteVector& data, unsigned long start,
                       unsigned long replaced) {
    const long end = length();
    const long from = std::min(end, static_cast<long>(start + replaced));
    const long to = static_cast<long>(start) + static_cast<long>(data.size());
    if (from != to) {
        move(from, to, end);
    }
    write(static_cast<long>(start), data.data(), data.size());
    if (to < from) {
        truncate(end - (from - to));
    }
    m_place = to;
}

void TagStream::removeBlock(unsigned long start, unsigned long count) {
    insert(TagLib::ByteVector(), start, count);
}

void TagStream::seek(long offset, Position from) {
    const long base = from == Beginning ? 0 : from == Current ? m_place : length();
    m_place = std::max(0L, base + offset);
}

long TagStream::length() {
    struct stat status {};
    if (::fstat(m_file.descriptor(), &status) != 0) {
        throw error(TagFault::NotReadable, {reasonOf(errno)});
    }
    return static_cast<long>(status.st_size);
}

void TagStream::truncate(long length) {
    if (::ftruncate(m_file.descriptor(), length) != 0) {
        throw error(TagFault::WriteFailed, {reasonOf(errno)});
    }
}

} // namespace candor
