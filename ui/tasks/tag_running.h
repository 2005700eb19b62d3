// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/write_journal.h"

#include "session/tag_plan.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace candor::ui {

/// Files of a plan to be written: indices into plan->files.
struct WriteRequest {
    std::shared_ptr<const TagPlan> plan;
    std::vector<std::size_t> files = {}; // empty: all that change
    std::string batch = {};              // the one that they are added to; empty: a new one
};

/// Files of a batch to be undone, by their numbers in the journal.
struct UndoRequest {
    std::string batch;
    std::vector<std::uint64_t> numbers = {}; // empty: all that were written
    bool fieldsToo = false; // where another program wrote a file since: our fields alone
};

/// Told after each file.
using RunProgress = std::function<void(std::size_t done, std::size_t total)>;

/// Writes one batch, file by file. A file that fails is an entry and the rest goes on; without a
/// journal nothing does. A stop ends it between two files.
[[nodiscard]] TagRun writeBatch(const WriteRequest& request, WriteJournal& journal,
                                const std::stop_token& stop, const RunProgress& progress);

/// The same for undoing, newest first.
[[nodiscard]] TagRun undoBatch(const UndoRequest& request, WriteJournal& journal,
                               const std::stop_token& stop, const RunProgress& progress);

} // namespace candor::ui
