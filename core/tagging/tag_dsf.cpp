// SPDX-License-Identifier: GPL-3.0-or-later
// ID3v2 at the end of DSF, whose header says where it begins ("DSF File Format Specification",
// version 1.01, Sony).
#include "byte_reader.h"
#include "tagging/tag_id3_fields.h"
#include "tagging/tag_id3_unit.h"
#include "tagging/tag_store.h"

#include <memory>
#include <utility>

namespace candor {
namespace {

constexpr std::int64_t DsfHead = 28;      // bytes: "DSD ", its size, that of the file, a place
constexpr std::int64_t DsfSizePlace = 12; // of the file's size; the place of the tag follows

class DsfStore final : public TagStore {
public:
    explicit DsfStore(TagStream& stream) : TagStore(stream, TagFormat::Id3v24) {
        const std::string head = stream.at(0, DsfHead);
        ByteReader reader(
            std::string_view(head).substr(std::min<std::size_t>(head.size(), DsfSizePlace)),
            ByteOrder::LittleEndian);
        const std::uint64_t size = reader.number(8);
        const std::uint64_t place = reader.number(8);
        const auto length = static_cast<std::uint64_t>(stream.length());
        if (reader.failed() || size != length || place > length || (place > 0 && place < DsfHead)) {
            throw TagRefusal(TagFault::NotUnderstood,
                             {"its header does not say how long it is and where its tag begins"});
        }
        if (place == 0 || place == length) {
            add(std::make_unique<Id3Unit>(), stream.length(), 0);
            return;
        }
        const auto begin = static_cast<std::int64_t>(place);
        const std::string tag = stream.at(begin, stream.length() - begin);
        if (Id3Tag::sizeOf(tag) != tag.size()) {
            throw TagRefusal(TagFault::NotUnderstood, {"what follows its sound is no ID3v2 tag"});
        }
        auto unit = std::make_unique<Id3Unit>(tag);
        setFormat(id3Format(unit->tag()));
        add(std::move(unit), begin, stream.length() - begin);
    }

    [[nodiscard]] std::vector<TagSplice> splices() const override {
        std::vector<TagSplice> splices = TagStore::splices();
        if (!splices.empty()) {
            const std::int64_t end =
                splices.front().place + static_cast<std::int64_t>(splices.front().bytes.size());
            splices.push_back(
                {DsfSizePlace, 16,
                 numberBytes(static_cast<std::uint64_t>(end), 8, ByteOrder::LittleEndian) +
                     numberBytes(static_cast<std::uint64_t>(splices.front().place), 8,
                                 ByteOrder::LittleEndian)});
        }
        return inOrder(std::move(splices));
    }
};

} // namespace

std::unique_ptr<TagStore> openDsfTags(TagStream& stream) {
    return std::make_unique<DsfStore>(stream);
}

} // namespace candor
