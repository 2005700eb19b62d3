// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_request.h"

#include <QByteArray>

namespace candor::ui {

/// The numbers behind a figure as CSV: UTF-8, '.' decimals, every digit, undefined values as empty
/// cells. Each row starts with the data set and, except for the sweep, ends in how the temperature
/// came about.
[[nodiscard]] QByteArray figureCsv(const FigureRequest& request);

} // namespace candor::ui
