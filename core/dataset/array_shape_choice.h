// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_listing.h"

#include <vector>

namespace candor {

/// Scores and their labels; null where they are not known.
struct ScoredArrays {
    const ListedArray* scores = nullptr;
    const ListedArray* labels = nullptr;
};

/// Finds what is not known among arrays without a name to speak of (arr_0, arr_1), where their
/// shapes, and for rows of flags their values, allow one answer only. Throws InputError when an
/// array that has to be looked into is damaged.
[[nodiscard]] ScoredArrays chooseByShape(const ArrayFile& file,
                                         const std::vector<ListedArray>& arrays, ScoredArrays known,
                                         bool labelsElsewhere);

/// Files that a labels array is about, by its shape alone.
[[nodiscard]] std::uint64_t filesOfShape(const ListedArray& labels, std::uint64_t classes);

} // namespace candor
