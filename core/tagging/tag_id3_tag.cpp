// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_id3_tag.h"

#include "byte_reader.h"
#include "tagging/tag_error.h"
#include "tagging/tag_id3_layout.h"
#include "tagging/tag_id3_synchronisation.h"

#include <algorithm>
#include <utility>

namespace candor {
namespace {

// Of the tag's header.
constexpr unsigned int Unsynchronised = 0x80;
constexpr unsigned int Extended = 0x40; // 2.2: compressed, in a way that was never defined
constexpr unsigned int Footer = 0x10;
// Of a frame's header.
constexpr unsigned int Compressed23 = 0x80;
constexpr unsigned int Encrypted23 = 0x40;
constexpr unsigned int Grouped23 = 0x20;
constexpr unsigned int Grouped24 = 0x40;
constexpr unsigned int Compressed24 = 0x08;
constexpr unsigned int Encrypted24 = 0x04;
constexpr unsigned int Unsynchronised24 = 0x02;
constexpr unsigned int LengthGiven24 = 0x01;

constexpr std::size_t NewPadding = 1024; // bytes
constexpr std::size_t LargestSize = (1U << 28U) - 1;

unsigned int headerByte(std::string_view header, std::size_t at) {
    return static_cast<unsigned char>(header[at]);
}

std::string syncSafeBytes(std::size_t size) {
    std::string bytes;
    for (int shift = 21; shift >= 0; shift -= 7) {
        bytes += static_cast<char>(size >> shift & 0x7FU);
    }
    return bytes;
}

/// The extended header of 2.3 holds a checksum and the padding's size alone. Bytes that it takes;
/// none: there is no such header.
std::optional<std::size_t> extended23Bytes(std::string_view body) {
    const std::uint64_t size = ByteReader(body).number(4);
    return (size == 6 || size == 10) && size + 4 <= body.size()
               ? std::optional<std::size_t>(size + 4)
               : std::nullopt;
}

/// That of 2.4: its size, a count of flag bytes, flags, then a length with so many bytes for each
/// flag. `kept` is what stays of it without the checksum.
std::optional<std::size_t> extended24Bytes(std::string_view body, std::string& kept) {
    constexpr unsigned int Checksum = 0x20;
    ByteReader reader(body);
    const std::uint32_t size = syncSafeNumber(reader.take(4));
    const std::uint64_t flagBytes = reader.number(1);
    const auto flags = static_cast<unsigned int>(reader.number(1));
    if (reader.failed() || flagBytes != 1 || (flags & ~0x70U) != 0 || size > body.size()) {
        return std::nullopt;
    }
    std::string data;
    for (unsigned int flag = 0x40; flag >= 0x10; flag >>= 1U) {
        if ((flags & flag) != 0) {
            const std::string_view length = reader.take(1);
            const std::string_view value = reader.take(reader.failed() ? 0 : headerByte(length, 0));
            data += flag == Checksum ? std::string() : std::string(length).append(value);
        }
    }
    if (reader.failed() || reader.place() != size) {
        return std::nullopt;
    }
    const unsigned int left = flags & ~Checksum;
    if (left != 0) {
        kept = syncSafeBytes(6 + data.size()) + '\1' + static_cast<char>(left) + data;
    }
    return size;
}

} // namespace

std::size_t Id3Tag::sizeOf(std::string_view header) {
    if (header.size() < HeaderSize || !header.starts_with("ID3") || headerByte(header, 3) == 0xFF ||
        std::ranges::any_of(header.substr(6, 4), [](char c) { return (c & 0x80) != 0; })) {
        return 0;
    }
    const bool footer = headerByte(header, 3) >= 4 && (headerByte(header, 5) & Footer) != 0;
    return HeaderSize + syncSafeNumber(header.substr(6, 4)) + (footer ? HeaderSize : 0);
}

Id3Tag Id3Tag::parse(std::string_view tag) {
    const std::size_t size = sizeOf(tag);
    if (size == 0 || tag.size() < size) {
        throw TagRefusal(TagFault::NotUnderstood, {"its ID3v2 tag is cut short"});
    }
    Id3Tag result;
    result.m_version = static_cast<int>(headerByte(tag, 3));
    result.m_revision = headerByte(tag, 4);
    result.m_flags = headerByte(tag, 5);
    if (result.m_version < 2 || result.m_version > 4) {
        throw TagRefusal(TagFault::NotUnderstood, {"ID3v2." + std::to_string(result.m_version)});
    }
    if (result.m_version == 2 && (result.m_flags & Extended) != 0) {
        throw TagRefusal(TagFault::NotUnderstood, {"its ID3v2.2 tag is compressed"});
    }
    const std::string_view body = tag.substr(HeaderSize, syncSafeNumber(tag.substr(6, 4)));
    if (result.m_version < 4 && (result.m_flags & Unsynchronised) != 0) {
        result.m_flags &= ~Unsynchronised;
        result.parseBody(synchronised(body));
    } else {
        result.parseBody(body);
    }
    return result;
}

/// Some programs set the flag and write no extended header.
void Id3Tag::parseBody(std::string_view body) {
    if ((m_flags & Extended) != 0 && m_version > 2) {
        m_flags &= ~Extended;
        std::string kept;
        const auto size = m_version == 3 ? extended23Bytes(body) : extended24Bytes(body, kept);
        if (size) {
            m_extended = kept;
            m_flags |= kept.empty() ? 0 : Extended;
            body.remove_prefix(*size);
        }
    }
    takeFrames(body);
}

void Id3Tag::takeFrames(std::string_view body) {
    const Id3Layout layout = id3Layout(body, m_version);
    const std::size_t header = id3FrameHeader(m_version);
    for (const Id3Layout::Frame& found : layout.frames) {
        const std::string_view head = body.substr(found.place, header);
        m_frames.push_back(
            {std::string(head.substr(0, m_version == 2 ? 3 : 4)),
             m_version == 2 ? 0U : static_cast<unsigned int>(ByteReader(head.substr(8)).number(2)),
             std::string(body.substr(found.place + header, found.size))});
    }
    m_certain = layout.certain;
    m_padding = layout.certain < m_frames.size() ? layout.padding : 0;
}

std::optional<std::string> Id3Tag::content(const Frame& frame) const {
    std::size_t skipped = 0;
    if (m_version == 3) {
        if ((frame.flags & (Compressed23 | Encrypted23)) != 0) {
            return std::nullopt;
        }
        skipped = (frame.flags & Grouped23) != 0 ? 1 : 0;
    } else if (m_version == 4) {
        if ((frame.flags & (Compressed24 | Encrypted24)) != 0) {
            return std::nullopt;
        }
        skipped =
            ((frame.flags & Grouped24) != 0 ? 1 : 0) + ((frame.flags & LengthGiven24) != 0 ? 4 : 0);
    }
    const std::string_view body =
        std::string_view(frame.body).substr(std::min(skipped, frame.body.size()));
    const bool stuffed = m_version == 4 &&
                         ((frame.flags & Unsynchronised24) != 0 || (m_flags & Unsynchronised) != 0);
    return stuffed ? synchronised(body) : std::string(body);
}

void Id3Tag::replace(const std::vector<std::size_t>& indices, std::optional<Frame> frame) {
    const bool doubtful = m_certain < m_frames.size();
    if (doubtful && !indices.empty() && indices.back() >= m_certain) {
        throw TagRefusal(TagFault::NotUnderstood, {"the size of a frame " + m_frames[m_certain].id +
                                                   " of its ID3v2 tag can be read in two ways"});
    }
    const auto at = [this](std::size_t index) {
        return m_frames.begin() + static_cast<std::ptrdiff_t>(index);
    };
    const std::size_t place =
        indices.empty() ? (doubtful ? m_certain : m_frames.size()) : indices.front();
    for (auto index = indices.rbegin(); index != indices.rend(); ++index) {
        m_frames.erase(at(*index));
    }
    m_certain -= indices.size();
    if (frame) {
        m_frames.insert(at(place), std::move(*frame));
        ++m_certain;
    }
}

std::string Id3Tag::rendered(std::size_t room) const {
    std::string body = m_extended;
    for (const Frame& frame : m_frames) {
        body += frame.id;
        if (m_version == 2) {
            body += numberBytes(frame.body.size(), 3);
        } else {
            body += m_version == 4 ? syncSafeBytes(frame.body.size())
                                   : numberBytes(frame.body.size(), 4);
            body += numberBytes(frame.flags, 2);
        }
        body += frame.body;
    }
    const bool footer = (m_flags & Footer) != 0;
    body.append(m_padding, '\0');
    const std::size_t needed = HeaderSize + body.size();
    const std::size_t whole = footer ? needed : needed <= room ? room : needed + NewPadding;
    body.resize(whole - HeaderSize, '\0');
    if (body.size() > LargestSize) {
        throw TagRefusal(TagFault::WriteFailed, {"an ID3v2 tag cannot be that long"});
    }
    const std::string head =
        std::string{static_cast<char>(m_version), static_cast<char>(m_revision),
                    static_cast<char>(m_flags)} +
        syncSafeBytes(body.size());
    return "ID3" + head + body + (footer ? "3DI" + head : std::string());
}

} // namespace candor
