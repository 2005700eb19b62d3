// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset_reader.h"

#include <stop_token>
#include <string>

namespace CLI {
class App;
}

namespace candor::cli {

/// What names a data set on the command line.
struct DatasetArguments {
    std::string dataset; // KIND:PATH, or a path whose layout is recognised
    std::string split;
    std::string subset;
    std::string audio;
};

/// Adds --split, --subset and --audio.
void addDatasetOptions(CLI::App& command, DatasetArguments& arguments);

/// Throws std::invalid_argument for a path that looks like no data set, InputError, Cancelled.
[[nodiscard]] DatasetManifest readNamedDataset(const DatasetArguments& arguments,
                                               std::stop_token stop);

} // namespace candor::cli
