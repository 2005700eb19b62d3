// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/binning.h"
#include "calibration/reliability_table.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace candor {

struct LogitsTable;

/// Which files are counted. Unlabelled files never are.
struct FileFilter {
    std::optional<std::size_t> trueClass; // files with this label (multi-label: among them)
    std::optional<std::size_t> split;     // index into LogitsTable::splitNames
    std::shared_ptr<const std::vector<std::uint32_t>> files; // ascending; null: all
    friend bool operator==(const FileFilter&, const FileFilter&) = default;
};

/// One byte a file: 1 where it is labelled and passes the filter.
[[nodiscard]] std::vector<std::uint8_t> countedFiles(const LogitsTable& table,
                                                     const FileFilter& filter);

/// Everything that figures depend on besides the data. Posteriors are averaged over patches, then
/// over members, after the temperature (contracts, section 1).
struct EvaluationSettings {
    double temperature = 1.0;
    std::size_t buckets = 10;
    BucketKind bucketKind = BucketKind::EqualWidth;
    DecisionScope scope;
    std::vector<std::size_t> members; // those in the ensemble, ascending; empty: all
    FileFilter filter;
    bool wantMembers = true;   // evaluate members on their own too
    bool wantOutcomes = false; // fill Evaluation::outcomes
    unsigned threads = 0;      // 0: as many as the machine has
    friend bool operator==(const EvaluationSettings&, const EvaluationSettings&) = default;
};

/// settings.members, or all of the table's when that is empty.
[[nodiscard]] std::vector<std::size_t> activeMembers(const LogitsTable& table,
                                                     const EvaluationSettings& settings);

} // namespace candor
