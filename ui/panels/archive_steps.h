// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstddef>

QT_FORWARD_DECLARE_CLASS(QBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace candor::ui {

class ArchiveSession;
class ElidedLabel;
class ListenSession;

/// The three steps side by side, each with where it stands and what can be done: drop files, let
/// models hear them, decide and write.
class ArchiveSteps : public QWidget {
    Q_OBJECT

public:
    ArchiveSteps(const ListenSession& tracks, const ArchiveSession& archive,
                 QWidget* parent = nullptr);

    void setSearching(bool searching);  // dropped folders are looked through
    void addSkipped(std::size_t files); // in folders, that are no sound
    [[nodiscard]] QString dropText() const;
    [[nodiscard]] QString analyseText() const;
    [[nodiscard]] QString decideText() const;

Q_SIGNALS:
    void filesWanted();
    void folderWanted();
    void modelsWanted();
    void demoModelsWanted();
    void listenWanted(); // start, cancel or go on
    void reviewWanted();
    void writeWanted();
    void historyWanted();
    void exportWanted();

private:
    QBoxLayout* addStep(QBoxLayout& row, int stretch, const QString& heading, ElidedLabel*& text);
    QPushButton* addButton(QBoxLayout& row, const QString& text, const QString& toolTip);
    void addDrop(QBoxLayout& row);
    void addAnalyse(QBoxLayout& row);
    void addDecide(QBoxLayout& row);
    void follow();
    void showDrop();
    void showAnalyse();
    void showDecide();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString runText() const;

    const ListenSession& m_tracks;
    const ArchiveSession& m_archive;
    ElidedLabel* m_drop = nullptr;
    ElidedLabel* m_analyse = nullptr;
    ElidedLabel* m_decide = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_models = nullptr;
    QPushButton* m_demo = nullptr;
    QPushButton* m_listen = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_write = nullptr;
    QPushButton* m_export = nullptr;
    std::size_t m_skipped = 0;
    bool m_searching = false;
};

} // namespace candor::ui
