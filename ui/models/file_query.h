// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluation.h"
#include "evaluation/evaluation_settings.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace candor {
struct LogitsTable;
}

namespace candor::ui {

/// The columns of the file table, left to right. FileOrder is the order of the logits file.
enum class FileColumn { FileOrder = -1, Name, TrueClass, Predicted, Confidence, RunnerUp, Verdict };
inline constexpr int FileColumns = 6;

/// Whether the winning class is (one of) the file's label(s). In this order when sorted.
enum class Verdict : std::uint8_t { Wrong, Right, Unlabelled };

/// Ascending indices of files, shared between panels and threads.
using FileIndices = std::shared_ptr<const std::vector<std::uint32_t>>;

/// What a file table is made of: immutable values, cheap to hand to a thread.
struct FileSource {
    std::shared_ptr<const LogitsTable> table;
    std::shared_ptr<const FileOutcomes> outcomes; // null until the first evaluation
    FileFilter filter;                            // unlabelled files pass unless a class is asked
};

/// Which rows to show and in which order.
struct FileQuery {
    QString text; // part of the name, a true class or the predicted class; case does not matter
    std::optional<Verdict> verdict;
    double lowestConfidence = 0.0;
    double highestConfidence = 1.0;
    FileIndices subset; // null: all files
    FileColumn sortBy = FileColumn::FileOrder;
    bool descending = false;
    friend bool operator==(const FileQuery&, const FileQuery&) = default;

    /// Whether other posteriors can change the rows or their order.
    [[nodiscard]] bool dependsOnOutcomes() const;
};

/// Whether a column can only be told from posteriors.
[[nodiscard]] bool needsOutcomes(FileColumn column);

/// The source needs outcomes.
[[nodiscard]] Verdict verdictOf(const FileSource& source, std::uint32_t file);

} // namespace candor::ui
