// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_choice.h"
#include "dataset/array_listing.h"

#include <string>
#include <vector>

namespace candor {

/// An array beside scores and labels: names, file_index …
struct SideArray {
    std::string ArrayChoice::*place;
    std::string name;
    PartRole role;
    PartReason reason; // CountDiffers: it would be, but has another number of entries
};

/// A key of the contracts, or what a person chose, is taken as it is, and refused later where it
/// does not fit. Other names that mean the same are taken where type and length fit. `labels` may
/// be null. Throws InputError (ChoiceUnknown).
[[nodiscard]] std::vector<SideArray>
sideArrays(const ArrayFile& file, const std::vector<ListedArray>& arrays,
           const ReadingChoices& choices, const ListedArray& scores, const ListedArray* labels);

} // namespace candor
