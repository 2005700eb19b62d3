// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/array_shape_choice.h"

#include "dataset/npy_values.h"
#include "dataset/read_meter.h"

#include <algorithm>
#include <span>

namespace candor {
namespace {

bool isOneNumberAFile(const ListedArray& array) {
    return array.rank() == 1 || array.header->shape[1] == 1;
}

// One-hot rows are labels; rows of scores are not all 0 and 1.
bool holdsFlags(const ArrayFile& file, const ListedArray& array) {
    NpyArray opened = file.open(array.name);
    ReadMeter meter{ReadOptions()};
    bool flags = true;
    readReals(opened, meter, [&flags](std::span<const double> values) {
        flags = flags && std::ranges::all_of(
                             values, [](double value) { return value == 0.0 || value == 1.0; });
    });
    return flags;
}

bool belongTogether(const ArrayFile& file, const ListedArray& scores, const ListedArray& labels) {
    if (&scores == &labels || !scores.canBeScores() || !labels.canBeLabels() || scores.rank() < 2) {
        return false;
    }
    const auto& shape = scores.header->shape;
    const std::uint64_t classes = shape.back();
    if (filesOfShape(labels, classes) != shape[shape.size() - 2]) {
        return false;
    }
    if (isOneNumberAFile(labels)) {
        return true;
    }
    const bool isNumbers =
        labels.header->kind != NpyKind::Unicode && labels.header->kind != NpyKind::Bytes;
    return isNumbers && labels.header->shape[1] == classes && holdsFlags(file, labels) &&
           !holdsFlags(file, scores);
}

std::vector<const ListedArray*> candidates(const std::vector<ListedArray>& arrays,
                                           const ListedArray* known) {
    if (known != nullptr) {
        return {known};
    }
    std::vector<const ListedArray*> nameless;
    for (const ListedArray& array : arrays) {
        if (array.meaning.role == NameRole::Nameless) {
            nameless.push_back(&array);
        }
    }
    return nameless;
}

ScoredArrays onlyScores(const std::vector<const ListedArray*>& arrays) {
    ScoredArrays found;
    for (const ListedArray* array : arrays) {
        if (array->canBeScores() && array->rank() > 1) {
            if (found.scores != nullptr) {
                return {};
            }
            found.scores = array;
        }
    }
    return found;
}

} // namespace

std::uint64_t filesOfShape(const ListedArray& labels, std::uint64_t classes) {
    const auto& shape = labels.header->shape;
    const bool lies = shape.size() == 2 && shape[0] == 1 && shape[1] != classes;
    return lies ? shape[1] : shape[0];
}

ScoredArrays chooseByShape(const ArrayFile& file, const std::vector<ListedArray>& arrays,
                           ScoredArrays known, bool labelsElsewhere) {
    const auto scores = candidates(arrays, known.scores);
    if (labelsElsewhere) {
        return onlyScores(scores);
    }
    ScoredArrays found;
    for (const ListedArray* score : scores) {
        for (const ListedArray* label : candidates(arrays, known.labels)) {
            if (!belongTogether(file, *score, *label)) {
                continue;
            }
            if (found.scores != nullptr) {
                return {known.scores, known.labels}; // two answers are none
            }
            found = {score, label};
        }
    }
    return found.scores == nullptr ? known : found;
}

} // namespace candor
