// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/number_list_edit.h"

#include "panels/number_edit.h"

#include <QAction>
#include <QRegularExpression>
#include <QStyle>

namespace candor::ui {

NumberListEdit::NumberListEdit(QWidget* parent)
    : QLineEdit(parent),
      m_sign(addAction(style()->standardIcon(QStyle::SP_MessageBoxWarning), TrailingPosition)) {
    m_sign->setToolTip(tr("Expected numbers with semicolons or blanks between them."));
    m_sign->setVisible(false);
    connect(this, &QLineEdit::textChanged, this, [this] { m_sign->setVisible(!values()); });
}

void NumberListEdit::setValues(const std::vector<double>& values) {
    QStringList texts;
    for (const double value : values) {
        texts += NumberEdit::textOf(value);
    }
    setText(texts.join(QStringLiteral("; ")));
    setCursorPosition(0);
}

std::optional<std::vector<double>> NumberListEdit::values() const {
    static const QRegularExpression separators(QStringLiteral("[;\\s]+"));
    std::vector<double> values;
    for (const QString& part : text().split(separators, Qt::SkipEmptyParts)) {
        const std::optional<double> value = NumberEdit::valueOf(part);
        if (!value) {
            return std::nullopt;
        }
        values.push_back(*value);
    }
    return values;
}

} // namespace candor::ui

#include "moc_number_list_edit.cpp"
