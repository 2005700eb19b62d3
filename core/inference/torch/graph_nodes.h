// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/torch/torch_runtime.h"

#include <functional>

namespace candor {

/// Calls `visit` with every node of a block and of the blocks inside it.
void forEachNode(torch::jit::Block& block, const std::function<void(torch::jit::Node&)>& visit);

/// The same for every method of a module and of the modules inside it, and for the functions that
/// they call. What `visit` changes counts if nothing was run yet.
void forEachNode(const torch::jit::Module& module,
                 const std::function<void(torch::jit::Node&)>& visit);

/// The input of a node by its name in the operator's schema; null where it has none of that name.
[[nodiscard]] torch::jit::Value* inputNamed(torch::jit::Node& node, const char* name);

} // namespace candor
