// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/front_end.h"

#include <cstddef>
#include <vector>

namespace candor {

/// The window by its definition in WindowShape, in double precision. `length` 1 gives 1.
[[nodiscard]] std::vector<double> analysisWindow(WindowShape shape, std::size_t length);

} // namespace candor
