// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification/activation.h"

#include "classification/exact_math.h"

#include <algorithm>
#include <cmath>

namespace candor {

void softmax(std::span<const double> logits, Temperature temperature,
             std::span<double> posterior) noexcept {
    const double highest = *std::max_element(logits.begin(), logits.end());
    const double factor = temperature.inverse();
    double sum = 0.0;
    for (std::size_t index = 0; index < logits.size(); ++index) {
        posterior[index] = exactExp((logits[index] - highest) * factor);
        sum += posterior[index];
    }
    const double share = 1.0 / sum;
    for (double& value : posterior) {
        value *= share;
    }
}

void sigmoid(std::span<const double> logits, Temperature temperature,
             std::span<double> posterior) noexcept {
    const double factor = temperature.inverse();
    std::transform(logits.begin(), logits.end(), posterior.begin(), [factor](double logit) {
        const double decay = exactExp(-std::abs(logit) * factor);
        const double larger = 1.0 / (1.0 + decay);
        return logit >= 0.0 ? larger : decay * larger;
    });
}

void activate(Activation activation, std::span<const double> logits, Temperature temperature,
              std::span<double> posterior) noexcept {
    if (activation == Activation::Softmax) {
        softmax(logits, temperature, posterior);
    } else {
        sigmoid(logits, temperature, posterior);
    }
}

double logSoftmax(std::span<const double> logits, Temperature temperature,
                  std::size_t index) noexcept {
    const double highest = *std::max_element(logits.begin(), logits.end());
    const double factor = temperature.inverse();
    double sum = 0.0;
    for (const double logit : logits) {
        sum += exactExp((logit - highest) * factor);
    }
    return (logits[index] - highest) * factor - exactLog(sum);
}

double logSigmoid(double logit, Temperature temperature) noexcept {
    const double scaled = logit * temperature.inverse();
    return std::min(scaled, 0.0) - exactLog1p(exactExp(-std::abs(scaled)));
}

} // namespace candor
