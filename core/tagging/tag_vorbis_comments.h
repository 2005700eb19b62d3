// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_unit.h"

#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// A Vorbis comment header (xiph.org, "Ogg Vorbis I format specification: comment field"), its
/// entries kept as their bytes: TagLib would sort them, drop what it cannot read and store pictures
/// anew.
class VorbisComments final : public TagUnit {
public:
    /// Without entries.
    VorbisComments() = default;
    /// Throws TagRefusal.
    explicit VorbisComments(std::string_view bytes);

    [[nodiscard]] TagValues values() const override;
    void set(TagField field, const std::vector<std::string>& values) override;
    [[nodiscard]] bool isEmpty() const override { return m_entries.empty(); }
    /// With what followed the entries: Vorbis' last bit, or what Opus files keep there.
    [[nodiscard]] std::string rendered(std::size_t room) const override;
    [[nodiscard]] std::vector<TagPart> parts() const override;

private:
    [[nodiscard]] std::vector<std::string> textsOf(std::string_view name) const;
    [[nodiscard]] std::string_view nameOf(TagField field) const;

    std::string m_vendor = "Candor";
    std::vector<std::string> m_entries; // "NAME=value"
    std::string m_rest;
};

} // namespace candor
