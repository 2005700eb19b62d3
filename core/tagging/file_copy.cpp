// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/file_copy.h"

#include "cancelled.h"
#include "tagging/open_file.h"

#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <system_error>

namespace candor {
namespace {

constexpr std::uint64_t PieceBytes = std::uint64_t{8} << 20; // between looks at the stop token

void throwIfStopped(const std::stop_token& stop) {
    if (stop.stop_requested()) {
        throw Cancelled();
    }
}

/// Kernels and file systems that cannot do it answer with one of these.
bool cannotCopy(int error) {
    return error == EXDEV || error == EINVAL || error == ENOSYS || error == EOPNOTSUPP ||
           error == EPERM || error == ETXTBSY;
}

/// Bytes copied: fewer than asked for where the kernel cannot, or the file has become shorter.
std::uint64_t copyByKernel(const OpenFile& from, const OpenFile& to, std::uint64_t size,
                           const std::stop_token& stop) {
    std::uint64_t done = 0;
    while (done < size) {
        throwIfStopped(stop);
        const ssize_t count =
            ::copy_file_range(from.descriptor(), nullptr, to.descriptor(), nullptr,
                              static_cast<std::size_t>(std::min(PieceBytes, size - done)), 0);
        if (count == 0 || (count < 0 && cannotCopy(errno))) {
            break;
        }
        if (count < 0 && errno != EINTR) {
            throw systemError();
        }
        done += static_cast<std::uint64_t>(std::max<ssize_t>(count, 0));
    }
    return done;
}

void writeAll(const OpenFile& to, const std::byte* bytes, std::size_t size) {
    while (size > 0) {
        const ssize_t count = ::write(to.descriptor(), bytes, size);
        if (count < 0 && errno != EINTR) {
            throw systemError();
        }
        bytes += std::max<ssize_t>(count, 0);
        size -= static_cast<std::size_t>(std::max<ssize_t>(count, 0));
    }
}

/// From where both files stand.
void copyByHand(const OpenFile& from, const OpenFile& to, const std::stop_token& stop) {
    std::vector<std::byte> piece(std::size_t{1} << 18);
    while (true) {
        throwIfStopped(stop);
        const ssize_t count = ::read(from.descriptor(), piece.data(), piece.size());
        if (count == 0) {
            return;
        }
        if (count < 0 && errno != EINTR) {
            throw systemError();
        }
        writeAll(to, piece.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    }
}

} // namespace

void copyBytes(const OpenFile& from, const OpenFile& to, std::uint64_t size, std::stop_token stop) {
    if (::ioctl(to.descriptor(), FICLONE, from.descriptor()) == 0) {
        return;
    }
    if (::lseek(from.descriptor(), 0, SEEK_SET) != 0) {
        throw systemError();
    }
    if (copyByKernel(from, to, size, stop) < size) {
        copyByHand(from, to, stop);
    }
}

} // namespace candor
