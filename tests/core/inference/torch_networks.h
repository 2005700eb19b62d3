// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_file.h"
#include "inference/patch_classifier.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

/// The networks that tests/data/models/make_models.py writes, by name.
namespace torch_networks {

inline const std::filesystem::path Models = std::filesystem::path(CANDOR_TEST_DATA) / "models";
inline constexpr candor::PatchShape Shape{8, 6};
inline constexpr candor::PatchShape Samples{1, 48};
inline constexpr std::size_t Classes = 3;
inline constexpr double Tolerance = 1e-5; // of logits below 4: single precision

inline candor::ClassifierRequest requestFor(const std::string& name, std::size_t passes = 1,
                                            std::size_t pass = 0) {
    const std::filesystem::path path = Models / (name + ".pt");
    candor::ModelDescription description = candor::openModelFile(path).reading.description;
    const bool waveform = description.frontEnd.kind == candor::FrontEndKind::Waveform;
    return {path, description, waveform ? Samples : Shape, {}, passes, pass};
}

inline std::unique_ptr<candor::PatchClassifier>
classifierFor(const std::string& name, std::size_t passes = 1, std::size_t pass = 0) {
    return candor::torchBackend().load(requestFor(name, passes, pass));
}

// make_models.py's patch, and others that are shifted along the sine.
inline std::vector<float> patches(std::size_t count) {
    std::vector<float> values;
    for (std::size_t p = 0; p < count; ++p) {
        for (std::size_t i = 0; i < Shape.values(); ++i) {
            values.push_back(static_cast<float>(std::sin(0.37 * double(i) + double(p))));
        }
    }
    return values;
}

inline std::vector<float> classified(candor::PatchClassifier& classifier,
                                     const std::vector<float>& input) {
    const std::size_t count = input.size() / Shape.values();
    std::vector<float> logits(count * classifier.classes());
    classifier.classify(input, count, logits);
    return logits;
}

inline double largestDifference(const std::vector<float>& left, const std::vector<float>& right) {
    double largest = left.size() == right.size() ? 0.0 : HUGE_VAL;
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        largest = std::max(largest, std::abs(double(left[i]) - double(right[i])));
    }
    return largest;
}

inline std::vector<float> part(const std::vector<float>& all, std::size_t index, std::size_t size) {
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(index * size);
    return {first, first + static_cast<std::ptrdiff_t>(size)};
}

} // namespace torch_networks
