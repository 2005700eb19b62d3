// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes of ASF, which WMA files are.
#include "tagging/tag_store.h"
#include "tagging/tag_text.h"

#include <taglib/asffile.h>

namespace candor {
namespace {

constexpr unsigned long HeaderSize = 30;
constexpr unsigned long ObjectHeaderSize = 24;

TagLib::String asfName(TagField field) {
    if (field == TagField::Genre) {
        return "WM/Genre";
    }
    return field == TagField::Mood ? TagLib::String("WM/Mood") : stringOf(freeFieldName(field));
}

/// Whether the header's objects fill it: TagLib writes anew those that it has read, and would lose
/// the rest.
bool isWhole(TagStream& stream) {
    const TagLib::ByteVector header = stream.at(0, HeaderSize);
    if (header.size() < HeaderSize) {
        return false;
    }
    const auto end = static_cast<unsigned long>(header.toLongLong(16U, false));
    unsigned long place = HeaderSize;
    for (unsigned int left = header.toUInt(24U, false); left > 0; --left) {
        const TagLib::ByteVector object = stream.at(static_cast<long>(place), ObjectHeaderSize);
        const auto size = object.size() < ObjectHeaderSize
                              ? 0
                              : static_cast<unsigned long>(object.toLongLong(16U, false));
        if (size < ObjectHeaderSize || size > end - place) {
            return false;
        }
        place += size;
    }
    return place == end && end <= static_cast<unsigned long>(stream.length());
}

class AsfStore final : public TagStore {
public:
    explicit AsfStore(TagStream& stream) : m_stream(stream), m_file(&stream, false) {
        if (!m_file.isValid() || m_file.tag() == nullptr || !isWhole(stream)) {
            throw stream.error(TagFault::NotParsed);
        }
    }

    [[nodiscard]] TagFormat format() const override { return TagFormat::Asf; }

    [[nodiscard]] TagValues values() override {
        TagValues values;
        for (const TagField field : AllTagFields) {
            if (field == TagField::Comment) { // Description, which is no attribute
                addTo(values, field, m_file.tag()->comment());
                continue;
            }
            for (const auto& attribute : m_file.tag()->attribute(asfName(field))) {
                if (attribute.type() == TagLib::ASF::Attribute::UnicodeType) {
                    addTo(values, field, attribute.toString());
                }
            }
        }
        return values;
    }

    void set(TagField field, const std::vector<std::string>& values) override {
        if (field == TagField::Comment) {
            m_file.tag()->setComment(stringOf(joinedValues(values)));
            return;
        }
        m_file.tag()->removeItem(asfName(field));
        for (const std::string& value : values) {
            m_file.tag()->addAttribute(asfName(field), stringOf(value));
        }
    }

    void save() override {
        if (!m_file.save()) {
            throw m_stream.error(TagFault::NotParsed);
        }
    }

private:
    static void addTo(TagValues& values, TagField field, const TagLib::String& text) {
        const std::string value = utf8Of(text);
        if (!value.empty()) {
            values[field].push_back(value);
        }
    }

    TagStream& m_stream;
    TagLib::ASF::File m_file;
};

} // namespace

std::unique_ptr<TagStore> openAsfTags(TagStream& stream) {
    return std::make_unique<AsfStore>(stream);
}

} // namespace candor
