// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/tracks_snapshot.h"

#include <QObject>
#include <QString>

#include <thread>

namespace candor::ui {

/// Writes what was heard on a thread of its own, each file whole or not at all: logits as .npz, a
/// row a file with its posteriors as CSV or as JSON lines, or the patches of each file as a label
/// track for Audacity in a folder. Starts when made and answers once. Destruction waits for the
/// end.
class TracksExport : public QObject {
    Q_OBJECT

public:
    enum class Form { Logits, Csv, JsonLines, Audacity };
    /// `path`: of the file; of Audacity: of the folder, which is there.
    TracksExport(TracksSnapshot snapshot, Form form, const QString& path,
                 QObject* parent = nullptr);

Q_SIGNALS:
    /// `reason` is empty when the file was written, otherwise a sentence.
    void finished(const QString& path, const QString& reason);

private:
    std::jthread m_thread;
};

} // namespace candor::ui
