// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)

namespace candor::ui {

/// The class names that a text holds: one a line, or a list with commas or semicolons as Python,
/// JSON and spreadsheets write it ("['bass', 'brass']"). Blank names are left out.
[[nodiscard]] QStringList labelsInText(const QString& text);

/// Class names, one a line, in the order of the network's outputs. Says how many there are and
/// which one stands twice; a pasted list is taken apart.
class LabelListEdit : public QWidget {
    Q_OBJECT

public:
    explicit LabelListEdit(QWidget* parent = nullptr);

    void setLabels(const std::vector<std::string>& labels);
    [[nodiscard]] std::vector<std::string> labels() const;
    /// Why they cannot be used; empty when they can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    QPlainTextEdit* m_text;
    QLabel* m_count;
};

} // namespace candor::ui
