// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/class_columns.h"
#include "dataset/csv_number.h"
#include "dataset/key_columns.h"

#include <cstddef>
#include <string>
#include <vector>

namespace candor {

/// What a table's columns are taken for.
struct CsvPlan {
    std::filesystem::path path;
    std::vector<std::string> names; // of all columns
    bool hasHeader = true;
    KeyColumns keys;
    ClassColumns classes; // of a wide table; empty for a long one
    NumberForm form;
    bool isFormUnclear = false; // commas that could set thousands apart: such a cell is refused
    std::vector<TablePart> parts;

    [[nodiscard]] const std::string& name(std::size_t column) const { return names[column]; }
    /// Columns of numbers that were left out, as notes have them: "\"id\", \"fold\"".
    [[nodiscard]] std::string leftOutText() const;
    /// Those that are for the same classes as the columns taken.
    [[nodiscard]] std::string twinsText() const;
    [[nodiscard]] std::string withoutLabelText() const;
};

/// Decides by names and values (key_columns.h, class_columns.h); `labelsElsewhere` are those of a
/// second file, or null. Throws InputError (CsvHeader where something is missing …).
[[nodiscard]] CsvPlan planCsv(const CsvSurvey& survey, const ReadingChoices& choices,
                              const LabelWords* labelsElsewhere, const ArrayOrigin& origin);

} // namespace candor
