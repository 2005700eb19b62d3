// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace candor {

/// Where the frames of an ID3v2 tag lie: from the first byte to the last one after another, and
/// behind them nothing but zeros.
struct Id3Layout {
    struct Frame {
        std::size_t place = 0; // of its header
        std::size_t size = 0;  // bytes of its body
    };
    std::vector<Frame> frames;
    std::size_t padding = 0; // zeros behind them
    /// Frames from this one on can be read in a second way, in which more of what follows, or less,
    /// belongs to the first of them. frames.size(): there is no doubt.
    std::size_t certain = 0;
};

/// Bytes of a frame's header: 6 in ID3v2.2, otherwise 10.
[[nodiscard]] std::size_t id3FrameHeader(int version) noexcept;

/// Four bytes of seven bits, so that none looks like a frame of sound.
[[nodiscard]] std::uint32_t syncSafeNumber(std::string_view bytes) noexcept;

/// Finds the frames between header and end. ID3v2.4 counts sizes in seven bits a byte; iTunes wrote
/// plain ones into it. Which it is, the whole tag decides: the reading in which the frames, with
/// zeros behind them, fill it; that of the standard where both do. Throws TagRefusal where none
/// does.
[[nodiscard]] Id3Layout id3Layout(std::string_view body, int version);

} // namespace candor
