// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/logits_assembly.h"

#include "dataset/read_meter.h"
#include "dataset/score_survey.h"

#include <unordered_set>
#include <utility>

namespace candor {
namespace {

void noteMeaning(LogitsTable& table, const ScoreSurvey& survey, Task task) {
    const ScoreDecision& decision = table.reading.scores;
    const bool perCent = decision.meaning == ScoreMeaning::PerCent;
    if (decision.meaning == ScoreMeaning::Logits) {
        if (decision.otherPossible) {
            table.notes.push_back({DatasetNote::MaybeProbabilities, 0});
        }
        return;
    }
    table.notes.push_back(
        {perCent ? DatasetNote::PerCentBecameLogits : DatasetNote::ProbabilitiesBecameLogits, 0});
    if (decision.otherPossible) {
        table.notes.push_back({DatasetNote::MaybeLogits, 0});
    }
    const RowSums& sums = perCent ? survey.toHundred : survey.toOne;
    if (task == Task::SingleLabel && sums.fitting < survey.rows) {
        table.notes.push_back({DatasetNote::RowsNotSummingToOne, survey.rows - sums.fitting});
    }
    if (survey.raised > 0) {
        table.notes.push_back({DatasetNote::ExactZeroProbabilities, survey.raised});
    }
}

} // namespace

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

void setScores(LogitsTable& table, RawScores scores, const ScoreContext& context,
               const ReadingChoices& choices, const ReadMeter& meter) {
    // One score a file is a probability of its own, of the second of two classes.
    const bool isBinary = scores.shape.classes == 1 && table.truth.classes() == 2;
    const Task task = isBinary ? Task::MultiLabel : table.truth.task();
    const ScoreSurvey survey =
        surveyScores({scores.values.data(), scores.values.size()}, scores.shape,
                     {scores.type, scores.order, ScoreKind::Logits}, meter);
    const auto decision =
        decideMeaning(survey, {task, context.hint, context.isOurs, choices.scores});
    if (!decision) {
        throw context.origin.refusal(
            InputFault::ProbabilityRange,
            {std::to_string(survey.outsideValue), context.placeOf(survey.outside.value())});
    }
    table.reading.scores = *decision;
    noteMeaning(table, survey, task);
    if (decision->meaning == ScoreMeaning::PerCent) {
        divideByHundred(scores);
    }
    const ScoreKind kind =
        decision->meaning == ScoreMeaning::Logits ? ScoreKind::Logits : ScoreKind::Probabilities;
    if (isBinary) {
        addOppositeClass(scores, kind);
        table.notes.push_back({DatasetNote::OneScoreBecameTwo, 0});
    }
    const Activation activation =
        table.truth.task() == Task::SingleLabel ? Activation::Softmax : Activation::Sigmoid;
    table.logits = LogitMatrix(scores.shape, {scores.type, scores.order, kind}, activation,
                               std::move(scores.values));
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
