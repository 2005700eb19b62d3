// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/script.h>

namespace candor {

/// Puts the parts of a network that do dropout, and only those, into training mode: batch
/// normalisation keeps its statistics. False when there is none, or it was traced away.
bool switchDropoutOn(torch::jit::Module& module);

} // namespace candor
