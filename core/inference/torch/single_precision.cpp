// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torch/single_precision.h"

#include "inference/torch/graph_nodes.h"

#include <torch/csrc/jit/ir/constants.h>

namespace candor {
namespace {

bool isOtherPrecision(c10::ScalarType type) {
    return type == c10::ScalarType::Double || type == c10::ScalarType::Half ||
           type == c10::ScalarType::BFloat16;
}

bool isOtherPrecision(const at::Tensor& tensor) {
    return tensor.defined() && isOtherPrecision(tensor.scalar_type());
}

void convertTensorConstant(torch::jit::Node& node) {
    if (node.kind() != c10::prim::Constant || !node.hasAttribute(c10::attr::value) ||
        node.kindOf(c10::attr::value) != torch::jit::AttributeKind::t) {
        return;
    }
    // Numbers of no dimension take the precision of what they meet.
    if (const at::Tensor tensor = node.t(c10::attr::value);
        tensor.dim() > 0 && isOtherPrecision(tensor)) {
        node.t_(c10::attr::value, tensor.to(at::kFloat));
        node.output()->inferTypeFrom(node.t(c10::attr::value));
    }
}

// x.to(torch.float16), zeros(n, dtype=torch.float64): the argument is the type's number.
void convertTypeArgument(torch::jit::Node& node) {
    torch::jit::Value* const argument = inputNamed(node, "dtype");
    if (argument == nullptr) {
        return;
    }
    const auto constant = torch::jit::toIValue(argument);
    if (constant && constant->isInt() &&
        isOtherPrecision(static_cast<c10::ScalarType>(constant->toInt()))) {
        const torch::jit::WithInsertPoint before(&node);
        node.replaceInputWith(argument, node.owningGraph()->insertConstant(
                                            static_cast<std::int64_t>(c10::ScalarType::Float)));
    }
}

} // namespace

bool isSinglePrecision(const torch::jit::Module& module) {
    for (const at::Tensor& tensor : module.parameters()) {
        if (isOtherPrecision(tensor)) {
            return false;
        }
    }
    for (const at::Tensor& tensor : module.buffers()) {
        if (isOtherPrecision(tensor)) {
            return false;
        }
    }
    return true;
}

void toSinglePrecision(torch::jit::Module& module) {
    for (torch::jit::Module part : module.modules()) {
        for (const auto& attribute : part.named_attributes(/*recurse=*/false)) {
            if (attribute.value.isTensor() && isOtherPrecision(attribute.value.toTensor())) {
                part.setattr(attribute.name, attribute.value.toTensor().detach().to(at::kFloat));
            }
        }
    }
    forEachNode(module, [](torch::jit::Node& node) {
        convertTensorConstant(node);
        convertTypeArgument(node);
    });
}

} // namespace candor
