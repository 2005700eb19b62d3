// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/score_matrix.h"

namespace candor {

/// Scores as they came from a file, in native byte order.
struct RawScores {
    ScoreShape shape;
    ElementType type = ElementType::Float32;
    ElementOrder order = ElementOrder::RowMajor;
    ScoreBuffer values;
};

/// Per cent to shares of one. Half floats become single ones, so that nothing is rounded twice.
void divideByHundred(RawScores& scores);

/// One score a row becomes two, of "not" and of the class itself: 0 and z, or 1 - p and p. In
/// double precision.
void addOppositeClass(RawScores& scores, ScoreKind kind);

} // namespace candor
