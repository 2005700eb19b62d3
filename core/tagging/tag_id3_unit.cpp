// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_id3_unit.h"

#include "byte_reader.h"
#include "tagging/tag_id3_fields.h"

namespace candor {

void Id3Unit::addText(const char* id, const std::string& text) {
    if (!text.empty()) {
        m_tag.replace({}, Id3Tag::Frame{id, 0, '\3' + text});
    }
}

TagValues Id3Unit::values() const {
    return id3Values(m_tag);
}

void Id3Unit::set(TagField field, const std::vector<std::string>& values) {
    setId3Field(m_tag, field, values);
}

std::vector<TagPart> Id3Unit::parts() const {
    std::vector<TagPart> parts;
    for (const Id3Tag::Frame& frame : m_tag.frames()) {
        parts.push_back(
            tagPart(frame.id, numberBytes(frame.flags, 2) + frame.body, id3FieldOf(m_tag, frame)));
    }
    return parts;
}

} // namespace candor
