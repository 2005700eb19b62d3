// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/class_columns.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace candor {

/// The classes of a table with a single column of scores, that of the second of two classes: where
/// the labels are 0 and 1, or two words one of which names the column. Nothing where it is not so.
[[nodiscard]] std::optional<ClassColumns> binaryColumn(const CsvSurvey& survey,
                                                       const std::vector<std::size_t>& candidates,
                                                       const LabelWords& labels);

} // namespace candor
