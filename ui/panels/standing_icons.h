// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/archive_model.h"

class QWidget;

namespace candor::ui {

/// The signs before the verdicts, apart in shape as well as in colour: an empty ring waits, a bar
/// with a dot failed, a question mark is to be reviewed, a tick was accepted, a tick in a box by
/// hand, a tick on a line with another class, a cross was rejected, an arrow skipped.
[[nodiscard]] ArchiveModel::StandingIcons standingIconsOf(const QWidget& widget);

} // namespace candor::ui
