// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_matrix.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

/// Reading what independent programs wrote, and comparing with it.
namespace reference {

inline std::string bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path);
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

template <typename Value>
std::vector<Value> valuesOf(const std::string& bytes, std::size_t offset, std::size_t count) {
    std::vector<Value> values(count);
    if (bytes.size() - offset < count * sizeof(Value)) {
        throw std::runtime_error("too short");
    }
    std::memcpy(values.data(), bytes.data() + offset, count * sizeof(Value));
    return values;
}

/// A .npy file of version 1 with little-endian floats in C order, one or two dimensions.
inline candor::FeatureMatrix matrixOfNpy(const std::string& path) {
    const std::string bytes = bytesOf(path);
    const auto headerLength = valuesOf<std::uint16_t>(bytes, 8, 1)[0];
    const std::string header = bytes.substr(10, headerLength);
    if (header.find("'<f4'") == std::string::npos || header.find("False") == std::string::npos) {
        throw std::runtime_error(path + " is not float32 in C order");
    }
    const std::size_t open = header.find('(');
    std::size_t used = 0;
    const std::size_t first = std::stoul(header.substr(open + 1), &used);
    const std::string rest = header.substr(open + 1 + used);
    const std::size_t digit = rest.find_first_of("0123456789)");
    const bool isVector = rest[digit] == ')';
    candor::FeatureMatrix matrix;
    matrix.rows = isVector ? 1 : first;
    matrix.frames = isVector ? first : std::stoul(rest.substr(digit));
    matrix.values = valuesOf<float>(bytes, 10U + headerLength, matrix.rows * matrix.frames);
    return matrix;
}

/// The samples of a mono 16-bit wav file with a plain 44-byte header, full scale 1.
inline std::vector<float> samplesOfWav(const std::string& path) {
    const std::string bytes = bytesOf(path);
    if (bytes.substr(36, 4) != "data") {
        throw std::runtime_error(path + " has no plain header");
    }
    const auto stored = valuesOf<std::int16_t>(bytes, 44, (bytes.size() - 44) / 2);
    std::vector<float> samples(stored.size());
    std::transform(stored.begin(), stored.end(), samples.begin(),
                   [](std::int16_t value) { return static_cast<float>(value) / 32768.0F; });
    return samples;
}

/// The greatest absolute difference; infinite where shapes differ or a value is not finite.
inline double greatestDifference(const candor::FeatureMatrix& found,
                                 const candor::FeatureMatrix& expected) {
    if (found.rows != expected.rows || found.frames != expected.frames) {
        return HUGE_VAL;
    }
    double greatest = 0.0;
    for (std::size_t k = 0; k < found.values.size(); ++k) {
        const double difference = std::abs(static_cast<double>(found.values[k]) -
                                           static_cast<double>(expected.values[k]));
        greatest = difference <= greatest ? greatest : difference;
        if (!std::isfinite(difference)) {
            return HUGE_VAL;
        }
    }
    return greatest;
}

/// The greatest absolute value.
inline double peakOf(const candor::FeatureMatrix& matrix) {
    float peak = 0.0F;
    for (const float value : matrix.values) {
        peak = std::max(peak, std::abs(value));
    }
    return static_cast<double>(peak);
}

/// Noise with steps and silences in it, the same in every run: values k / 2^15.
inline std::vector<float> pseudoNoise(std::size_t count, std::uint32_t seed = 1) {
    std::vector<float> samples(count);
    std::uint32_t state = seed;
    for (std::size_t k = 0; k < count; ++k) {
        state = state * 1664525U + 1013904223U;
        const float noise = static_cast<float>(static_cast<std::int32_t>(state) >> 16) / 32768.0F;
        samples[k] = k / 700 % 5 == 3 ? 0.0F : noise * 0.5F;
    }
    return samples;
}

} // namespace reference
