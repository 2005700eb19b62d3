// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/front_end.h"

namespace candor {

/// Throws std::invalid_argument with one sentence when settings contradict each other: which one,
/// what it is, what was expected.
void checkFrontEnd(const FrontEnd& frontEnd);

} // namespace candor
