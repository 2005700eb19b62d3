// SPDX-License-Identifier: GPL-3.0-or-later
// iTunes' list of items in MP4. Its atoms are kept as their bytes: TagLib 1.13 drops those whose
// kind it does not know, and has no names of its own for ours.
#include "tagging/tag_mp4_boxes.h"
#include "tagging/tag_store.h"
#include "tagging/tag_text.h"

#include <taglib/id3v1genres.h>

#include <algorithm>
#include <optional>

namespace candor {
namespace {

using TagLib::ByteVector;

constexpr std::string_view Genre = "\xA9gen";
constexpr std::string_view GenreNumber = "gnre";
constexpr std::string_view Comment = "\xA9"
                                     "cmt";
constexpr std::string_view FreeForm = "----";
constexpr std::string_view Issuer = "com.apple.iTunes";
// Kinds of data.
constexpr unsigned int Utf8 = 1;
constexpr unsigned int Utf16 = 2;
constexpr unsigned int KindBits = 0xFFFFFF;

constexpr unsigned int DataHead = 16;      // bytes: size, "data", kind, locale
constexpr unsigned int MostPadding = 1024; // bytes

struct Item {
    std::string name; // of a free form the name within it
    bool isFree = false;
    ByteVector bytes; // the whole atom
};

/// The atoms within an atom's bytes; those that do not fit end the list.
std::vector<ByteVector> atomsIn(const ByteVector& bytes, unsigned int at) {
    std::vector<ByteVector> atoms;
    while (bytes.size() - at >= 8) {
        const unsigned int size = bytes.toUInt(at);
        if (size < 8 || size > bytes.size() - at) {
            break;
        }
        atoms.push_back(bytes.mid(at, size));
        at += size;
    }
    return atoms;
}

bool isNamed(const ByteVector& atom, std::string_view name) {
    return viewOf(atom.mid(4, 4)) == name;
}

Item itemOf(const ByteVector& bytes) {
    Item item{std::string(viewOf(bytes.mid(4, 4))), false, bytes};
    if (item.name == FreeForm) {
        for (const ByteVector& atom : atomsIn(bytes, 8)) {
            if (isNamed(atom, "name") && atom.size() >= 12) {
                item.name = std::string(viewOf(atom.mid(12)));
                item.isFree = true;
            }
        }
    }
    return item;
}

bool holds(const Item& item, TagField field) {
    if (item.isFree) {
        return field != TagField::Genre && field != TagField::Comment &&
               sameName(item.name, freeFieldName(field));
    }
    return field == TagField::Genre     ? item.name == Genre || item.name == GenreNumber
           : field == TagField::Comment ? item.name == Comment
                                        : false;
}

std::vector<std::string> textsOf(const Item& item) {
    std::vector<std::string> texts;
    for (const ByteVector& atom : atomsIn(item.bytes, 8)) {
        if (!isNamed(atom, "data") || atom.size() < DataHead) {
            continue;
        }
        const unsigned int kind = atom.toUInt(8U) & KindBits;
        const ByteVector value = atom.mid(DataHead);
        std::string text;
        if (item.name == GenreNumber && !item.isFree) { // ID3v1's list, from 1
            text = value.size() >= 2 ? utf8Of(TagLib::ID3v1::genre(value.toShort(0U) - 1)) : "";
        } else if (kind == Utf8) {
            text = soundUtf8(viewOf(value));
        } else if (kind == Utf16) {
            text = utf8Of(TagLib::String(value, TagLib::String::UTF16BE));
        }
        if (!text.empty()) {
            texts.push_back(std::move(text));
        }
    }
    return texts;
}

Item itemFor(TagField field, const std::vector<std::string>& values) {
    ByteVector body;
    const bool isFree = field != TagField::Genre && field != TagField::Comment;
    if (isFree) {
        body.append(mp4Box("mean", ByteVector(4, '\0').append(bytesOf(Issuer))));
        body.append(mp4Box("name", ByteVector(4, '\0').append(bytesOf(freeFieldName(field)))));
    }
    for (const std::string& value : values) {
        ByteVector data = ByteVector::fromUInt(Utf8).append(ByteVector(4, '\0'));
        body.append(mp4Box("data", data.append(bytesOf(value))));
    }
    const std::string_view name = isFree ? FreeForm : field == TagField::Genre ? Genre : Comment;
    return itemOf(mp4Box(name, body));
}

/// A new "meta" that says whose list it holds.
ByteVector metaAround(const ByteVector& list) {
    ByteVector handler(8, '\0');
    handler.append(ByteVector("mdirappl", 8)).append(ByteVector(9, '\0'));
    return mp4Box("meta", ByteVector(4, '\0').append(mp4Box("hdlr", handler)).append(list));
}

class Mp4Store final : public TagStore {
public:
    explicit Mp4Store(TagStream& stream) : m_stream(stream), m_path(mp4TagPath(stream)) {
        if (m_path.empty()) { // without "moov" there is no sound
            throw stream.error(TagFault::NotParsed);
        }
        if (m_path.size() == Depth) {
            const Mp4Box& list = m_path.back();
            for (const Mp4Box& box : mp4Boxes(stream, list.body(), list.end())) {
                m_items.push_back(
                    itemOf(stream.at(box.place, static_cast<unsigned long>(box.size))));
            }
        }
    }

