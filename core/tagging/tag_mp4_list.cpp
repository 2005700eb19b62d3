// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_mp4_list.h"

#include "byte_reader.h"
#include "tagging/tag_error.h"
#include "tagging/tag_genres.h"
#include "tagging/tag_mp4_boxes.h"
#include "tagging/tag_text.h"

#include "dataset/unicode_text.h"

#include <algorithm>
#include <optional>

namespace candor {
namespace {

constexpr std::string_view GenreAtom = "\xA9gen";
constexpr std::string_view GenreNumberAtom = "gnre";
constexpr std::string_view CommentAtom = "\xA9"
                                         "cmt";
constexpr std::string_view FreeForm = "----";
constexpr std::string_view Issuer = "com.apple.iTunes";

// Kinds of data.
enum DataKind : unsigned int { Implicit = 0, TextUtf8 = 1, TextUtf16 = 2 };
constexpr unsigned int DataKindBits = 0xFFFFFF;

constexpr std::size_t AtomHead = 8; // bytes: size, name

struct Atom {
    std::string_view name;
    std::string_view bytes;

    [[nodiscard]] std::string_view body() const { return bytes.substr(AtomHead); }
};

/// Those that do not fit end the list.
std::vector<Atom> atomsIn(ByteReader& reader) {
    std::vector<Atom> atoms;
    while (reader.left() >= AtomHead) {
        const std::string_view rest = reader.rest();
        const std::uint64_t size = ByteReader(rest).number(4);
        if (size < AtomHead || size > rest.size()) {
            break;
        }
        atoms.push_back({rest.substr(4, 4), reader.take(size)});
    }
    return atoms;
}

std::vector<Atom> childrenOf(std::string_view atom) {
    ByteReader reader(atom.substr(std::min(AtomHead, atom.size())));
    return atomsIn(reader);
}

} // namespace

Mp4List::Mp4List(std::string_view body) {
    ByteReader reader(body);
    for (const Atom& atom : atomsIn(reader)) {
        m_items.push_back(itemOf(atom.bytes));
    }
    m_rest = reader.rest();
    if (m_rest.size() >= AtomHead) {
        throw TagRefusal(TagFault::NotUnderstood, {"its list of items does not fill its box"});
    }
}

Mp4List::Item Mp4List::itemOf(std::string_view atom) {
    Item item{std::string(atom.substr(4, 4)), false, std::string(atom)};
    if (item.name != FreeForm) {
        return item;
    }
    constexpr std::size_t VersionAndFlags = 4; // bytes
    std::string_view issuer;
    std::string_view name;
    for (const Atom& child : childrenOf(atom)) {
        const std::string_view text =
            child.body().substr(std::min(VersionAndFlags, child.body().size()));
        issuer = child.name == "mean" ? text : issuer;
        name = child.name == "name" ? text : name;
    }
    if (sameName(issuer, Issuer) && !name.empty()) {
        item.name = name;
        item.isFree = true;
    }
    return item;
}

bool Mp4List::holds(const Item& item, TagField field) {
    if (item.isFree) {
        return field != TagField::Genre && field != TagField::Comment &&
               sameName(item.name, freeFieldName(field));
    }
    return field == TagField::Genre     ? item.name == GenreAtom || item.name == GenreNumberAtom
           : field == TagField::Comment ? item.name == CommentAtom
                                        : false;
}

std::vector<std::string> Mp4List::textsOf(const Item& item) {
    std::vector<std::string> texts;
    for (const Atom& atom : childrenOf(item.bytes)) {
        ByteReader reader(atom.body());
        const auto kind = static_cast<unsigned int>(reader.number(4)) & DataKindBits;
        reader.number(4); // locale
        if (atom.name != "data" || reader.failed()) {
            continue;
        }
        const std::string_view value = reader.rest();
        std::string text;
        if (item.name == GenreNumberAtom && !item.isFree) { // ID3v1's list, from 1
            const std::uint64_t number = reader.number(2);
            text = number > 0 ? numberedGenreName(static_cast<std::size_t>(number - 1)) : "";
        } else if (kind == TextUtf16) {
            text = utf8FromUtf16(value, ByteOrder::BigEndian);
        } else if (kind == TextUtf8 || (kind == Implicit && isUtf8(value))) {
            text = soundUtf8(value);
        }
        if (!text.empty()) {
            texts.push_back(std::move(text));
        }
    }
    return texts;
}

Mp4List::Item Mp4List::itemFor(TagField field, const std::vector<std::string>& values) {
    std::string body;
    const bool isFree = field != TagField::Genre && field != TagField::Comment;
    const std::string none(4, '\0');
    if (isFree) {
        body += mp4Bytes("mean", none + std::string(Issuer));
        body += mp4Bytes("name", none + std::string(freeFieldName(field)));
    }
    for (const std::string& value : values) {
        body += mp4Bytes("data", numberBytes(TextUtf8, 4) + none + value);
    }
    const std::string_view name = isFree                     ? FreeForm
                                  : field == TagField::Genre ? GenreAtom
                                                             : CommentAtom;
    return itemOf(mp4Bytes(name, body));
}

TagValues Mp4List::values() const {
    TagValues values;
    const bool named = std::ranges::any_of(
        m_items, [](const Item& item) { return !item.isFree && item.name == GenreAtom; });
    for (const TagField field : AllTagFields) {
        for (const Item& item : m_items) {
            // A number beside a name says the same, or less.
            if (!holds(item, field) || (named && !item.isFree && item.name == GenreNumberAtom)) {
                continue;
            }
            for (std::string& text : textsOf(item)) {
                values[field].push_back(std::move(text));
            }
        }
    }
    return values;
}

void Mp4List::set(TagField field, const std::vector<std::string>& values) {
    const auto isOurs = [field](const Item& item) { return holds(item, field); };
    const auto first = std::ranges::find_if(m_items, isOurs);
    const auto place = first - m_items.begin();
    m_items.erase(std::remove_if(first, m_items.end(), isOurs), m_items.end());
    if (!values.empty()) {
        m_items.insert(m_items.begin() + place, itemFor(field, values));
    }
}

std::string Mp4List::rendered(std::size_t /*room*/) const {
    std::string body;
    for (const Item& item : m_items) {
        body += item.bytes;
    }
    return body + m_rest;
}

std::vector<TagPart> Mp4List::parts() const {
    std::vector<TagPart> parts{tagPart("rest", m_rest)};
    for (const Item& item : m_items) {
        std::optional<TagField> field;
        for (const TagField known : AllTagFields) {
            field = holds(item, known) ? known : field;
        }
        parts.push_back(tagPart(item.name, item.bytes, field));
    }
    return parts;
}

} // namespace candor
