// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_id3_frames.h"

#include "tagging/tag_text.h"

#include <algorithm>
#include <string>

namespace candor {
namespace {

using TagLib::ByteVector;

// Of the tag's header.
constexpr unsigned int Unsynchronised = 0x80;
constexpr unsigned int Extended = 0x40; // 2.2: compressed, in a way that was never defined
constexpr unsigned int Footer = 0x10;
// Of a frame's header, second byte.
constexpr unsigned int Compressed23 = 0x80;
constexpr unsigned int Encrypted23 = 0x40;
constexpr unsigned int Grouped23 = 0x20;
constexpr unsigned int Grouped24 = 0x40;
constexpr unsigned int Compressed24 = 0x08;
constexpr unsigned int Encrypted24 = 0x04;
constexpr unsigned int Unsynchronised24 = 0x02;
constexpr unsigned int LengthGiven24 = 0x01;

constexpr std::size_t NewPadding = 1024; // bytes

unsigned int byteAt(const ByteVector& bytes, unsigned int at) {
    return static_cast<unsigned char>(bytes.data()[at]);
}

/// Seven bits a byte, so that no byte looks like a frame of sound.
unsigned int syncSafe(const ByteVector& bytes, unsigned int at) {
    return (byteAt(bytes, at) & 0x7F) << 21 | (byteAt(bytes, at + 1) & 0x7F) << 14 |
           (byteAt(bytes, at + 2) & 0x7F) << 7 | (byteAt(bytes, at + 3) & 0x7F);
}

ByteVector syncSafeBytes(std::size_t size) {
    ByteVector bytes(4, '\0');
    for (unsigned int i = 0; i < 4; ++i) {
        bytes.data()[i] = static_cast<char>(size >> (21 - 7 * i) & 0x7F);
    }
    return bytes;
}

/// A zero after each 0xFF goes.
ByteVector synchronised(const ByteVector& bytes) {
    std::string result;
    result.reserve(bytes.size());
    for (unsigned int i = 0; i < bytes.size(); ++i) {
        result += bytes.data()[i];
        i +=
            byteAt(bytes, i) == 0xFF && i + 1 < bytes.size() && byteAt(bytes, i + 1) == 0 ? 1U : 0U;
    }
    return bytesOf(result);
}

bool isNameSign(char sign) {
    return (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
}

/// iTunes has written the three characters of 2.2 into 2.3: the fourth is then a blank or zero.
bool isFrameId(const ByteVector& id) {
    return id.size() >= 3 && std::all_of(id.begin(), id.begin() + 3, isNameSign) &&
           (id.size() == 3 || isNameSign(id[3]) || id[3] == '\0' || id[3] == ' ');
}

} // namespace

std::size_t Id3Frames::sizeOf(const ByteVector& header) {
    if (header.size() < HeaderSize || !header.startsWith("ID3") || byteAt(header, 3) == 0xFF ||
        ((byteAt(header, 6) | byteAt(header, 7) | byteAt(header, 8) | byteAt(header, 9)) & 0x80)) {
        return 0;
    }
    const bool footer = byteAt(header, 3) >= 4 && (byteAt(header, 5) & Footer) != 0;
    return HeaderSize + syncSafe(header, 6) + (footer ? HeaderSize : 0);
}

std::optional<Id3Frames> Id3Frames::parse(const ByteVector& tag) {
    if (sizeOf(tag) == 0 || tag.size() < sizeOf(tag)) {
        return std::nullopt;
    }
    Id3Frames result;
    result.m_version = static_cast<int>(byteAt(tag, 3));
    const unsigned int flags = byteAt(tag, 5);
    if (result.m_version < 2 || result.m_version > 4 ||
        (result.m_version == 2 && (flags & Extended) != 0)) {
        return std::nullopt;
    }
    ByteVector body = tag.mid(HeaderSize, syncSafe(tag, 6));
    if (result.m_version < 4 && (flags & Unsynchronised) != 0) {
        body = synchronised(body);
    }
    std::size_t start = 0;
    if ((flags & Extended) != 0) {
        if (body.size() < 4) {
            return std::nullopt;
        }
        start = result.m_version == 4 ? syncSafe(body, 0) : std::size_t{4} + body.toUInt(0U);
    }
    if (start > body.size() ||
        !result.parseFrames(body, static_cast<unsigned int>(start),
                            result.m_version == 4 && (flags & Unsynchronised) != 0)) {
        return std::nullopt;
    }
    return result;
}

bool Id3Frames::parseFrames(const ByteVector& body, unsigned int at, bool unsynchronised) {
    const unsigned int header = m_version == 2 ? 6 : 10;
    while (at + header <= body.size()) {
        Frame frame;
        frame.id = body.mid(at, m_version == 2 ? 3 : 4);
        if (!isFrameId(frame.id)) {
            break; // padding, or what some programs leave in it
        }
        const unsigned int size = frameSize(body, at);
        if (size > body.size() - at - header) {
            return false;
        }
        frame.flags = m_version == 2 ? 0 : byteAt(body, at + 8) << 8 | byteAt(body, at + 9);
        frame.body = body.mid(at + header, size);
        if (unsynchronised && (frame.flags & Unsynchronised24) == 0) {
            frame.body = synchronised(frame.body);
        }
        m_frames.push_back(std::move(frame));
        at += header + size;
    }
    return true;
}

unsigned int Id3Frames::frameSize(const ByteVector& body, unsigned int at) const {
    if (m_version == 2) {
        return body.mid(at + 3, 3).toUInt();
    }
    const unsigned int plain = body.toUInt(at + 4);
    if (m_version == 3) {
        return plain;
    }
    // iTunes has written plain sizes into 2.4. They differ from 128 on, and only the right one
    // leads to the next frame, to padding or to the end.
    const auto leadsOn = [&](unsigned int size) {
        const std::size_t next = std::size_t{at} + HeaderSize + size;
        return next == body.size() ||
               (next < body.size() && (byteAt(body, static_cast<unsigned int>(next)) == 0 ||
                                       isFrameId(body.mid(static_cast<unsigned int>(next), 4))));
    };
    const unsigned int proper = syncSafe(body, at + 4);
    return !leadsOn(proper) && leadsOn(plain) ? plain : proper;
}

std::optional<ByteVector> Id3Frames::content(const Frame& frame) const {
    ByteVector bytes = frame.body;
    unsigned int skipped = 0;
    if (m_version == 3) {
        if ((frame.flags & (Compressed23 | Encrypted23)) != 0) {
            return std::nullopt;
        }
        skipped = (frame.flags & Grouped23) != 0 ? 1 : 0;
    } else if (m_version == 4) {
        if ((frame.flags & (Compressed24 | Encrypted24)) != 0) {
            return std::nullopt;
        }
        if ((frame.flags & Unsynchronised24) != 0) {
            bytes = synchronised(bytes);
        }
        skipped =
            ((frame.flags & Grouped24) != 0 ? 1 : 0) + ((frame.flags & LengthGiven24) != 0 ? 4 : 0);
    }
    return bytes.mid(std::min(skipped, bytes.size()));
}

ByteVector Id3Frames::render(std::size_t room) const {
    ByteVector frames;
    for (const Frame& frame : m_frames) {
        frames.append(frame.id);
        if (m_version == 2) {
            frames.append(ByteVector::fromUInt(frame.body.size()).mid(1));
        } else {
            frames.append(m_version == 4 ? syncSafeBytes(frame.body.size())
                                         : ByteVector::fromUInt(frame.body.size()));
            frames.append(ByteVector::fromShort(static_cast<short>(frame.flags)));
        }
        frames.append(frame.body);
    }
    const std::size_t needed = HeaderSize + frames.size();
    const std::size_t whole = needed <= room ? room : needed + NewPadding;
    frames.resize(static_cast<unsigned int>(whole - HeaderSize), '\0');

    ByteVector tag("ID3", 3);
    tag.append(static_cast<char>(m_version));
    tag.append(ByteVector(2, '\0'));
    tag.append(syncSafeBytes(frames.size()));
    tag.append(frames);
    return tag;
}

} // namespace candor
