// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/patch_classifier.h"

#include <torch/script.h>

#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

namespace candor {

// All that differs between LibTorch 1.13 and 2.x, and all of its settings, stands in
// torch_runtime.cpp.

[[nodiscard]] std::string torchVersion();
[[nodiscard]] std::vector<ComputeDevice> torchDevices();
[[nodiscard]] c10::Device torchDevice(const ComputeDevice& device);

/// Once, before the first network: one thread between operators, no shape-specialised graphs.
void prepareRuntime();
/// At the head of every call on a thread: one thread within operators. Our own threads share the
/// cores; two OpenMP threads each on a busy machine are a hundred times slower.
void prepareThread();

/// Fuses what can be fused, for frozen networks.
[[nodiscard]] torch::jit::Module optimised(const torch::jit::Module& frozen);

/// LibTorch's random numbers belong to the process: hold this from seeding to the last draw.
class SeededSection {
public:
    explicit SeededSection(std::uint64_t seed);

private:
    std::lock_guard<std::mutex> m_lock;
};

} // namespace candor
