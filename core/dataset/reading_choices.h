// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/score_matrix.h"

#include <optional>
#include <string>

namespace candor {

/// How a file is to be read where it could be read in several ways: what a person chose. What is
/// empty the file decides.
struct ReadingChoices {
    std::optional<ScoreKind> scores; // what the numbers are
    std::string scoresFrom;          // the array, or the columns: names joined by commas, * for any
    std::string labelsFrom;          // array or column
    std::string filesFrom;           // the names of the files
    std::string patchesFrom; // which file a patch belongs to; in a table: what tells patches
    std::string membersFrom; // in a table: the column of members; else their names
    std::string groupsFrom;
    std::optional<int> firstLabel; // the number of the first class: 0, 1, or -1 of -1 and 1
    friend bool operator==(const ReadingChoices&, const ReadingChoices&) = default;
};

} // namespace candor
