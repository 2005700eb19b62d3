// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tag_choices.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace candor::ui {

/// How accepted classes become tags: which field, what happens to one that has values already, and
/// what else is written or kept.
class TagChoicesForm : public QWidget {
    Q_OBJECT

public:
    explicit TagChoicesForm(QWidget* parent = nullptr);

    void setChoices(const TagChoices& choices);
    [[nodiscard]] const TagChoices& choices() const { return m_choices; }
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void addFields();
    void addTicks();
    QCheckBox* addTick(const QString& text, const QString& toolTip, bool TagChoices::*choice);
    void takeField();
    void takeMode();
    void show(const TagChoices& choices);

    TagChoices m_choices;
    QComboBox* m_field;
    QComboBox* m_mode;
    QCheckBox* m_provenance = nullptr;
    QCheckBox* m_keepModified = nullptr;
    QCheckBox* m_partHardLinks = nullptr;
    QCheckBox* m_sidecars = nullptr;
};

} // namespace candor::ui
