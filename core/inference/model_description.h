// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/front_end.h"
#include "features/patch_plan.h"

#include "classification/ground_truth.h"
#include "classification/label_set.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace candor {

/// What a network's last layer gives.
enum class ModelOutput { Logits, LogProbabilities, Probabilities };

/// One dimension of the tensor that a network takes.
enum class InputAxis { Batch, Bands, Frames, Samples };
using InputDimension = std::variant<InputAxis, std::int64_t>; // or a fixed size

/// A temperature that travels with the model; value 1 with n = 0 says that none was fitted.
struct ModelTemperature {
    double value = 1.0;
    std::string fittedOn = {}; // data set and split
    std::uint64_t files = 0;
    // What is known of one that Candor fitted; empty otherwise.
    std::string measure = {};          // that was minimised: measureKey(), "nll"
    std::optional<double> before = {}; // the measure there at T = 1
    std::optional<double> after = {};  // and at the value
    std::string date = {};             // "2026-11-21"
    std::uint64_t members = 0;         // of the ensemble that it was fitted for; 0: not said
    friend bool operator==(const ModelTemperature&, const ModelTemperature&) = default;
};

/// All that must be known to feed a network and to read what it says (contracts, section 4).
struct ModelDescription {
    std::string name;
    Task task = Task::SingleLabel;
    LabelSet labels;
    ModelOutput output = ModelOutput::Logits;
    FrontEnd frontEnd;
    PatchPlan patches;
    std::vector<InputDimension> inputShape; // first is Batch
    std::string aggregate = "mean_prob";
    ModelTemperature temperature;
    int member = 0;
    std::string licence;
    std::string citation;
    friend bool operator==(const ModelDescription&, const ModelDescription&) = default;
};

} // namespace candor
