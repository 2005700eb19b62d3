// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torch/dropout_switch.h"

#include "inference/torch/graph_nodes.h"

#include <string>

namespace candor {
namespace {

struct DropoutFindings {
    bool dropout = false;
    bool normalisation = false;
};

DropoutFindings findingsIn(torch::jit::Block& block) {
    DropoutFindings findings;
    forEachNode(block, [&findings](const torch::jit::Node& node) {
        const std::string called = node.kind().toQualString();
        findings.dropout = findings.dropout || called.find("dropout") != std::string::npos;
        findings.normalisation = findings.normalisation ||
                                 called.find("batch_norm") != std::string::npos ||
                                 called.find("instance_norm") != std::string::npos;
    });
    return findings;
}

} // namespace

void switchDropoutOn(torch::jit::Module& module) {
    for (torch::jit::Module part : module.modules()) {
        if (!part.hasattr("training") || !part.find_method("forward")) {
            continue;
        }
        const DropoutFindings findings = findingsIn(*part.get_method("forward").graph()->block());
        if (findings.dropout && !findings.normalisation) {
            part.setattr("training", true);
        }
    }
}

} // namespace candor
