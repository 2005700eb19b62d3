// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_vorbis_comments.h"

#include "tagging/tag_text.h"

#include <algorithm>

namespace candor {
namespace {

using TagLib::ByteVector;

// What the specification calls the comment; most programs write COMMENT.
constexpr std::string_view Description = "DESCRIPTION";

std::string_view entryName(const ByteVector& entry) {
    const std::string_view text = viewOf(entry);
    return text.substr(0, std::min(text.find('='), text.size()));
}

/// A length (four bytes, the lowest first) and as many bytes. False: there are fewer.
bool takeBytes(const ByteVector& bytes, unsigned int& at, ByteVector& taken) {
    if (bytes.size() - at < 4) {
        return false;
    }
    const unsigned int size = bytes.toUInt(at, false);
    if (size > bytes.size() - at - 4) {
        return false;
    }
    taken = bytes.mid(at + 4, size);
    at += 4 + size;
    return true;
}

void putBytes(ByteVector& bytes, const ByteVector& put) {
    bytes.append(ByteVector::fromUInt(put.size(), false));
    bytes.append(put);
}

} // namespace

VorbisComments::VorbisComments() : m_vendor("Candor", 6) {}

std::optional<VorbisComments> VorbisComments::parse(const ByteVector& bytes) {
    VorbisComments comments;
    unsigned int at = 0;
    if (!takeBytes(bytes, at, comments.m_vendor) || bytes.size() - at < 4) {
        return std::nullopt;
    }
    const unsigned int count = bytes.toUInt(at, false);
    at += 4;
    for (unsigned int i = 0; i < count; ++i) {
        ByteVector entry;
        if (!takeBytes(bytes, at, entry)) {
            return std::nullopt;
        }
        comments.m_entries.push_back(std::move(entry));
    }
    comments.m_rest = bytes.mid(at);
    return comments;
}

ByteVector VorbisComments::render() const {
    ByteVector bytes;
    putBytes(bytes, m_vendor);
    bytes.append(ByteVector::fromUInt(static_cast<unsigned int>(m_entries.size()), false));
    for (const ByteVector& entry : m_entries) {
        putBytes(bytes, entry);
    }
    return bytes.append(m_rest);
}

std::vector<std::string> VorbisComments::textsOf(std::string_view name) const {
    std::vector<std::string> texts;
    for (const ByteVector& entry : m_entries) {
        const std::string_view text = viewOf(entry);
        if (sameName(entryName(entry), name) && text.size() > name.size() + 1) {
            texts.push_back(soundUtf8(text.substr(name.size() + 1)));
        }
    }
    return texts;
}

std::string_view VorbisComments::nameOf(TagField field) const {
    const std::string_view name = freeFieldName(field);
    return field == TagField::Comment && textsOf(name).empty() && !textsOf(Description).empty()
               ? Description
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
    const auto isOurs = [&name](const ByteVector& entry) {
        return sameName(entryName(entry), name);
    };
    const auto first = std::find_if(m_entries.begin(), m_entries.end(), isOurs);
    const auto place = first - m_entries.begin();
    m_entries.erase(std::remove_if(first, m_entries.end(), isOurs), m_entries.end());
    std::vector<ByteVector> entries;
    for (const std::string& value : values) {
        entries.push_back(bytesOf(name + "=" + value));
    }
    m_entries.insert(m_entries.begin() + place, entries.begin(), entries.end());
}

} // namespace candor
