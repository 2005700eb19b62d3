// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace candor::ui {

class WindowActions;

/// Every key on one sheet: those of the menus, and those of the diagrams and tables.
class KeySheet : public QDialog {
    Q_OBJECT

public:
    explicit KeySheet(const WindowActions& actions, QWidget* parent = nullptr);
};

} // namespace candor::ui
