// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/side_arrays.h"

#include "dataset/array_shape_choice.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace candor {
namespace {

enum class Counted { Files, Patches, Classes, Members };

struct SideMeaning {
    std::string_view key; // of the contracts
    NameRole name;
    PartRole role;
    Counted counted;
    std::string ArrayChoice::*place;
    std::string ReadingChoices::*chosen; // null: there is no such choice
};

constexpr std::array Meanings{
    SideMeaning{"class_names", NameRole::ClassNames, PartRole::ClassNames, Counted::Classes,
                &ArrayChoice::classNames, nullptr},
    SideMeaning{"file_names", NameRole::FileNames, PartRole::FileNames, Counted::Files,
                &ArrayChoice::fileNames, &ReadingChoices::filesFrom},
    SideMeaning{"file_index", NameRole::FileIndex, PartRole::FileIndex, Counted::Patches,
                &ArrayChoice::fileIndex, &ReadingChoices::patchesFrom},
    SideMeaning{"member_names", NameRole::MemberNames, PartRole::MemberNames, Counted::Members,
                &ArrayChoice::memberNames, &ReadingChoices::membersFrom},
    SideMeaning{"patch_start", NameRole::PatchStart, PartRole::PatchStart, Counted::Patches,
                &ArrayChoice::patchStart, nullptr},
    SideMeaning{"split", NameRole::Split, PartRole::Split, Counted::Files, &ArrayChoice::split,
                nullptr},
    SideMeaning{"group", NameRole::Group, PartRole::Group, Counted::Files, &ArrayChoice::group,
                &ReadingChoices::groupsFrom}};

/// The lengths that arrays beside these scores and labels must have.
class SideCounts {
public:
    SideCounts(const ListedArray& scores, const ListedArray* labels) {
        const auto& shape = scores.header->shape;
        m_classes = shape.size() < 2 ? 1 : shape.back();
        m_patches = shape.size() < 2 ? shape.front() : shape[shape.size() - 2];
        m_members = shape.size() == 3 ? shape.front() : 1;
        if (labels != nullptr && labels->canBeLabels()) {
            m_files = filesOfShape(*labels, m_classes);
        }
    }
    [[nodiscard]] bool fit(const ListedArray& array, Counted counted) const {
        const std::uint64_t count = array.header->shape.front();
        switch (counted) {
        case Counted::Files:
            return !m_files || count == *m_files;
        case Counted::Patches:
            return count == m_patches;
        case Counted::Classes:
            return count == m_classes || (m_classes == 1 && count == 2);
        case Counted::Members:
            return count == m_members;
        }
        return false;
    }

private:
    std::uint64_t m_classes = 0;
    std::uint64_t m_patches = 0;
    std::uint64_t m_members = 0;
    std::optional<std::uint64_t> m_files; // unknown where the labels are elsewhere
};

bool canBe(const ListedArray& array, PartRole role) {
    if (!array.header || array.rank() != 1) {
        return false;
    }
    const NpyKind kind = array.header->kind;
    const bool isWhole = kind == NpyKind::Signed || kind == NpyKind::Unsigned;
    switch (role) {
    case PartRole::FileIndex:
        return isWhole;
    case PartRole::PatchStart:
        return kind == NpyKind::Float;
    case PartRole::Group:
        return isWhole || array.canBeNames();
    default:
        return array.canBeNames();
    }
}

const ListedArray* find(const std::vector<ListedArray>& arrays, std::string_view name) {
    const auto found = std::ranges::find(arrays, name, &ListedArray::name);
    return found == arrays.end() ? nullptr : &*found;
}

} // namespace

std::vector<SideArray> sideArrays(const ArrayFile& file, const std::vector<ListedArray>& arrays,
                                  const ReadingChoices& choices, const ListedArray& scores,
                                  const ListedArray* labels) {
    std::vector<SideArray> sides;
    if (!scores.canBeScores()) {
        return sides; // refused anyway
    }
    const SideCounts counts(scores, labels);
    for (const SideMeaning& meaning : Meanings) {
        const std::string chosen = meaning.chosen == nullptr ? "" : choices.*meaning.chosen;
        if (!chosen.empty() && find(arrays, chosen) == nullptr) {
            throw InputError(file.path(), InputFault::ChoiceUnknown, {chosen, listingText(arrays)});
        }
        const std::string_view wanted = chosen.empty() ? meaning.key : std::string_view(chosen);
        if (find(arrays, wanted) != nullptr) {
            sides.push_back({meaning.place, std::string(wanted), meaning.role,
                             chosen.empty() ? PartReason::Name : PartReason::Chosen});
            continue;
        }
        bool taken = false;
        for (const ListedArray& array : arrays) {
            const bool isCandidate = array.meaning.role == meaning.name && &array != &scores &&
                                     &array != labels && canBe(array, meaning.role);
            if (isCandidate) {
                const bool fits = !taken && counts.fit(array, meaning.counted);
                sides.push_back({meaning.place, array.name, meaning.role,
                                 fits ? PartReason::Name : PartReason::CountDiffers});
                taken = taken || fits;
            }
        }
    }
    return sides;
}

} // namespace candor
