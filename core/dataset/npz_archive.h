// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_file.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct zip;

namespace candor {

struct ArchiveSource;

/// The entries of a .npz (zip, zip64) archive by key: the entry's name without ".npy". Nothing is
/// unpacked before it is asked for.
class NpzArchive final : public ArrayFile {
public:
    /// Throws InputError (ArchiveDamaged; also when a name occurs twice).
    explicit NpzArchive(const std::filesystem::path& path);
    ~NpzArchive() override;

    [[nodiscard]] const std::filesystem::path& path() const noexcept override { return m_path; }
    [[nodiscard]] const std::vector<std::string>& keys() const noexcept override { return m_keys; }
    /// Stored entries come straight from the file with our own checksum, deflated ones through
    /// libzip. Throws InputError (also ArchiveDamaged, ArchiveTooLarge).
    [[nodiscard]] NpyArray open(const std::string& key) const override;

    /// The bytes of an entry that is no array. Throws InputError.
    [[nodiscard]] std::unique_ptr<ByteStream> openRaw(const std::string& key) const;

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
