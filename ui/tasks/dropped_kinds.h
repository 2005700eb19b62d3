// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace candor::ui {

/// What was dropped or named together, sorted by what it is for.
struct DroppedKinds {
    std::vector<std::filesystem::path> audio; // files, folders, playlists; whatever else, too
    std::vector<std::filesystem::path> models;
    std::vector<std::filesystem::path> logits;
    std::vector<std::filesystem::path> tables; // CSV: labels of the sound, or logits
    std::vector<std::filesystem::path> projects;
};

/// Tells by the extension and, where that is ambiguous (.ts, .txt), by the first bytes. A sidecar
/// that comes with its model is left out. Reads files: not for the GUI thread.
[[nodiscard]] DroppedKinds sortDropped(const std::vector<std::filesystem::path>& paths);

} // namespace candor::ui
