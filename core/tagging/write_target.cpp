// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/write_target.h"

#include "audio/audio_error.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace candor {
namespace {

namespace fs = std::filesystem;

// What tags and a folder's new entry may add to the size of a file.
constexpr std::uint64_t MarginBytes = std::uint64_t{1} << 20;
// A file system with less left counts as full after a write that failed.
constexpr std::uint64_t FullBytes = std::uint64_t{64} << 10;

fs::path resolved(const fs::path& path) {
    std::error_code error;
    fs::path whole = fs::canonical(path, error);
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory) {
        throw TagError(path, TagFault::FileMissing);
    }
    return error ? throw TagError(path, TagFault::NotReadable, {error.message()}) : whole;
}

/// Pipes and devices may keep us waiting for ever: O_NONBLOCK. It also shows the leases by which
/// file servers lend a file out.
OpenFile openedTarget(const fs::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) {
        throw TagError(path, TagFault::NotReadable,
                       {S_ISDIR(status.st_mode) ? "it is a folder; name a sound file"
                                                : "it is a device or pipe; name a sound file"});
    }
    OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file && errno == ENOENT) {
        throw TagError(path, TagFault::FileMissing);
    }
    if (!file && errno == EWOULDBLOCK) {
        throw TagError(path, TagFault::Locked);
    }
    return file ? std::move(file) : throw TagError(path, TagFault::NotReadable, {reasonOf(errno)});
}

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

std::uint64_t freeBytes(const fs::path& folder) {
    struct statvfs room {};
    return ::statvfs(folder.c_str(), &room) == 0 ? std::uint64_t{room.f_bavail} * room.f_frsize
                                                 : UINT64_MAX;
}

/// In a folder such as /tmp only owners may remove what is theirs.
bool mayReplace(const fs::path& folder, const struct stat& file) {
    struct stat status {};
    const uid_t user = ::geteuid();
    return ::stat(folder.c_str(), &status) != 0 || (status.st_mode & S_ISVTX) == 0 || user == 0 ||
           status.st_uid == user || file.st_uid == user;
}

std::string userName(uid_t user) {
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> room{};
    return ::getpwuid_r(user, &entry, room.data(), room.size(), &found) == 0 && found != nullptr
               ? std::string(found->pw_name)
               : std::to_string(user);
}

} // namespace

WriteTarget::WriteTarget(const fs::path& path)
    : m_path(resolved(path)), m_file(openedTarget(m_path)) {
    if (::fstat(m_file.descriptor(), &m_status) != 0) {
        throw failure(TagFault::NotReadable, {reasonOf(errno)});
    }
    m_identity = {static_cast<std::uint64_t>(m_status.st_size), nanoseconds(m_status.st_mtim), {}};
}

void WriteTarget::readContent(const std::stop_token& stop) {
    try {
        m_identity.content = contentHash(m_path, stop);
    } catch (const AudioError& error) {
        throw failure(TagFault::NotReadable, {std::string(AudioError::sentence(error.fault()))});
    }
}

void WriteTarget::requireWritable(std::uint64_t bytes, bool partHardLinks) {
    if (::faccessat(AT_FDCWD, m_path.c_str(), W_OK, AT_EACCESS) != 0) {
        throw errno == ENOENT ? failure(TagFault::FileMissing) : failure(TagFault::ReadOnlyFile);
    }
    if (::faccessat(AT_FDCWD, folder().c_str(), W_OK | X_OK, AT_EACCESS) != 0) {
        throw failure(TagFault::ReadOnlyFolder, {folder().string()});
    }
    if (!mayReplace(folder(), m_status)) {
        throw failure(TagFault::ReadOnlyFolder, {folder().string()});
    }
    if (m_status.st_nlink > 1 && !partHardLinks) {
        throw failure(TagFault::HardLinked, {std::to_string(m_status.st_nlink)});
    }
    requireNoLock();
    m_needed = bytes + MarginBytes;
    if (const std::uint64_t free = freeBytes(folder()); free < m_needed) {
        throw failure(TagFault::DiskFull, {std::to_string(m_needed), std::to_string(free)});
    }
}

std::string WriteTarget::otherOwner() const {
    const uid_t user = ::geteuid();
    return user == 0 || user == m_status.st_uid ? std::string() : userName(m_status.st_uid);
}

/// Our own lock is held until the file is closed. File systems without locks (and NFS, for a file
/// that is open for reading) say so, and then there is none to be noticed.
void WriteTarget::requireNoLock() {
    if (::flock(m_file.descriptor(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        throw failure(TagFault::Locked);
    }
    struct flock range {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    if (::fcntl(m_file.descriptor(), F_OFD_GETLK, &range) == 0 && range.l_type != F_UNLCK) {
        throw failure(TagFault::Locked);
    }
}

void WriteTarget::requireUnchanged(const std::stop_token& stop) const {
    struct stat now {};
    if (::stat(m_path.c_str(), &now) != 0) {
        throw errno == ENOENT ? failure(TagFault::FileMissing) : failure(errno);
    }
    const bool same = now.st_ino == m_status.st_ino && now.st_dev == m_status.st_dev &&
                      now.st_size == m_status.st_size &&
                      nanoseconds(now.st_mtim) == m_identity.modified;
    WriteTarget again(m_path);
    again.readContent(stop);
    if (!same || again.identity() != m_identity) {
        throw failure(TagFault::ChangedSince);
    }
}

TagError WriteTarget::failure(int error) const {
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return failure(TagFault::DiskFull,
                       {std::to_string(m_needed), std::to_string(freeBytes(folder()))});
    case EACCES:
    case EPERM:
    case EROFS:
        return failure(TagFault::ReadOnlyFolder, {folder().string()});
    default:
        return failure(TagFault::WriteFailed, {reasonOf(error)});
    }
}

TagError WriteTarget::failure(TagFault fault, std::vector<std::string> arguments) const {
    return {m_path, fault, std::move(arguments)};
}

bool WriteTarget::isDiskFull() const {
    return freeBytes(folder()) < FullBytes;
}

} // namespace candor
