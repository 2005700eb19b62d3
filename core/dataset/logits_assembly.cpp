// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/logits_assembly.h"

#include "dataset/probability_scan.h"
#include "dataset/read_meter.h"

#include <unordered_set>
#include <utility>

namespace candor {

PatchGrouping groupPatches(const std::filesystem::path& path,
                           std::span<const std::uint32_t> fileOfPatch, std::size_t files) {
    std::vector<bool> seen(files, false);
    for (const std::uint32_t file : fileOfPatch) {
        seen[file] = true;
    }
    for (std::size_t file = 0; file < files; ++file) {
        if (!seen[file]) {
            throw InputError(path, InputFault::FileWithoutPatch, {std::to_string(file)});
        }
    }
    return {fileOfPatch, files};
}

LabelSet uniqueNames(const ArrayOrigin& origin, std::vector<std::string> names) {
    std::unordered_set<std::string_view> seen;
    for (const std::string& name : names) {
        if (!seen.insert(name).second) {
            throw origin.refusal(InputFault::NameRepeated, {name});
        }
    }
    return LabelSet(std::move(names));
}

void setScores(LogitsTable& table, const ArrayOrigin& origin, ScoreShape shape, ScoreFormat format,
               ScoreBuffer scores, const std::function<std::string(std::uint64_t)>& placeOf,
               ReadMeter& meter) {
    const bool singleLabel = table.truth.task() == Task::SingleLabel;
    if (format.kind == ScoreKind::Probabilities) {
        const ProbabilityScan scan =
            scanProbabilities({scores.data(), scores.size()}, shape, format, meter);
        if (scan.outside) {
            throw origin.refusal(InputFault::ProbabilityRange,
                                 {std::to_string(scan.outsideValue), placeOf(*scan.outside)});
        }
        table.notes.push_back({DatasetNote::ProbabilitiesBecameLogits, 0});
        if (singleLabel && scan.rowsNotSummingToOne > 0) {
            table.notes.push_back({DatasetNote::RowsNotSummingToOne, scan.rowsNotSummingToOne});
        }
        if (scan.raised > 0) {
            table.notes.push_back({DatasetNote::ExactZeroProbabilities, scan.raised});
        }
    }
    const Activation activation = singleLabel ? Activation::Softmax : Activation::Sigmoid;
    table.logits = LogitMatrix(shape, format, activation, std::move(scores));
}

std::shared_ptr<const LogitsTable> completed(LogitsTable table) {
    if (table.classes.size() == 0) {
        table.classes = LabelSet::numbered(table.logits.classes());
    }
    if (table.fileNames.size() == 0) {
        table.fileNames = NameColumn::numbered("file", table.files());
    }
    for (std::size_t member = table.memberNames.size(); member < table.logits.members(); ++member) {
        table.memberNames.push_back("member " + std::to_string(member));
    }
    const std::size_t unlabelled = table.truth.files() - table.truth.labelledFiles();
    if (unlabelled > 0) {
        table.notes.push_back({DatasetNote::UnlabelledFiles, unlabelled});
    }
    return std::make_shared<const LogitsTable>(std::move(table));
}

} // namespace candor
