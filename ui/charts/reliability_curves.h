// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluation.h"

#include <QString>

#include <cstddef>
#include <memory>

namespace candor::ui {

/// What a reliability diagram shows. Shared values: copying is cheap, nothing is computed anew.
/// The curve in focus is the one that gap, counts and words are about: the ensemble at the slider's
/// temperature, or at T = 1 where that is where the slider stands.
struct ReliabilityCurves {
    std::shared_ptr<const Evaluation> atOne;    // members and ensemble at T = 1
    std::shared_ptr<const Evaluation> atT;      // the ensemble at the slider's T
    std::shared_ptr<const Evaluation> selected; // the selected files alone, at that T; or null
    QString scope;                              // "all decisions", for the description

    [[nodiscard]] bool scaled() const; // T is not 1
    [[nodiscard]] double temperature() const;
    /// Null when there is nothing to show.
    [[nodiscard]] const ReliabilityTable* focus() const;
    /// Null when nothing is selected or its buckets are not those of the focus.
    [[nodiscard]] const ReliabilityTable* selection() const;
};

/// "412 decisions said 0.8–0.9; 71 % were right; expected 85 %"; an empty bucket says that it is
/// empty. With a selection also how many of the decisions it holds. `bucket` must exist.
[[nodiscard]] QString bucketSentence(const ReliabilityCurves& curves, std::size_t bucket);

/// The whole diagram in words, for screen readers: scope, counts, largest gap, every bucket.
[[nodiscard]] QString diagramDescription(const ReliabilityCurves& curves);

} // namespace candor::ui
