// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"

#include <QString>

namespace candor::ui {

/// One sentence for what a reader changed or noticed in a data set.
[[nodiscard]] QString noteText(const DatasetNoteCount& note);

/// "3,630 files · 10 classes · 5 members", with patches where a file has several.
[[nodiscard]] QString tableSummaryText(const LogitsTable& table);

} // namespace candor::ui
