// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/score_matrix.h"
#include "classification/temperature.h"

#include <cstddef>
#include <span>

namespace candor {

// In double precision, the same bits on every processor and as the exact kernel's (exact_math.h).

/// softmax(z / T), computed from z - max z so that no finite logit overflows. In place allowed.
void softmax(std::span<const double> logits, Temperature temperature,
             std::span<double> posterior) noexcept;

/// sigmoid(z / T) for each class on its own. In place allowed.
void sigmoid(std::span<const double> logits, Temperature temperature,
             std::span<double> posterior) noexcept;

void activate(Activation activation, std::span<const double> logits, Temperature temperature,
              std::span<double> posterior) noexcept;

/// Natural log of softmax(z / T)[index], by log-sum-exp: finite for finite logits.
[[nodiscard]] double logSoftmax(std::span<const double> logits, Temperature temperature,
                                std::size_t index) noexcept;

/// Natural log of sigmoid(z / T), finite for a finite logit.
[[nodiscard]] double logSigmoid(double logit, Temperature temperature) noexcept;

} // namespace candor
