// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_fields.h"

#include <taglib/tbytevector.h>

#include <optional>
#include <string>
#include <vector>

namespace candor {

/// A Vorbis comment header (xiph.org, "Ogg Vorbis I format specification: comment field"), its
/// entries kept as their bytes: TagLib would sort them, drop what it cannot read and store pictures
/// anew.
class VorbisComments {
public:
    /// Without entries.
    VorbisComments();
    /// Nothing where the bytes are damaged.
    [[nodiscard]] static std::optional<VorbisComments> parse(const TagLib::ByteVector& bytes);
    /// With what followed the entries: Vorbis' last bit, or what Opus files keep there.
    [[nodiscard]] TagLib::ByteVector render() const;

    [[nodiscard]] TagValues values() const;
    void set(TagField field, const std::vector<std::string>& values);

private:
    [[nodiscard]] std::vector<std::string> textsOf(std::string_view name) const;
    [[nodiscard]] std::string_view nameOf(TagField field) const;

    TagLib::ByteVector m_vendor;
    std::vector<TagLib::ByteVector> m_entries; // "NAME=value"
    TagLib::ByteVector m_rest;
};

} // namespace candor
