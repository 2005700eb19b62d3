// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/torch/torch_runtime.h"

namespace candor {

/// Whether what forward returns comes from a linear layer or a convolution with weights of its own,
/// scaled, pooled or reshaped at most: then its values know no bounds, whichever are seen. False
/// where that cannot be told.
[[nodiscard]] bool endsInLinearLayer(const torch::jit::Module& module);

} // namespace candor
