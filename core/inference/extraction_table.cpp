// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/logits_extraction.h"

#include "dataset/group_column.h"
#include "dataset/logits_assembly.h"
#include "dataset/split_column.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>

namespace candor {
namespace {

std::size_t countPatches(std::span<const ExtractedFile> files) {
    std::size_t patches = 0;
    for (const ExtractedFile& file : files) {
        patches += file.logits->patches;
    }
    return patches;
}

GroundTruth truthOf(std::span<const ExtractedFile> files, std::size_t classes, Task task) {
    if (task == Task::SingleLabel) {
        std::vector<std::int32_t> labels;
        labels.reserve(files.size());
        for (const ExtractedFile& file : files) {
            labels.push_back(file.label);
        }
        return GroundTruth::singleLabel(std::move(labels), classes);
    }
    std::vector<std::int8_t> relevance;
    relevance.reserve(files.size() * classes);
    for (const ExtractedFile& file : files) {
        const bool labelled = file.label != GroundTruth::Unlabelled || !file.labels.empty();
        relevance.insert(relevance.end(), classes, static_cast<std::int8_t>(labelled ? 0 : -1));
        const std::size_t row = relevance.size() - classes;
        for (const std::uint16_t label : file.labels) {
            relevance.at(row + label) = 1;
        }
        if (labelled && file.labels.empty()) {
            relevance.at(row + static_cast<std::size_t>(file.label)) = 1;
        }
    }
    return GroundTruth::multiLabel(std::move(relevance), classes);
}

/// [member][patch][class] over all files, patches in the order of the files.
ScoreBuffer scoresOf(std::span<const ExtractedFile> files, const ScoreShape& shape) {
    ScoreBuffer scores(shape.elements() * sizeof(float));
    std::size_t firstPatch = 0;
    for (const ExtractedFile& file : files) {
        const std::size_t values = file.logits->patches * shape.classes;
        for (std::size_t member = 0; member < shape.members; ++member) {
            const std::size_t row = member * shape.patches + firstPatch;
            std::memcpy(scores.data() + row * shape.classes * sizeof(float),
                        file.logits->logits.data() + member * values, values * sizeof(float));
        }
        firstPatch += file.logits->patches;
    }
    return scores;
}

PatchGrouping groupingOf(std::span<const ExtractedFile> files, std::size_t patches) {
    if (patches == files.size()) {
        return PatchGrouping::onePatchPerFile(files.size());
    }
    std::vector<std::uint32_t> fileOfPatch;
    fileOfPatch.reserve(patches);
    for (std::size_t file = 0; file < files.size(); ++file) {
        fileOfPatch.insert(fileOfPatch.end(), files[file].logits->patches,
                           static_cast<std::uint32_t>(file));
    }
    return {fileOfPatch, files.size()};
}

SplitColumn splitsOf(std::span<const ExtractedFile> files, const std::filesystem::path& source) {
    SplitColumn splits;
    if (std::ranges::all_of(files, &std::string::empty, &ExtractedFile::split)) {
        return splits;
    }
    for (const ExtractedFile& file : files) {
        splits.append(file.split.empty() ? "none" : file.split, {source, "split"});
    }
    return splits;
}

void setGroups(LogitsTable& table, std::span<const ExtractedFile> files) {
    if (std::ranges::all_of(files, &std::string::empty, &ExtractedFile::group)) {
        return;
    }
    GroupColumn groups;
    for (const ExtractedFile& file : files) {
        groups.append(file.group);
    }
    table.groupNames = groups.names();
    table.group = std::move(groups.index);
}

} // namespace

std::shared_ptr<const LogitsTable> assembleLogits(std::span<const ExtractedFile> files,
                                                  const LabelSet& labels, Task task,
                                                  std::vector<std::string> memberNames,
                                                  const std::filesystem::path& source,
                                                  const ShardOrigin& shard) {
    const ScoreShape shape{memberNames.size(), countPatches(files), labels.size()};
    LogitsTable table;
    table.source = source;
    table.logits = LogitMatrix(
        shape, {}, task == Task::SingleLabel ? Activation::Softmax : Activation::Sigmoid,
        scoresOf(files, shape));
    table.patches = groupingOf(files, shape.patches);
    table.truth = truthOf(files, shape.classes, task);
    table.classes = labels;
    table.memberNames = std::move(memberNames);
    table.patchStart.reserve(shape.patches);
    for (const ExtractedFile& file : files) {
        table.fileNames.append(file.name);
        table.patchStart.insert(table.patchStart.end(), file.logits->patchStart.begin(),
                                file.logits->patchStart.end());
    }
    SplitColumn splits = splitsOf(files, source);
    table.splitNames = std::move(splits.names);
    table.split = std::move(splits.index);
    setGroups(table, files);
    table.shard = shard;
    if (shard.number > 0) {
        std::ranges::transform(files, std::back_inserter(table.position), &ExtractedFile::position);
    }
    return completed(std::move(table));
}

} // namespace candor
