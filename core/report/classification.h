// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/ground_truth.h"
#include "classification/label_set.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace candor {

struct LogitsTable;

/// How a file stands by a rule or by hand.
struct FileAcceptance {
    std::vector<std::string> classes; // accepted ones, surest first; empty: none
    std::string verdict;              // "accepted", "chosen", "to review", "rejected", "skipped"
    double threshold = 0.0;           // of the posterior or margin, that its winner was held to
};

/// What an ensemble says of one file: its posterior (contracts, section 1), or why there is none.
struct ClassifiedFile {
    std::string path;
    double duration = 0.0; // seconds
    std::size_t patches = 0;
    std::vector<double> posterior; // a class; empty after a failure
    std::string notes;             // what was noticed, for people; may be empty
    std::optional<std::string> error;
    std::optional<FileAcceptance> acceptance = {}; // none: nobody asked
};

/// Everything that `candor-cli classify` reports, files in the order given.
struct Classification {
    LabelSet classes;
    Task task = Task::SingleLabel;
    std::vector<std::string> memberNames;
    double temperature = 1.0;
    std::string temperatureRemark; // where T came from
    std::vector<ClassifiedFile> files;
    bool byMargin = false; // thresholds are of the margin, not of the posterior
};

/// Accepts the winners whose posterior is at least that; multi-label: every such class.
void acceptAtLeast(Classification& classification, double threshold);

/// Posteriors of a table's files over all members, one row a file, in double precision.
[[nodiscard]] std::vector<std::vector<double>> filePosteriors(const LogitsTable& table,
                                                              double temperature);

} // namespace candor
