// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

struct AVFrame;

namespace candor {

/// The mean of all channels of a decoded frame, each counted alike (libswresample would weigh
/// centre and surround differently, and drop the low-frequency one). Integers become -1 … 1. What
/// is not a number, or absurdly loud, becomes 0; true when there was any of that.
bool mixToMono(const AVFrame& frame, std::vector<float>& mono);

} // namespace candor
