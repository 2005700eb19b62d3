// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/open_file.h"
#include "tagging/tag_error.h"

#include <taglib/tiostream.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace candor {

/// A file that TagLib reads and writes. TagLib's own stream drops errors of reading and writing;
/// here each is thrown as a TagError, through TagLib.
class TagStream final : public TagLib::IOStream {
public:
    enum class Access : std::uint8_t { Read, Write };

    /// Throws TagError (FileMissing, NotReadable, ReadOnlyFile).
    TagStream(std::filesystem::path path, Access access);

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] TagError error(TagFault fault, std::vector<std::string> arguments = {}) const;

    /// Bytes from `offset`, fewer where the file ends; the place of reading stays.
    [[nodiscard]] TagLib::ByteVector at(long offset, unsigned long count);

    [[nodiscard]] TagLib::FileName name() const override { return m_path.c_str(); }
    TagLib::ByteVector readBlock(unsigned long count) override;
    void writeBlock(const TagLib::ByteVector& data) override;
    void insert(const TagLib::ByteVector& data, unsigned long start = 0,
                unsigned long replaced = 0) override;
    void removeBlock(unsigned long start = 0, unsigned long count = 0) override;
    [[nodiscard]] bool readOnly() const override { return m_access == Access::Read; }
    [[nodiscard]] bool isOpen() const override { return true; }
    void seek(long offset, Position from = Beginning) override;
    [[nodiscard]] long tell() const override { return m_place; }
    long length() override;
    void truncate(long length) override;

private:
    void write(long offset, const char* bytes, std::size_t count);
    void move(long from, long to, long end);

    std::filesystem::path m_path;
    Access m_access;
    OpenFile m_file;
    long m_place = 0;
};

} // namespace candor
