// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/temperature_fit.h"

#include "classification/exact_math.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace candor {
namespace {

constexpr int MostSteps = 200;
constexpr double Tolerance = 1e-10; // in log T

struct Point {
    double x = 0.0;
    double loss = 0.0;
};

/// The bracket of Brent's method and its three best points so far.
struct Bracket {
    double low;
    double high;
    Point best;
    Point second;
    Point third;
    double step = 0.0;
    double previousStep = 0.0;

    [[nodiscard]] double middle() const { return 0.5 * (low + high); }
    [[nodiscard]] bool isSmall() const {
        return std::abs(best.x - middle()) <= 2.0 * Tolerance - 0.5 * (high - low);
    }

    /// The minimum of the parabola through the three points, if it falls well inside.
    bool tryParabola() {
        double r = (best.x - second.x) * (best.loss - third.loss);
        double q = (best.x - third.x) * (best.loss - second.loss);
        double p = (best.x - third.x) * q - (best.x - second.x) * r;
        q = 2.0 * (q - r);
        p = q > 0.0 ? -p : p;
        q = std::abs(q);
        const double before = std::exchange(previousStep, step);
        if (std::abs(p) >= std::abs(0.5 * q * before) || p <= q * (low - best.x) ||
            p >= q * (high - best.x)) {
            return false;
        }
        step = p / q;
        return true;
    }

    void goldenStep() {
        previousStep = (best.x >= middle() ? low : high) - best.x;
        step = (2.0 - std::numbers::phi) * previousStep;
    }

    void take(const Point& trial) {
        if (trial.loss <= best.loss) {
            (trial.x >= best.x ? low : high) = best.x;
            third = std::exchange(second, std::exchange(best, trial));
            return;
        }
        (trial.x < best.x ? low : high) = trial.x;
        if (trial.loss <= second.loss || second.x == best.x) {
            third = std::exchange(second, trial);
        } else if (trial.loss <= third.loss || third.x == best.x || third.x == second.x) {
            third = trial;
        }
    }
};

} // namespace

TemperatureOptimum minimiseSmoothLoss(const std::function<double(double)>& lossAt, double from,
                                      double to) {
    const auto pointAt = [&lossAt](double x) { return Point{x, lossAt(exactExp(x))}; };
    const double low = exactLog(from);
    const double high = exactLog(to);
    const Point start = pointAt(low + (2.0 - std::numbers::phi) * (high - low));
    Bracket bracket{low, high, start, start, start};
    for (int step = 0; step < MostSteps && !bracket.isSmall(); ++step) {
        if (std::abs(bracket.previousStep) <= Tolerance || !bracket.tryParabola()) {
            bracket.goldenStep();
        }
        const double move = std::abs(bracket.step) >= Tolerance
                                ? bracket.step
                                : std::copysign(Tolerance, bracket.step);
        bracket.take(pointAt(bracket.best.x + move));
    }
    // Where every file is right the loss falls to nothing before the bound, and stays there.
    constexpr double Rounding = 1e-9; // a share of the loss
    const double reach = bracket.best.loss + Rounding * std::abs(bracket.best.loss);
    const bool atEdge = pointAt(low).loss <= reach || pointAt(high).loss <= reach;
    return {exactExp(bracket.best.x), bracket.best.loss, atEdge};
}

} // namespace candor
