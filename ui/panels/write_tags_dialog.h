// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tag_plan.h"

#include <QDialog>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTableView)

namespace candor::ui {

class TagChoicesForm;
class TagPlanModel;
class TagTask;
class TaskProgressRow;
struct TagProgress;

/// Write tags…: choices, every change that they lead to, and the one button that writes. Not modal.
/// Closed while writing, it goes on writing; shown again, it says how far it is.
class WriteTagsDialog : public QDialog {
    Q_OBJECT

public:
    explicit WriteTagsDialog(TagTask& task, QWidget* parent = nullptr);
    ~WriteTagsDialog() override;

    /// What is accepted now, by which model; `field`: where its labels belong. Not while writing.
    void propose(std::vector<TagProposal> proposals, const std::string& model, TagField field);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const std::shared_ptr<const TagPlan>& plan() const { return m_plan; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void fieldChanged(candor::TagField field);

private:
    QHBoxLayout* makeFilter();
    QHBoxLayout* makeButtons();
    QPushButton* addButton(QHBoxLayout& row, const QString& text, const QString& toolTip);
    void setUpTable();
    void follow();
    void ask(); // for a plan
    void takePlan(const std::shared_ptr<const TagPlan>& plan);
    void takeProgress(const TagProgress& progress);
    void takeRun(const std::shared_ptr<const TagRun>& run);
    void write();
    void writeAgain();
    void undo();
    void begin(const QString& text);
    void showRows();
    void showControls();

    TagTask& m_task;
    TagChoicesForm* m_choices;
    QLabel* m_summary;
    QLineEdit* m_filter;
    QCheckBox* m_showChanges;
    QCheckBox* m_showSame;
    QCheckBox* m_showRefused;
    QLabel* m_shown;
    TagPlanModel* m_model;
    QTableView* m_table;
    QLabel* m_warning;
    TaskProgressRow* m_progress;
    QPushButton* m_write = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_undo = nullptr;

    std::vector<TagProposal> m_proposals;
    std::string m_modelName;
    std::uint64_t m_number = 0;            // of the newest plan asked for
    std::shared_ptr<const TagPlan> m_plan; // null: being worked out
    std::shared_ptr<const TagRun> m_run;   // of the last write; null: not written yet
    bool m_undone = false;
};

} // namespace candor::ui
