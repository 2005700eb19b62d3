// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/score_meaning.h"

#include <string>

namespace candor {

/// How a file was read: what its parts were taken for, and why.
struct TableReading {
    std::string format;     // npz, npy, csv …
    std::string scoresName; // the array or the columns
    ScoreDecision scores;
};

} // namespace candor
