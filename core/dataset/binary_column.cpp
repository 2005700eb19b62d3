// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/binary_column.h"

#include "dataset/csv_cell.h"
#include "dataset/name_meaning.h"

#include <algorithm>
#include <string>

namespace candor {
namespace {

// Scores by the name of the column, or by there being no other column of numbers.
std::optional<std::size_t> singleColumn(const CsvSurvey& survey,
                                        const std::vector<std::size_t>& candidates) {
    std::optional<std::size_t> found;
    for (const std::size_t column : candidates) {
        const ColumnSurvey& one = survey.columns[column];
        if (one.role != ColumnRole::Other && one.role != ColumnRole::Score) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = column;
    }
    return found;
}

// "prob_speech" and "speech" name the class of that word.
bool isNameOf(const std::string& column, const std::string& word) {
    const std::string name = lowered(column);
    const std::string wanted = lowered(word);
    return name == wanted || name.ends_with('_' + wanted) || name.starts_with(wanted + '_');
}

} // namespace

std::optional<ClassColumns> binaryColumn(const CsvSurvey& survey,
                                         const std::vector<std::size_t>& candidates,
                                         const LabelWords& labels) {
    const auto column = singleColumn(survey, candidates);
    if (!column) {
        return std::nullopt;
    }
    ClassColumns classes;
    classes.isOneScore = true;
    classes.columns = {*column};
    classes.hint = hintOf(meaningOf(survey.columns[*column].name).role);
    classes.reasons[*column] = PartReason::Name;
    for (const std::size_t other : candidates) {
        classes.reasons.try_emplace(other, PartReason::NoClass);
    }
    if (labels.greatest == 1 && labels.least.value_or(0) >= 0) {
        classes.names = {"class 0", "class 1"};
        classes.aliases = {"0", "1"};
        return classes;
    }
    if (labels.words.size() == 2) {
        const std::string& first = *labels.words.begin();
        const std::string& second = *labels.words.rbegin();
        const std::string& name = survey.columns[*column].name;
        if (isNameOf(name, first) != isNameOf(name, second)) {
            const bool isFirst = isNameOf(name, first);
            classes.names = {isFirst ? second : first, isFirst ? first : second};
            classes.aliases = {"", ""};
            return classes;
        }
    }
    return std::nullopt;
}

} // namespace candor
