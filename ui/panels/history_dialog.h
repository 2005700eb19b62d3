// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tag_history.h"
#include "session/tag_plan.h"

#include <QDialog>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTableView)

namespace candor::ui {

class BatchFilesModel;
class TagTask;
class TaskProgressRow;
class WriteBatchesModel;
struct TagProgress;

/// History…: every write of tags, below it the files of the one chosen, and undoing all or some of
/// them. Not modal; also after a restart, for the journal is on the disk.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    explicit HistoryDialog(TagTask& task, QWidget* parent = nullptr);
    ~HistoryDialog() override;

    void refresh(); // reads the journal anew
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isRunning() const;

public Q_SLOTS:
    void undoNewest();   // the last write that is not undone yet, once the history is read
    void undoBatch();    // the whole of the write chosen
    void undoSelected(); // the files chosen
    void undoFields();   // where another program wrote since: our fields alone

private:
    QHBoxLayout* makeButtons();
    QPushButton* addButton(QHBoxLayout& row, const QString& text, const QString& toolTip);
    void setUpTables();
    void follow();
    void takeHistory(const std::shared_ptr<const TagHistory>& history);
    void takeRun(const std::shared_ptr<const TagRun>& run);
    void takeBatch();
    void undoFirstWritten();
    void undo(const std::vector<std::uint64_t>& numbers, bool fieldsToo);
    void showControls();
    [[nodiscard]] std::vector<std::uint64_t> selectedNumbers() const;

    TagTask& m_task;
    WriteBatchesModel* m_batches;
    BatchFilesModel* m_files;
    QTableView* m_batchTable;
    QTableView* m_fileTable;
    QLabel* m_summary;
    TaskProgressRow* m_progress;
    QPushButton* m_undo = nullptr;
    QPushButton* m_undoSelected = nullptr;
    QPushButton* m_fields = nullptr;

    std::shared_ptr<const TagHistory> m_history;
    std::shared_ptr<const TagRun> m_run; // the last undoing; null: none
    std::string m_batch;                 // the one shown
    bool m_undoNewest = false;           // as soon as the history is read
};

} // namespace candor::ui
