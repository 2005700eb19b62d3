// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/torch/torch_runtime.h"

namespace candor {

/// Whether a normalisation that has learnt its mean and variance takes those of what it is given
/// instead, whatever mode the module is in: its graph says so, as after tracing in training mode.
[[nodiscard]] bool normalisesByBatch(const torch::jit::Module& module);

} // namespace candor
