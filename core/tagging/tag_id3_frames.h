// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <taglib/tbytevector.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace candor {

/// An ID3v2 tag taken apart into its frames, each kept as its bytes. TagLib 1.13 would rewrite
/// foreign frames: it drops TSIZ, RVAD and frames' flags from 2.3 and cuts dates. Definitions:
/// "ID3 tag version 2.3.0" and "2.4.0 - Main Structure" (id3.org).
class Id3Frames {
public:
    struct Frame {
        TagLib::ByteVector id; // four characters, three in 2.2
        unsigned int flags = 0;
        TagLib::ByteVector body; // after the frame's header
    };

    /// Bytes of a header.
    static constexpr unsigned int HeaderSize = 10;
    /// How many bytes the tag takes whose header this is; 0: it is none.
    [[nodiscard]] static std::size_t sizeOf(const TagLib::ByteVector& header);
    /// Nothing where the tag is damaged, or of a version that is not known.
    [[nodiscard]] static std::optional<Id3Frames> parse(const TagLib::ByteVector& tag);

    /// 2, 3 or 4; a new one is 2.4.
    [[nodiscard]] int version() const noexcept { return m_version; }
    [[nodiscard]] const std::vector<Frame>& frames() const noexcept { return m_frames; }
    [[nodiscard]] std::vector<Frame>& frames() noexcept { return m_frames; }

    /// What a frame holds, its flags seen to. Nothing where it is compressed or encrypted.
    [[nodiscard]] std::optional<TagLib::ByteVector> content(const Frame& frame) const;

    /// The whole tag, as long as `room` if it fits, otherwise with new padding; without extended
    /// header (its checksum would be wrong), footer and unsynchronisation.
    [[nodiscard]] TagLib::ByteVector render(std::size_t room) const;

private:
    bool parseFrames(const TagLib::ByteVector& body, unsigned int at, bool unsynchronised);
    unsigned int frameSize(const TagLib::ByteVector& body, unsigned int at) const;

    int m_version = 4;
    std::vector<Frame> m_frames;
};

} // namespace candor
