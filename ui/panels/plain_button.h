// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace candor::ui {

/// A button that is pressed by itself only: Enter elsewhere in a dialog does not press it.
[[nodiscard]] inline QPushButton* plainButton(const QString& text, const QString& toolTip) {
    auto* button = new QPushButton(text);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    return button;
}

} // namespace candor::ui
