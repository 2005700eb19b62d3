// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

QT_FORWARD_DECLARE_CLASS(QSplitter)

namespace candor::ui {

/// Where the borders of a page are, for the settings: its splitters, always in the same order.
[[nodiscard]] QByteArray splitterState(std::initializer_list<const QSplitter*> splitters);
void restoreSplitters(const QByteArray& state, std::initializer_list<QSplitter*> splitters);

} // namespace candor::ui
