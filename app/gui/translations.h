// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QCoreApplication)

namespace candor::gui {

/// Installs Qt's and Candor's translations of the desktop's language: in the window and for
/// `candor plot`, so that both draw the same figure.
void loadTranslations(QCoreApplication& application);

} // namespace candor::gui
