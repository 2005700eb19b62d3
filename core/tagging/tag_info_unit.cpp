// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_info_unit.h"

#include "byte_reader.h"
#include "tagging/tag_error.h"
#include "tagging/tag_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace candor {
namespace {

constexpr std::array InfoNames{std::pair(TagField::Genre, "IGNR"),
                               std::pair(TagField::Comment, "ICMT")};

std::optional<TagField> infoFieldOf(std::string_view name) {
    for (const auto& [field, known] : InfoNames) {
        if (sameName(name, known)) {
            return field;
        }
    }
    return std::nullopt;
}

} // namespace

InfoUnit::InfoUnit(std::string_view body) {
    body.remove_prefix(std::min<std::size_t>(4, body.size()));
    if (!parse(body, true) && !parse(body, false)) {
        throw TagRefusal(TagFault::NotUnderstood, {"its chunk INFO has texts that do not fill it"});
    }
}

/// Nothing but zeros may follow the last text.
bool InfoUnit::parse(std::string_view body, bool even) {
    m_items.clear();
    m_even = even;
    ByteReader reader(body, ByteOrder::LittleEndian);
    while (reader.rest().find_first_not_of('\0') != std::string_view::npos) {
        Item item;
        item.name = reader.take(4);
        const std::uint64_t size = reader.number(4);
        item.text = reader.take(size);
        if (reader.failed() || item.name.front() == '\0') {
            return false;
        }
        if (even && size % 2 == 1 && !reader.atEnd()) {
            reader.take(1);
        }
        m_items.push_back(std::move(item));
    }
    return true;
}

TagValues InfoUnit::values() const {
    TagValues values;
    for (const Item& item : m_items) {
        const auto field = infoFieldOf(item.name);
        std::string text = field ? soundUtf8(item.text) : std::string();
        if (!text.empty()) {
            values[*field].push_back(std::move(text));
        }
    }
    return values;
}

void InfoUnit::set(TagField field, const std::vector<std::string>& values) {
    const auto isOurs = [field](const Item& item) { return infoFieldOf(item.name) == field; };
    const auto first = std::ranges::find_if(m_items, isOurs);
    if (first == m_items.end()) {
        return; // made nowhere
    }
    Item item{first->name, joinedValues(values) + '\0'};
    const auto place = first - m_items.begin();
    m_items.erase(std::remove_if(first, m_items.end(), isOurs), m_items.end());
    if (!values.empty()) {
        m_items.insert(m_items.begin() + place, std::move(item));
    }
}

std::string InfoUnit::rendered(std::size_t /*room*/) const {
    std::string body = "INFO";
    for (const Item& item : m_items) {
        body += item.name + numberBytes(item.text.size(), 4, ByteOrder::LittleEndian) + item.text;
        body.append(m_even ? item.text.size() % 2 : 0, '\0');
    }
    return body;
}

std::vector<TagPart> InfoUnit::parts() const {
    std::vector<TagPart> parts;
    for (const Item& item : m_items) {
        parts.push_back(tagPart(item.name, item.text, infoFieldOf(item.name)));
    }
    return parts;
}

} // namespace candor
