// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace candor {

/// Rows are bands, bins or coefficients (lowest first), columns are frames; row-major. A waveform
/// is one row.
struct FeatureMatrix {
    std::size_t rows = 0;
    std::size_t frames = 0;
    std::vector<float> values; // [row][frame]

    [[nodiscard]] std::span<const float> row(std::size_t index) const {
        return std::span(values).subspan(index * frames, frames);
    }
    [[nodiscard]] float at(std::size_t row, std::size_t frame) const {
        return values[row * frames + frame];
    }
};

} // namespace candor
