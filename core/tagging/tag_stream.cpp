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

constexpr std::int64_t MovedAtOnce = 1 << 20; // bytes

OpenFile openedForTags(const std::filesystem::path& path, TagStream::Access access) {
    // Not blocking: a named pipe would wait for its other end.
    const int flags = (access == TagStream::Access::Read ? O_RDONLY : O_RDWR);
    OpenFile file(::open(path.c_str(), flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file) {
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
    : m_path(std::move(path)), m_file(openedForTags(m_path, access)) {
    struct stat status {};
    if (::fstat(m_file.descriptor(), &status) != 0) {
        throw error(TagFault::NotReadable, {reasonOf(errno)});
    }
    if (!S_ISREG(status.st_mode)) {
        throw error(TagFault::NotReadable,
                    {S_ISDIR(status.st_mode) ? "it is a folder" : "it is no plain file"});
    }
    m_length = std::int64_t{status.st_size};
}

TagError TagStream::error(TagFault fault, std::vector<std::string> arguments) const {
    return {m_path, fault, std::move(arguments)};
}

std::string TagStream::at(std::int64_t place, std::int64_t count) const {
    if (place < 0 || count <= 0 || place >= m_length) {
        return {};
    }
    count = std::min(count, m_length - place);
    if (count > LongestTag) {
        throw error(TagFault::NotUnderstood, {"a tag of more than 64 MiB"});
    }
    std::string bytes(static_cast<std::size_t>(count), '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::pread(m_file.descriptor(), bytes.data() + done, bytes.size() - done,
                                    place + static_cast<std::int64_t>(done));
        if (got < 0 && errno != EINTR) {
            throw error(TagFault::NotReadable, {reasonOf(errno)});
        }
        if (got == 0) {
            break;
        }
        done += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    bytes.resize(done);
    return bytes;
}

bool TagStream::has(std::int64_t place, std::string_view bytes) const {
    return at(place, static_cast<std::int64_t>(bytes.size())) == bytes;
}

void TagStream::write(std::int64_t offset, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t done = ::pwrite(m_file.descriptor(), bytes.data(), bytes.size(), offset);
        if (done < 0 && errno != EINTR) {
            throw error(TagFault::WriteFailed, {reasonOf(errno)});
        }
        if (done > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(done));
            offset += done;
        }
    }
}

// What lies from `from` to the end comes to lie at `to`; in blocks, and towards the end from the
// end, so that nothing is overwritten before it was read.
void TagStream::move(std::int64_t from, std::int64_t to) {
    const std::int64_t total = m_length - from;
    for (std::int64_t moved = 0; moved < total;) {
        const std::int64_t count = std::min(MovedAtOnce, total - moved);
        const std::int64_t begin = to > from ? total - moved - count : moved;
        const std::string block = at(from + begin, count);
        if (static_cast<std::int64_t>(block.size()) != count) {
            throw error(TagFault::WriteFailed, {"the file became shorter meanwhile"});
        }
        write(to + begin, block);
        moved += count;
    }
}

void TagStream::apply(const TagSplice& splice) {
    const std::int64_t to = splice.place + static_cast<std::int64_t>(splice.bytes.size());
    if (splice.end() != to) {
        move(splice.end(), to);
    }
    write(splice.place, splice.bytes);
    if (to < splice.end() &&
        ::ftruncate(m_file.descriptor(), m_length - (splice.end() - to)) != 0) {
        throw error(TagFault::WriteFailed, {reasonOf(errno)});
    }
    m_length += to - splice.end();
}

void TagStream::apply(const std::vector<TagSplice>& splices) {
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice) {
        apply(*splice); // from the end: places before it stay true
    }
}

} // namespace candor