    [[nodiscard]] TagFormat format() const override { return TagFormat::Mp4; }

    [[nodiscard]] TagValues values() override {
        TagValues values;
        for (const TagField field : AllTagFields) {
            const bool named = std::ranges::any_of(m_items, isGenreName);
            for (const Item& item : m_items) {
                // A number beside a name says the same, or less.
                if (!holds(item, field) || (named && !item.isFree && item.name == GenreNumber)) {
                    continue;
                }
                for (std::string& text : textsOf(item)) {
                    values[field].push_back(std::move(text));
                }
            }
        }
        return values;
    }

    void set(TagField field, const std::vector<std::string>& values) override {
        const auto isOurs = [field](const Item& item) { return holds(item, field); };
        const auto first = std::ranges::find_if(m_items, isOurs);
        const auto place = first - m_items.begin();
        m_items.erase(std::remove_if(first, m_items.end(), isOurs), m_items.end());
        if (!values.empty()) {
            m_items.insert(m_items.begin() + place, itemFor(field, values));
        }
    }

    void save() override {
        ByteVector body;
        for (const Item& item : m_items) {
            body.append(item.bytes);
        }
        const ByteVector list = mp4Box("ilst", body);
        if (m_path.size() == Depth) {
            replaceList(list);
            return;
        }
        const ByteVector padded = ByteVector(list).append(freeBox(MostPadding));
        const ByteVector meta = m_path.size() == 3 ? padded : metaAround(padded);
        // User data may end with four zeros: new boxes go to its start.
        const bool intoUserData = m_path.size() == 2;
        replaceInMp4(m_stream, m_path, m_path.size() == 1 ? mp4Box("udta", meta) : meta,
                     intoUserData ? m_path.back().body() : m_path.back().end(), 0);
    }

private:
    static constexpr std::size_t Depth = 4; // moov, udta, meta, ilst

    static bool isGenreName(const Item& item) { return !item.isFree && item.name == Genre; }
    static ByteVector freeBox(unsigned int size) {
        return mp4Box("free", ByteVector(size - 8, '\0'));
    }

    // Free room behind the list is used up before anything moves.
    void replaceList(ByteVector list) {
        const Mp4Box& meta = m_path[Depth - 2];
        const Mp4Box& old = m_path.back();
        long end = old.end();
        const std::vector<Mp4Box> behind = mp4Boxes(m_stream, end, meta.end());
        if (!behind.empty() && behind.front().name == "free") {
            end = behind.front().end();
        }
        const long left = end - old.place - static_cast<long>(list.size());
        if (left != 0) {
            list.append(freeBox(left >= 8 ? static_cast<unsigned int>(left) : MostPadding));
        }
        const std::vector<Mp4Box> around(m_path.begin(), m_path.end() - 1);
        replaceInMp4(m_stream, around, list, old.place, end - old.place);
    }

    TagStream& m_stream;
    std::vector<Mp4Box> m_path;
    std::vector<Item> m_items;
};

} // namespace

std::unique_ptr<TagStore> openMp4Tags(TagStream& stream) {
    return std::make_unique<Mp4Store>(stream);
}

} // namespace candor
