// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/input_layout.h"
#include "inference/patch_classifier.h"
#include "inference/torch/torch_network.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace candor {

/// How patches go into a network and scores come out.
struct NetworkPorts {
    InputLayout layout;
    PatchShape patch;
    std::size_t classes = 0;
    std::string output; // name of the kind of output
};

/// `patches` [count][rows][frames] as the tensor that the network takes; a view of it where it can.
[[nodiscard]] at::Tensor inputTensor(const NetworkPorts& ports, std::span<const float> patches,
                                     std::size_t count);

/// [count][classes] as the network gives them.
void runNetwork(const TorchNetwork& network, const NetworkPorts& ports,
                std::span<const float> patches, std::size_t count, std::span<float> scores);

/// Network and ways that gave right answers in the dry run.
struct TriedNetwork {
    TorchNetwork network;
    bool onePatchAtATime = false; // others in the batch change its answer, or it takes only one
    bool random = false;          // two runs on one patch differ: passes of dropout
};

/// The dry run: patches of zeros, of noise and of very loud noise. Shape, classes, finiteness and
/// the kind of output are checked, freezing and fusing are kept where they change nothing beyond
/// 1e-5. Throws ModelError (RandomAnswers where two runs on one patch differ).
[[nodiscard]] TriedNetwork tryNetwork(TorchNetwork network, const NetworkPorts& ports,
                                      const ModelDescription& description);
/// The same for a network whose dropout is on: it is left as it is, and random. Throws ModelError
/// (NoDropout when the random numbers change nothing).
[[nodiscard]] TriedNetwork tryDropoutNetwork(TorchNetwork network, const NetworkPorts& ports,
                                             const ModelDescription& description);

} // namespace candor
