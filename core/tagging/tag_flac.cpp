// SPDX-License-Identifier: GPL-3.0-or-later
// The comment block of FLAC (RFC 9639, section 8); all other blocks stay, as do ID3 tags around.
#include "tagging/tag_plain_file.h"
#include "tagging/tag_store.h"
#include "tagging/tag_vorbis_comments.h"

#include <algorithm>
#include <utility>

namespace candor {
namespace {

using TagLib::ByteVector;

constexpr unsigned int Padding = 1;
constexpr unsigned int Comments = 4;
constexpr unsigned int LastBlock = 0x80;
constexpr unsigned int BlockHeader = 4;         // bytes: type, and three of size
constexpr unsigned int LargestBlock = 0xFFFFFF; // bytes
constexpr unsigned int NewPadding = 4096;       // bytes

struct Block {
    unsigned int type = 0;
    ByteVector body;
};

class FlacStore final : public TagStore {
public:
    explicit FlacStore(TagStream& stream) : m_stream(stream), m_start(afterId3v2(stream) + 4) {
        long place = m_start;
        for (bool last = false; !last;) {
            const ByteVector header = stream.at(place, BlockHeader);
            if (header.size() < BlockHeader) {
                throw stream.error(TagFault::NotParsed);
            }
            const auto first = static_cast<unsigned char>(header[0]);
            const unsigned int size = header.toUInt(0U) & LargestBlock;
            last = (first & LastBlock) != 0;
            m_blocks.push_back({first & ~LastBlock, stream.at(place + BlockHeader, size)});
            if (m_blocks.back().body.size() != size) {
                throw stream.error(TagFault::NotParsed);
            }
            place += static_cast<long>(BlockHeader + size);
        }
        m_room = static_cast<unsigned long>(place - m_start);
        readComments();
    }

    [[nodiscard]] TagFormat format() const override { return TagFormat::VorbisComment; }
    [[nodiscard]] TagValues values() override { return m_comments.values(); }
    void set(TagField field, const std::vector<std::string>& values) override {
        m_comments.set(field, values);
    }

    void save() override {
        commentBlock().body = m_comments.render();
        std::erase_if(m_blocks, [](const Block& block) { return block.type == Padding; });
        ByteVector bytes;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            append(bytes, m_blocks[i], false);
        }
        const bool fits = bytes.size() + BlockHeader <= m_room &&
                          m_room - bytes.size() - BlockHeader <= LargestBlock;
        const auto padding =
            fits ? static_cast<unsigned int>(m_room) - bytes.size() - BlockHeader : NewPadding;
        append(bytes, {Padding, ByteVector(padding, '\0')}, true);
        m_stream.insert(bytes, static_cast<unsigned long>(m_start), m_room);
    }

private:
    void readComments() {
        const auto found = std::ranges::find(m_blocks, Comments, &Block::type);
        if (found != m_blocks.end()) {
            const auto comments = VorbisComments::parse(found->body);
            if (!comments) {
                throw m_stream.error(TagFault::NotParsed);
            }
            m_comments = *comments;
        }
    }
    Block& commentBlock() {
        auto found = std::ranges::find(m_blocks, Comments, &Block::type);
        if (found == m_blocks.end()) { // behind the first, which is always the stream's description
            found = m_blocks.insert(m_blocks.begin() + 1, Block{Comments, {}});
        }
        return *found;
    }
    void append(ByteVector& bytes, const Block& block, bool last) const {
        if (block.body.size() > LargestBlock) {
            throw m_stream.error(TagFault::WriteFailed, {"the comments are longer than 16 MiB"});
        }
        bytes.append(
            ByteVector::fromUInt((block.type | (last ? LastBlock : 0)) << 24 | block.body.size()));
        bytes.append(block.body);
    }

    TagStream& m_stream;
    long m_start; // of the first block
    unsigned long m_room = 0;
    std::vector<Block> m_blocks;
    VorbisComments m_comments;
};

} // namespace

std::unique_ptr<TagStore> openFlacTags(TagStream& stream) {
    return std::make_unique<FlacStore>(stream);
}

} // namespace candor
