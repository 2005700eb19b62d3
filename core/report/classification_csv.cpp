// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/classification_csv.h"

#include "calibration/decision_tally.h"
#include "report/classification.h"
#include "report/csv_text.h"

#include <algorithm>

namespace candor {
namespace {

constexpr std::size_t AcceptanceColumns = 4;

bool saysAccepted(const Classification& classification) {
    return std::any_of(classification.files.begin(), classification.files.end(),
                       [](const ClassifiedFile& file) { return file.acceptance.has_value(); });
}

std::string failedRow(const ClassifiedFile& file, std::size_t furtherCells) {
    return csvCell(file.path) + ",,,,,,,,," + csvCell(*file.error) +
           std::string(furtherCells, ',') + '\n';
}

std::string acceptanceCells(const std::optional<FileAcceptance>& acceptance) {
    if (!acceptance) {
        return std::string(AcceptanceColumns, ',');
    }
    std::string classes;
    for (const std::string& name : acceptance->classes) {
        classes += (classes.empty() ? "" : "; ") + name;
    }
    return (acceptance->classes.empty() ? ",false," : ",true,") + csvCell(classes) + ',' +
           csvCell(acceptance->verdict) + ',' + csvNumber(acceptance->threshold);
}

std::string fileRow(const ClassifiedFile& file, const Classification& classification,
                    bool accepts) {
    if (file.error) {
        return failedRow(file, classification.classes.size() + (accepts ? AcceptanceColumns : 0));
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
            csvNumber(classification.temperature) + ',' + csvCell(file.notes) + ',' +
            (accepts ? acceptanceCells(file.acceptance) : std::string());
    for (const double posterior : file.posterior) {
        text += ',' + csvNumber(posterior);
    }
    return text + '\n';
}

} // namespace

std::string classificationCsv(const Classification& classification) {
    const bool accepts = saysAccepted(classification);
    std::string csv = "file,class,confidence,runner_up,runner_up_confidence,duration,patches,"
                      "temperature,notes,error";
    csv += accepts ? ",accepted,accepted_classes,verdict,threshold" : "";
    for (const std::string& name : classification.classes.names()) {
        csv += ',' + csvCell(name);
    }
    csv += '\n';
    for (const ClassifiedFile& file : classification.files) {
        csv += fileRow(file, classification, accepts);
    }
    return csv;
}

} // namespace candor
