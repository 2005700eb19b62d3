// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>
#include <vector>

namespace candor::ui {

/// A line for several numbers, separated by semicolons or blanks: one a band, or one for all.
class NumberListEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberListEdit(QWidget* parent = nullptr);

    void setValues(const std::vector<double>& values);
    /// Nothing when a part of the line is no number; empty when the line is.
    [[nodiscard]] std::optional<std::vector<double>> values() const;

private:
    QAction* m_sign;
};

} // namespace candor::ui
