// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_logits_reader.h"

#include "dataset/companion_labels.h"
#include "dataset/csv_plan.h"
#include "dataset/csv_row_reader.h"
#include "dataset/csv_scanner.h"
#include "dataset/csv_survey.h"
#include "dataset/label_file.h"
#include "dataset/logits_reader.h"
#include "dataset/read_meter.h"

#include <limits>
#include <optional>
#include <utility>

namespace candor {
namespace {

constexpr std::uint64_t FirstLook = 20000; // lines; more where these do not tell

CsvSurvey surveyed(const std::filesystem::path& path, std::uint64_t mostRows,
                   const ReadOptions& options) {
    ReadOptions silent;
    silent.stop = options.stop; // its bytes are read again, and counted then
    ReadMeter meter(silent);
    CsvScanner scanner(openText(path, meter));
    return surveyCsv(scanner, mostRows);
}

bool hasLabels(const CsvSurvey& survey) {
    for (const ColumnSurvey& column : survey.columns) {
        if (column.role == ColumnRole::Label) {
            return true;
        }
    }
    return false;
}

std::optional<LabelFile> openLabels(const std::filesystem::path& path, const CsvSurvey& survey,
                                    const ReadOptions& options, ReadMeter& meter) {
    std::optional<LabelFile> labels;
    if (!options.labels.empty()) {
        labels.emplace(options.labels, meter);
    } else if (options.choices.labelsFrom.empty() && !hasLabels(survey)) {
        if (const auto beside = findCompanion(path)) {
            labels.emplace(*beside, meter);
        }
    }
    return labels;
}

// Lines of which a plan can be sure: all of them, where the first do not name every class.
CsvPlan planned(const std::filesystem::path& path, CsvSurvey& survey, const LabelWords* labels,
                const ReadOptions& options) {
    const ArrayOrigin origin{path, "scores"};
    const auto tryFirst = [&]() -> std::optional<CsvPlan> {
        try {
            CsvPlan plan = planCsv(survey, options.choices, labels, origin);
            const bool isSure = survey.isWhole || plan.classes.withoutLabel.empty();
            return isSure ? std::optional(std::move(plan)) : std::nullopt;
        } catch (const InputError&) {
            if (survey.isWhole) {
                throw;
            }
            return std::nullopt;
        }
    };
    if (auto plan = tryFirst()) {
        return std::move(*plan);
    }
    survey = surveyed(path, std::numeric_limits<std::uint64_t>::max(), options);
    return planCsv(survey, options.choices, labels, origin);
}

void requireAllTaken(const LabelFile& labels, std::size_t files) {
    if (labels.isList() && labels.size() != files) {
        throw labels.origin().refusal(
            InputFault::CountDiffers,
            {std::to_string(labels.size()), std::to_string(files) + ", one a file"});
    }
}

void notePlan(LogitsTable& table, const CsvPlan& plan, bool isLegacy) {
    if (const std::string left = plan.leftOutText(); !left.empty()) {
        table.notes.push_back({DatasetNote::ColumnsLeftOut, 0, left});
    }
    if (const std::string twins = plan.twinsText(); !twins.empty()) {
        table.notes.push_back({DatasetNote::OtherSetsLeft, 0, twins});
    }
    if (const std::string without = plan.withoutLabelText(); !without.empty()) {
        table.notes.push_back({DatasetNote::ClassesWithoutLabel, 0, without});
    }
    if (!plan.keys.file) {
        table.notes.push_back({DatasetNote::RowsAreFiles, 0, {}});
    }
    if (isLegacy) {
        table.notes.push_back({DatasetNote::LegacyText, 0, {}});
    }
}

} // namespace

LogitsTable readCsvLogits(const std::filesystem::path& path, const ReadOptions& options,
                          ReadMeter& meter) {
    CsvSurvey survey = surveyed(path, FirstLook, options);
    const std::optional<LabelFile> labelFile = openLabels(path, survey, options, meter);
    const std::optional<LabelWords> words =
        labelFile ? std::optional(labelFile->words()) : std::nullopt;
    const CsvPlan plan = planned(path, survey, words ? &*words : nullptr, options);
    const LabelFile* given = labelFile ? &*labelFile : nullptr;
    CsvScanner scanner(openText(path, meter));
    CsvRowReader rows(scanner, plan, given);
    LogitsTable table = plan.keys.isLong() ? readLongCsv(rows, plan, given, options.choices, meter)
                                           : readWideCsv(rows, plan, given, options.choices, meter);
    table.reading.format = plan.keys.isLong() ? "long csv" : "csv";
    table.reading.parts = plan.parts;
    notePlan(table, plan, scanner.isLegacy());
    if (given != nullptr) {
        requireAllTaken(*given, table.files());
    }
    if (given != nullptr && options.labels.empty()) {
        table.notes.push_back({DatasetNote::LabelsFromCompanion, 0, {}});
    }
    return table;
}

} // namespace candor
