// SPDX-License-Identifier: GPL-3.0-or-later
// ID3v2 at the start of a file: MPEG audio and TrueAudio.
#include "tagging/tag_id3_fields.h"
#include "tagging/tag_plain_file.h"
#include "tagging/tag_store.h"
#include "tagging/tag_text.h"

#include <taglib/id3v1genres.h>
#include <taglib/id3v1tag.h>

#include <optional>

namespace candor {
namespace {

void addText(Id3Frames& tag, const char* id, const TagLib::String& text) {
    if (!text.isEmpty()) {
        const TagLib::ByteVector utf8 = bytesOf(utf8Of(text));
        tag.frames().push_back({bytesOf(id), 0, TagLib::ByteVector(1, '\3') + utf8});
    }
}

// A file may have APEv2 and ID3v1 at its end, too. They are read where ID3v2 lacks a field, and
// never written: ID3v1 cannot hold most genres, and APEv2 mostly holds another program's gain.
class Id3FileStore final : public TagStore {
public:
    explicit Id3FileStore(TagStream& stream) : m_stream(stream), m_file(stream) {
        m_size = Id3Frames::sizeOf(stream.at(0, Id3Frames::HeaderSize));
        if (m_size > 0) {
            const auto tag = Id3Frames::parse(stream.at(0, m_size));
            if (!tag || hidesOurFields(*tag)) {
                throw stream.error(TagFault::NotParsed);
            }
            m_tag = *tag;
        }
        readEnding();
    }

    [[nodiscard]] TagFormat format() const override { return id3Format(m_tag); }

    [[nodiscard]] TagValues values() override {
        TagValues values = id3Values(m_tag);
        values.insert(m_ending.begin(), m_ending.end()); // where there is none yet
        return values;
    }

    void set(TagField field, const std::vector<std::string>& values) override {
        if (m_size == 0 && m_tag.frames().empty() && m_id3v1 && !m_copied) {
            copyId3v1();
        }
        setId3Field(m_tag, field, values);
    }

    void save() override {
        if (m_size > 0 || !m_tag.frames().empty()) {
            m_stream.insert(m_tag.render(m_size), 0, m_size);
        }
    }

private:
    void readEnding() {
        const ApeEnding ape = apeEnding(m_stream, m_file);
        if (ape.tag) {
            m_ending = apeValues(*ape.tag);
        }
        const long place = id3v1Place(m_stream);
        if (place >= 0) {
            m_id3v1 = std::make_unique<TagLib::ID3v1::Tag>(&m_file, place);
            addOld(TagField::Genre, m_id3v1->genre());
            addOld(TagField::Comment, m_id3v1->comment());
        }
    }
    void addOld(TagField field, const TagLib::String& text) {
        if (!text.isEmpty()) {
            m_ending.emplace(field, std::vector{utf8Of(text)});
        }
    }

    // Programs that find ID3v2 no longer look at ID3v1: title and artist would seem lost.
    void copyId3v1() {
        m_copied = true;
        addText(m_tag, "TIT2", m_id3v1->title());
        addText(m_tag, "TPE1", m_id3v1->artist());
        addText(m_tag, "TALB", m_id3v1->album());
        if (m_id3v1->year() > 0) {
            addText(m_tag, "TDRC", TagLib::String::number(static_cast<int>(m_id3v1->year())));
        }
        if (m_id3v1->track() > 0) {
            addText(m_tag, "TRCK", TagLib::String::number(static_cast<int>(m_id3v1->track())));
        }
        for (const TagField field : {TagField::Genre, TagField::Comment}) {
            if (m_ending.contains(field)) {
                setId3Field(m_tag, field, m_ending.at(field));
            }
        }
    }

    TagStream& m_stream;
    PlainFile m_file;
    std::size_t m_size = 0; // bytes of the tag that is there
    Id3Frames m_tag;
    std::unique_ptr<TagLib::ID3v1::Tag> m_id3v1;
    TagValues m_ending; // of the tags at the end
    bool m_copied = false;
};

} // namespace

std::unique_ptr<TagStore> openId3Tags(TagStream& stream) {
    return std::make_unique<Id3FileStore>(stream);
}

} // namespace candor
