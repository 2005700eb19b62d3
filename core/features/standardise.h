// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_matrix.h"
#include "features/front_end.h"

namespace candor {

/// In place, by the definitions of Standardisation; sums in double precision. A patch without any
/// variation (silence) becomes zeros: it has no deviation to be divided by.
void standardise(FeatureMatrix& features, const Standardisation& standardisation);

} // namespace candor
