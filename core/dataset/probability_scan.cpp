// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/probability_scan.h"

#include "dataset/read_meter.h"
#include "dataset/score_values.h"

#include <cmath>

namespace candor {
namespace {

constexpr double Rounding = 1e-6;
constexpr double SumTolerance = 1e-3;
constexpr double SmallestProbability = 1e-12;
constexpr std::size_t RowsBetweenLooks = 65536;

// Element number of (row, class), a row being a (member, patch) pair in storage order.
struct Strides {
    std::size_t row;
    std::size_t label;
};

Strides stridesOf(ScoreShape shape, ElementOrder order) {
    return order == ElementOrder::RowMajor ? Strides{shape.classes, 1}
                                           : Strides{1, shape.members * shape.patches};
}

} // namespace

ProbabilityScan scanProbabilities(std::span<const std::byte> scores, ScoreShape shape,
                                  ScoreFormat format, const ReadMeter& meter) {
    ProbabilityScan scan;
    const std::size_t rows = shape.members * shape.patches;
    const Strides strides = stridesOf(shape, format.order);
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % RowsBetweenLooks == 0) {
            meter.checkStop();
        }
        double sum = 0.0;
        for (std::size_t label = 0; label < shape.classes; ++label) {
            const std::size_t index = row * strides.row + label * strides.label;
            const double value = scoreAt(format.type, scores.data(), index);
            if (value < -Rounding || value > 1.0 + Rounding) {
                scan.outside = index;
                scan.outsideValue = value;
                return scan;
            }
            scan.raised += value < SmallestProbability ? 1U : 0U;
            sum += value;
        }
        scan.rowsNotSummingToOne += std::abs(sum - 1.0) > SumTolerance ? 1U : 0U;
    }
    return scan;
}

} // namespace candor
