// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/open_file.h"
#include "tagging/tag_error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// Bytes that take the place of others; `size` 0 puts them in between.
struct TagSplice {
    std::int64_t place = 0;
    std::int64_t size = 0; // bytes that go
    std::string bytes;

    [[nodiscard]] std::int64_t end() const noexcept { return place + size; }
};

/// A file whose tags are read, or edited in place. Everything throws TagError.
class TagStream {
public:
    enum class Access : std::uint8_t { Read, Write };
    /// No tag is longer: what asks for more is damaged or made up, and is never allocated.
    static constexpr std::int64_t LongestTag = std::int64_t{64} << 20; // bytes

    /// FileMissing, NotReadable, ReadOnlyFile. Never waits for a pipe or a device.
    TagStream(std::filesystem::path path, Access access);

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    /// Bytes; as it was when it was opened or last edited.
    [[nodiscard]] std::int64_t length() const noexcept { return m_length; }
    [[nodiscard]] TagError error(TagFault fault, std::vector<std::string> arguments = {}) const;

    /// Bytes from `place`, fewer where the file ends. NotUnderstood for more than LongestTag.
    [[nodiscard]] std::string at(std::int64_t place, std::int64_t count) const;
    [[nodiscard]] bool has(std::int64_t place, std::string_view bytes) const;

    /// In order, none overlapping another. WriteFailed.
    void apply(const std::vector<TagSplice>& splices);

private:
    void apply(const TagSplice& splice);
    void write(std::int64_t offset, std::string_view bytes);
    void move(std::int64_t from, std::int64_t to);

    std::filesystem::path m_path;
    OpenFile m_file;
    std::int64_t m_length = 0;
};

} // namespace candor
