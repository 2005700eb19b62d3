// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_id3v1_unit.h"

#include "tagging/tag_error.h"
#include "tagging/tag_genres.h"
#include "tagging/tag_text.h"

#include <algorithm>

namespace candor {
namespace {

struct OldText {
    const char* frame; // of ID3v2.4
    std::size_t place;
    std::size_t size;
};
constexpr OldText OldTexts[] = {
    {"TIT2", 3, 30}, {"TPE1", 33, 30}, {"TALB", 63, 30}, {"TDRC", 93, 4}};
constexpr std::size_t CommentPlace = 97;
constexpr std::size_t TrackPlace = 126;
constexpr std::size_t GenrePlace = 127;
constexpr char NoGenre = '\xFF';

} // namespace

Id3v1Unit::Id3v1Unit(std::string_view bytes) : m_bytes(bytes) {
    if (m_bytes.size() != Size) {
        throw TagRefusal(TagFault::NotUnderstood, {"its ID3v1 tag is cut short"});
    }
}

/// Filled up with zeros or blanks.
std::string Id3v1Unit::text(std::size_t place, std::size_t size) const {
    std::string_view bytes = std::string_view(m_bytes).substr(place, size);
    bytes = bytes.substr(0, std::min(bytes.find('\0'), bytes.size()));
    const std::size_t last = bytes.find_last_not_of(' ');
    return utf8FromLatin1(bytes.substr(0, last == std::string_view::npos ? 0 : last + 1));
}

bool Id3v1Unit::hasTrack() const {
    return m_bytes[TrackPlace - 1] == '\0' && m_bytes[TrackPlace] != '\0';
}

TagValues Id3v1Unit::values() const {
    TagValues values;
    const auto number = static_cast<unsigned char>(m_bytes[GenrePlace]);
    if (std::string name = numberedGenreName(number); !name.empty()) {
        values[TagField::Genre] = {std::move(name)};
    }
    if (std::string comment = text(CommentPlace, commentSize()); !comment.empty()) {
        values[TagField::Comment] = {std::move(comment)};
    }
    return values;
}

void Id3v1Unit::set(TagField field, const std::vector<std::string>& values) {
    if (field == TagField::Genre) {
        const auto number = values.empty() ? std::nullopt : numberOfGenre(values.front());
        m_bytes[GenrePlace] = number ? static_cast<char>(*number) : NoGenre;
    } else if (field == TagField::Comment) {
        std::string comment = latin1FromUtf8(joinedValues(values));
        comment.resize(commentSize(), '\0');
        m_bytes.replace(CommentPlace, comment.size(), comment);
    }
}

std::string Id3v1Unit::rendered(std::size_t /*room*/) const {
    return m_bytes;
}

std::vector<TagPart> Id3v1Unit::parts() const {
    const std::string_view bytes = m_bytes;
    return {tagPart("ID3v1 texts", bytes.substr(0, CommentPlace)),
            tagPart("ID3v1 comment", bytes.substr(CommentPlace, commentSize()), TagField::Comment),
            tagPart("ID3v1 track", hasTrack() ? bytes.substr(TrackPlace, 1) : ""),
            tagPart("ID3v1 genre", bytes.substr(GenrePlace), TagField::Genre)};
}

std::unique_ptr<Id3Unit> Id3v1Unit::asId3v2() const {
    auto tag = std::make_unique<Id3Unit>();
    for (const OldText& old : OldTexts) {
        tag->addText(old.frame, text(old.place, old.size));
    }
    if (hasTrack()) {
        tag->addText("TRCK", std::to_string(static_cast<unsigned char>(m_bytes[TrackPlace])));
    }
    for (const auto& [field, values] : this->values()) {
        tag->set(field, values);
    }
    return tag;
}

} // namespace candor
