// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/journal_file.h"

#include "plain_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>
#include <vector>

namespace candor {
namespace {

constexpr std::size_t CutPieceBytes = std::size_t{1} << 18;
constexpr std::size_t LongestLine = std::size_t{8} << 20; // bytes: comments of two megabytes

void appendAll(int file, std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = ::write(file, text.data(), text.size());
        if (count < 0 && errno != EINTR) {
            throw systemError();
        }
        text.remove_prefix(count < 0 ? 0 : static_cast<std::size_t>(count));
    }
}

std::size_t readAt(int file, std::vector<char>& piece, std::int64_t offset) {
    ssize_t count = -1;
    do {
        count = ::pread(file, piece.data(), piece.size(), offset);
    } while (count < 0 && errno == EINTR);
    return count < 0 ? throw systemError() : static_cast<std::size_t>(count);
}

struct stat statusOf(const OpenFile& file) {
    struct stat status {};
    if (::fstat(file.descriptor(), &status) != 0) {
        throw systemError();
    }
    return status;
}

/// A line that a crash cut off must not swallow the next one.
bool endsInLine(const OpenFile& file, std::int64_t size) {
    std::vector<char> last(1);
    return size == 0 || (readAt(file.descriptor(), last, size - 1) == 1 && last[0] == '\n');
}

/// Its rights are the owner's alone: paths and tags are nobody else's business.
OpenFile openedForAppending(const std::filesystem::path& path) {
    OpenFile file = openedPlain(path, O_RDWR | O_CREAT | O_APPEND);
    if (!lockFile(file, LockKind::Exclusive)) {
        throw systemError();
    }
    return file;
}

/// None where there is no such file yet.
OpenFile openedForReading(const std::filesystem::path& path) {
    try {
        return openedPlain(path, O_RDONLY);
    } catch (const PlainFileError& error) {
        if (error.code() == ENOENT) {
            return {};
        }
        throw;
    }
}

} // namespace

OpenFile openedPlain(const std::filesystem::path& path, int flags) {
    try {
        return OpenFile(openPlainFile(path, flags));
    } catch (const PlainFileError& error) {
        throw PlainFileError(path.filename().string() + ": " + error.what(), error.code());
    }
}

bool lockFile(const OpenFile& file, LockKind kind) {
    const int operation = kind == LockKind::Shared         ? LOCK_SH
                          : kind == LockKind::ExclusiveNow ? LOCK_EX | LOCK_NB
                                                           : LOCK_EX;
    int result = -1;
    do {
        result = ::flock(file.descriptor(), operation);
    } while (result != 0 && errno == EINTR);
    if (result != 0 && errno != EWOULDBLOCK) {
        throw systemError();
    }
    return result == 0;
}

JournalFile::Appending::Appending(const std::filesystem::path& path)
    : m_path(path), m_file(openedForAppending(path)) {
    while (statusOf(m_file).st_nlink == 0) { // removed while we waited: the next is another file
        m_file = openedForAppending(path);
    }
    const struct stat status = statusOf(m_file);
    if (status.st_size == 0) { // its name is to be on the disk as well
        if (const int error = synchronise(path.parent_path()); error != 0) {
            throw std::system_error(error, std::generic_category());
        }
    }
    if (!endsInLine(m_file, status.st_size)) {
        appendAll(m_file.descriptor(), "\n");
    }
}

void JournalFile::Appending::append(std::string line) {
    const auto before = statusOf(m_file).st_size;
    line += '\n';
    try {
        appendAll(m_file.descriptor(), line);
        if (::fdatasync(m_file.descriptor()) != 0) {
            throw systemError();
        }
    } catch (const std::system_error&) {
        // Where even that fails, a cut line stays, which readers pass over.
        [[maybe_unused]] const int result = ::ftruncate(m_file.descriptor(), before);
        throw;
    }
}

void JournalFile::readNew(const TakeLine& take, const std::function<void()>& restart) {
    const OpenFile file = openedForReading(m_path);
    struct stat status {};
    if (file) {
        status = statusOf(file);
    }
    if (status.st_ino != m_inode || status.st_size < m_read) {
        m_inode = status.st_ino;
        m_read = 0;
        restart();
    }
    std::string line; // begun in the piece before
    std::vector<char> piece(CutPieceBytes);
    // To where it ends now: it may grow meanwhile.
    for (std::int64_t offset = m_read; file && offset < status.st_size;) {
        const std::size_t count = readAt(file.descriptor(), piece, offset);
        if (count == 0) {
            return;
        }
        offset += static_cast<std::int64_t>(count);
        std::string_view rest(piece.data(), count);
        for (auto end = rest.find('\n'); end != rest.npos; end = rest.find('\n')) {
            line += rest.substr(0, end);
            m_read += static_cast<std::int64_t>(line.size()) + 1;
            take(line);
            line.clear();
            rest.remove_prefix(end + 1);
        }
        line += rest;
        if (line.size() > LongestLine) {
            throw PlainFileError(m_path.filename().string() +
                                     " has a line of more than 8 MiB, which no history has",
                                 0);
        }
    }
}

} // namespace candor
