// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/open_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace candor {

OpenFile::~OpenFile() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

int synchronise(const std::filesystem::path& path) {
    const OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    return file && ::fsync(file.descriptor()) == 0 ? 0 : errno;
}

std::system_error systemError() {
    return {errno, std::generic_category()};
}

std::string reasonOf(int error) {
    return std::generic_category().message(error);
}

} // namespace candor
