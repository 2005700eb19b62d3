// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio_run.h"
#include "dataset_argument.h"

#include <string>
#include <vector>

namespace candor::cli {

/// What the command "extract" is given.
struct ExtractOptions {
    AudioArguments audio;
    DatasetArguments dataset;
    std::string output;
    std::string labels; // "folders", a CSV, or empty
    std::vector<std::string> map;
    std::string shard;
};
inline constexpr const char* LabelsOfFolders = "folders";

/// The files of AUDIO or of the data set with their names and labels, or the shard's part of them.
/// Throws InputError, Cancelled, std::invalid_argument.
[[nodiscard]] RunFiles filesToExtract(const ExtractOptions& options, const Terminal& terminal,
                                      const std::stop_token& stop);

} // namespace candor::cli
