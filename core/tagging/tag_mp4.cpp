// SPDX-License-Identifier: GPL-3.0-or-later
// Where the list of items stands in MP4, and what moves when it grows.
#include "tagging/tag_mp4_boxes.h"
#include "tagging/tag_mp4_list.h"
#include "tagging/tag_mp4_places.h"
#include "tagging/tag_store.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace candor {
namespace {

constexpr std::size_t ListDepth = 4;         // moov, udta, meta, ilst
constexpr std::int64_t LeastFreeBox = 8;     // bytes
constexpr std::int64_t NewMp4Padding = 1024; // bytes

std::string freeBox(std::int64_t size) {
    return mp4Bytes("free", std::string(static_cast<std::size_t>(size - LeastFreeBox), '\0'));
}

/// A new "meta" that says whose list it holds.
std::string metaAround(const std::string& list) {
    const std::string none(4, '\0');
    const std::string handler = none + none + "mdirappl" + std::string(9, '\0');
    return mp4Bytes("meta", none + mp4Bytes("hdlr", handler) + list);
}

/// QuickTime's own kind of tags has items with numbers for names.
bool isOfITunes(const TagStream& stream, const Mp4Box& meta) {
    const auto handler = mp4Child(mp4Children(stream, meta), "hdlr");
    return handler && stream.has(handler->body() + 8, "mdir");
}

class Mp4Store final : public TagStore {
public:
    explicit Mp4Store(TagStream& stream)
        : TagStore(stream, TagFormat::Mp4), m_top(mp4Boxes(stream, 0, stream.length())) {
        Mp4Boxes boxes = m_top;
        for (const std::string_view name : {"moov", "udta", "meta", "ilst"}) {
            const auto box = mp4Child(boxes, name);
            if (!box) {
                break;
            }
            m_path.push_back(*box);
            boxes = name == "ilst" ? Mp4Boxes() : mp4Children(stream, *box);
        }
        if (m_path.empty()) { // without "moov" there is no sound
            throw stream.error(TagFault::NotParsed);
        }
        if (m_path.size() >= 3 && !isOfITunes(stream, m_path[2])) {
            throw stream.error(TagFault::NoTagFormat, {"MP4 whose tags are not of iTunes' kind"});
        }
        if (m_path.size() < ListDepth) {
            add(std::make_unique<Mp4List>(), m_path.back().end(), 0);
            return;
        }
        const Mp4Box& list = m_path.back();
        if (list.toTheEnd) {
            throw TagRefusal(TagFault::NotUnderstood, {"its list of items does not say its size"});
        }
        add(std::make_unique<Mp4List>(stream.at(list.body(), list.size - list.header)), list.place,
            list.size);
    }

    [[nodiscard]] std::vector<TagPart> parts() const override {
        std::vector<TagPart> parts = TagStore::parts();
        std::vector<TagPart> places = Mp4Places(stream(), m_top).parts();
        std::ranges::move(places, std::back_inserter(parts));
        return parts;
    }

    [[nodiscard]] std::vector<TagSplice> splices() const override {
        if (!units().front().isWritten()) {
            return {};
        }
        const std::string list = mp4Bytes("ilst", units().front().tag->rendered(0));
        const bool there = m_path.size() == ListDepth;
        TagSplice main = there ? replacedList(list) : newList(list);
        const std::int64_t by = static_cast<std::int64_t>(main.bytes.size()) - main.size;
        std::vector<TagSplice> splices;
        if (by != 0) {
            splices = Mp4Places(stream(), m_top).moved(main.end(), by);
            for (std::size_t i = 0; i < m_path.size() - (there ? 1 : 0); ++i) {
                if (auto size = mp4SizeSplice(m_path[i], by)) {
                    splices.push_back(std::move(*size));
                }
            }
        }
        splices.push_back(std::move(main));
        return inOrder(std::move(splices));
    }

private:
    /// Room that is free behind the list is used up before anything moves.
    [[nodiscard]] TagSplice replacedList(std::string list) const {
        const Mp4Box& meta = m_path[ListDepth - 2];
        const Mp4Box& old = m_path.back();
        std::int64_t end = old.end();
        const Mp4Boxes behind = mp4Boxes(stream(), end, meta.end());
        if (!behind.empty() && isFree(behind.front())) {
            end = behind.front().end();
        }
        const std::int64_t left = end - old.place - static_cast<std::int64_t>(list.size());
        if (left != 0) {
            list += freeBox(left >= LeastFreeBox ? left : NewMp4Padding);
        }
        return {old.place, end - old.place, std::move(list)};
    }
    [[nodiscard]] bool isFree(const Mp4Box& box) const {
        return box.name == "free" && !box.toTheEnd &&
               stream().at(box.body(), box.size - box.header).find_first_not_of('\0') ==
                   std::string::npos;
    }

    /// User data may end with four zeros: new boxes go to its start.
    [[nodiscard]] TagSplice newList(const std::string& list) const {
        const std::string padded = list + freeBox(NewMp4Padding);
        const std::string meta = m_path.size() == 3 ? padded : metaAround(padded);
        const bool intoUserData = m_path.size() == 2;
        return {intoUserData ? m_path.back().body() : m_path.back().end(), 0,
                m_path.size() == 1 ? mp4Bytes("udta", meta) : meta};
    }

    Mp4Boxes m_top;  // boxes of the file
    Mp4Boxes m_path; // from "moov" to "ilst", as far as it exists
};

} // namespace

std::unique_ptr<TagStore> openMp4Tags(TagStream& stream) {
    return std::make_unique<Mp4Store>(stream);
}

} // namespace candor
