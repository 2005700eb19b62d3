// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace candor {

/// Exit statuses of every command (contracts, section 5).
enum ExitStatus { Done = 0, SomeFailed = 1, BadCall = 2, NothingDone = 3 };

} // namespace candor
