// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/byte_stream.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct zip;

namespace candor {

struct ArchiveSource;

/// The entries of a .npz (zip, zip64) archive by key: the entry's name without ".npy". Nothing is
/// unpacked before it is asked for. One thread at a time, but check() of a stream may run on
/// another. Streams must not outlive the archive.
class NpzArchive {
public:
    /// Throws InputError (ArchiveDamaged; also when a name occurs twice).
    explicit NpzArchive(const std::filesystem::path& path);
    ~NpzArchive();

    [[nodiscard]] const std::vector<std::string>& keys() const noexcept { return m_keys; }
    /// Empty when there is no such key. Stored entries come straight from the file with our own
    /// checksum, deflated ones through libzip. Throws InputError (ArchiveDamaged, ArchiveTooLarge).
    [[nodiscard]] std::unique_ptr<ByteStream> open(const std::string& key) const;

private:
    struct Close {
        void operator()(zip* archive) const noexcept;
    };
    std::filesystem::path m_path;
    std::unique_ptr<ArchiveSource> m_source; // before m_zip, which reads from it to the last
    std::unique_ptr<zip, Close> m_zip;
    std::vector<std::string> m_keys; // by index of the entry
};

} // namespace candor
