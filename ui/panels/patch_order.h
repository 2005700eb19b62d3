// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/patch_ribbon.h"

#include <cstddef>
#include <span>

namespace candor {
struct FilePosteriors;
struct LogitsTable;
} // namespace candor

namespace candor::ui {

/// The ensemble's posteriors of a file's patches, patches in the order of their starts (of the
/// logits without), classes in the order of `rows`.
[[nodiscard]] PatchPosteriors patchesInTime(const LogitsTable& table,
                                            const FilePosteriors& posteriors,
                                            std::span<const std::size_t> rows);

} // namespace candor::ui
