// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_unit.h"

#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// The chunk LIST of the kind INFO in WAV: texts, of which genre (IGNR) and comment (ICMT) are
/// ours. It is kept true where it is, and never made.
class InfoUnit final : public TagUnit {
public:
    /// The chunk's body, from "INFO" on. Throws TagRefusal.
    explicit InfoUnit(std::string_view body);

    [[nodiscard]] TagValues values() const override;
    void set(TagField field, const std::vector<std::string>& values) override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] std::string rendered(std::size_t room) const override;
    [[nodiscard]] std::vector<TagPart> parts() const override;

private:
    struct Item {
        std::string name;
        std::string text;
    };
    [[nodiscard]] bool parse(std::string_view body, bool even);

    std::vector<Item> m_items;
    bool m_even = true; // whether texts are padded to an even size, as they should be
};

} // namespace candor
