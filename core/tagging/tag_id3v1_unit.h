// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_id3_unit.h"
#include "tagging/tag_unit.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// The 128 bytes of ID3v1 (id3.org, "ID3 tag version 1"; 1.1 has a track number). A genre that is
/// not in its list becomes "none", a comment is cut: they must not go on saying what they said.
class Id3v1Unit final : public TagUnit {
public:
    static constexpr std::size_t Size = 128; // bytes

    explicit Id3v1Unit(std::string_view bytes);

    [[nodiscard]] TagValues values() const override;
    void set(TagField field, const std::vector<std::string>& values) override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] std::string rendered(std::size_t room) const override;
    [[nodiscard]] std::vector<TagPart> parts() const override;

    /// An ID3v2 tag with all that stands here: programs that find one look no further, and title
    /// and artist would seem lost.
    [[nodiscard]] std::unique_ptr<Id3Unit> asId3v2() const;

private:
    [[nodiscard]] std::string text(std::size_t place, std::size_t size) const;
    [[nodiscard]] bool hasTrack() const;
    [[nodiscard]] std::size_t commentSize() const { return hasTrack() ? 28 : 30; }

    std::string m_bytes;
};

} // namespace candor
