// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>

namespace candor {

/// Why a file could not be read: a phrase for a sentence, without the file's name.
class PlainFileError : public std::runtime_error {
public:
    /// `code`: errno; 0 where it is not the system that refuses.
    PlainFileError(const std::string& reason, int code)
        : std::runtime_error(reason), m_code(code) {}
    explicit PlainFileError(int code)
        : PlainFileError(std::generic_category().message(code), code) {}

    [[nodiscard]] int code() const noexcept { return m_code; }

private:
    int m_code;
};

/// A descriptor of a regular file: whoever leaves a device or a named pipe where a text of ours is
/// expected must not make us read for ever, or wait. Throws PlainFileError.
[[nodiscard]] inline int openPlainFile(const std::filesystem::path& path, int flags = O_RDONLY) {
    const int file = ::open(path.c_str(), flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0600);
    if (file < 0) {
        throw PlainFileError(errno);
    }
    struct stat status {};
    const int failure = ::fstat(file, &status) == 0 ? 0 : errno;
    if (failure != 0 || !S_ISREG(status.st_mode)) {
        ::close(file);
        throw failure != 0        ? PlainFileError(failure)
        : S_ISDIR(status.st_mode) ? PlainFileError("it is a folder, expected a file", 0)
                                  : PlainFileError("it is a device or a pipe, expected a file", 0);
    }
    return file;
}

/// The first bytes of a regular file, at most `mostBytes`. Throws PlainFileError.
[[nodiscard]] inline std::string startOfPlainFile(const std::filesystem::path& path,
                                                  std::size_t mostBytes) {
    struct Descriptor {
        int number;
        ~Descriptor() { ::close(number); }
    };
    const Descriptor file{openPlainFile(path)};
    std::string text;
    for (std::size_t done = 0;;) {
        const std::size_t piece = std::min(std::size_t{1} << 16, mostBytes - done);
        text.resize(done + piece);
        const ssize_t count = ::read(file.number, text.data() + done, piece);
        if (count < 0 && errno != EINTR) {
            throw PlainFileError(errno);
        }
        done += count > 0 ? static_cast<std::size_t>(count) : 0;
        if (count == 0 || done == mostBytes) {
            text.resize(done);
            return text;
        }
    }
}

/// All bytes of a regular file of at most so many MiB. Throws PlainFileError.
[[nodiscard]] inline std::string textOfPlainFile(const std::filesystem::path& path,
                                                 std::size_t mostMebibytes) {
    std::string text = startOfPlainFile(path, (mostMebibytes << 20U) + 1);
    if (text.size() > mostMebibytes << 20U) {
        throw PlainFileError("it is longer than " + std::to_string(mostMebibytes) + " MiB", 0);
    }
    return text;
}

} // namespace candor
