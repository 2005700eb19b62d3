// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/name_index.h"

#include <optional>
#include <set>
#include <string>

namespace candor {

/// The distinct labels of a table, as far as they are known.
struct LabelWords {
    std::set<std::string> words;
    /// The least and the greatest, where all are whole numbers; unlabelled ones left out.
    std::optional<long long> least;
    std::optional<long long> greatest;
};

/// From the distinct cells of a column; several labels in one are joined by "|".
[[nodiscard]] LabelWords labelWordsOf(const NameIndex& cells);

} // namespace candor
