// SPDX-License-Identifier: GPL-3.0-or-later
// The comment block of FLAC (RFC 9639, section 8); all other blocks stay as they are.
#include "byte_reader.h"
#include "tagging/tag_plain_store.h"
#include "tagging/tag_vorbis_comments.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace candor {
namespace {

enum BlockType : unsigned int { StreamInfo = 0, FlacPadding = 1, FlacComments = 4 };
constexpr unsigned int LastBlock = 0x80;
constexpr std::int64_t BlockHeader = 4;            // bytes: type, and three of size
constexpr std::size_t LargestFlacBlock = 0xFFFFFF; // bytes
constexpr std::size_t NewFlacPadding = 4096;       // bytes

struct FlacBlock {
    unsigned int type = 0;
    std::string body;
    /// Other programs may keep something there.
    [[nodiscard]] bool isPadding() const {
        return type == FlacPadding && body.find_first_not_of('\0') == std::string::npos;
    }
};

TagRefusal flacRefusal(const std::string& what) {
    return TagRefusal(TagFault::NotUnderstood, {what});
}

std::string flacBlock(unsigned int type, std::string_view body, bool last) {
    if (body.size() > LargestFlacBlock) {
        throw TagRefusal(TagFault::WriteFailed, {"the comments are longer than 16 MiB"});
    }
    return numberBytes((type | (last ? LastBlock : 0)) << 24U | body.size(), 4).append(body);
}

/// All metadata blocks, from behind "fLaC" to the sound.
class FlacBlocks final : public TagUnit {
public:
    explicit FlacBlocks(std::vector<FlacBlock> blocks) : m_blocks(std::move(blocks)) {
        const auto isComments = [](const FlacBlock& block) { return block.type == FlacComments; };
        if (m_blocks.front().type != StreamInfo ||
            std::ranges::count_if(m_blocks, isComments) > 1) {
            throw flacRefusal("its blocks are not those that FLAC has");
        }
        auto found = std::ranges::find_if(m_blocks, isComments);
        if (found == m_blocks.end()) { // behind the first
            found = m_blocks.insert(m_blocks.begin() + 1, FlacBlock{FlacComments, {}});
            m_comments = std::make_unique<VorbisComments>();
        } else {
            m_comments = std::make_unique<VorbisComments>(found->body);
        }
    }

    [[nodiscard]] TagValues values() const override { return m_comments->values(); }
    void set(TagField field, const std::vector<std::string>& values) override {
        m_comments->set(field, values);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] std::string rendered(std::size_t room) const override {
        std::string bytes;
        for (const FlacBlock& block : m_blocks) {
            if (!block.isPadding()) {
                bytes += flacBlock(
                    block.type, block.type == FlacComments ? m_comments->rendered(0) : block.body,
                    false);
            }
        }
        const std::size_t needed = bytes.size() + static_cast<std::size_t>(BlockHeader);
        const bool fits = needed <= room && room - needed <= LargestFlacBlock;
        return bytes + flacBlock(FlacPadding,
                                 std::string(fits ? room - needed : NewFlacPadding, '\0'), true);
    }

    [[nodiscard]] std::vector<TagPart> parts() const override {
        std::vector<TagPart> parts = m_comments->parts();
        for (const FlacBlock& block : m_blocks) {
            if (block.type != FlacComments && !block.isPadding()) {
                parts.push_back(tagPart("block " + std::to_string(block.type), block.body));
            }
        }
        return parts;
    }

private:
    std::vector<FlacBlock> m_blocks;
    std::unique_ptr<VorbisComments> m_comments;
};

} // namespace

std::unique_ptr<TagStore> openFlacTags(TagStream& stream) {
    const std::int64_t start = afterId3v2(stream) + 4;
    std::vector<FlacBlock> blocks;
    std::int64_t place = start;
    for (bool last = false; !last;) {
        const std::string head = stream.at(place, BlockHeader);
        ByteReader header(head);
        const auto type = static_cast<unsigned int>(header.number(1));
        const auto size = static_cast<std::int64_t>(header.number(3));
        last = (type & LastBlock) != 0;
        blocks.push_back({type & ~LastBlock, stream.at(place + BlockHeader, size)});
        place += BlockHeader + size;
        if (header.failed() || place > stream.length() || place - start > TagStream::LongestTag) {
            throw flacRefusal("its blocks are cut short, or longer than 64 MiB");
        }
    }
    // A picture that is longer than its block says has been seen: then no sound begins here.
    const std::string sound = stream.at(place, 2);
    if ((ByteReader(sound).number(2) & 0xFFFCU) != 0xFFF8U) {
        throw flacRefusal("no sound begins where its blocks end");
    }
    return std::make_unique<PlainStore>(stream, TagFormat::VorbisComment,
                                        std::make_unique<FlacBlocks>(std::move(blocks)), start,
                                        place - start);
}

} // namespace candor
