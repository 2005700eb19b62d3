// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torch/torch_network.h"

#include "inference/batch_backoff.h"
#include "inference/model_error.h"
#include "inference/torch/single_precision.h"
#include "inference/torch/training_mode.h"
#include "inference/torch_reason.h"

#include <optional>
#include <sstream>

namespace candor {
namespace {

std::string messageOf(const std::exception& error) {
    const auto* torchError = dynamic_cast<const c10::Error*>(&error);
    return torchError != nullptr ? torchError->what_without_backtrace() : error.what();
}

torch::jit::Module loaded(const std::filesystem::path& path, const ComputeDevice& device,
                          Precision precision) {
    try {
        // Weights saved from a card come to the processor; constants in the code stay where they
        // were, which the trial finds.
        torch::jit::Module module = torch::jit::load(path.string(), c10::Device(c10::kCPU));
        module.eval();
        if (precision == Precision::Single) {
            toSinglePrecision(module);
        }
        module.to(torchDevice(device));
        return module;
    } catch (const std::exception& error) {
        const TorchReason reason = torchReason(messageOf(error));
        if (reason.failure == TorchFailure::Memory) {
            throw ModelError(path, ModelFault::OutOfMemory, {device.name});
        }
        const bool card = reason.failure == TorchFailure::Cuda && device.kind == DeviceKind::Cpu;
        throw ModelError(path, card ? ModelFault::NeedsCuda : ModelFault::LoadFailed,
                         {reason.line});
    }
}

std::string shapeText(const at::Tensor& tensor) {
    std::ostringstream text;
    text << tensor.sizes();
    return text.str();
}

[[noreturn]] void refuseRun(const std::filesystem::path& path, const ComputeDevice& device,
                            const at::Tensor& input, const std::exception& error) {
    const TorchReason reason = torchReason(messageOf(error));
    if (reason.failure == TorchFailure::Memory) {
        throw MemoryExhausted();
    }
    if (reason.failure == TorchFailure::Cuda && device.kind == DeviceKind::Cpu) {
        throw ModelError(path, ModelFault::NeedsCuda, {reason.line});
    }
    if (reason.failure == TorchFailure::Shape) {
        throw ModelError(path, ModelFault::ShapeRefused, {shapeText(input), reason.line});
    }
    throw ModelError(path, ModelFault::ForwardFailed, {reason.line});
}

void collectTensors(const c10::IValue& value, std::vector<at::Tensor>& tensors) {
    if (value.isTensor()) {
        if (value.toTensor().defined() && value.toTensor().is_floating_point()) {
            tensors.push_back(value.toTensor());
        }
    } else if (value.isTuple()) {
        for (const c10::IValue& element : value.toTupleRef().elements()) {
            collectTensors(element, tensors);
        }
    } else if (value.isTensorList()) {
        for (const at::Tensor& element : value.toTensorVector()) {
            collectTensors(element, tensors);
        }
    } else if (value.isGenericDict()) {
        for (const auto& entry : value.toGenericDict()) {
            collectTensors(entry.value(), tensors);
        }
    }
}

// [N, C] with axes of one left out: [N, C, 1, 1], [1, C] squeezed to [C] when N is 1.
std::optional<at::Tensor> asRows(const at::Tensor& tensor, std::int64_t count) {
    if (tensor.dim() == 1 && tensor.size(0) == count) {
        return tensor.reshape({count, 1});
    }
    if (tensor.dim() == 1 && count == 1) {
        return tensor.reshape({1, tensor.size(0)});
    }
    if (tensor.dim() < 2 || tensor.size(0) != count) {
        return std::nullopt;
    }
    std::int64_t wide = 0; // axes of more than one
    for (std::int64_t axis = 1; axis < tensor.dim(); ++axis) {
        wide += tensor.size(axis) != 1 ? 1 : 0;
    }
    return wide <= 1 ? std::optional(tensor.reshape({count, -1})) : std::nullopt;
}

std::string shapesText(const std::vector<at::Tensor>& tensors) {
    std::string text;
    for (const at::Tensor& tensor : tensors) {
        text += (text.empty() ? "" : " and ") + shapeText(tensor);
    }
    return text.empty() ? "no tensor of numbers" : text;
}

} // namespace

TorchNetwork::TorchNetwork(const std::filesystem::path& path, const ComputeDevice& device,
                           Precision precision)
    : m_path(path), m_device(device), m_module(loaded(path, device, precision)) {
    if (normalisesByBatch(m_module)) {
        throw ModelError(m_path, ModelFault::TrainingMode);
    }
}

c10::IValue TorchNetwork::run(const at::Tensor& input) const {
    try {
        const c10::InferenceMode inference;
        return m_module.get_method("forward")({input.to(torchDevice(m_device))});
    } catch (const std::exception& error) {
        refuseRun(m_path, m_device, input, error);
    }
}

TorchNetwork TorchNetwork::frozen() const {
    TorchNetwork copy = *this;
    copy.m_module = torch::jit::freeze(m_module);
    return copy;
}

TorchNetwork TorchNetwork::fused() const {
    TorchNetwork copy = *this;
    copy.m_module = optimised(torch::jit::freeze(m_module));
    return copy;
}

at::Tensor scoresOf(const c10::IValue& answer, std::size_t count, std::size_t classes,
                    const std::string& output, const std::filesystem::path& path) {
    std::vector<at::Tensor> tensors;
    if (answer.isGenericDict() && answer.toGenericDict().contains(output)) {
        collectTensors(answer.toGenericDict().at(output), tensors);
    } else {
        collectTensors(answer, tensors);
    }
    const auto rows = static_cast<std::int64_t>(count);
    const auto columns = static_cast<std::int64_t>(classes);
    std::vector<at::Tensor> fitting;
    std::vector<at::Tensor> wrongWidth;
    for (const at::Tensor& tensor : tensors) {
        if (const std::optional<at::Tensor> table = asRows(tensor, rows)) {
            (table->size(1) == columns ? fitting : wrongWidth).push_back(*table);
        }
    }
    if (fitting.size() == 1) {
        return fitting.front().to(c10::kCPU, at::kFloat).contiguous();
    }
    if (fitting.empty() && wrongWidth.size() == 1) {
        throw ModelError(path, ModelFault::ClassCount,
                         {std::to_string(wrongWidth.front().size(1)), std::to_string(classes)});
    }
    const std::string expected =
        "one tensor [" + std::to_string(count) + ", " + std::to_string(classes) + "]";
    throw ModelError(path, ModelFault::OutputShape, {shapesText(tensors), expected});
}

} // namespace candor
