// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_fields.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// One thing that a tag holds: a frame, an item, a picture. For comparing a file before and after.
struct TagPart {
    std::string name;              // "TIT2"
    std::optional<TagField> field; // whose value it is; none: it is not ours to change
    std::string digest;            // hashOfBytes() of all its bytes
    friend bool operator==(const TagPart&, const TagPart&) = default;
};
[[nodiscard]] TagPart tagPart(std::string name, std::string_view bytes,
                              std::optional<TagField> field = std::nullopt);

/// One tag of a file, taken apart into pieces that are kept as their bytes: an ID3v2 tag, the
/// comments of FLAC. Made by parsers that account for every byte, or throw TagRefusal.
class TagUnit {
public:
    TagUnit() = default;
    virtual ~TagUnit() = default;
    TagUnit(const TagUnit&) = delete;
    TagUnit& operator=(const TagUnit&) = delete;

    /// UTF-8; of fields that it holds.
    [[nodiscard]] virtual TagValues values() const = 0;
    /// Without values the field goes. Throws TagRefusal where that would lose something.
    virtual void set(TagField field, const std::vector<std::string>& values) = 0;
    /// Whether there is nothing in it: then a new one is not written.
    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// The whole tag as bytes; as long as `room`, what it takes now, where its format has padding.
    [[nodiscard]] virtual std::string rendered(std::size_t room) const = 0;
    [[nodiscard]] virtual std::vector<TagPart> parts() const = 0;
};

} // namespace candor
