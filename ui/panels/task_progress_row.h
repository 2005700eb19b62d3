// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <cstddef>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace candor::ui {

/// How far something has come, in words and as a bar, and a button that stops it. It keeps its
/// place when nothing runs, so that nothing jumps.
class TaskProgressRow : public QWidget {
    Q_OBJECT

public:
    explicit TaskProgressRow(const QString& stopToolTip, QWidget* parent = nullptr);

    void start(const QString& text); // what is being done; the bar moves without a measure
    void advance(const QString& text, std::size_t done, std::size_t all);
    void finish();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelWanted();

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    bool m_running = false;
};

} // namespace candor::ui
