// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluation_settings.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace candor {

struct LogitsTable;

/// How one class is told from the others, or a mean over classes. The definitions are those of
/// scikit-learn (precision_recall_fscore_support with zero_division = 0, roc_auc_score one against
/// the rest, average_precision_score). NaN where a figure is not defined.
struct ClassFigures {
    double precision = 0.0;
    double recall = 0.0;
    double f1 = 0.0;
    double auroc = 0.0;
    double auprc = 0.0;
    std::uint64_t support = 0; // files with this label
};

/// The classes of one voter's file posteriors at one temperature. A single-label file is predicted
/// as its winning class; a multi-label file as every class at or above `threshold`.
struct ClassReport {
    std::string voter; // "ensemble", or a member's name
    double temperature = 1.0;
    double threshold = 0.5; // multi-label only
    std::uint64_t files = 0;
    std::vector<ClassFigures> classes; // in the table's order
    /// Means over classes, weighted equally, by support; micro: over all decisions together.
    /// Classes without any file have no AUROC and AUPRC and are left out of those means.
    ClassFigures macro;
    ClassFigures weighted;
    ClassFigures micro;
};

/// `member`: one of the table's members alone; the ensemble of settings.members otherwise. Throws
/// Cancelled when stopped.
[[nodiscard]] ClassReport classReport(const LogitsTable& table, const EvaluationSettings& settings,
                                      std::optional<std::size_t> member = {},
                                      std::stop_token stop = {});

} // namespace candor
