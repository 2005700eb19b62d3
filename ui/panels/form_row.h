// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace candor::ui {

/// One row of a form: its label (with an accelerator, perhaps) and what more there is to say.
struct FormRow {
    QFormLayout* form;
    QString label; // empty: the control has its own words
    QString toolTip;
};

/// What stands in the way of using a form, and the control where it is mended.
struct FormProblem {
    QWidget* control;
    QString sentence;
};

/// Adds the control under its label; label and tip become its accessible name and description.
void addFormRow(const FormRow& row, QWidget* control);

/// Enables a control and the label that belongs to it.
void setRowEnabled(QWidget& control, bool enabled);

/// Marks a row as one that is still to be filled in: in bold letters and in words.
void setRowNeeded(QWidget& control, bool needed);

} // namespace candor::ui
