// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/file_loss.h"

#include "classification/activation.h"
#include "classification/exact_math.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace candor {
namespace {

/// log(exp(a) + exp(b)) without overflow.
double logAdd(double a, double b) noexcept {
    const double high = std::max(a, b);
    if (std::isinf(high)) {
        return high;
    }
    return high + exactLog1p(exactExp(std::min(a, b) - high));
}

/// log(1 - softmax(z / T)[label]): of the other classes together.
double logOthers(std::span<const double> logits, Temperature temperature, std::size_t label) {
    double sum = -std::numeric_limits<double>::infinity();
    for (std::size_t other = 0; other < logits.size(); ++other) {
        if (other != label) {
            sum = logAdd(sum, logSoftmax(logits, temperature, other));
        }
    }
    return sum;
}

/// Log posterior of `label`, or of its complement, of one patch.
double logTerm(const LogitMatrix& logits, std::span<const double> row, Temperature temperature,
               std::size_t label, bool positive) {
    if (logits.activation() == Activation::Sigmoid) {
        return logSigmoid(positive ? row[label] : -row[label], temperature);
    }
    return positive ? logSoftmax(row, temperature, label) : logOthers(row, temperature, label);
}

} // namespace

double fileLoss(const EnsembleView& view, Temperature temperature, std::size_t file,
                std::span<const std::size_t> members) {
    const bool isSingle = view.truth.task() == Task::SingleLabel;
    const std::size_t classes = view.logits.classes();
    const std::size_t first = isSingle ? static_cast<std::size_t>(view.truth.label(file)) : 0;
    const std::size_t last = isSingle ? first + 1 : classes;
    const std::size_t patches = view.patches.patchCount(file);
    std::vector<double> row(classes);
    std::vector<double> logSums(classes, -std::numeric_limits<double>::infinity());
    for (const std::size_t member : members) {
        for (std::size_t k = 0; k < patches; ++k) {
            view.logits.readRow(member, view.patches.patch(file, k), std::span(row));
            for (std::size_t label = first; label < last; ++label) {
                logSums[label] =
                    logAdd(logSums[label], logTerm(view.logits, row, temperature, label,
                                                   view.truth.isCorrect(file, label)));
            }
        }
    }
    const double logCount = exactLog(static_cast<double>(members.size() * patches));
    double loss = 0.0;
    for (std::size_t label = first; label < last; ++label) {
        loss -= logSums[label] - logCount;
    }
    return loss / static_cast<double>(last - first);
}

} // namespace candor
