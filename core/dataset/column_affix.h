// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/score_meaning.h"

#include <cstddef>
#include <string>
#include <vector>

namespace candor {

/// Columns whose names are one pattern: "prob_rock" and "prob_pop", "rock_logit" and "pop_logit",
/// "V1" and "V2", "0" and "1". `names` is what tells them apart.
struct AffixGroup {
    std::vector<std::size_t> columns; // two or more, as they came
    std::vector<std::string> names;
    NameHint hint = NameHint::None;
};

/// The groups among columns of these names: those that share a word for scores (prob, logit,
/// score, softmax, class …), and those that are numbered from 0 or 1 on without a gap.
[[nodiscard]] std::vector<AffixGroup> affixGroups(const std::vector<std::string>& names,
                                                  const std::vector<std::size_t>& columns);

} // namespace candor
