// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace candor::ui {

class ListenSession;

/// In the status bar: device, how many files are done, how fast, how long still; Cancel, and
/// Continue after that. Hidden while there is nothing to tell.
class ListenStatus : public QWidget {
    Q_OBJECT

public:
    explicit ListenStatus(ListenSession& session, QWidget* parent = nullptr);

    /// While dropped folders are searched.
    void setSearching(bool searching);
    [[nodiscard]] QString sentence() const; // what stands there now

Q_SIGNALS:
    void cancelWanted();
    void continueWanted();

private:
    void follow();
    [[nodiscard]] QString runText() const;
    [[nodiscard]] bool isBusy() const;

    ListenSession& m_session;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_button;
    bool m_searching = false;
};

} // namespace candor::ui
