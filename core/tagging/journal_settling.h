// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/write_journal.h"

#include <filesystem>
#include <set>
#include <string>

namespace candor {

/// What a write or an undo came to that a crash broke off: its draft is removed, and the record
/// becomes Written, Failed or Undone by what the file holds now. False, and nothing is done, when
/// neither file nor draft can be found, or cannot be read: their disk may come back. What is done
/// is added to `settled`.
[[nodiscard]] bool settleByContent(WriteRecord& record, Settlement& settled);

/// Removes the deltas that no write needs any more.
void removeAllBut(const std::set<std::string>& names, const std::filesystem::path& folder);

} // namespace candor
