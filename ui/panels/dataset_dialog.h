// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/dataset_choice.h"
#include "tasks/dataset_task.h"

#include <QDialog>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace candor::ui {

class DatasetClassesTable;
class DatasetSourceForm;
class ListenSession;

/// Open a data set: what was recognised, what it holds and what it lacks, and which of it is
/// wanted. Tables are read in the background; nothing is added before the button is pressed.
class DatasetDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows which classes the session's models know.
    DatasetDialog(const DatasetQuestion& question, const ListenSession& session,
                  QWidget* parent = nullptr);
    ~DatasetDialog() override;

    void accept() override;

Q_SIGNALS:
    void chosen(const std::shared_ptr<const candor::DatasetManifest>& manifest,
                const candor::ui::DatasetChoice& choice);
    void soundWanted(const std::filesystem::path& folder); // as any folder of sound

private:
    void build();
    QWidget* makeFacts();
    QWidget* makeButtons();
    void follow();
    void ask();
    void take(const DatasetReading& reading, const QString& problem);
    void showManifest();
    void fillSplits();
    void showKnown();
    void showCount();
    void say(const QString& sentence, bool isError);
    [[nodiscard]] DatasetChoice choice() const;

    const ListenSession& m_session;
    DatasetTask* m_task;
    DatasetSourceForm* m_source;
    QComboBox* m_split;
    QLabel* m_facts;
    QCheckBox* m_faulty;
    QCheckBox* m_unlabelled;
    QPlainTextEdit* m_notes;
    DatasetClassesTable* m_classes;
    QLabel* m_message;
    QLabel* m_messageIcon;
    QPushButton* m_sound;
    QPushButton* m_add;
    DatasetReading m_reading;
};

} // namespace candor::ui
