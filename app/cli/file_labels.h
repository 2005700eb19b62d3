// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_listing.h"
#include "command.h"

#include "dataset/dataset_manifest.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace candor::cli {

/// Items are one a file, in order; each has the name of the folder that it lies in for its class.
[[nodiscard]] DatasetManifest folderLabels(const std::vector<ListedAudio>& files);

/// Labels, splits and groups of a CSV (path,label[,split][,group], paths relative to it) for these
/// files: by path, or else by a bare name that one line alone has. Items are one a file, in order;
/// how many files are not in the table is said on standard error. Throws InputError, Cancelled.
[[nodiscard]] DatasetManifest tableLabels(const std::filesystem::path& table,
                                          const std::vector<ListedAudio>& files,
                                          const Terminal& terminal, std::stop_token stop);

} // namespace candor::cli
