// SPDX-License-Identifier: GPL-3.0-or-later
// The comment packet of Ogg: Vorbis, Opus, Speex, FLAC. TagLib parts packets from pages.
#include "tagging/tag_store.h"
#include "tagging/tag_text.h"
#include "tagging/tag_vorbis_comments.h"

#include <taglib/oggfile.h>

namespace candor {
namespace {

using TagLib::ByteVector;

class OggPackets final : public TagLib::Ogg::File {
public:
    explicit OggPackets(TagStream& stream) : TagLib::Ogg::File(&stream) {}
    [[nodiscard]] TagLib::Tag* tag() const override { return nullptr; }
    [[nodiscard]] TagLib::AudioProperties* audioProperties() const override { return nullptr; }
};

enum class Codec : std::uint8_t { Vorbis, Opus, Speex, Flac, Other };

Codec codecOf(const ByteVector& first) {
    return first.startsWith(ByteVector("\x01vorbis", 7)) ? Codec::Vorbis
           : first.startsWith("OpusHead")                ? Codec::Opus
           : first.startsWith("Speex   ")                ? Codec::Speex
           : first.startsWith(ByteVector("\x7f"
                                         "FLAC",
                                         5))
               ? Codec::Flac
               : Codec::Other;
}

/// What stands before the comments in their packet. In FLAC it is a block's header, whose first
/// byte alone is fixed; three of size follow.
ByteVector headOf(Codec codec) {
    switch (codec) {
    case Codec::Vorbis:
        return {"\x03vorbis", 7};
    case Codec::Opus:
        return {"OpusTags", 8};
    case Codec::Flac:
        return {"\x04", 1};
    case Codec::Speex:
    case Codec::Other:
        break;
    }
    return {};
}

constexpr unsigned int BlockSize = 3; // bytes of a size in FLAC
constexpr unsigned int LargestBlock = 0xFFFFFF;

/// Several streams side by side, as in video: TagLib mixes their packets.
bool holdsOneStream(TagStream& stream) {
    constexpr long SegmentCount = 26; // where it stands in a page's header
    const ByteVector header = stream.at(0, 27);
    if (header.size() < 27) {
        return false;
    }
    const unsigned int segments = static_cast<unsigned char>(header[SegmentCount]);
    long next = SegmentCount + 1 + static_cast<long>(segments);
    for (const char size : stream.at(SegmentCount + 1, segments)) {
        next += static_cast<unsigned char>(size);
    }
    const ByteVector second = stream.at(next, 6);
    constexpr int Begins = 0x02;
    return second.size() == 6 && second.startsWith("OggS") && (second[5] & Begins) == 0;
}

class OggStore final : public TagStore {
public:
    explicit OggStore(TagStream& stream)
        : m_stream(stream), m_file(stream), m_codec(codecOf(m_file.packet(0))) {
        if (m_codec == Codec::Other || !holdsOneStream(stream)) {
            throw stream.error(TagFault::NoTagFormat, {"Ogg that is not one stream of sound"});
        }
        m_head = headOf(m_codec);
        const ByteVector packet = m_file.packet(1);
        // The highest bit of FLAC's says that no other block follows.
        if (m_codec == Codec::Flac && !packet.isEmpty()) {
            m_head[0] = static_cast<char>((packet[0] & 0x80) | m_head[0]);
        }
        const unsigned int start = m_head.size() + (m_codec == Codec::Flac ? BlockSize : 0);
        const auto comments = viewOf(packet).starts_with(viewOf(m_head))
                                  ? VorbisComments::parse(packet.mid(start))
                                  : std::nullopt;
        if (!comments) {
            throw stream.error(TagFault::NotParsed);
        }
        m_comments = *comments;
    }

    [[nodiscard]] TagFormat format() const override { return TagFormat::VorbisComment; }
    [[nodiscard]] TagValues values() override { return m_comments.values(); }
    void set(TagField field, const std::vector<std::string>& values) override {
        m_comments.set(field, values);
    }

    void save() override {
        const ByteVector body = m_comments.render();
        ByteVector packet = m_head;
        if (m_codec == Codec::Flac) {
            if (body.size() > LargestBlock) {
                throw m_stream.error(TagFault::WriteFailed,
                                     {"the comments are longer than 16 MiB"});
            }
            packet.append(ByteVector::fromUInt(body.size()).mid(1));
        }
        m_file.setPacket(1, packet.append(body));
        if (!m_file.save()) {
            throw m_stream.error(TagFault::WriteFailed, {"TagLib refused"});
        }
    }

private:
    TagStream& m_stream;
    OggPackets m_file;
    Codec m_codec;
    ByteVector m_head;
    VorbisComments m_comments;
};

} // namespace

std::unique_ptr<TagStore> openOggTags(TagStream& stream) {
    return std::make_unique<OggStore>(stream);
}

} // namespace candor
