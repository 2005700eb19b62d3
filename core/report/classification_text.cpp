// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/classification_text.h"

#include "calibration/decision_tally.h"
#include "report/aligned_text.h"
#include "report/classification.h"

namespace candor {
namespace {

std::string percent(double posterior) {
    return fixedText(100.0 * posterior, 1) + " %";
}

std::vector<std::string> textRow(const ClassifiedFile& file, const LabelSet& classes) {
    const std::size_t winner = winningClass(file.posterior);
    std::string runnerUp;
    if (classes.size() > 1) {
        const std::size_t second = runnerUpClass(file.posterior, winner);
        runnerUp = classes[second] + ' ' + percent(file.posterior[second]);
    }
    return {file.path, classes[winner], percent(file.posterior[winner]), std::move(runnerUp),
            file.notes};
}

} // namespace

std::string classificationText(const Classification& classification) {
    std::vector<std::vector<std::string>> lines{
        {"file", "class", "confidence", "runner-up", "notes"}};
    for (const ClassifiedFile& file : classification.files) {
        if (!file.error) {
            lines.push_back(textRow(file, classification.classes));
        }
    }
    const std::size_t members = classification.memberNames.size();
    return std::to_string(members) + (members == 1 ? " model" : " models") +
           ", T = " + fixedText(classification.temperature, 2) + " (" +
           classification.temperatureRemark + ")\n\n" + alignedText(lines);
}

} // namespace candor
