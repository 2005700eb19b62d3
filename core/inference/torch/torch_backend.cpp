// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/inference_plugin.h"
#include "inference/model_error.h"
#include "inference/torch/torch_classifier.h"

namespace candor {
namespace {

class TorchBackend final : public InferenceBackend {
public:
    [[nodiscard]] std::string version() const override { return torchVersion(); }
    [[nodiscard]] std::vector<ComputeDevice> devices() const override { return torchDevices(); }

    [[nodiscard]] std::unique_ptr<PatchClassifier>
    load(const ClassifierRequest& request) const override {
        prepareRuntime();
        ClassifierRequest known = request;
        known.device = deviceHere(request);
        return std::make_unique<TorchClassifier>(known);
    }

private:
    // With the name that it has here, which errors show.
    [[nodiscard]] static ComputeDevice deviceHere(const ClassifierRequest& request) {
        for (const ComputeDevice& device : torchDevices()) {
            if (device.kind == request.device.kind && device.index == request.device.index) {
                return device;
            }
        }
        throw ModelError(request.path, ModelFault::LoadFailed,
                         {"there is no CUDA card " + std::to_string(request.device.index) +
                          " that it can use; choose the CPU"});
    }
};

} // namespace
} // namespace candor

extern "C" {

int candorInferencePluginVersion() {
    return candor::InferencePluginVersion;
}

const candor::InferenceBackend* candorInferenceBackend() {
    static const candor::TorchBackend backend;
    return &backend;
}

} // extern "C"
