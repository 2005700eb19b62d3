// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torch/graph_nodes.h"

#include <unordered_set>

namespace candor {
namespace {

using Visit = std::function<void(torch::jit::Node&)>;

class GraphWalk {
public:
    explicit GraphWalk(const Visit& visit) : m_visit(visit) {}

    void walk(torch::jit::Block& block) {
        for (torch::jit::Node* node : block.nodes()) {
            follow(*node);
            m_visit(*node);
            for (torch::jit::Block* inner : node->blocks()) {
                walk(*inner);
            }
        }
    }

private:
    void follow(torch::jit::Node& node) {
        if (node.kind() != c10::prim::CallFunction) {
            return;
        }
        const auto type = node.inputs().at(0)->type()->cast<c10::FunctionType>();
        torch::jit::Function* const function = type == nullptr ? nullptr : type->function();
        auto* const known =
            function == nullptr ? nullptr : torch::jit::tryToGraphFunction(*function);
        if (known != nullptr && m_functions.insert(function).second) {
            walk(*known->graph()->block());
        }
    }

    const Visit& m_visit;
    std::unordered_set<const torch::jit::Function*> m_functions; // that were walked
};

} // namespace

void forEachNode(torch::jit::Block& block, const Visit& visit) {
    GraphWalk(visit).walk(block);
}

void forEachNode(const torch::jit::Module& module, const Visit& visit) {
    GraphWalk walk(visit);
    for (const torch::jit::Module& part : module.modules()) {
        for (const torch::jit::Method& method : part.get_methods()) {
            walk.walk(*method.graph()->block());
        }
    }
}

torch::jit::Value* inputNamed(torch::jit::Node& node, const char* name) {
    const c10::FunctionSchema* schema = node.maybeSchema();
    if (schema == nullptr) {
        return nullptr;
    }
    const auto index = schema->argumentIndexWithName(name);
    return index && static_cast<std::size_t>(*index) < node.inputs().size()
               ? node.inputs()[static_cast<std::size_t>(*index)]
               : nullptr;
}

} // namespace candor
