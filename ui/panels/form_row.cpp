// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/form_row.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QVariant>
#include <QWidget>

namespace candor::ui {
namespace {

struct FormRowText {
    Q_DECLARE_TR_FUNCTIONS(FormRowText)
};

/// Turning the wheel scrolls the form; only a control that has the focus changes by it.
class WheelGuard : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* control = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || control == nullptr || control->hasFocus()) {
            return false;
        }
        event->ignore(); // goes on to what scrolls
        return true;
    }
};

constexpr const char* RowLabel = "rowLabel"; // of a control; both go with the form
constexpr const char* PlainLabel = "plainLabel";

QString withoutMarks(const QString& label) {
    return QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':'));
}

QLabel* labelOf(const QWidget& control) {
    return qobject_cast<QLabel*>(control.property(RowLabel).value<QObject*>());
}

} // namespace

void addFormRow(const FormRow& row, QWidget* control) {
    QString name = withoutMarks(row.label);
    if (row.label.isEmpty()) {
        row.form->addRow(control);
        const auto* button = qobject_cast<QAbstractButton*>(control);
        name = button != nullptr ? withoutMarks(button->text()) : control->accessibleName();
    } else {
        row.form->addRow(row.label, control);
        QWidget* label = row.form->labelForField(control);
        label->setToolTip(row.toolTip);
        control->setProperty(RowLabel, QVariant::fromValue<QObject*>(label));
    }
    if (control->focusPolicy() == Qt::WheelFocus) {
        control->setFocusPolicy(Qt::StrongFocus);
        control->installEventFilter(new WheelGuard(control));
    }
    control->setAccessibleName(name);
    control->setToolTip(row.toolTip);
    control->setAccessibleDescription(row.toolTip);
}

void setRowEnabled(QWidget& control, bool enabled) {
    control.setEnabled(enabled);
    if (QLabel* label = labelOf(control)) {
        label->setEnabled(enabled);
    }
}

void setRowNeeded(QWidget& control, bool needed) {
    QLabel* label = labelOf(control);
    if (label == nullptr) {
        return;
    }
    if (!label->property(PlainLabel).isValid()) {
        label->setProperty(PlainLabel, label->text());
    }
    const QString plain = label->property(PlainLabel).toString();
    label->setText(needed ? FormRowText::tr("%1 (needed)").arg(QString(plain).remove(u':'))
                          : plain);
    QFont font = label->font();
    font.setBold(needed);
    label->setFont(font);
}

} // namespace candor::ui
