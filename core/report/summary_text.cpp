// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_text.h"

#include "dataset/logits_table.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace candor {
namespace {

std::string fixed(double value, int places) {
    if (!std::isfinite(value)) {
        return "-";
    }
    std::string text(32, '\0');
    const int length = std::snprintf(text.data(), text.size(), "%.*f", places, value);
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string valueText(double value, Measure measure) {
    return measure == Measure::Accuracy ? fixed(100.0 * value, 2) + " %" : fixed(value, 4);
}

std::string singleText(const Evaluation& evaluation, Measure measure) {
    const MeanAndDeviation across = acrossMembers(evaluation.members, measure);
    const double scale = measure == Measure::Accuracy ? 100.0 : 1.0;
    const int places = measure == Measure::Accuracy ? 2 : 4;
    return fixed(scale * across.mean, places) + " ± " + fixed(scale * across.deviation, places) +
           (measure == Measure::Accuracy ? " %" : "");
}

/// Characters, not bytes: "±" is one column wide.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char character) {
        return (static_cast<unsigned char>(character) & 0xC0) != 0x80;
    }));
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

std::string heading(Measure measure) {
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

std::string aligned(const Lines& lines) {
    std::vector<std::size_t> widths(lines.front().size(), 0);
    for (const auto& line : lines) {
        for (std::size_t column = 0; column < line.size(); ++column) {
            widths[column] = std::max(widths[column], width(line[column]));
        }
    }
    std::string text;
    for (const auto& line : lines) {
        std::string row;
        for (std::size_t column = 0; column < line.size(); ++column) {
            const bool isLast = column + 1 == line.size();
            row += line[column];
            row += isLast ? "" : std::string(widths[column] - width(line[column]) + 2, ' ');
        }
        row.erase(row.find_last_not_of(' ') + 1);
        text += row + '\n';
    }
    return text;
}

} // namespace

std::string summaryText(const LogitsTable& table, std::span<const SummaryRow> rows,
                        std::span<const Measure> measures) {
    Lines lines{{"", "T"}};
    for (const Measure measure : measures) {
        lines[0].push_back(heading(measure));
    }
    lines[0].emplace_back();
    for (const SummaryRow& row : rows) {
        const std::string temperature = fixed(row.evaluation->settings.temperature, 2);
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
    return headingText(table, *rows.front().evaluation) + aligned(lines);
}

std::string notesText(const LogitsTable& table) {
    std::string text;
    for (const DatasetNoteCount& entry : table.notes) {
        const std::string count = std::to_string(entry.count);
        switch (entry.note) {
        case DatasetNote::ProbabilitiesBecameLogits:
            text += "note: the file holds probabilities; logits are log(max(p, 1e-12))\n";
            break;
        case DatasetNote::RowsNotSummingToOne:
            text += "note: " + count + " rows of probabilities do not sum to 1 within 0.001\n";
            break;
        case DatasetNote::ExactZeroProbabilities:
            text += "note: " + count + " probabilities below 1e-12 were raised to it\n";
            break;
        case DatasetNote::UnlabelledFiles:
            text += "note: " + count + " unlabelled files are not counted\n";
            break;
        case DatasetNote::LabelsFromCompanion:
            text += "note: the labels come from the second file of the pair\n";
            break;
        }
    }
    return text;
}

} // namespace candor
