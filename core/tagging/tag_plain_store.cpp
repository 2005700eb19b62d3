// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_plain_store.h"

#include "audio/trailing_tags.h"
#include "tagging/tag_ape_unit.h"
#include "tagging/tag_id3_fields.h"
#include "tagging/tag_id3_unit.h"
#include "tagging/tag_id3v1_unit.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace candor {
namespace {

using Kind = TrailingTag::Kind;

constexpr std::size_t MostLeadingTags = 8; // a file with more of them is made up

struct LeadingTag {
    std::int64_t place = 0;
    std::int64_t size = 0;
};

std::vector<LeadingTag> leadingTags(const TagStream& stream) {
    std::vector<LeadingTag> tags;
    std::int64_t place = 0;
    while (const std::size_t size = Id3Tag::sizeOf(stream.at(place, Id3Tag::HeaderSize))) {
        if (tags.size() == MostLeadingTags) {
            throw TagRefusal(TagFault::NotUnderstood, {"it has more than 8 ID3v2 tags"});
        }
        tags.push_back({place, static_cast<std::int64_t>(size)});
        place += static_cast<std::int64_t>(size);
    }
    return tags;
}

std::vector<TrailingTag> tagsBehind(const TagStream& stream) {
    std::vector<TrailingTag> tags = trailingTags(
        [&stream](std::int64_t place, std::size_t count) {
            return stream.at(place, static_cast<std::int64_t>(count));
        },
        stream.length());
    if (!tags.empty() && tags.back().size == 0) {
        throw TagRefusal(TagFault::NotUnderstood, {"a tag at its end has a size that cannot be"});
    }
    return tags;
}

std::unique_ptr<TagUnit> unitOf(const TagStream& stream, const TrailingTag& tag) {
    const std::string bytes = stream.at(tag.place, tag.size);
    switch (tag.kind) {
    case Kind::Ape:
        return std::make_unique<ApeUnit>(bytes);
    case Kind::Id3v2:
        return std::make_unique<Id3Unit>(bytes);
    case Kind::Id3v1:
        return std::make_unique<Id3v1Unit>(bytes);
    case Kind::Lyrics3:
        break;
    }
    return nullptr;
}

/// With what ID3v1 says, where there is one; it has room for less than APE.
std::unique_ptr<Id3Unit> newId3(const TagStream& stream) {
    std::unique_ptr<Id3Unit> tag = std::make_unique<Id3Unit>();
    const std::vector<TrailingTag> behind = tagsBehind(stream);
    const auto first = [&behind](Kind kind) {
        return std::ranges::find(behind, kind, &TrailingTag::kind);
    };
    if (const auto old = first(Kind::Id3v1); old != behind.end()) {
        tag = Id3v1Unit(stream.at(old->place, old->size)).asId3v2();
        const auto ape = first(Kind::Ape);
        const TagValues values = ape == behind.end() ? TagValues() : unitOf(stream, *ape)->values();
        for (const TagField field : {TagField::Genre, TagField::Comment}) {
            if (values.contains(field)) {
                tag->set(field, values.at(field));
            }
        }
    }
    return tag;
}

} // namespace

PlainStore::PlainStore(TagStream& stream, TagFormat format, std::unique_ptr<TagUnit> own,
                       std::int64_t place, std::int64_t size)
    : TagStore(stream, format) {
    add(std::move(own), place, size);
    const auto isOwn = [&](std::int64_t other) { return size > 0 && other == place; };
    for (const LeadingTag& tag : leadingTags(stream)) {
        if (!isOwn(tag.place)) {
            add(std::make_unique<Id3Unit>(stream.at(tag.place, tag.size)), tag.place, tag.size);
        }
    }
    const std::vector<TrailingTag> behind = tagsBehind(stream);
    // ID3v1 has room for the least, so it counts last.
    for (const Kind kind : {Kind::Ape, Kind::Id3v2, Kind::Id3v1}) {
        for (const TrailingTag& tag : behind) {
            if (tag.kind == kind && !isOwn(tag.place)) {
                add(unitOf(stream, tag), tag.place, tag.size);
            }
        }
    }
}

std::int64_t afterId3v2(const TagStream& stream) {
    const std::vector<LeadingTag> tags = leadingTags(stream);
    return tags.empty() ? 0 : tags.back().place + tags.back().size;
}

std::unique_ptr<TagStore> openId3Tags(TagStream& stream) {
    const std::vector<LeadingTag> tags = leadingTags(stream);
    const std::int64_t size = tags.empty() ? 0 : tags.front().size;
    auto own = size > 0 ? std::make_unique<Id3Unit>(stream.at(0, size)) : newId3(stream);
    const TagFormat format = id3Format(own->tag());
    return std::make_unique<PlainStore>(stream, format, std::move(own), 0, size);
}

std::unique_ptr<TagStore> openApeTags(TagStream& stream) {
    const std::vector<TrailingTag> behind = tagsBehind(stream);
    const auto ape = std::ranges::find(behind, Kind::Ape, &TrailingTag::kind);
    if (ape != behind.end()) {
        return std::make_unique<PlainStore>(stream, TagFormat::Ape, unitOf(stream, *ape),
                                            ape->place, ape->size);
    }
    const bool old = !behind.empty() && behind.front().kind == Kind::Id3v1;
    return std::make_unique<PlainStore>(stream, TagFormat::Ape, std::make_unique<ApeUnit>(),
                                        old ? behind.front().place : stream.length(), 0);
}

} // namespace candor
