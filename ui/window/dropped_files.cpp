// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dropped_files.h"

#include <QMimeData>

namespace candor::ui {

bool holdsFiles(const QMimeData& data) {
    return data.hasUrls();
}

QByteArray droppedUris(const QMimeData& data) {
    return data.data(QStringLiteral("text/uri-list"));
}

} // namespace candor::ui
