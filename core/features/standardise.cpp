// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/standardise.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace candor {
namespace {

void shiftAndScale(std::span<float> values, double mean, double deviation) {
    const double factor = deviation > 0.0 ? 1.0 / deviation : 1.0;
    for (float& value : values) {
        value = static_cast<float>((static_cast<double>(value) - mean) * factor);
    }
}

void standardisePatch(std::span<float> values) {
    if (values.empty()) {
        return;
    }
    const auto count = static_cast<double>(values.size());
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    if (*least == *greatest) { // rounding would leave a deviation that is none
        std::fill(values.begin(), values.end(), 0.0F);
        return;
    }
    double sum = 0.0;
    for (const float value : values) {
        sum += static_cast<double>(value);
    }
    const double mean = sum / count;
    double squares = 0.0;
    for (const float value : values) {
        const double difference = static_cast<double>(value) - mean;
        squares += difference * difference;
    }
    shiftAndScale(values, mean, std::sqrt(squares / count));
}

} // namespace

void standardise(FeatureMatrix& features, const Standardisation& standardisation) {
    const std::span<float> values(features.values);
    switch (standardisation.kind) {
    case Standardisation::Kind::None:
        return;
    case Standardisation::Kind::PerPatch:
        standardisePatch(values);
        return;
    case Standardisation::Kind::Global:
        for (std::size_t row = 0; row < features.rows; ++row) {
            const std::size_t place = standardisation.mean.size() == 1 ? 0 : row;
            shiftAndScale(values.subspan(row * features.frames, features.frames),
                          standardisation.mean[place], standardisation.deviation[place]);
        }
        return;
    }
}

} // namespace candor
