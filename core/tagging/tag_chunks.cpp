// SPDX-License-Identifier: GPL-3.0-or-later
// ID3v2 in a chunk of its own: RIFF WAVE, RF64 and AIFF. The texts of INFO are kept true.
#include "tagging/tag_error.h"
#include "tagging/tag_id3_fields.h"
#include "tagging/tag_id3_unit.h"
#include "tagging/tag_info_unit.h"
#include "tagging/tag_riff_chunks.h"
#include "tagging/tag_store.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace candor {
namespace {

bool isId3Chunk(const RiffChunk& chunk) {
    return chunk.name == "ID3 " || chunk.name == "id3 ";
}

/// A chunk may be longer than its tag, by zeros.
std::unique_ptr<Id3Unit> id3Unit(std::string_view body) {
    const std::size_t size = std::min(Id3Tag::sizeOf(body), body.size());
    if (body.substr(size).find_first_not_of('\0') != std::string_view::npos) {
        throw TagRefusal(TagFault::NotUnderstood, {"its chunk ID3 holds more than a tag"});
    }
    return size == 0 ? std::make_unique<Id3Unit>()
                     : std::make_unique<Id3Unit>(body.substr(0, size));
}

class ChunkStore final : public TagStore {
public:
    explicit ChunkStore(TagStream& stream)
        : TagStore(stream, TagFormat::Id3v24), m_riff(RiffChunks::read(stream)) {
        const auto sound =
            std::ranges::find(m_riff.chunks, m_riff.isWave ? "data" : "SSND", &RiffChunk::name);
        if (sound == m_riff.chunks.end()) {
            throw stream.error(TagFault::NotParsed);
        }
        for (const RiffChunk& chunk : m_riff.chunks) {
            if (isId3Chunk(chunk)) {
                auto unit = id3Unit(stream.at(chunk.body(), chunk.size));
                setFormat(units().empty() ? id3Format(unit->tag()) : format());
                addChunk(std::move(unit), chunk);
            }
        }
        if (units().empty()) {
            m_chunks.emplace_back(std::nullopt);
            add(std::make_unique<Id3Unit>(), m_riff.end, 0);
        }
        for (const RiffChunk& chunk : m_riff.chunks) {
            if (m_riff.isWave && chunk.name == "LIST" && stream.has(chunk.body(), "INFO")) {
                addChunk(std::make_unique<InfoUnit>(stream.at(chunk.body(), chunk.size)), chunk);
            }
        }
    }

    [[nodiscard]] std::vector<TagSplice> splices() const override {
        std::vector<TagSplice> splices;
        std::int64_t by = 0;
        for (std::size_t i = 0; i < units().size(); ++i) {
            if (units()[i].isWritten()) {
                splices.push_back(chunkSplice(units()[i], m_chunks[i]));
                by += static_cast<std::int64_t>(splices.back().bytes.size()) - splices.back().size;
            }
        }
        if (by != 0) {
            splices.push_back(m_riff.sizeSplice(by));
        }
        return inOrder(std::move(splices));
    }

private:
    void addChunk(std::unique_ptr<TagUnit> unit, const RiffChunk& chunk) {
        m_chunks.emplace_back(chunk);
        add(std::move(unit), chunk.body(), chunk.size);
    }
    [[nodiscard]] TagSplice chunkSplice(const Placed& unit,
                                        const std::optional<RiffChunk>& chunk) const {
        const std::string body = unit.tag->rendered(static_cast<std::size_t>(unit.size));
        if (chunk) {
            return {chunk->place, chunk->next - chunk->place, m_riff.bytesOf(chunk->name, body)};
        }
        const std::string padding(static_cast<std::size_t>(m_riff.end % 2), '\0');
        return {m_riff.end, 0, padding + m_riff.bytesOf("ID3 ", body)};
    }

    RiffChunks m_riff;
    std::vector<std::optional<RiffChunk>> m_chunks; // of each unit; none: a new one, at the end
};

} // namespace

std::unique_ptr<TagStore> openChunkTags(TagStream& stream) {
    return std::make_unique<ChunkStore>(stream);
}

} // namespace candor
