// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_plan.h"

#include "dataset/binary_column.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace candor {
namespace {

constexpr std::size_t MostListed = 8; // a sentence, not a listing

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t index = 0; index < std::min(names.size(), MostListed); ++index) {
        const std::string shown = names[index].empty() ? "(no name)" : '"' + names[index] + '"';
        text += (index == 0 ? "" : ", ") + shown;
    }
    const std::size_t more = names.size() - std::min(names.size(), MostListed);
    return more == 0 ? text : text + " and " + std::to_string(more) + " more";
}

InputError badHeader(const CsvSurvey& survey, const ArrayOrigin& origin,
                     const std::string& expected) {
    constexpr std::size_t Longest = 120;
    std::string line;
    for (const ColumnSurvey& column : survey.columns) {
        line += (line.empty() ? "" : ",") + column.name;
        if (line.size() > Longest) {
            line += " …";
            break;
        }
    }
    return {origin.path, InputFault::CsvHeader, {line, expected}};
}

bool isNamedBy(const LabelWords& labels, const ColumnSurvey& column) {
    return labels.words.contains(column.name);
}

// Columns that hold numbers, or are classes that hold something else, which is refused by its line.
std::vector<std::size_t> candidatesOf(const CsvSurvey& survey, const KeyColumns& keys,
                                      const LabelWords& labels) {
    std::vector<std::size_t> candidates;
    for (std::size_t column = 0; column < survey.columns.size(); ++column) {
        const ColumnSurvey& one = survey.columns[column];
        const bool holdsNumbers = one.numbers > 0 && one.numbers >= one.texts + one.empty;
        if (!keys.holds(column) && (holdsNumbers || isNamedBy(labels, one))) {
            candidates.push_back(column);
        }
    }
    return candidates;
}

// A column called "class" may hold what the network said: then it is the highest score throughout.
void refusePredictions(const CsvSurvey& survey, const CsvPlan& plan, const ArrayOrigin& origin) {
    constexpr std::size_t Enough = 5;
    const auto label = plan.keys.label;
    const auto& classes = plan.classes;
    if (!label || classes.isOneScore || survey.columns[*label].role != ColumnRole::LabelMaybe ||
        plan.keys.reasons.contains(*label) || survey.sampleRows < Enough) {
        return;
    }
    const std::size_t width = survey.columns.size();
    for (std::size_t row = 0; row < survey.sampleRows; ++row) {
        const std::uint32_t cell = survey.sampleCells[row * width + *label];
        const auto score = [&](std::size_t index) {
            return survey.sample[row * width + classes.columns[index]];
        };
        std::size_t highest = 0;
        for (std::size_t index = 1; index < classes.columns.size(); ++index) {
            highest = score(index) > score(highest) ? index : highest;
        }
        const std::string word =
            cell == CsvSurvey::NoCell ? "" : survey.columns[*label].distinct[cell];
        if (word != classes.names[highest] && word != classes.aliases[highest]) {
            return;
        }
    }
    throw InputError(origin.path, InputFault::LabelsNotTold,
                     {'"' + plan.name(*label) +
                      "\" has the class with the highest score in every "
                      "line, as a prediction does"});
}

void fillParts(CsvPlan& plan, const CsvSurvey& survey) {
    for (std::size_t column = 0; column < survey.columns.size(); ++column) {
        const ColumnSurvey& one = survey.columns[column];
        TablePart part{one.name, plan.keys.roleOf(column), PartReason::Name, {}};
        if (const auto found = plan.keys.reasons.find(column); found != plan.keys.reasons.end()) {
            part.reason = found->second;
        }
        if (part.role == PartRole::LeftOut) {
            part.reason =
                one.numbers == 0 && one.texts == 0 ? PartReason::Empty : PartReason::NoNumbers;
        }
        if (const auto found = plan.classes.reasons.find(column);
            found != plan.classes.reasons.end()) {
            const auto& taken = plan.classes.columns;
            const bool isTaken = std::ranges::find(taken, column) != taken.end();
            part.role = isTaken ? PartRole::Scores : PartRole::LeftOut;
            part.reason = found->second;
            part.type = "numbers";
        }
        plan.parts.push_back(std::move(part));
    }
}

void setForm(CsvPlan& plan, const CsvSurvey& survey) {
    NumberFormSurvey form;
    std::vector<std::size_t> columns = plan.classes.columns;
    if (plan.keys.score) {
        columns.push_back(*plan.keys.score);
    }
    for (const std::size_t column : columns) {
        form.add(survey.columns[column].form);
    }
    plan.form = form.form();
    plan.isFormUnclear = form.isUnclear();
    if (plan.isFormUnclear || form.isMixed()) {
        plan.form.decimalComma = plan.form.decimalComma && !plan.isFormUnclear;
    }
}

} // namespace

std::string CsvPlan::leftOutText() const {
    std::vector<std::string> left;
    for (const TablePart& part : parts) {
        if (part.role == PartRole::LeftOut && part.type == "numbers" &&
            part.reason != PartReason::SecondBest) {
            left.push_back(part.name);
        }
    }
    return listed(left);
}

std::string CsvPlan::twinsText() const {
    std::vector<std::string> twins;
    for (const TablePart& part : parts) {
        if (part.reason == PartReason::SecondBest) {
            twins.push_back(part.name);
        }
    }
    return listed(twins);
}

std::string CsvPlan::withoutLabelText() const {
    std::vector<std::string> without;
    for (const std::size_t column : classes.withoutLabel) {
        without.push_back(names[column]);
    }
    return listed(without);
}

CsvPlan planCsv(const CsvSurvey& survey, const ReadingChoices& choices,
                const LabelWords* labelsElsewhere, const ArrayOrigin& origin) {
    CsvPlan plan;
    plan.path = origin.path;
    plan.hasHeader = survey.hasHeader;
    for (const ColumnSurvey& column : survey.columns) {
        plan.names.push_back(column.name);
    }
    plan.keys = chooseKeyColumns(survey, choices, labelsElsewhere, origin);
    const bool isLong = plan.keys.isLong();
    if (!plan.keys.label && labelsElsewhere == nullptr) {
        throw badHeader(survey, origin,
                        isLong ? "\"file,start,end,class,score\" and \"label\", the true class; or "
                                 "a second table \"file,label\""
                               : "\"file,label\" and a column for each class (two at least), or "
                                 "\"file,start,end,class,score,label\"");
    }
    if (survey.rows == 0) {
        throw InputError(origin.path, InputFault::CsvIncomplete,
                         {"there is no line below the first"});
    }
    const LabelWords labels = labelsElsewhere != nullptr
                                  ? *labelsElsewhere
                                  : labelWordsOf(survey.columns[*plan.keys.label].distinct);
    if (!isLong) {
        const auto candidates = candidatesOf(survey, plan.keys, labels);
        plan.classes = chooseClassColumns(survey, candidates, labels, choices.scoresFrom, origin);
        if (plan.classes.columns.size() < 2) {
            const auto& single = plan.classes.columns.empty() ? candidates : plan.classes.columns;
            plan.classes = binaryColumn(survey, single, labels).value_or(ClassColumns());
        }
        if (plan.classes.names.size() < 2) {
            throw badHeader(survey, origin,
                            "\"file,label\" and a column for each class (two at least), or "
                            "\"file,start,end,class,score,label\"");
        }
        refusePredictions(survey, plan, origin);
    }
    setForm(plan, survey);
    fillParts(plan, survey);
    return plan;
}

} // namespace candor
