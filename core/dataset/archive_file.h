// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace candor {

/// A file read at any place. Const functions may run on several threads at once.
class ArchiveFile {
public:
    /// Throws InputError (NotReadable).
    explicit ArchiveFile(const std::filesystem::path& path);
    ~ArchiveFile();
    ArchiveFile(const ArchiveFile&) = delete;
    ArchiveFile& operator=(const ArchiveFile&) = delete;

    [[nodiscard]] std::uint64_t size() const noexcept { return m_size; }
    /// Up to bytes.size() bytes from `offset` on; 0 at the end. Throws InputError (NotReadable).
    std::size_t readAt(std::uint64_t offset, std::span<std::byte> bytes) const;

private:
    std::filesystem::path m_path;
    int m_descriptor;
    std::uint64_t m_size = 0;
};

} // namespace candor
