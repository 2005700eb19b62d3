// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/score_matrix.h"

#include <optional>
#include <string>
#include <vector>

namespace candor {

/// How a file is to be read where it could be read in several ways: what a person chose. What is
/// empty the file decides.
struct ReadingChoices {
    std::optional<ScoreKind> scores; // what the numbers are
    friend bool operator==(const ReadingChoices&, const ReadingChoices&) = default;
};

} // namespace candor
