// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/torch/torch_runtime.h"

namespace candor {

/// Whether all weights are single precision, the only one that patches come in.
[[nodiscard]] bool isSinglePrecision(const torch::jit::Module& module);

/// Turns double, half and bfloat16 into single precision: weights, buffers, constants of the graph,
/// and the conversions that it asks for. Before anything was run.
void toSinglePrecision(torch::jit::Module& module);

} // namespace candor
