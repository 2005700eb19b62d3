// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis_scale.h"
#include "charts/plot_palette.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QtGlobal>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QAbstractAxis)
QT_FORWARD_DECLARE_CLASS(QCategoryAxis)
QT_FORWARD_DECLARE_CLASS(QChart)
QT_FORWARD_DECLARE_CLASS(QValueAxis)

namespace candor::ui {

/// A chart without margins, legend, background or animation: only axes, grid and curves.
void makePlain(QChart& chart);

/// Colours and type of an axis; Qt's themes would overwrite them, so none is used.
void styleAxis(QAbstractAxis& axis, const PlotPalette& palette, const QFont& font);

/// Lays a chart out over `all` with its plot area, and so its axes, exactly at `area`.
void place(QChart& chart, const QRectF& all, const QRectF& area);

void setScale(QValueAxis& axis, const LinearScale& scale);

/// Labelled ticks at any place of a range; the texts must differ.
struct AxisTick {
    double position = 0.0;
    QString text;
};
void setTicks(QCategoryAxis& axis, double from, double to, const std::vector<AxisTick>& ticks);

} // namespace candor::ui
