// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <vector>

class QWidget;

namespace candor::ui {

/// Questions for files and folders, each starting where the last of its kind was answered. Empty
/// when the user thinks better of it.
[[nodiscard]] std::vector<std::filesystem::path> askForFiles(QWidget* parent);
[[nodiscard]] std::vector<std::filesystem::path> askForFolder(QWidget* parent);
[[nodiscard]] std::vector<std::filesystem::path> askForDataSet(QWidget* parent);
[[nodiscard]] std::vector<std::filesystem::path> askForModels(QWidget* parent);
[[nodiscard]] std::vector<std::filesystem::path> askForModelFolder(QWidget* parent);
/// `suffix` with its dot, put behind a name without one.
[[nodiscard]] QString askWhereToSave(QWidget* parent, const QString& title, const QString& name,
                                     const QString& filter, const QString& suffix);

} // namespace candor::ui
