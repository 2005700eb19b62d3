// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tag_plan.h"
#include "tasks/tracks_export.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class QWidget;

namespace candor::ui {

class ArchiveSession;
class HistoryDialog;
class MessageStrip;
class TagTask;
class WriteTagsDialog;

/// Everything that leaves the archive: tags into files, the history of that, exports. It also reads
/// the tags that files have now into the session. Owned by the window; its thread is made when
/// something is first wanted of it. GUI thread.
class ArchiveWriting : public QObject {
    Q_OBJECT

public:
    /// `memberNames`: of the columns, as far as they are known.
    ArchiveWriting(ArchiveSession& archive, std::function<std::vector<std::string>()> memberNames,
                   MessageStrip& messages, QWidget& window);
    ~ArchiveWriting() override;

    /// Null until they are first wanted.
    [[nodiscard]] WriteTagsDialog* writeDialog() { return m_write; }
    [[nodiscard]] HistoryDialog* historyDialog() { return m_history; }
    [[nodiscard]] TagTask& task();
    /// What the menu of exports does once a place is chosen.
    void exportTo(TracksExport::Form form, const QString& path);

public Q_SLOTS:
    void followTags();  // from now on the session knows what tags files have
    void write();       // the dialog; writes nothing
    void showHistory(); // the dialog
    void undoLast();    // in the history, where it is seen
    void chooseExport();

Q_SIGNALS:
    void said(const QString& sentence); // for the status line

private:
    void readTagsFrom(std::size_t first); // of the session's tracks
    void takeRun(const std::shared_ptr<const TagRun>& run);
    void askAndExport(TracksExport::Form form);
    [[nodiscard]] std::string modelName() const;

    ArchiveSession& m_archive;
    std::function<std::vector<std::string>()> m_memberNames;
    MessageStrip& m_messages;
    QWidget& m_window;
    std::unique_ptr<TagTask> m_task;    // null until first wanted
    WriteTagsDialog* m_write = nullptr; // the window's; made when first wanted
    HistoryDialog* m_history = nullptr;
    bool m_followsTags = false;
};

} // namespace candor::ui
