// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/archive_file.h"

#include "dataset/input_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace candor {
namespace {

InputError systemFailure(const std::filesystem::path& path) {
    return {path, InputFault::NotReadable, {std::generic_category().message(errno)}};
}

} // namespace

ArchiveFile::ArchiveFile(const std::filesystem::path& path)
    : m_path(path), m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    struct stat status {};
    if (m_descriptor < 0) {
        throw systemFailure(path);
    }
    if (::fstat(m_descriptor, &status) != 0) {
        const InputError failure = systemFailure(path);
        ::close(m_descriptor);
        throw failure;
    }
    m_size = static_cast<std::uint64_t>(status.st_size);
}

ArchiveFile::~ArchiveFile() {
    ::close(m_descriptor);
}

std::size_t ArchiveFile::readAt(std::uint64_t offset, std::span<std::byte> bytes) const {
    while (true) {
        const ssize_t count =
            ::pread(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (count >= 0) {
            return static_cast<std::size_t>(count);
        }
        if (errno != EINTR) {
            throw systemFailure(m_path);
        }
    }
}

} // namespace candor
