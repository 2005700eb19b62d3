// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torch/dropout_switch.h"

#include <string>

namespace candor {
namespace {

struct Findings {
    bool dropout = false;
    bool normalisation = false;
};

// What a node calls: the operator's name, or that of a function that is not inlined.
std::string calledBy(const torch::jit::Node& node) {
    if (node.kind() != c10::prim::CallFunction) {
        return node.kind().toQualString();
    }
    const torch::jit::Node* function = node.inputs().at(0)->node();
    return function->hasAttribute(c10::attr::name) ? function->s(c10::attr::name) : "";
}

void look(const torch::jit::Block& block, Findings& findings) {
    for (const torch::jit::Node* node : block.nodes()) {
        const std::string called = calledBy(*node);
        findings.dropout = findings.dropout || called.find("dropout") != std::string::npos;
        findings.normalisation = findings.normalisation ||
                                 called.find("batch_norm") != std::string::npos ||
                                 called.find("instance_norm") != std::string::npos;
        for (const torch::jit::Block* inner : node->blocks()) {
            look(*inner, findings);
        }
    }
}

} // namespace

bool switchDropoutOn(torch::jit::Module& module) {
    bool found = false;
    for (torch::jit::Module part : module.modules()) {
        if (!part.hasattr("training") || !part.find_method("forward")) {
            continue;
        }
        Findings findings;
        look(*part.get_method("forward").graph()->block(), findings);
        if (findings.dropout && !findings.normalisation) {
            part.setattr("training", true);
            found = true;
        }
    }
    return found;
}

} // namespace candor
