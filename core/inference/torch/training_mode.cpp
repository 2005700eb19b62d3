// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torch/training_mode.h"

#include "inference/torch/graph_nodes.h"

#include <torch/csrc/jit/ir/constants.h>

namespace candor {
namespace {

bool isTrue(const torch::jit::Value* value) {
    if (value == nullptr) {
        return false;
    }
    const auto constant = torch::jit::toIValue(value);
    return constant && constant->isBool() && constant->toBool();
}

bool isGiven(const torch::jit::Value* value) {
    return value != nullptr && !value->mustBeNone();
}

} // namespace

bool normalisesByBatch(const torch::jit::Module& module) {
    bool found = false;
    forEachNode(module, [&found](torch::jit::Node& node) {
        found = found || (isGiven(inputNamed(node, "running_mean")) &&
                          (isTrue(inputNamed(node, "training")) ||        // batch_norm
                           isTrue(inputNamed(node, "use_input_stats")))); // instance_norm
    });
    return found;
}

} // namespace candor
