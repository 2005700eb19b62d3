// SPDX-License-Identifier: GPL-3.0-or-later
// The comment packet of Ogg: Vorbis, Opus, Speex, FLAC. Where it takes another number of pages, all
// that follow are numbered anew. Of chained streams the first has the tags.
#include "byte_reader.h"
#include "tagging/tag_ogg_pages.h"
#include "tagging/tag_store.h"
#include "tagging/tag_vorbis_comments.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace candor {
namespace {

enum class OggCodec : std::uint8_t { Vorbis, Opus, Speex, Flac, Other };

OggCodec oggCodecOf(std::string_view first) {
    using namespace std::string_view_literals;
    return first.starts_with("\x01vorbis"sv) ? OggCodec::Vorbis
           : first.starts_with("OpusHead"sv) ? OggCodec::Opus
           : first.starts_with("Speex   "sv) ? OggCodec::Speex
           : first.starts_with("\x7f"
                               "FLAC"sv)
               ? OggCodec::Flac
               : OggCodec::Other;
}

constexpr std::size_t LargestCommentBlock = 0xFFFFFF; // bytes, in FLAC
constexpr unsigned int CommentBlock = 4;              // its type

TagRefusal oggRefusal(const std::string& what) {
    return TagRefusal(TagFault::NotUnderstood, {what});
}

TagRefusal damagedPage(std::int64_t place) {
    return oggRefusal("the page at byte " + std::to_string(place) + " is damaged");
}

/// What stands before the comments in their packet.
std::string headOf(OggCodec codec, std::string_view packet) {
    const std::string_view head = codec == OggCodec::Vorbis  ? std::string_view("\x03vorbis")
                                  : codec == OggCodec::Opus  ? std::string_view("OpusTags")
                                  : codec == OggCodec::Speex ? std::string_view()
                                                             : packet.substr(0, 4);
    ByteReader flac(head);
    const bool isBlock =
        (flac.number(1) & 0x7FU) == CommentBlock && flac.number(3) == packet.size() - 4;
    if (!packet.starts_with(head) || (codec == OggCodec::Flac && !isBlock)) {
        throw oggRefusal("its second packet holds no comments");
    }
    return std::string(head);
}

class OggStore final : public TagStore {
public:
    explicit OggStore(TagStream& stream) : TagStore(stream, TagFormat::VorbisComment) {
        const auto first = OggPage::at(stream, 0);
        if (!first) {
            throw stream.error(TagFault::NotParsed);
        }
        m_first = stream.at(first->body(), first->bodySize);
        m_codec = oggCodecOf(m_first);
        const auto second = OggPage::at(stream, first->end());
        if (m_codec == OggCodec::Other || (second && (second->flags & OggPage::Begins) != 0)) {
            throw stream.error(TagFault::NoTagFormat, {"Ogg that is not one stream of sound"});
        }
        readHeaders(first->end(), first->serial);
        m_head = headOf(m_codec, m_packets.front());
        add(std::make_unique<VorbisComments>(
                std::string_view(m_packets.front()).substr(m_head.size())),
            first->end(), m_end - first->end());
    }

    [[nodiscard]] std::vector<TagPart> parts() const override {
        std::vector<TagPart> parts = TagStore::parts();
        parts.push_back(tagPart("first packet", m_first));
        for (std::size_t i = 1; i < m_packets.size(); ++i) {
            parts.push_back(tagPart("packet", m_packets[i]));
        }
        std::string pages; // their bodies are compared as bytes
        forPagesBehind([&](const OggPage& page, const std::string& bytes) {
            pages += numberBytes(page.sequence - m_sequence - m_pages, 4) +
                     (isSoundPage(bytes) ? '1' : '0');
        });
        parts.push_back(tagPart("pages", pages));
        return parts;
    }

    [[nodiscard]] std::vector<TagSplice> splices() const override {
        if (!units().front().isWritten()) {
            return {};
        }
        std::vector<std::string> packets = m_packets;
        packets.front() = commentPacket();
        const std::vector<std::string> pages = headerPages(packets, m_serial, m_sequence);
        TagSplice headers{units().front().place, units().front().size, {}};
        for (const std::string& page : pages) {
            headers.bytes += page;
        }
        std::vector<TagSplice> splices{std::move(headers)};
        const auto by = static_cast<std::uint32_t>(pages.size()) - m_pages;
        if (by != 0) {
            forPagesBehind([&](const OggPage& page, std::string bytes) {
                if (!isSoundPage(bytes)) {
                    throw damagedPage(page.place);
                }
                bytes = numberedPage(std::move(bytes), page.sequence + by);
                splices.push_back({page.place + 18, 8, bytes.substr(18, 8)});
            });
        }
        return inOrder(std::move(splices));
    }

private:
    /// Pages from the comment on, until one ends with a packet.
    void readHeaders(std::int64_t place, std::uint32_t serial) {
        m_serial = serial;
        std::string packet;
        bool whole = false;
        for (m_end = place; !whole || !packet.empty(); ++m_pages) {
            const auto page = OggPage::at(stream(), m_end);
            const bool fits = page && page->serial == serial &&
                              page->end() - place <= TagStream::LongestTag &&
                              (page->flags & OggPage::Ends) == 0;
            if (!fits) {
                throw oggRefusal("its headers are cut short, or longer than 64 MiB");
            }
            if (!isSoundPage(stream().at(m_end, page->end() - m_end))) {
                throw damagedPage(m_end);
            }
            m_sequence = m_pages == 0 ? page->sequence : m_sequence;
            const std::string body = stream().at(page->body(), page->bodySize);
            ByteReader reader(body);
            whole = false;
            for (const char segment : page->segments) {
                const auto size = static_cast<unsigned char>(segment);
                packet += reader.take(size);
                whole = size < 255;
                if (whole) {
                    m_packets.push_back(std::exchange(packet, {}));
                }
            }
            const bool ended = page->segments.find_first_not_of('\xFF') != std::string::npos;
            if (ended && page->granule != 0) {
                throw oggRefusal("sound and comments share a page");
            }
            m_end = page->end();
        }
    }

    [[nodiscard]] std::string commentPacket() const {
        const std::string comments = units().front().tag->rendered(0);
        if (m_codec != OggCodec::Flac) {
            return m_head + comments;
        }
        if (comments.size() > LargestCommentBlock) {
            throw TagRefusal(TagFault::WriteFailed, {"the comments are longer than 16 MiB"});
        }
        return m_head.substr(0, 1) + numberBytes(comments.size(), 3) + comments;
    }

    /// Those of the same stream up to its last one.
    template <typename Take>
    void forPagesBehind(Take take) const {
        std::int64_t place = m_end;
        while (place < stream().length()) {
            const auto page = OggPage::at(stream(), place);
            if (!page) {
                throw oggRefusal("no page begins at byte " + std::to_string(place));
            }
            if (page->serial != m_serial || (page->flags & OggPage::Begins) != 0) {
                break;
            }
            take(*page, stream().at(place, page->end() - place));
            place = page->end();
            if ((page->flags & OggPage::Ends) != 0) {
                break;
            }
        }
    }

    OggCodec m_codec = OggCodec::Other;
    std::string m_first; // packet
    std::string m_head;
    std::vector<std::string> m_packets; // the comment, and those that share its pages
    std::uint32_t m_serial = 0;
    std::uint32_t m_sequence = 0; // of the comment's first page
    std::uint32_t m_pages = 0;    // from there to m_end
    std::int64_t m_end = 0;
};

} // namespace

std::unique_ptr<TagStore> openOggTags(TagStream& stream) {
    return std::make_unique<OggStore>(stream);
}

} // namespace candor
