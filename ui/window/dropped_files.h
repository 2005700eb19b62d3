// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QMimeData;

namespace candor::ui {

/// Whether files are being dragged. Looks at the kind alone: the names of a hundred thousand files
/// take a moment to fetch.
[[nodiscard]] bool holdsFiles(const QMimeData& data);

/// Their names as they came (text/uri-list), to be read in a thread.
[[nodiscard]] QByteArray droppedUris(const QMimeData& data);

} // namespace candor::ui
