// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset_manifest.h"

#include <QString>

namespace candor::ui {

/// "NSynth", "Table of files and labels" …
[[nodiscard]] QString datasetKindName(DatasetKind kind);

/// "126 files in 10 classes, one class a file".
[[nodiscard]] QString datasetSizeText(const DatasetManifest& manifest);

/// "missing here: 6, known to be short: 2"; empty without faults.
[[nodiscard]] QString datasetFaultsText(const DatasetManifest& manifest);

/// "artist: 612"; empty without groups.
[[nodiscard]] QString datasetGroupsText(const DatasetManifest& manifest);

} // namespace candor::ui
