// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QTableView)

namespace candor::ui {

/// What all tables of files have in common: whole rows are selected and scrolled one by one, names
/// are cut in the middle, columns sort when asked to and start unsorted. The model is set already.
void setFileTableLook(QTableView& table);

} // namespace candor::ui
