// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_origin.h"
#include "dataset/csv_survey.h"
#include "dataset/label_words.h"
#include "dataset/score_meaning.h"
#include "dataset/table_reading.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace candor {

/// The columns that are classes.
struct ClassColumns {
    std::vector<std::size_t> columns;
    std::vector<std::string> names;   // of the classes
    std::vector<std::string> aliases; // other names of the same: "1" of "V1"; may be empty
    NameHint hint = NameHint::None;
    bool isOneScore = false;                   // one column: of the second of two classes
    std::map<std::size_t, PartReason> reasons; // of every candidate, taken or not
    std::vector<std::size_t> withoutLabel;     // taken, though no label names them
};

/// Which of the columns of numbers are classes: a class is named by a label, or belongs with the
/// others: their rows sum to one with it, their names are one pattern, or its values are like
/// theirs where the lines are few. `candidates` are numeric columns that nothing else claims;
/// `chosen` is what a person named, with * for any letters. Throws InputError (ColumnsNotTold,
/// ChoiceUnknown, CsvHeader).
[[nodiscard]] ClassColumns chooseClassColumns(const CsvSurvey& survey,
                                              const std::vector<std::size_t>& candidates,
                                              const LabelWords& labels, const std::string& chosen,
                                              const ArrayOrigin& origin);

} // namespace candor
