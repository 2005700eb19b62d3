// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_argument.h"

#include <CLI/CLI.hpp>

#include <stdexcept>
#include <utility>

namespace candor::cli {
namespace {

DatasetRequest requestOf(const DatasetArguments& arguments) {
    DatasetRequest request;
    request.audio = arguments.audio;
    request.split = arguments.split;
    request.subset = arguments.subset;
    const std::size_t colon = arguments.dataset.find(':');
    if (colon != std::string::npos) {
        if (const auto kind = datasetFromKey(arguments.dataset.substr(0, colon))) {
            request.kind = *kind;
            request.path = arguments.dataset.substr(colon + 1);
            return request;
        }
    }
    request.path = arguments.dataset;
    const auto kind = recogniseDataset(request.path);
    if (!kind) {
        throw std::invalid_argument(
            arguments.dataset +
            ": this looks like no data set; expected KIND:PATH, where KIND is folders, csv, "
            "nsynth, fma, gtzan, magnatagatune, mtg-jamendo, audioset or msd");
    }
    request.kind = *kind;
    return request;
}

} // namespace

void addDatasetOptions(CLI::App& command, DatasetArguments& arguments) {
    command.add_option("--split", arguments.split, "Only this split of the data set");
    command.add_option("--subset", arguments.subset,
                       "FMA: small, medium or large; MTG-Jamendo: the table; NSynth: 11-families");
    command.add_option("--audio", arguments.audio,
                       "The folder of the sound, where it is not with the labels");
}

DatasetManifest readNamedDataset(const DatasetArguments& arguments, std::stop_token stop) {
    return readDataset(requestOf(arguments), std::move(stop));
}

} // namespace candor::cli
