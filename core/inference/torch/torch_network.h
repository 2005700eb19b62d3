// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/torch/torch_runtime.h"

#include <filesystem>
#include <string>

namespace candor {

/// Patches are single precision. Single: whatever else the file holds is converted.
enum class Precision { AsStored, Single };

/// A TorchScript network on a device, and the errors of LibTorch put in our words. run() may be
/// called from several threads.
class TorchNetwork {
public:
    /// In evaluation mode. Throws ModelError (LoadFailed, NeedsCuda, OutOfMemory, TrainingMode).
    TorchNetwork(const std::filesystem::path& path, const ComputeDevice& device,
                 Precision precision = Precision::AsStored);

    /// `input` may be on the processor; what forward gives is returned as it is. Throws
    /// MemoryExhausted, ModelError (ShapeRefused, ForwardFailed, NeedsCuda).
    [[nodiscard]] c10::IValue run(const at::Tensor& input) const;

    /// The same network frozen, and then fused. Throw what LibTorch throws.
    [[nodiscard]] TorchNetwork frozen() const;
    [[nodiscard]] TorchNetwork fused() const;

    [[nodiscard]] torch::jit::Module& module() noexcept { return m_module; }
    [[nodiscard]] const torch::jit::Module& module() const noexcept { return m_module; }
    [[nodiscard]] const ComputeDevice& device() const noexcept { return m_device; }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

private:
    std::filesystem::path m_path;
    ComputeDevice m_device;
    torch::jit::Module m_module;
};

/// The one tensor of a network's answer that holds [count][classes] values, as single precision on
/// the processor. `output` is the key to look for in a dictionary of several. Throws ModelError
/// (OutputShape, ClassCount).
[[nodiscard]] at::Tensor scoresOf(const c10::IValue& answer, std::size_t count, std::size_t classes,
                                  const std::string& output, const std::filesystem::path& path);

} // namespace candor
