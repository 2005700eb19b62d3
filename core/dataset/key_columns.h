// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_origin.h"
#include "dataset/csv_survey.h"
#include "dataset/label_words.h"
#include "dataset/reading_choices.h"
#include "dataset/table_reading.h"

#include <cstddef>
#include <map>
#include <optional>

namespace candor {

/// The columns that say whose scores a line of a table holds.
struct KeyColumns {
    std::optional<std::size_t> file;
    std::optional<std::size_t> label;
    std::optional<std::size_t> member;
    std::optional<std::size_t> split;
    std::optional<std::size_t> patch;
    std::optional<std::size_t> start;
    std::optional<std::size_t> end;
    std::optional<std::size_t> group;
    std::optional<std::size_t> classes; // of a table with one score a line: its class and its score
    std::optional<std::size_t> score;
    bool filesDiffer = false;                  // "file" is a column of identities: none comes twice
    std::map<std::size_t, PartReason> reasons; // of those that their names alone do not explain

    [[nodiscard]] bool isLong() const noexcept { return classes.has_value(); }
    [[nodiscard]] bool holds(std::size_t column) const noexcept;
    [[nodiscard]] PartRole roleOf(std::size_t column) const noexcept;
};

/// By the names of the columns, and where several or none say it by their cells; `choices` win. A
/// column of numbers that a label names is none of them. `labelsElsewhere`: those of a second file,
/// or null.
/// Throws InputError (KeyAmbiguous, LabelsNotTold, ChoiceUnknown).
[[nodiscard]] KeyColumns chooseKeyColumns(const CsvSurvey& survey, const ReadingChoices& choices,
                                          const LabelWords* labelsElsewhere,
                                          const ArrayOrigin& origin);

} // namespace candor
