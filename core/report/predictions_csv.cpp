// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/predictions_csv.h"

#include "calibration/decision_tally.h"
#include "calibration/file_posterior.h"
#include "dataset/logits_table.h"
#include "evaluation/evaluation_settings.h"
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

std::string predictionsCsv(const LogitsTable& table, const EvaluationSettings& settings,
                           std::span<const std::uint32_t> files) {
    const std::vector<std::size_t> members = activeMembers(table, settings);
    FilePosterior posterior({table.logits, table.patches, table.truth, members},
                            Temperature(settings.temperature));
    const std::string temperature = csvNumber(settings.temperature);
    std::string csv = "file,true,predicted,confidence,runner_up,runner_up_confidence,correct,"
                      "temperature\n";
    for (const std::uint32_t file : files) {
        posterior.compute(file);
        const std::span<const double> values = posterior.ensemble();
        const std::size_t winner = winningClass(values);
        const std::size_t second = runnerUpClass(values, winner);
        const bool labelled = table.truth.isLabelled(file);
        csv += csvCell(table.fileNames.at(file)) + ',' + csvCell(trueClassText(table, file)) + ',' +
               csvCell(table.classes[winner]) + ',' + csvNumber(values[winner]) + ',' +
               csvCell(table.classes[second]) + ',' + csvNumber(values[second]) + ',' +
               (labelled ? (table.truth.isCorrect(file, winner) ? "1" : "0") : "") + ',' +
               temperature + '\n';
    }
    return csv;
}

} // namespace candor
