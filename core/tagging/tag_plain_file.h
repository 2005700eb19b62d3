// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_fields.h"
#include "tagging/tag_stream.h"

#include <taglib/apetag.h>
#include <taglib/tfile.h>

#include <memory>

namespace candor {

/// What TagLib's parsers of tags read from, without one of its formats.
class PlainFile final : public TagLib::File {
public:
    explicit PlainFile(TagStream& stream) : TagLib::File(&stream) {}
    [[nodiscard]] TagLib::Tag* tag() const override { return nullptr; }
    [[nodiscard]] TagLib::AudioProperties* audioProperties() const override { return nullptr; }
    bool save() override { return false; }
};

/// Where an ID3v1 tag begins, 128 bytes before the end; -1: there is none.
[[nodiscard]] long id3v1Place(TagStream& stream);

/// An APEv2 tag at the end of a file, before ID3v1.
struct ApeEnding {
    std::unique_ptr<TagLib::APE::Tag> tag; // none: there is no such tag
    long place = 0;                        // where it begins or would begin
    long size = 0;                         // bytes
};
/// Throws TagError (NotParsed) where TagLib did not understand all of its items: they would be
/// lost.
[[nodiscard]] ApeEnding apeEnding(TagStream& stream, PlainFile& file);
[[nodiscard]] TagValues apeValues(const TagLib::APE::Tag& tag);

/// Where a file's own format begins: after ID3v2 tags at its start.
[[nodiscard]] long afterId3v2(TagStream& stream);

} // namespace candor
