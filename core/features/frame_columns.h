// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_matrix.h"

#include <cstddef>
#include <span>

namespace candor {

/// Writes frames that lie one after the other, [frame][row], into the columns of a matrix from
/// `firstFrame` on. A few frames at a time: each value of a column has a cache line of its own.
inline void writeColumns(std::span<const float> columns, std::size_t firstFrame,
                         FeatureMatrix& matrix) {
    constexpr std::size_t Together = 16;
    const std::size_t count = columns.size() / matrix.rows;
    for (std::size_t begin = 0; begin < count; begin += Together) {
        const std::size_t end = begin + Together < count ? begin + Together : count;
        for (std::size_t row = 0; row < matrix.rows; ++row) {
            float* place = &matrix.values[row * matrix.frames + firstFrame];
            for (std::size_t k = begin; k < end; ++k) {
                place[k] = columns[k * matrix.rows + row];
            }
        }
    }
}

} // namespace candor
