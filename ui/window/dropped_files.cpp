// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dropped_files.h"

#include <QMimeData>
#include <QUrl>

namespace candor::ui {

std::vector<std::filesystem::path> droppedFiles(const QMimeData& data) {
    std::vector<std::filesystem::path> files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            files.emplace_back(url.toLocalFile().toStdString());
        }
    }
    return files;
}

} // namespace candor::ui
