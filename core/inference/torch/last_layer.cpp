// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torch/last_layer.h"

#include "inference/torch/graph_nodes.h"

#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/passes/inliner.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace candor {
namespace {

// They move values, or take means and maxima of them: bounds stay what they were.
constexpr std::array<std::string_view, 21> Passing = {"aten::mean",
                                                      "aten::flatten",
                                                      "aten::squeeze",
                                                      "aten::unsqueeze",
                                                      "aten::reshape",
                                                      "aten::view",
                                                      "aten::select",
                                                      "aten::slice",
                                                      "aten::to",
                                                      "aten::type_as",
                                                      "aten::float",
                                                      "aten::contiguous",
                                                      "aten::dropout",
                                                      "aten::permute",
                                                      "aten::transpose",
                                                      "aten::avg_pool1d",
                                                      "aten::avg_pool2d",
                                                      "aten::adaptive_avg_pool1d",
                                                      "aten::adaptive_avg_pool2d",
                                                      "aten::adaptive_max_pool2d",
                                                      "aten::amax"};
constexpr std::array<std::string_view, 4> Scaling = {"aten::mul", "aten::div", "aten::add",
                                                     "aten::sub"};
constexpr std::array<std::string_view, 5> Layers = {
    "aten::linear", "aten::_convolution", "aten::conv1d", "aten::conv2d", "aten::batch_norm"};
constexpr std::array<std::string_view, 3> Products = {"aten::addmm", "aten::matmul", "aten::mm"};

template <std::size_t Size>
bool isOneOf(const std::array<std::string_view, Size>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Known before any sound is: a weight, a constant, a transposed one.
bool isKnownBefore(const torch::jit::Value& value) {
    const torch::jit::Node& node = *value.node();
    if (node.kind() == c10::aten::t || node.kind() == c10::aten::transpose) {
        return isKnownBefore(*node.inputs()[0]);
    }
    return node.kind() == c10::prim::GetAttr || node.kind() == c10::prim::Constant;
}

bool comesFromLayer(const torch::jit::Value& value) {
    constexpr int MostSteps = 50;
    const torch::jit::Value* at = &value;
    for (int step = 0; step < MostSteps; ++step) {
        const torch::jit::Node& node = *at->node();
        const std::string_view kind = node.kind().toQualString();
        if (isOneOf(Layers, kind)) {
            return true;
        }
        if (isOneOf(Products, kind)) {
            return std::any_of(node.inputs().begin(), node.inputs().end(), [](const auto* input) {
                return input->type()->kind() == c10::TypeKind::TensorType && isKnownBefore(*input);
            });
        }
        const bool scaled = isOneOf(Scaling, kind) && isKnownBefore(*node.inputs()[1]);
        if (!scaled && !isOneOf(Passing, kind)) {
            return false;
        }
        at = node.inputs()[0];
    }
    return false;
}

} // namespace

bool endsInLinearLayer(const torch::jit::Module& module) {
    const auto graph = module.get_method("forward").graph()->copy();
    torch::jit::Inline(*graph);
    return graph->outputs().size() == 1 && comesFromLayer(*graph->outputs()[0]);
}

} // namespace candor
