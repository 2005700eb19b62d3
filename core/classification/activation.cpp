// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification/activation.h"

#include <algorithm>
#include <cmath>

namespace candor {

void softmax(std::span<const double> logits, Temperature temperature,
             std::span<double> posterior) noexcept {
    const double highest = *std::max_element(logits.begin(), logits.end());
    double sum = 0.0;
    for (std::size_t index = 0; index < logits.size(); ++index) {
        posterior[index] = std::exp((logits[index] - highest) / temperature.value());
        sum += posterior[index];
    }
    for (double& value : posterior) {
        value /= sum;
    }
}

void sigmoid(std::span<const double> logits, Temperature temperature,
             std::span<double> posterior) noexcept {
    std::transform(logits.begin(), logits.end(), posterior.begin(), [temperature](double logit) {
        const double decay = std::exp(-std::abs(logit) / temperature.value());
        return logit >= 0.0 ? 1.0 / (1.0 + decay) : decay / (1.0 + decay);
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
    double sum = 0.0;
    for (const double logit : logits) {
        sum += std::exp((logit - highest) / temperature.value());
    }
    return (logits[index] - highest) / temperature.value() - std::log(sum);
}

double logSigmoid(double logit, Temperature temperature) noexcept {
    const double scaled = logit / temperature.value();
    return std::min(scaled, 0.0) - std::log1p(std::exp(-std::abs(scaled)));
}

} // namespace candor
