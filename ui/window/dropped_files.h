// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

class QMimeData;

namespace candor::ui {

/// The local files that are being dragged or pasted; empty when there are none.
[[nodiscard]] std::vector<std::filesystem::path> droppedFiles(const QMimeData& data);

} // namespace candor::ui
