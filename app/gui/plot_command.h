// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace candor::gui {

/// `candor plot LOGITS… --figure … --output …`: draws one figure without a display. `argv[1]` is
/// "plot". Makes its own application object, so call it before any other exists. Returns the exit
/// status of the contracts: 0 done, 2 the call is wrong, 3 nothing could be done.
[[nodiscard]] int runPlot(int argc, char** argv);

} // namespace candor::gui
