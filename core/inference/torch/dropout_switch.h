// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/torch/torch_runtime.h"

namespace candor {

/// Puts the parts of a network that do dropout, and only those, into training mode: batch
/// normalisation keeps its statistics. Nothing changes where there is none, or it was traced away.
void switchDropoutOn(torch::jit::Module& module);

} // namespace candor
