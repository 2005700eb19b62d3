// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_ape_unit.h"

#include "byte_reader.h"
#include "tagging/tag_error.h"
#include "tagging/tag_text.h"

#include <algorithm>

namespace candor {
namespace {

constexpr std::string_view ApePreamble = "APETAGEX";
constexpr std::size_t ApeEndSize = 32; // bytes of header and footer
constexpr std::uint32_t HasApeHeader = 1U << 31U;
constexpr std::uint32_t IsApeHeader = 1U << 29U;
constexpr std::uint32_t FirstApeVersion = 1000; // its texts are in no encoding that is known

/// As the programs of this format write them; case does not count for reading.
std::string_view apeName(TagField field) {
    switch (field) {
    case TagField::Genre:
        return "Genre";
    case TagField::Mood:
        return "Mood";
    case TagField::Instrument:
        return "Instrument";
    case TagField::Comment:
        return "Comment";
    case TagField::Model:
    case TagField::Confidence:
        break;
    }
    return freeFieldName(field);
}

TagRefusal apeRefusal(const std::string& what) {
    return TagRefusal(TagFault::NotUnderstood, {"its APE tag " + what});
}

} // namespace

std::string ApeUnit::Item::bytes() const {
    return numberBytes(value.size(), 4, ByteOrder::LittleEndian) +
           numberBytes(flags, 4, ByteOrder::LittleEndian) + key + '\0' + value;
}

ApeUnit::ApeUnit(std::string_view tag) {
    if (tag.size() < ApeEndSize) {
        throw apeRefusal("is cut short");
    }
    ByteReader footer(tag.substr(tag.size() - ApeEndSize), ByteOrder::LittleEndian);
    footer.take(ApePreamble.size());
    m_version = static_cast<std::uint32_t>(footer.number(4));
    footer.number(4); // the size by which the tag was found
    const std::uint64_t count = footer.number(4);
    m_flags = static_cast<std::uint32_t>(footer.number(4));
    m_reserved = footer.rest();
    const bool header = (m_flags & HasApeHeader) != 0;
    if (header && !tag.starts_with(ApePreamble)) {
        throw apeRefusal("has no header where its footer says so");
    }
    tag.remove_suffix(ApeEndSize);
    ByteReader items(tag, ByteOrder::LittleEndian);
    items.take(header ? ApeEndSize : 0);
    while (!items.atEnd()) {
        const std::uint64_t size = items.number(4);
        Item item;
        item.flags = static_cast<std::uint32_t>(items.number(4));
        item.key = items.take(std::min(items.rest().find('\0'), items.left()));
        items.take(1);
        item.value = items.take(size);
        if (items.failed() || item.key.empty()) {
            throw apeRefusal("has items that do not fill it");
        }
        m_items.push_back(std::move(item));
    }
    if (items.failed() || m_items.size() != count) {
        throw apeRefusal("has not as many items as it says");
    }
}

bool ApeUnit::holds(const Item& item, TagField field) {
    return sameName(item.key, apeName(field));
}

TagValues ApeUnit::values() const {
    TagValues values;
    for (const Item& item : m_items) {
        for (const TagField field : AllTagFields) {
            if (!holds(item, field) || !item.isText()) {
                continue;
            }
            std::string_view rest = item.value;
            while (!rest.empty()) {
                const std::size_t end = std::min(rest.find('\0'), rest.size());
                if (end > 0) {
                    values[field].push_back(soundUtf8(rest.substr(0, end)));
                }
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
    }
    return values;
}

void ApeUnit::set(TagField field, const std::vector<std::string>& values) {
    Item item{0, std::string(apeName(field)), {}};
    for (const std::string& value : values) {
        item.value += (&value == values.data() ? "" : std::string(1, '\0')) + value;
    }
    if (m_version == FirstApeVersion && !isAscii(item.value)) {
        throw apeRefusal("is of version 1, which holds ASCII only");
    }
    const auto isOurs = [field](const Item& other) { return holds(other, field); };
    const auto first = std::ranges::find_if(m_items, isOurs);
    if (std::any_of(first, m_items.end(),
                    [&](const Item& other) { return isOurs(other) && !other.isText(); })) {
        throw apeRefusal("has an item " + item.key + " that is no text");
    }
    if (first != m_items.end()) {
        item.key = first->key;
        item.flags = first->flags;
    }
    const auto place = first - m_items.begin();
    m_items.erase(std::remove_if(first, m_items.end(), isOurs), m_items.end());
    if (!values.empty()) {
        m_items.insert(m_items.begin() + place, std::move(item));
    }
}

std::string ApeUnit::ending(std::size_t itemBytes, std::uint32_t flags) const {
    return std::string(ApePreamble) + numberBytes(m_version, 4, ByteOrder::LittleEndian) +
           numberBytes(itemBytes + ApeEndSize, 4, ByteOrder::LittleEndian) +
           numberBytes(m_items.size(), 4, ByteOrder::LittleEndian) +
           numberBytes(flags, 4, ByteOrder::LittleEndian) + m_reserved;
}

std::string ApeUnit::rendered(std::size_t /*room*/) const {
    std::string items;
    for (const Item& item : m_items) {
        items += item.bytes();
    }
    const std::string header =
        (m_flags & HasApeHeader) != 0 ? ending(items.size(), m_flags | IsApeHeader) : "";
    return header + items + ending(items.size(), m_flags & ~IsApeHeader);
}

std::vector<TagPart> ApeUnit::parts() const {
    std::vector<TagPart> parts;
    for (const Item& item : m_items) {
        std::optional<TagField> field;
        for (const TagField known : AllTagFields) {
            field = item.isText() && holds(item, known) ? known : field;
        }
        parts.push_back(tagPart(item.key, item.bytes(), field));
    }
    return parts;
}

} // namespace candor
