// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/class_report_csv.h"

#include "classification/label_set.h"
#include "evaluation/class_report.h"
#include "report/csv_text.h"

namespace candor {
namespace {

std::string figuresRow(std::string_view name, const ClassFigures& figures) {
    return csvCell(name) + ',' + csvNumber(figures.precision) + ',' + csvNumber(figures.recall) +
           ',' + csvNumber(figures.f1) + ',' + std::to_string(figures.support) + ',' +
           csvNumber(figures.auroc) + ',' + csvNumber(figures.auprc) + '\n';
}

} // namespace

std::string classReportCsv(const ClassReport& report, const LabelSet& classes) {
    std::string csv = "class,precision,recall,f1,support,auroc,auprc\n";
    for (std::size_t label = 0; label < report.classes.size(); ++label) {
        csv += figuresRow(classes[label], report.classes[label]);
    }
    return csv + figuresRow("macro", report.macro) + figuresRow("weighted", report.weighted) +
           figuresRow("micro", report.micro);
}

} // namespace candor
