// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/cache_task.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QDoubleSpinBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTimer)

namespace candor::ui {

/// Cache…: where what was heard is kept for later, how large it is and may become, and a button
/// that empties it.
class CacheDialog : public QDialog {
    Q_OBJECT

public:
    explicit CacheDialog(QWidget* parent = nullptr);
    ~CacheDialog() override;

    void done(int result) override; // a limit that was just typed counts

private:
    void build();
    void showFacts(const CacheFacts& facts);
    void takeLimit();

    CacheTask m_task;
    QLabel* m_place;
    QLabel* m_size;
    QLabel* m_problem;
    QDoubleSpinBox* m_limit;
    QPushButton* m_empty;
    QTimer* m_rest; // while the limit is being typed
};

} // namespace candor::ui
