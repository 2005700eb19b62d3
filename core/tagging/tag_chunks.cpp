// SPDX-License-Identifier: GPL-3.0-or-later
// ID3v2 in a chunk of its own: RIFF WAVE and AIFF.
#include "tagging/tag_id3_fields.h"
#include "tagging/tag_store.h"
#include "tagging/tag_text.h"

#include <taglib/infotag.h>
#include <taglib/rifffile.h>

#include <optional>

namespace candor {
namespace {

using TagLib::ByteVector;

// TagLib's own WAVE and AIFF would write the ID3 tag's frames in their way.
class ChunkFile final : public TagLib::RIFF::File {
public:
    ChunkFile(TagStream& stream, bool wave)
        : TagLib::RIFF::File(&stream, wave ? LittleEndian : BigEndian),
          m_sound(wave ? "data" : "SSND") {}

    [[nodiscard]] TagLib::Tag* tag() const override { return nullptr; }
    [[nodiscard]] TagLib::AudioProperties* audioProperties() const override { return nullptr; }
    bool save() override { return false; }

    /// Sound that is cut short is not among TagLib's chunks: a chunk would go before it.
    [[nodiscard]] bool hasSound() const { return find(m_sound).has_value(); }

    std::optional<ByteVector> id3() {
        const auto chunk = id3Chunk();
        return chunk ? std::optional(chunkData(*chunk)) : std::nullopt;
    }
    void setId3(const ByteVector& tag) {
        if (const auto chunk = id3Chunk()) {
            setChunkData(*chunk, tag);
        } else {
            setChunkData("ID3 ", tag);
        }
    }
    /// The chunk LIST of the kind INFO; empty: there is none.
    ByteVector info() {
        for (unsigned int i = 0; i < chunkCount(); ++i) {
            if (chunkName(i) == "LIST" && chunkDataSize(i) >= 4) {
                seek(chunkOffset(i));
                if (readBlock(4) == "INFO") {
                    return chunkData(i);
                }
            }
        }
        return {};
    }

private:
    [[nodiscard]] std::optional<unsigned int> find(const char* name) const {
        for (unsigned int i = 0; i < chunkCount(); ++i) {
            if (chunkName(i) == name) {
                return i;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<unsigned int> id3Chunk() const {
        const auto upper = find("ID3 ");
        return upper ? upper : find("id3 ");
    }

    const char* m_sound;
};

class ChunkStore final : public TagStore {
public:
    ChunkStore(TagStream& stream, bool wave) : m_file(stream, wave) {
        const auto bytes = m_file.id3();
        if (bytes) {
            const auto tag = Id3Frames::parse(*bytes);
            if (!tag || hidesOurFields(*tag)) {
                throw stream.error(TagFault::NotParsed);
            }
            m_tag = *tag;
            m_room = bytes->size();
        }
        if (!m_file.hasSound()) {
            throw stream.error(TagFault::NotParsed);
        }
        if (wave) {
            readInfo();
        }
    }

    [[nodiscard]] TagFormat format() const override { return id3Format(m_tag); }
    [[nodiscard]] TagValues values() override {
        TagValues values = id3Values(m_tag);
        values.insert(m_info.begin(), m_info.end()); // where ID3 has none
        return values;
    }
    void set(TagField field, const std::vector<std::string>& values) override {
        setId3Field(m_tag, field, values);
    }
    void save() override {
        if (m_room > 0 || !m_tag.frames().empty()) {
            m_file.setId3(m_tag.render(m_room));
        }
    }

private:
    void readInfo() {
        const ByteVector bytes = m_file.info();
        if (bytes.isEmpty()) {
            return;
        }
        const TagLib::RIFF::Info::Tag info(bytes);
        for (const auto& [field, id] :
             {std::pair(TagField::Genre, "IGNR"), std::pair(TagField::Comment, "ICMT")}) {
            const std::string text = utf8Of(info.fieldText(id));
            if (!text.empty()) {
                m_info[field] = {text};
            }
        }
    }

    ChunkFile m_file;
    Id3Frames m_tag;
    std::size_t m_room = 0; // bytes of the chunk that is there
    TagValues m_info;
};

} // namespace

std::unique_ptr<TagStore> openChunkTags(TagStream& stream) {
    return std::make_unique<ChunkStore>(stream, stream.at(0, 4) == "RIFF");
}

} // namespace candor
