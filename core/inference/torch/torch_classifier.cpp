// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torch/torch_classifier.h"

#include "inference/metadata_names.h"
#include "inference/model_error.h"
#include "inference/output_logits.h"
#include "inference/torch/dropout_switch.h"
#include "inference/torch/single_precision.h"

#include <algorithm>
#include <bit>
#include <exception>
#include <utility>

namespace candor {
namespace {

NetworkPorts portsOf(const ClassifierRequest& request) {
    return {inputLayout(request.description, request.patch, request.path), request.patch,
            request.description.labels.size(),
            std::string(nameOf(OutputNames, request.description.output))};
}

// Activations of convolutional networks are some 64 channels of the patch's size. Beyond 32 a
// processor gains nothing (measured: 8 and 32 are as fast, 256 is slower).
std::size_t largestBatch(const ClassifierRequest& request) {
    constexpr std::size_t Channels = 64;
    const bool card = request.device.kind == DeviceKind::Cuda;
    const std::size_t budget = card ? std::size_t{4} << 30 : std::size_t{256} << 20; // bytes
    const std::size_t most = card ? 128 : 32;
    const std::size_t patch =
        std::max<std::size_t>(1, request.patch.values() * sizeof(float) * Channels);
    return std::clamp<std::size_t>(budget / patch, 1, most);
}

// splitmix64's finaliser: neighbouring passes get unrelated random numbers.
std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

// FNV-1a over the bits of the values, and the pass.
std::uint64_t seedOf(std::span<const float> patch, std::size_t pass) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const float value : patch) {
        hash = (hash ^ std::bit_cast<std::uint32_t>(value)) * 0x100000001b3U;
    }
    return mixed(hash + mixed(pass + 1));
}

} // namespace

TorchClassifier::TorchClassifier(const ClassifierRequest& request)
    : m_request(request), m_ports(portsOf(request)), m_batches(largestBatch(request)),
      m_network(load(request.device)) {
    if (m_network->onePatchAtATime) {
        m_batches.limit(1);
    }
}

TorchClassifier::Network TorchClassifier::load(const ComputeDevice& device) const {
    TorchNetwork stored(m_request.path, device);
    Precision second = Precision::Single;
    if (!isSinglePrecision(stored.module())) {
        stored = TorchNetwork(m_request.path, device, Precision::Single);
        second = Precision::AsStored;
    }
    try {
        return tried(std::move(stored));
    } catch (const ModelError& error) {
        if (error.fault() != ModelFault::ForwardFailed) {
            throw;
        }
        // Precisions may meet that do not go together: a graph traced under autocast converts by
        // itself, one with weights of doubles may convert its input.
        const std::exception_ptr failure = std::current_exception();
        try {
            return tried(TorchNetwork(m_request.path, device, second));
        } catch (const ModelError&) {
            std::rethrow_exception(failure);
        }
    }
}

TorchClassifier::Network TorchClassifier::tried(TorchNetwork network) const {
    if (m_request.passes == 1) {
        return std::make_shared<const TriedNetwork>(
            tryNetwork(std::move(network), m_ports, m_request.description));
    }
    switchDropoutOn(network.module()); // or it is on always
    return std::make_shared<const TriedNetwork>(
        tryDropoutNetwork(std::move(network), m_ports, m_request.description));
}

TorchClassifier::Network TorchClassifier::network() const {
    const std::lock_guard lock(m_mutex);
    return m_network;
}

ComputeDevice TorchClassifier::device() const {
    return network()->network.device();
}

void TorchClassifier::run(const TriedNetwork& tried, std::span<const float> patches,
                          std::size_t count, std::span<float> scores) const {
    if (!tried.random) {
        runNetwork(tried.network, m_ports, patches, count, scores);
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const auto patch = patches.subspan(i * m_ports.patch.values(), m_ports.patch.values());
        const SeededSection seeded(seedOf(patch, m_request.pass));
        runNetwork(tried.network, m_ports, patch, 1,
                   scores.subspan(i * m_ports.classes, m_ports.classes));
    }
}

// False on the processor: there is nowhere to go. Another thread may have moved already.
bool TorchClassifier::leaveCard(const Network& used) {
    if (used->network.device().kind == DeviceKind::Cpu) {
        return false;
    }
    const std::lock_guard lock(m_mutex);
    if (m_network == used) {
        m_network = load(ComputeDevice{DeviceKind::Cpu, 0, torchDevices().front().name});
    }
    return true;
}

void TorchClassifier::classify(std::span<const float> patches, std::size_t count,
                               std::span<float> logits) {
    Network used;
    const auto runBatch = [&](std::size_t first, std::size_t size) {
        used = network();
        run(*used, patches.subspan(first * m_ports.patch.values(), size * m_ports.patch.values()),
            size, logits.subspan(first * m_ports.classes, size * m_ports.classes));
    };
    try {
        m_batches.forEach(count, runBatch, [&] { return leaveCard(used); });
    } catch (const MemoryExhausted&) {
        throw ModelError(m_request.path, ModelFault::OutOfMemory, {device().name});
    }
    const auto scores = logits.first(count * m_ports.classes);
    if (!allFinite(scores)) {
        throw ModelError(m_request.path, ModelFault::NotFinite, {"for at least one patch"});
    }
    toLogits(scores, m_request.description.output, m_request.description.task);
}

} // namespace candor
