// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_file.h"
#include "inference/patch_classifier.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace candor {

struct EnsembleRequest {
    std::vector<ModelFile> models; // complete ones
    ComputeDevice device;
    std::size_t passes = 1; // > 1: MC dropout, every model gives that many members
};

/// Networks ready to run on the same patches. Front ends that are equal are computed once.
struct Ensemble {
    struct Member {
        std::string name;
        std::size_t frontEnd = 0; // index into frontEnds
        std::unique_ptr<PatchClassifier> classifier;
        bool dropoutPass = false;
        ModelFile model = {}; // what it was made of; memberKey() names it
        std::size_t pass = 0; // of MC dropout
    };
    LabelSet labels;
    Task task = Task::SingleLabel;
    PatchPlan patches;
    std::vector<FeatureExtractor> frontEnds; // distinct ones
    std::vector<Member> members;
    ModelTemperature temperature; // the first model's
    [[nodiscard]] int sampleRate(std::size_t frontEnd) const {
        return frontEnds[frontEnd].frontEnd().sampleRate;
    }
};

/// Checks that the members agree, loads them and tries each. `loaded` is called after each member.
/// Throws ModelError, Cancelled.
[[nodiscard]] Ensemble loadEnsemble(const InferenceBackend& backend, const EnsembleRequest& request,
                                    std::stop_token stop = {},
                                    const std::function<void(std::size_t done)>& loaded = {});

} // namespace candor
