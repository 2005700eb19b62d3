// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_id3_tag.h"
#include "tagging/tag_unit.h"

#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// An ID3v2 tag: in front of MPEG audio, in a chunk of RIFF, at the end of DSF.
class Id3Unit final : public TagUnit {
public:
    /// A new one, ID3v2.4.
    Id3Unit() = default;
    /// Throws TagRefusal.
    explicit Id3Unit(std::string_view tag) : m_tag(Id3Tag::parse(tag)) {}

    [[nodiscard]] const Id3Tag& tag() const noexcept { return m_tag; }
    /// Adds a frame of text that is not ours.
    void addText(const char* id, const std::string& text);

    [[nodiscard]] TagValues values() const override;
    void set(TagField field, const std::vector<std::string>& values) override;
    [[nodiscard]] bool isEmpty() const override { return m_tag.frames().empty(); }
    [[nodiscard]] std::string rendered(std::size_t room) const override {
        return m_tag.rendered(room);
    }
    [[nodiscard]] std::vector<TagPart> parts() const override;

private:
    Id3Tag m_tag;
};

} // namespace candor
