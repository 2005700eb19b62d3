// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/classification_csv.h"

#include "calibration/decision_tally.h"
#include "report/classification.h"
#include "report/csv_text.h"

namespace candor {
namespace {

std::string failedRow(const ClassifiedFile& file, std::size_t classes) {
    return csvCell(file.path) + ",,,,,,,,," + csvCell(*file.error) + std::string(classes, ',') +
           '\n';
}

std::string row(const ClassifiedFile& file, const Classification& classification) {
    if (file.error) {
        return failedRow(file, classification.classes.size());
    }
    const LabelSet& classes = classification.classes;
    const std::size_t winner = winningClass(file.posterior);
    std::string text = csvCell(file.path) + ',' + csvCell(classes[winner]) + ',' +
                       csvNumber(file.posterior[winner]) + ',';
    if (classes.size() > 1) {
        const std::size_t second = runnerUpClass(file.posterior, winner);
        text += csvCell(classes[second]) + ',' + csvNumber(file.posterior[second]);
    } else {
        text += ',';
    }
    text += ',' + csvNumber(file.duration) + ',' + std::to_string(file.patches) + ',' +
            csvNumber(classification.temperature) + ',' + csvCell(file.notes) + ',';
    for (const double posterior : file.posterior) {
        text += ',' + csvNumber(posterior);
    }
    return text + '\n';
}

} // namespace

std::string classificationCsv(const Classification& classification) {
    std::string csv = "file,class,confidence,runner_up,runner_up_confidence,duration,patches,"
                      "temperature,notes,error";
    for (const std::string& name : classification.classes.names()) {
        csv += ',' + csvCell(name);
    }
    csv += '\n';
    for (const ClassifiedFile& file : classification.files) {
        csv += row(file, classification);
    }
    return csv;
}

} // namespace candor
