// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/write_journal.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace candor::ui {

inline constexpr std::size_t WriteStages = 5;

/// One call of "Write tags…".
struct WriteBatch {
    std::string name;
    std::int64_t when = 0; // of its first file, seconds since 1970
    std::vector<WriteRecord> files;
    std::vector<TagField> fields; // every one that some file's write touched, in their order
    std::array<std::size_t, WriteStages> counts{};

    [[nodiscard]] std::size_t count(WriteStage stage) const {
        return counts[static_cast<std::size_t>(stage)];
    }
};

/// Every write, newest first.
using TagHistory = std::vector<WriteBatch>;

/// Records in the order of the journal as batches.
[[nodiscard]] TagHistory historyOf(std::vector<WriteRecord> records);

} // namespace candor::ui
