// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace candor {

/// Writes into `delta` what makes the old file of the new one (the format of librsync, whose
/// program rdiff reads it too), and proves it by making the old file once more, in memory. On the
/// disk when it returns. Throws std::runtime_error with the reason; `delta` is then gone.
void makeDelta(const std::filesystem::path& oldFile, const std::filesystem::path& newFile,
               const std::filesystem::path& delta);

/// Makes the old file, of `oldBytes` bytes at most; what is at `oldFile` is written over. Throws
/// std::runtime_error with the reason.
void applyDelta(const std::filesystem::path& newFile, const std::filesystem::path& delta,
                const std::filesystem::path& oldFile, std::uint64_t oldBytes);

} // namespace candor
