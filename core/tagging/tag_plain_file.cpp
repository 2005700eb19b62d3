// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_plain_file.h"

#include "tagging/tag_id3_frames.h"
#include "tagging/tag_text.h"

#include <taglib/apefooter.h>

namespace candor {
namespace {

constexpr long Id3v1Size = 128;

} // namespace

long id3v1Place(TagStream& stream) {
    const long place = stream.length() - Id3v1Size;
    return place >= 0 && stream.at(place, 3) == "TAG" ? place : -1;
}

ApeEnding apeEnding(TagStream& stream, PlainFile& file) {
    const long footerSize = TagLib::APE::Footer::size();
    ApeEnding ending;
    const long id3v1 = id3v1Place(stream);
    ending.place = id3v1 < 0 ? stream.length() : id3v1;
    const long footer = ending.place - footerSize;
    if (footer < 0 || stream.at(footer, 8) != TagLib::APE::Tag::fileIdentifier()) {
        return ending;
    }
    ending.tag = std::make_unique<TagLib::APE::Tag>(&file, footer);
    const TagLib::APE::Footer& read = *ending.tag->footer();
    ending.size = static_cast<long>(read.completeTagSize());
    ending.place -= ending.size;
    if (ending.place < 0 || read.itemCount() != ending.tag->itemListMap().size()) {
        throw stream.error(TagFault::NotParsed);
    }
    return ending;
}

TagValues apeValues(const TagLib::APE::Tag& tag) {
    TagValues values;
    for (const TagField field : AllTagFields) {
        const auto item = tag.itemListMap().find(stringOf(freeFieldName(field)));
        if (item == tag.itemListMap().end() || item->second.type() != TagLib::APE::Item::Text) {
            continue;
        }
        for (const TagLib::String& value : item->second.values()) {
            if (!value.isEmpty()) {
                values[field].push_back(utf8Of(value));
            }
        }
    }
    return values;
}

long afterId3v2(TagStream& stream) {
    long place = 0;
    while (const auto size = Id3Frames::sizeOf(stream.at(place, Id3Frames::HeaderSize))) {
        place += static_cast<long>(size);
    }
    return place;
}

} // namespace candor
