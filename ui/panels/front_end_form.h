// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/front_end_fields.h"

#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QGroupBox)

namespace candor::ui {

/// Every setting of a front end, in groups; those that its kind does not use are hidden, those that
/// another setting rules out are greyed. What does not count is kept as it was.
class FrontEndForm : public QWidget {
    Q_OBJECT

public:
    explicit FrontEndForm(QWidget* parent = nullptr);

    void setFrontEnd(const FrontEnd& frontEnd);
    [[nodiscard]] const FrontEnd& frontEnd() const { return m_frontEnd; }
    /// The first control whose text cannot be read; null when all can.
    [[nodiscard]] QWidget* firstWrong() const { return m_fields.firstWrong(); }

Q_SIGNALS:
    void changed(); // by a person, not by setFrontEnd()

private:
    using AddFields = void (*)(FrontEndFields&, QFormLayout*);
    struct Group {
        QGroupBox* box;
        bool (*counts)(const FrontEnd&); // null: always
    };
    void addGroup(const QString& title, AddFields add, bool (*counts)(const FrontEnd&));
    void showGroups();

    FrontEnd m_frontEnd;
    FrontEndFields m_fields;
    std::vector<Group> m_groups;
};

} // namespace candor::ui
