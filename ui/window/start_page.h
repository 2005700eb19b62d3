// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace candor::ui {

class DropTarget;
class RecentFiles;

/// What a newcomer sees: where to drop files, Open…, Try the demo, and the files opened last.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const RecentFiles& recent, QWidget* parent = nullptr);

    void setInviting(bool inviting); // files are being dragged over the window

Q_SIGNALS:
    void openWanted();
    void demoWanted();
    void recentWanted(const QString& path);

private:
    void addHeading(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void addRecent(QVBoxLayout& column);
    void showRecent();

    const RecentFiles& m_recent;
    DropTarget* m_target;
    QWidget* m_recentBox = nullptr;
    QVBoxLayout* m_recentRows = nullptr;
};

} // namespace candor::ui
