// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <string_view>

namespace candor::ui {

/// What core calls things, on the screen.
[[nodiscard]] inline QString utf8Text(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "track.wav", of a whole path.
[[nodiscard]] inline QString fileNameText(const std::filesystem::path& path) {
    return QString::fromStdString(path.filename().string());
}

} // namespace candor::ui
