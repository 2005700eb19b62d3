// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_truth.h"

#include "dataset/input_error.h"

#include <algorithm>
#include <iostream>
#include <optional>
#include <system_error>

namespace candor::cli {
namespace {

std::vector<std::size_t> classesOf(const ManifestItem& item) {
    if (item.label != GroundTruth::Unlabelled) {
        return {static_cast<std::size_t>(item.label)};
    }
    return {item.labels.begin(), item.labels.end()};
}

std::vector<std::uint64_t> itemsOfClasses(const DatasetManifest& manifest) {
    std::vector<std::uint64_t> items(manifest.classes.size(), 0);
    for (const ManifestItem& item : manifest.items) {
        for (const std::size_t label : classesOf(item)) {
            ++items[label];
        }
    }
    return items;
}

void sayLacking(const DatasetManifest& manifest,
                const std::vector<std::optional<std::size_t>>& inModel, std::size_t unlabelled) {
    const std::vector<std::uint64_t> items = itemsOfClasses(manifest);
    std::string lacking;
    for (std::size_t label = 0; label < inModel.size(); ++label) {
        if (!inModel[label] && items[label] > 0) {
            lacking += (lacking.empty() ? "" : ", ") + manifest.classes[label] + " (" +
                       std::to_string(items[label]) + ')';
        }
    }
    if (!lacking.empty()) {
        std::cerr << "candor-cli: the model lacks these classes of the data set: " << lacking
                  << "; --map LABEL=CLASS says which of its own they are\n";
    }
    if (unlabelled > 0) {
        std::cerr << "candor-cli: " << unlabelled
                  << " items have labels that the model cannot give; they are unlabelled\n";
    }
}

} // namespace

AudioListing listingOf(const DatasetManifest& manifest) {
    AudioListing listing;
    bool anySound = false;
    for (const ManifestItem& item : manifest.items) {
        std::error_code unreachable; // counts as missing; extraction says why
        const std::filesystem::path file = manifest.root / item.audio;
        anySound = anySound || std::filesystem::exists(file, unreachable);
        listing.files.push_back({file, manifest.root});
    }
    if (!anySound) {
        throw InputError(manifest.root, InputFault::PartMissing,
                         {"sound file of the data set", "some of the " +
                                                            std::to_string(manifest.items.size()) +
                                                            " listed; name their folder with "
                                                            "--audio"});
    }
    return listing;
}

std::vector<FileTruth> truthsOf(const DatasetManifest& manifest, const LabelSet& classes, Task task,
                                const LabelMapping& mapping, bool sayUnknown) {
    std::vector<std::optional<std::size_t>> inModel;
    for (const std::string& name : manifest.classes.names()) {
        inModel.push_back(mapping.classOf(name, classes));
    }
    std::vector<FileTruth> truths;
    std::size_t unlabelled = 0;
    for (const ManifestItem& item : manifest.items) {
        FileTruth truth;
        truth.split =
            item.split < 0 ? "" : manifest.splitNames[static_cast<std::size_t>(item.split)];
        truth.group =
            item.group < 0 ? "" : manifest.groupNames[static_cast<std::size_t>(item.group)];
        const std::vector<std::size_t> labels = classesOf(item);
        const bool tooMany = task == Task::SingleLabel && labels.size() > 1;
        for (const std::size_t label : labels) {
            if (inModel[label] && !tooMany) {
                truth.label = static_cast<std::int32_t>(*inModel[label]);
                truth.labels.push_back(static_cast<std::uint16_t>(*inModel[label]));
            }
        }
        unlabelled += !labels.empty() && truth.labels.empty() ? 1U : 0U;
        truths.push_back(std::move(truth));
    }
    if (sayUnknown) {
        sayLacking(manifest, inModel, unlabelled);
    }
    if (const std::string unused = mapping.unusedAmong(manifest.classes.names()); !unused.empty()) {
        std::cerr << "candor-cli: --map names labels that no file has: " << unused << '\n';
    }
    return truths;
}

} // namespace candor::cli
