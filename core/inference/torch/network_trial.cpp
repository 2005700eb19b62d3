// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torch/network_trial.h"

#include "inference/batch_backoff.h"
#include "inference/model_error.h"
#include "inference/output_logits.h"
#include "inference/torch/last_layer.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace candor {
namespace {

constexpr float FusingTolerance = 1e-5F; // contracts: results do not depend on how they are run
constexpr float BatchTolerance = 1e-4F;  // beyond rounding: patches of a batch are mixed
constexpr std::uint64_t TrialSeed = 1;

using Scores = std::vector<float>;

std::vector<float> noise(std::size_t values, unsigned seed) {
    std::mt19937 generator(seed);
    std::normal_distribution<float> normal;
    std::vector<float> patch(values);
    std::generate(patch.begin(), patch.end(), [&] { return normal(generator); });
    return patch;
}

Scores run(const TorchNetwork& network, const NetworkPorts& ports, const std::vector<float>& input,
           std::uint64_t seed = TrialSeed) {
    const std::size_t count = input.size() / ports.patch.values();
    Scores scores(count * ports.classes);
    const SeededSection seeded(seed);
    runNetwork(network, ports, input, count, scores);
    return scores;
}

// Largest difference, in parts of the largest score above one.
bool agree(const Scores& left, const Scores& right, float tolerance) {
    float largest = 1.0F;
    float difference = 0.0F;
    for (std::size_t i = 0; i < left.size(); ++i) {
        largest = std::max(largest, std::abs(left[i]));
        difference = std::max(difference, std::abs(left[i] - right[i]));
    }
    return difference <= tolerance * largest; // false for NaN
}

template <class... Parts>
std::vector<float> joined(const Parts&... parts) {
    std::vector<float> whole;
    (whole.insert(whole.end(), parts.begin(), parts.end()), ...);
    return whole;
}

struct Probes {
    std::vector<float> first;
    std::vector<float> second;
    Scores expected; // of both, one after the other
};

// Scores of silence and of noise a thousand times louder, both ways up, which show the range of the
// output. Sound never is like that: what the network refuses there, or gives no finite number for,
// says nothing.
Scores extremes(const TorchNetwork& network, const NetworkPorts& ports,
                const std::vector<float>& probe) {
    Scores all;
    for (const float loudness : {0.0F, 1000.0F, -1000.0F}) {
        std::vector<float> patch = probe;
        for (float& value : patch) {
            value *= loudness;
        }
        try {
            const Scores scores = run(network, ports, patch);
            all = allFinite(scores) ? joined(all, scores) : all;
        } catch (const ModelError&) {
            if (loudness == 0.0F) {
                throw;
            }
        }
    }
    return all;
}

Probes probe(const TorchNetwork& network, const NetworkPorts& ports,
             const ModelDescription& description) {
    const std::size_t values = ports.patch.values();
    Probes probes{noise(values, 1), noise(values, 2), {}};
    Scores outer;
    try {
        outer = extremes(network, ports, probes.first);
        probes.expected =
            joined(run(network, ports, probes.first), run(network, ports, probes.second));
    } catch (const MemoryExhausted&) {
        throw ModelError(network.path(), ModelFault::OutOfMemory, {network.device().name});
    }
    if (!allFinite(probes.expected)) {
        throw ModelError(network.path(), ModelFault::NotFinite, {"in the dry run on noise"});
    }
    const Scores seen = joined(probes.expected, outer);
    checkOutput({seen, ports.classes, endsInLinearLayer(network.module())}, description,
                network.path());
    return probes;
}

// Freezing fails on networks that change themselves, fusing on operators that it does not know:
// then they are run as they are.
TorchNetwork fastest(const TorchNetwork& network, const NetworkPorts& ports, const Probes& probes) {
    for (const auto& faster : {&TorchNetwork::fused, &TorchNetwork::frozen}) {
        try {
            TorchNetwork candidate = (network.*faster)();
            const Scores scores =
                joined(run(candidate, ports, probes.first), run(candidate, ports, probes.second));
            if (agree(scores, probes.expected, FusingTolerance)) {
                return candidate;
            }
        } catch (const std::exception&) { // the next one, and the network itself at last
        }
    }
    return network;
}

bool takesBatches(const TorchNetwork& network, const NetworkPorts& ports, const Probes& probes) {
    try {
        const Scores scores = run(network, ports, joined(probes.first, probes.second));
        return agree(scores, probes.expected, BatchTolerance);
    } catch (const ModelError&) {
        return false; // traced for one patch
    } catch (const MemoryExhausted&) {
        return true; // smaller batches are tried when it comes to that
    }
}

} // namespace

at::Tensor inputTensor(const NetworkPorts& ports, std::span<const float> patches,
                       std::size_t count) {
    const auto size = [](std::size_t value) { return static_cast<std::int64_t>(value); };
    // LibTorch has no read-only tensors; networks that write into their input write into a copy.
    at::Tensor tensor =
        at::from_blob(const_cast<float*>(patches.data()), // NOLINT
                      {size(count), size(ports.patch.rows), size(ports.patch.frames)}, at::kFloat);
    tensor = ports.layout.framesFirst ? tensor.transpose(1, 2).contiguous() : tensor.clone();
    std::vector<std::int64_t> sizes{size(count)};
    std::vector<std::int64_t> repeated = sizes;
    sizes.insert(sizes.end(), ports.layout.sizes.begin(), ports.layout.sizes.end());
    repeated.insert(repeated.end(), ports.layout.repeated.begin(), ports.layout.repeated.end());
    return tensor.reshape(sizes).expand(repeated).contiguous();
}

void runNetwork(const TorchNetwork& network, const NetworkPorts& ports,
                std::span<const float> patches, std::size_t count, std::span<float> scores) {
    prepareThread();
    const c10::InferenceMode inference;
    const at::Tensor table = scoresOf(network.run(inputTensor(ports, patches, count)), count,
                                      ports.classes, ports.output, network.path());
    std::copy_n(table.data_ptr<float>(), count * ports.classes, scores.begin());
}

TriedNetwork tryNetwork(TorchNetwork network, const NetworkPorts& ports,
                        const ModelDescription& description) {
    const Probes probes = probe(network, ports, description);
    const Scores again = joined(run(network, ports, probes.first, TrialSeed + 1),
                                run(network, ports, probes.second));
    if (!agree(again, probes.expected, FusingTolerance)) {
        throw ModelError(network.path(), ModelFault::RandomAnswers);
    }
    TorchNetwork chosen = fastest(network, ports, probes);
    const bool alone = !takesBatches(chosen, ports, probes);
    return {std::move(chosen), alone, false};
}

TriedNetwork tryDropoutNetwork(TorchNetwork network, const NetworkPorts& ports,
                               const ModelDescription& description) {
    const Probes probes = probe(network, ports, description);
    const Scores other = run(network, ports, probes.first, TrialSeed + 1);
    const Scores first(probes.expected.begin(),
                       probes.expected.begin() + static_cast<std::ptrdiff_t>(ports.classes));
    if (agree(other, first, 0.0F)) {
        throw ModelError(network.path(), ModelFault::NoDropout);
    }
    return {std::move(network), true, true};
}

} // namespace candor
