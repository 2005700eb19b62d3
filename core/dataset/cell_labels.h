// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/label_set.h"
#include "dataset/csv_file_column.h"
#include "dataset/label_column.h"

#include <optional>
#include <string>
#include <vector>

namespace candor {

/// What the labels of a table are about.
struct CellLabelContext {
    LabelSet classes;
    std::vector<std::string> aliases; // other names of the classes ("1" of "V1"); may be empty
    std::optional<int> first;         // the number of the first class, where a person said it
};

/// Labels from cells: class names where all of them are, else class numbers (label_numbers.h), or
/// both; nothing, -1, "nan" … for an unlabelled file. Several joined by "|" in any cell make all
/// files multi-label. Throws InputError (CsvCell, LabelsPlusMinus).
[[nodiscard]] TruthColumn truthFromCells(const CsvFileColumn& column,
                                         const CellLabelContext& context);

} // namespace candor
