// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/class_report_text.h"

#include "classification/ground_truth.h"
#include "classification/label_set.h"
#include "evaluation/class_report.h"
#include "report/aligned_text.h"

#include <vector>

namespace candor {
namespace {

constexpr int Places = 4;

std::vector<std::string> reportRow(const std::string& name, const ClassFigures& figures) {
    return {name,
            std::to_string(figures.support),
            fixedText(figures.precision, Places),
            fixedText(figures.recall, Places),
            fixedText(figures.f1, Places),
            fixedText(figures.auroc, Places),
            fixedText(figures.auprc, Places)};
}

} // namespace

std::string classReportText(const ClassReport& report, const LabelSet& classes, Task task) {
    std::vector<std::vector<std::string>> lines{
        {"class", "support", "precision", "recall", "F1", "AUROC", "AUPRC"}};
    for (std::size_t label = 0; label < report.classes.size(); ++label) {
        lines.push_back(reportRow(classes[label], report.classes[label]));
    }
    lines.push_back(reportRow("mean, macro", report.macro));
    lines.push_back(reportRow("mean, weighted", report.weighted));
    lines.push_back(reportRow("all, micro", report.micro));
    std::string heading = report.voter + " at T = " + fixedText(report.temperature, 2);
    if (task == Task::MultiLabel) {
        heading += ", a class is predicted from a posterior of " + fixedText(report.threshold, 2);
    }
    return heading + '\n' + alignedText(lines);
}

} // namespace candor
