// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_unit.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// An APE tag ("APEv2 specification", wiki.hydrogenaud.io), its items kept as their bytes and in
/// their order: TagLib would sort them, drop what it cannot read, and rewrite texts that are no
/// UTF-8.
class ApeUnit final : public TagUnit {
public:
    /// A new one, APEv2 with header and footer.
    ApeUnit() = default;
    /// With its footer, and its header if it has one. Throws TagRefusal.
    explicit ApeUnit(std::string_view tag);

    [[nodiscard]] TagValues values() const override;
    void set(TagField field, const std::vector<std::string>& values) override;
    [[nodiscard]] bool isEmpty() const override { return m_items.empty(); }
    [[nodiscard]] std::string rendered(std::size_t room) const override;
    [[nodiscard]] std::vector<TagPart> parts() const override;

private:
    struct Item {
        std::uint32_t flags = 0;
        std::string key;
        std::string value;
        [[nodiscard]] bool isText() const noexcept { return (flags & 6U) == 0; }
        [[nodiscard]] std::string bytes() const;
    };

    static bool holds(const Item& item, TagField field);
    [[nodiscard]] std::string ending(std::size_t itemBytes, std::uint32_t flags) const;

    std::uint32_t m_version = 2000;
    std::uint32_t m_flags = 1U << 31U; // it has a header
    std::string m_reserved = std::string(8, '\0');
    std::vector<Item> m_items;
};

} // namespace candor
