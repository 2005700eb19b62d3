// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace candor {

/// What tells whether a file is still the one that was read.
struct FileIdentity {
    std::uint64_t size = 0;    // bytes
    std::int64_t modified = 0; // nanoseconds since 1970
    std::string content = {};  // contentHash(); empty: not asked for
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;

    /// The same size and time: taken for the same content without reading it.
    [[nodiscard]] bool looksLike(const FileIdentity& other) const noexcept {
        return size == other.size && modified == other.modified;
    }
};

/// Size and time alone; follows symbolic links. Throws AudioError (FileMissing, NotPermitted,
/// IsFolder, ReadFailed).
[[nodiscard]] FileIdentity identityOf(const std::filesystem::path& path);

/// XXH3 of all bytes, 128 bits as 32 hexadecimal digits: about 10 GB/s once the file is in memory.
/// Throws AudioError, Cancelled.
[[nodiscard]] std::string contentHash(const std::filesystem::path& path, std::stop_token stop = {});

/// The same of bytes in memory.
[[nodiscard]] std::string hashOfBytes(std::string_view bytes);

} // namespace candor
