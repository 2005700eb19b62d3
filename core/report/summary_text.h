// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluation.h"

#include <span>
#include <string>

namespace candor {

struct LogitsTable;

/// One row of a summary: the figures at a temperature and a remark on where that came from.
struct SummaryRow {
    const Evaluation* evaluation = nullptr;
    std::string remark; // "T*", "at the edge of the grid" …; may be empty
};

/// A plain-text table for a terminal: what was measured (files, members, buckets), then for each
/// row the single models (mean ± standard deviation) and the ensemble, one column a measure.
[[nodiscard]] std::string summaryText(const LogitsTable& table, std::span<const SummaryRow> rows,
                                      std::span<const Measure> measures);

} // namespace candor
