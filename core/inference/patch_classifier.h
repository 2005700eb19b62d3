// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/patch_source.h"
#include "inference/model_description.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace candor {

/// Where networks run.
enum class DeviceKind { Cpu, Cuda };
struct ComputeDevice {
    DeviceKind kind = DeviceKind::Cpu;
    int index = 0;
    std::string name; // "CPU, 8 threads", "NVIDIA H200"
};

/// One network that turns patches into logits: the only interface of core, so that tests and builds
/// can do without LibTorch. Logits whatever the network's output is (contracts, section 3:
/// log(max(p, 1e-12)); for multi-label the difference of that for p and 1 - p).
class PatchClassifier {
public:
    virtual ~PatchClassifier() = default;

    [[nodiscard]] virtual std::size_t classes() const = 0;
    /// `patches` holds `count` patches of patchShape() one after the other; `logits` takes
    /// [count][classes]. Safe to call from several threads at once. Throws ModelError: NotFinite,
    /// ForwardFailed, OutOfMemory …
    virtual void classify(std::span<const float> patches, std::size_t count,
                          std::span<float> logits) = 0;
    /// Where it runs now; it may have gone to the CPU by itself when a card had no memory left.
    [[nodiscard]] virtual ComputeDevice device() const = 0;
    /// The most patches that one call should bring; halved by itself when memory ran out.
    [[nodiscard]] virtual std::size_t batchSize() const = 0;
};

struct ClassifierRequest {
    std::filesystem::path path;
    ModelDescription description;
    PatchShape patch;
    ComputeDevice device;
    std::size_t passes = 1; // > 1: that many members, dropout switched on (MC dropout)
    std::size_t pass = 0;   // which of them: its random numbers are its own
};

/// What runs networks: LibTorch, or a stand-in of a test.
class InferenceBackend {
public:
    virtual ~InferenceBackend() = default;
    [[nodiscard]] virtual std::string version() const = 0; // "LibTorch 1.13.1"
    /// The CPU first, then cards. Asking is slow the first time where there is a card.
    [[nodiscard]] virtual std::vector<ComputeDevice> devices() const = 0;
    /// Loads, freezes and tries the network on a patch of zeros and one of noise: shape, number of
    /// classes and finiteness are checked here. Throws ModelError.
    [[nodiscard]] virtual std::unique_ptr<PatchClassifier>
    load(const ClassifierRequest& request) const = 0;
};

/// Loads the LibTorch plugin (candor-infer.so beside the program, in its lib folder, or where
/// CANDOR_INFER_PLUGIN says) the first time it is called: 0.3 s and 140 MB. Stays until the program
/// ends. Throws ModelError (LibTorchMissing). Safe to call from any thread.
[[nodiscard]] const InferenceBackend& torchBackend();

} // namespace candor
