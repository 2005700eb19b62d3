// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QWidget>

#include <cstdint>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QTimer)

namespace candor::ui {

class OpenTask;

/// In the status bar: which file is being read, how far, how long still, and Cancel. Appears only
/// when reading takes a moment.
class OpeningProgress : public QWidget {
    Q_OBJECT

public:
    explicit OpeningProgress(OpenTask& task, QWidget* parent = nullptr);

private:
    void show(const QString& fileName, std::uint64_t done, std::uint64_t total);
    [[nodiscard]] QString timeLeft(std::uint64_t done, std::uint64_t total) const;

    QLabel* m_text;
    QProgressBar* m_bar;
    QTimer* m_delay;
    QElapsedTimer m_clock; // since the file's first report
    QString m_fileName;
};

} // namespace candor::ui
