// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/tracks_snapshot.h"

#include <QObject>
#include <QString>

#include <thread>

namespace candor::ui {

/// Writes what was heard on a thread of its own, whole or not at all: logits as .npz, or a row a
/// file with its posteriors as CSV. Starts when made and answers once. Destruction waits for the
/// file to be written.
class TracksExport : public QObject {
    Q_OBJECT

public:
    enum class Form { Logits, Csv };
    TracksExport(TracksSnapshot snapshot, Form form, const QString& path,
                 QObject* parent = nullptr);

Q_SIGNALS:
    /// `reason` is empty when the file was written, otherwise a sentence.
    void finished(const QString& path, const QString& reason);

private:
    std::jthread m_thread;
};

} // namespace candor::ui
