// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/project_values.h"

#include <QString>
#include <QWidget>

#include <filesystem>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace candor::ui {

class DropTarget;
class RecentFiles;

/// What a newcomer sees: where to drop files, Open…, Try the demo, sessions that nobody gave a
/// name, and the files opened last.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const RecentFiles& recent, QWidget* parent = nullptr);

    void setInviting(bool inviting); // files are being dragged over the window
    /// Newest first.
    void setUnsaved(const std::vector<UnsavedProject>& projects);

Q_SIGNALS:
    void openWanted();
    void archiveWanted(); // the page where files are dropped, decided and tagged
    void demoWanted();
    void recentWanted(const QString& path);
    void unsavedWanted(const std::filesystem::path& path);

private:
    void addHeading(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void addRecent(QVBoxLayout& column);
    void addUnsaved(QVBoxLayout& column);
    void showRecent();

    const RecentFiles& m_recent;
    DropTarget* m_target;
    QWidget* m_unsavedBox = nullptr;
    QVBoxLayout* m_unsavedRows = nullptr;
    QWidget* m_recentBox = nullptr;
    QVBoxLayout* m_recentRows = nullptr;
};

} // namespace candor::ui
