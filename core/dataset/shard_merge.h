// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"

#include <filesystem>
#include <memory>
#include <span>
#include <stdexcept>

namespace candor {

/// Tables that are not all the shards of one run, each once. One English sentence.
class MergeError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The table that one run over all files would have given: files in the order in which they were
/// listed. Shards may come in any order; all must be there, of the same listing, with the same
/// classes, members and task. Shards stay in memory beside the result. Throws MergeError.
[[nodiscard]] std::shared_ptr<const LogitsTable>
mergeShards(std::span<const std::shared_ptr<const LogitsTable>> shards,
            const std::filesystem::path& source);

} // namespace candor
