// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)

namespace candor::ui {

/// The row above a diagram: its title, its options, and a button to take the figure away.
class DiagramHeader : public QWidget {
    Q_OBJECT

public:
    explicit DiagramHeader(const QString& title, QWidget* parent = nullptr);

    void addOption(QWidget* option);

Q_SIGNALS:
    void exportWanted();
    void copyWanted();

private:
    void addExportButton(const QString& title);

    QHBoxLayout* m_row;
};

} // namespace candor::ui
