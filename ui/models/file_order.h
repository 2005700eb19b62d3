// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/file_query.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace candor::ui {

/// The files that pass the source's filter and the query, in the query's order; ties stay in the
/// order of the logits file. Classes sort by name, several true classes by the first four. Without
/// outcomes, conditions and orders that need them are passed over. Nothing when stopped. Pure: runs
/// on any thread; a million files take a fraction of a second.
[[nodiscard]] std::optional<std::vector<std::uint32_t>>
arrangeFiles(const FileSource& source, const FileQuery& query, const std::stop_token& stop = {});

} // namespace candor::ui
