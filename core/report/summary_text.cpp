// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_text.h"

#include "dataset/logits_table.h"
#include "report/aligned_text.h"

namespace candor {
namespace {

std::string valueText(double value, Measure measure) {
    return measure == Measure::Accuracy ? fixedText(100.0 * value, 2) + " %" : fixedText(value, 4);
}

std::string singleText(const Evaluation& evaluation, Measure measure) {
    const MeanAndDeviation across = acrossMembers(evaluation.members, measure);
    const double scale = measure == Measure::Accuracy ? 100.0 : 1.0;
    const int places = measure == Measure::Accuracy ? 2 : 4;
    return fixedText(scale * across.mean, places) + " ± " +
           fixedText(scale * across.deviation, places) + (measure == Measure::Accuracy ? " %" : "");
}

std::string headingText(const LogitsTable& table, const Evaluation& evaluation) {
    const EvaluationSettings& settings = evaluation.settings;
    return table.source.filename().string() + ": " + std::to_string(evaluation.files) +
           " labelled files, " + std::to_string(table.logits.patches()) + " patches, " +
           std::to_string(table.classes.size()) + " classes, " +
           std::to_string(settings.members.size()) + " members\n" + "all decisions, " +
           std::to_string(settings.buckets) +
           (settings.bucketKind == BucketKind::EqualWidth ? " equal-width" : " equal-mass") +
           " buckets; ECE and MCE: winning decisions, 15 equal-width buckets\n\n";
}

std::string measureHeading(Measure measure) {
    switch (measure) {
    case Measure::Accuracy:
        return "accuracy";
    case Measure::Mae:
        return "MAE";
    case Measure::WeightedMae:
        return "weighted MAE";
    case Measure::Ece:
        return "ECE";
    case Measure::Mce:
        return "MCE";
    case Measure::Nll:
        return "NLL";
    case Measure::Brier:
        return "Brier";
    }
    return {};
}

using Lines = std::vector<std::vector<std::string>>;

} // namespace

std::string summaryText(const LogitsTable& table, std::span<const SummaryRow> rows,
                        std::span<const Measure> measures) {
    Lines lines{{"", "T"}};
    for (const Measure measure : measures) {
        lines[0].push_back(measureHeading(measure));
    }
    lines[0].emplace_back();
    for (const SummaryRow& row : rows) {
        const std::string temperature = fixedText(row.evaluation->settings.temperature, 2);
        std::vector<std::string> single{"single models", temperature};
        std::vector<std::string> ensemble{"ensemble", temperature};
        for (const Measure measure : measures) {
            single.push_back(singleText(*row.evaluation, measure));
            ensemble.push_back(
                valueText(valueOf(row.evaluation->ensemble.measures, measure), measure));
        }
        single.push_back(row.remark);
        ensemble.push_back(row.remark);
        lines.push_back(std::move(single));
        lines.push_back(std::move(ensemble));
    }
    return headingText(table, *rows.front().evaluation) + alignedText(lines);
}

} // namespace candor
