// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_listing.h"
#include "audio_run.h"

#include "dataset/dataset_manifest.h"

#include <string>
#include <vector>

namespace candor::cli {

/// The files of a data set in its order. Throws InputError when no sound is there at all.
[[nodiscard]] AudioListing listingOf(const DatasetManifest& manifest);

/// What the data set says of each item in a model's classes, found by their names and by what the
/// mapping says: an item none of whose classes the model has is unlabelled, and so is one of
/// several classes under a single-label model. Classes that the model lacks, with their items, and
/// how many items are left unlabelled, are said on standard error where asked for.
[[nodiscard]] std::vector<FileTruth> truthsOf(const DatasetManifest& manifest,
                                              const LabelSet& classes, Task task,
                                              const LabelMapping& mapping = {},
                                              bool sayUnknown = true);

} // namespace candor::cli
