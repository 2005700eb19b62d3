// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/predictions_csv.h"

#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"
#include "report/csv_text.h"

namespace candor {

std::string trueClassText(const LogitsTable& table, std::size_t file) {
    if (!table.truth.isLabelled(file)) {
        return {};
    }
    if (table.truth.task() == Task::SingleLabel) {
        return table.classes[static_cast<std::size_t>(table.truth.label(file))];
    }
    std::string names;
    for (std::size_t label = 0; label < table.classes.size(); ++label) {
        if (table.truth.isCorrect(file, label)) {
            names += (names.empty() ? "" : "|") + table.classes[label];
        }
    }
    return names;
}

std::string predictionsCsv(const LogitsTable& table, const Evaluation& evaluation,
                           std::span<const std::uint32_t> files) {
    const FileOutcomes& outcomes = *evaluation.outcomes;
    const std::string temperature = csvNumber(evaluation.settings.temperature);
    std::string csv = "file,true,predicted,confidence,runner_up,runner_up_confidence,correct,"
                      "temperature\n";
    for (const std::uint32_t file : files) {
        const std::size_t predicted = outcomes.predicted[file];
        const bool labelled = table.truth.isLabelled(file);
        csv += csvCell(table.fileNames.at(file)) + ',' + csvCell(trueClassText(table, file)) + ',' +
               csvCell(table.classes[predicted]) + ',' + csvNumber(outcomes.confidence[file]) +
               ',' + csvCell(table.classes[outcomes.runnerUp[file]]) + ',' +
               csvNumber(outcomes.runnerUpConfidence[file]) + ',' +
               (labelled ? (table.truth.isCorrect(file, predicted) ? "1" : "0") : "") + ',' +
               temperature + '\n';
    }
    return csv;
}

} // namespace candor
