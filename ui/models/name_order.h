// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keyed_sort.h"

#include <cstdint>
#include <span>
#include <stop_token>

namespace candor {
class NameColumn;
}

namespace candor::ui {

/// Sorts files by the bytes of their names (numbered names by number), equal names by file. `files`
/// come ascending by file. Keys are used as working memory. Stops early, unsorted, when asked to.
void sortByName(const NameColumn& names, std::span<KeyedFile> files, std::span<KeyedFile> scratch,
                bool descending, const std::stop_token& stop);

} // namespace candor::ui
