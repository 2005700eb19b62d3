// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/npy_pair_reader.h"

#include "dataset/companion_labels.h"
#include "dataset/file_stream.h"
#include "dataset/logits_arrays.h"
#include "dataset/logits_reader.h"
#include "dataset/name_meaning.h"
#include "dataset/object_arrays.h"

#include <utility>

namespace candor {
namespace {

std::filesystem::path findLabels(const std::filesystem::path& path) {
    if (const auto found = findCompanion(path)) {
        return *found;
    }
    std::string tried;
    for (const std::string& name : companionNames(path)) {
        tried += (tried.empty() ? "\"" : ", \"") + name + '"';
    }
    throw InputError(path, InputFault::LabelsNotFound, {tried});
}

// The array's key is the word that the contracts have for it; a refusal names its own file.
NpyArray openArray(const std::filesystem::path& path, std::string key) {
    return openNpy(openFile(path, std::move(key)));
}

// Half of a pair opened alone: say which half.
void refuseLabelsAlone(const NpyArray& array) {
    const NpyKind kind = array.header.kind;
    const bool whole =
        kind == NpyKind::Signed || kind == NpyKind::Unsigned || kind == NpyKind::Boolean;
    const std::filesystem::path& path = array.origin().path;
    if (whole && isNamedLabels(path)) {
        throw InputError(
            path, InputFault::TypeUnsupported,
            {path.stem().string(),
             array.header.typeName() + " and seems to be the labels of a pair",
             "scores of float16, float32 or float64: open those, their labels are found beside "
             "them"});
    }
}

} // namespace

LogitsTable readNpyPair(const std::filesystem::path& path, const ReadOptions& options,
                        ReadMeter& meter) {
    const std::filesystem::path& labels = options.labels;
    const NameRole role = meaningOf(path.stem().string()).role;
    const bool probabilities = role == NameRole::Probabilities;
    NpyArray scores = openArray(path, probabilities ? "probabilities" : "logits");
    refuseLabelsAlone(scores);
    if (scores.header.kind == NpyKind::Object) {
        refuseObjectArray(scores);
    }
    TablePart scoresPart{path.filename().string(), PartRole::Scores, PartReason::Name,
                         scores.header.typeName() + ' ' + scores.header.shapeText()};
    const std::filesystem::path labelsPath = labels.empty() ? findLabels(path) : labels;
    NpyArray truth = openArray(labelsPath, "labels");
    if (truth.header.kind == NpyKind::Object) {
        refuseObjectArray(truth);
    }
    TablePart labelsPart{labelsPath.filename().string(), PartRole::Labels,
                         labels.empty() ? PartReason::Name : PartReason::Chosen,
                         truth.header.typeName() + ' ' + truth.header.shapeText()};
    LogitsArrays arrays{std::move(scores), hintOf(role), std::move(truth), {}, {}, {}, {}, {}, {}};
    LogitsTable table = readArrays(std::move(arrays), options.choices, meter);
    table.reading.format = "npy";
    table.reading.parts = {std::move(scoresPart), std::move(labelsPart)};
    if (labels.empty()) {
        table.notes.push_back({DatasetNote::LabelsFromCompanion, 0});
    }
    return table;
}

} // namespace candor
