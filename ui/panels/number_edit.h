// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace candor::ui {

/// A line for one number that keeps every digit of it, which a spin box does not. What cannot be
/// read, or lies out of range, gets a sign with a sentence inside the line.
class NumberEdit : public QLineEdit {
    Q_OBJECT

public:
    struct Range {
        double least;
        double most;
    };
    /// `canBeEmpty`: an empty line is no value, and not an error.
    explicit NumberEdit(Range range, bool canBeEmpty = false, QWidget* parent = nullptr);

    void setValue(std::optional<double> value);
    /// Nothing when the line is empty or wrong.
    [[nodiscard]] std::optional<double> value() const;
    [[nodiscard]] bool isValid() const;

    /// The shortest text that reads back as the same number, in the user's locale.
    [[nodiscard]] static QString textOf(double value);
    /// Reads the user's locale, and else a decimal point.
    [[nodiscard]] static std::optional<double> valueOf(const QString& text);

private:
    void showSign();

    Range m_range;
    bool m_canBeEmpty;
    QAction* m_sign;
};

} // namespace candor::ui
