// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// An ID3v2 tag taken apart into its frames, each kept as its bytes. TagLib 1.13 would rewrite
/// foreign frames: it drops TSIZ, RVAD and frames' flags from 2.3 and cuts dates. Definitions:
/// "ID3 tag version 2.3.0" and "2.4.0 - Main Structure" (id3.org).
class Id3Tag {
public:
    struct Frame {
        std::string id; // four characters, three in 2.2
        unsigned int flags = 0;
        std::string body; // after the frame's header
    };

    static constexpr std::size_t HeaderSize = 10; // bytes; of the footer too
    /// How many bytes the tag takes whose header this is, with its footer; 0: it is none.
    [[nodiscard]] static std::size_t sizeOf(std::string_view header);
    /// Accounts for every byte. Throws TagRefusal.
    [[nodiscard]] static Id3Tag parse(std::string_view tag);

    /// 2, 3 or 4; a new one is 2.4.
    [[nodiscard]] int version() const noexcept { return m_version; }
    [[nodiscard]] const std::vector<Frame>& frames() const noexcept { return m_frames; }

    /// What a frame holds, its flags seen to. Nothing where it is compressed or encrypted.
    [[nodiscard]] std::optional<std::string> content(const Frame& frame) const;

    /// Puts one in the place of others; without one they go. Throws TagRefusal for frames whose end
    /// is in doubt.
    void replace(const std::vector<std::size_t>& indices, std::optional<Frame> frame);

    /// The whole tag, as long as `room` if it fits, otherwise with new padding. Sizes are those of
    /// its version's standard. It is not unsynchronised as a whole, which nothing needs any more; a
    /// checksum, which would be wrong, goes; a footer stays, and then there is no padding.
    [[nodiscard]] std::string rendered(std::size_t room) const;

private:
    void parseBody(std::string_view body);
    void takeFrames(std::string_view body);

    int m_version = 4;
    unsigned int m_revision = 0;
    unsigned int m_flags = 0;
    std::string m_extended; // header of 2.4, without checksum
    std::vector<Frame> m_frames;
    // Where sizes can be read in two ways, all from one frame on stays where it is, zeros too.
    std::size_t m_certain = 0;
    std::size_t m_padding = 0; // that has to stay
};

} // namespace candor
