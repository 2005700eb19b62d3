// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_mp4_boxes.h"
#include "tagging/tag_unit.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace candor {

/// Numbers of an MP4 file that are places in it, so that they change when bytes before them are put
/// in: of chunks (stco, co64), of what belongs to samples (saio), of fragments (tfhd, tfra).
class Mp4Places {
public:
    /// `top`: the file's boxes. Throws TagRefusal.
    Mp4Places(const TagStream& stream, const Mp4Boxes& top);

    /// The changes for bytes that come or go at `from`. Throws TagRefusal where a place does not
    /// fit any more, or where a box names places in a way that is not known here.
    [[nodiscard]] std::vector<TagSplice> moved(std::int64_t from, std::int64_t by) const;
    /// Each place as the box of the file that it lies in and how far: the same in a file that was
    /// written.
    [[nodiscard]] std::vector<TagPart> parts() const;

private:
    struct Table {
        std::string name;
        std::int64_t place = 0; // of its bytes
        std::string bytes;
        std::size_t width = 0; // bytes of a number
        std::size_t step = 0;  // from one to the next
        [[nodiscard]] std::uint64_t numberAt(std::size_t at) const;
    };

    void add(const TagStream& stream, const Mp4Box& box, std::int64_t skipped, std::size_t width,
             std::size_t step, std::uint64_t count);
    void addChunks(const TagStream& stream, const Mp4Box& box);
    void addSamples(const TagStream& stream, const Mp4Box& box);
    void addFragment(const TagStream& stream, const Mp4Box& box);
    void addIndex(const TagStream& stream, const Mp4Box& box);

    [[nodiscard]] std::pair<std::uint64_t, std::uint64_t> boxOf(std::uint64_t place) const;

    Mp4Boxes m_top;
    std::vector<Table> m_tables;
    bool m_hasOthers = false; // iloc, cmov: they name places, too
};

} // namespace candor
