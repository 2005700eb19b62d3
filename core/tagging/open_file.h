// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

namespace candor {

/// A file descriptor of the system that is closed with it.
class OpenFile {
public:
    OpenFile() = default;
    explicit OpenFile(int descriptor) noexcept : m_descriptor(descriptor) {}
    ~OpenFile();
    OpenFile(OpenFile&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    OpenFile& operator=(OpenFile&& other) noexcept;

    [[nodiscard]] int descriptor() const noexcept { return m_descriptor; }
    explicit operator bool() const noexcept { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

/// Waits until a file or a folder's list of names is on the disk. Returns errno, or 0.
[[nodiscard]] int synchronise(const std::filesystem::path& path);

/// What errno says, as an exception to throw.
[[nodiscard]] std::system_error systemError();

/// "No space left on device" for errno.
[[nodiscard]] std::string reasonOf(int error);

} // namespace candor
