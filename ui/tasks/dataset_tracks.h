// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/dataset_choice.h"
#include "session/listen_values.h"

#include <memory>
#include <vector>

namespace candor::ui {

/// The chosen items as files to be listened to, in the data set's order, with their labels, split
/// and group. Named from the data set's root on. The sound is not looked for.
[[nodiscard]] std::vector<std::shared_ptr<const TrackFile>>
datasetTracks(const DatasetManifest& manifest, const DatasetChoice& choice);

} // namespace candor::ui
