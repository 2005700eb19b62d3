// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/number_edit.h"

#include <QAction>
#include <QLocale>
#include <QStyle>

#include <cmath>

namespace candor::ui {

NumberEdit::NumberEdit(Range range, bool canBeEmpty, QWidget* parent)
    : QLineEdit(parent), m_range(range), m_canBeEmpty(canBeEmpty),
      m_sign(addAction(style()->standardIcon(QStyle::SP_MessageBoxWarning), TrailingPosition)) {
    m_sign->setToolTip(
        tr("Expected a number from %1 to %2.").arg(textOf(m_range.least), textOf(m_range.most)));
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.00000000000")));
    connect(this, &QLineEdit::textChanged, this, &NumberEdit::showSign);
    showSign();
}

void NumberEdit::setValue(std::optional<double> value) {
    setText(value ? textOf(*value) : QString());
    setCursorPosition(0);
}

std::optional<double> NumberEdit::value() const {
    const std::optional<double> value = valueOf(text());
    const bool isInRange = value && *value >= m_range.least && *value <= m_range.most;
    return isInRange ? value : std::nullopt;
}

bool NumberEdit::isValid() const {
    return value() || (m_canBeEmpty && text().trimmed().isEmpty());
}

QString NumberEdit::textOf(double value) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

std::optional<double> NumberEdit::valueOf(const QString& text) {
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    double value = 0.0;
    for (const QLocale& locale : {QLocale(), QLocale::c()}) {
        if (!isNumber) {
            value = locale.toDouble(trimmed, &isNumber);
        }
    }
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void NumberEdit::showSign() {
    m_sign->setVisible(!isValid());
}

} // namespace candor::ui

#include "moc_number_edit.cpp"
