// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/batch_backoff.h"
#include "inference/torch/network_trial.h"

#include <memory>
#include <mutex>

namespace candor {

/// Runs one TorchScript network.
///
/// Passes of random networks (dropout that is switched on here or always is) are run one patch at a
/// time with random numbers that follow from the pass and the patch's values alone, so results
/// depend neither on the batch nor on the threads; equal patches get equal masks.
class TorchClassifier final : public PatchClassifier {
public:
    /// Loads and tries it. Throws ModelError.
    explicit TorchClassifier(const ClassifierRequest& request);

    [[nodiscard]] std::size_t classes() const override { return m_ports.classes; }
    void classify(std::span<const float> patches, std::size_t count,
                  std::span<float> logits) override;
    [[nodiscard]] ComputeDevice device() const override;
    [[nodiscard]] std::size_t batchSize() const override { return m_batches.batchSize(); }

private:
    using Network = std::shared_ptr<const TriedNetwork>;
    [[nodiscard]] Network load(const ComputeDevice& device) const;
    [[nodiscard]] Network tried(TorchNetwork network) const;
    [[nodiscard]] Network network() const;
    void run(const TriedNetwork& tried, std::span<const float> patches, std::size_t count,
             std::span<float> scores) const;
    bool leaveCard(const Network& used);

    ClassifierRequest m_request;
    NetworkPorts m_ports;
    BatchBackoff m_batches;
    mutable std::mutex m_mutex; // of m_network
    Network m_network;
};

} // namespace candor
