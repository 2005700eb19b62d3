// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/selective_prediction.h"
#include "tasks/review_refit.h"

#include <QString>

#include <cstddef>

namespace candor::ui {

/// Fewer answers say nothing: their interval is as wide as half of everything.
inline constexpr std::size_t LeastAnswers = 10;

/// "You found 41 of 50 right (82 %, 69–90 %); promised 93 %: these confidences are too high for
/// your archive." With too few answers, how many are missing.
[[nodiscard]] QString trustText(const TrustCheck& check);

/// How the sample, the promise and the interval are defined.
[[nodiscard]] QString trustDefinition();

/// What the promise would be with the confidences of now; empty where that says nothing new.
[[nodiscard]] QString trustNowText(const TrustCheck& then, const TrustCheck& now);

/// What a refit came to, and how many answers it could use. Empty before one.
[[nodiscard]] QString refitText(const ReviewRefit& refit, std::size_t unnamed);

} // namespace candor::ui
