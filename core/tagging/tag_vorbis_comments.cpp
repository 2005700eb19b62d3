// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_vorbis_comments.h"

#include "byte_reader.h"
#include "tagging/tag_error.h"
#include "tagging/tag_text.h"

#include <algorithm>
#include <utility>

namespace candor {
namespace {

// What the specification calls the comment; most programs write COMMENT.
constexpr std::string_view DescriptionField = "DESCRIPTION";

std::string_view entryName(std::string_view entry) {
    return entry.substr(0, std::min(entry.find('='), entry.size()));
}

std::string sizedBytes(std::string_view bytes) {
    return numberBytes(bytes.size(), 4, ByteOrder::LittleEndian).append(bytes);
}

} // namespace

VorbisComments::VorbisComments(std::string_view bytes) {
    ByteReader reader(bytes, ByteOrder::LittleEndian);
    m_vendor = reader.take(reader.number(4));
    const std::uint64_t count = reader.number(4);
    for (std::uint64_t i = 0; i < count && !reader.failed(); ++i) {
        m_entries.emplace_back(reader.take(reader.number(4)));
    }
    if (reader.failed()) {
        throw TagRefusal(TagFault::NotUnderstood, {"its comments are cut short"});
    }
    m_rest = reader.rest();
}

std::string VorbisComments::rendered(std::size_t /*room*/) const {
    std::string bytes = sizedBytes(m_vendor);
    bytes += numberBytes(m_entries.size(), 4, ByteOrder::LittleEndian);
    for (const std::string& entry : m_entries) {
        bytes += sizedBytes(entry);
    }
    return bytes + m_rest;
}

std::vector<std::string> VorbisComments::textsOf(std::string_view name) const {
    std::vector<std::string> texts;
    for (const std::string& entry : m_entries) {
        if (sameName(entryName(entry), name) && entry.size() > name.size() + 1) {
            texts.push_back(soundUtf8(std::string_view(entry).substr(name.size() + 1)));
        }
    }
    return texts;
}

std::string_view VorbisComments::nameOf(TagField field) const {
    const std::string_view name = freeFieldName(field);
    return field == TagField::Comment && textsOf(name).empty() && !textsOf(DescriptionField).empty()
               ? DescriptionField
               : name;
}

TagValues VorbisComments::values() const {
    TagValues values;
    for (const TagField field : AllTagFields) {
        auto texts = textsOf(nameOf(field));
        if (!texts.empty()) {
            values.emplace(field, std::move(texts));
        }
    }
    return values;
}

void VorbisComments::set(TagField field, const std::vector<std::string>& values) {
    const std::string name(nameOf(field));
    const auto isOurs = [&name](const std::string& entry) {
        return sameName(entryName(entry), name);
    };
    const auto first = std::ranges::find_if(m_entries, isOurs);
    const auto place = first - m_entries.begin();
    m_entries.erase(std::remove_if(first, m_entries.end(), isOurs), m_entries.end());
    std::vector<std::string> entries;
    for (const std::string& value : values) {
        entries.push_back(name + "=" + value);
    }
    m_entries.insert(m_entries.begin() + place, entries.begin(), entries.end());
}

std::vector<TagPart> VorbisComments::parts() const {
    std::vector<TagPart> parts{tagPart("vendor", m_vendor), tagPart("rest", m_rest)};
    for (const std::string& entry : m_entries) {
        std::optional<TagField> field;
        for (const TagField known : AllTagFields) {
            field = sameName(entryName(entry), nameOf(known)) ? known : field;
        }
        parts.push_back(tagPart(std::string(entryName(entry)), entry, field));
    }
    return parts;
}

} // namespace candor
