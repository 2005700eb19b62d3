// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/database.h"

#include <functional>

namespace candor {

/// Runs what may meet a damaged place; false when it does, or as the work says. Other errors pass.
[[nodiscard]] bool salvaged(const std::function<bool()>& work);

/// Hands over every row that can still be read, by its number. `select`: columns with the number
/// first, "… >= ?" and ordered by it; `maximum`: the highest number. A row that `visit` finds
/// damaged (ProjectError) is passed over like one that SQLite cannot read.
void salvageRows(Database& database, const char* select, const char* maximum,
                 const std::function<void(const Query&)>& visit);

} // namespace candor
