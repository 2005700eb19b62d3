// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_unit.h"

#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// iTunes' list of items in MP4, the box "ilst" ("MP4 metadata", as all programs write it since).
class Mp4List final : public TagUnit {
public:
    /// Without items.
    Mp4List() = default;
    /// The body of "ilst". Throws TagRefusal.
    explicit Mp4List(std::string_view body);

    [[nodiscard]] TagValues values() const override;
    void set(TagField field, const std::vector<std::string>& values) override;
    [[nodiscard]] bool isEmpty() const override { return m_items.empty() && m_rest.empty(); }
    /// The body of "ilst".
    [[nodiscard]] std::string rendered(std::size_t room) const override;
    [[nodiscard]] std::vector<TagPart> parts() const override;

private:
    struct Item {
        std::string name;    // of a free form the name within it
        bool isFree = false; // of iTunes, that is; others' are theirs
        std::string bytes;   // the whole atom
    };
    static Item itemOf(std::string_view atom);
    static Item itemFor(TagField field, const std::vector<std::string>& values);
    static bool holds(const Item& item, TagField field);
    static std::vector<std::string> textsOf(const Item& item);

    std::vector<Item> m_items;
    std::string m_rest; // too few bytes for an atom
};

} // namespace candor
