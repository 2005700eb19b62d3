// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_frame.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

namespace candor::ui {

void makePlain(QChart& chart) {
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.legend()->hide();
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setLocalizeNumbers(true);
}

void place(QChart& chart, const QRectF& all, const QRectF& area) {
    chart.setPlotArea(area);
    chart.setGeometry(all);
    // A plot area set by hand moves the curves at once, but the axes only with the next layout.
    chart.layout()->invalidate();
    chart.layout()->activate();
}

void styleAxis(QAbstractAxis& axis, const PlotPalette& palette, const QFont& font) {
    axis.setLabelsFont(font);
    axis.setLabelsColor(palette.text);
    axis.setLinePen(QPen(palette.axis, 1.0));
    axis.setGridLinePen(QPen(palette.grid, 1.0));
}

void setScale(QValueAxis& axis, const LinearScale& scale) {
    axis.setRange(scale.minimum, scale.maximum);
    axis.setTickType(QValueAxis::TicksDynamic);
    axis.setTickAnchor(0.0);
    axis.setTickInterval(scale.step);
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(scale.decimals));
}

void setTicks(QCategoryAxis& axis, double from, double to, const std::vector<AxisTick>& ticks) {
    for (const QString& label : axis.categoriesLabels()) {
        axis.remove(label);
    }
    axis.setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis.setStartValue(from - 1.0); // below the range: a category must end above its start
    axis.setRange(from, to);
    for (const AxisTick& tick : ticks) {
        axis.append(tick.text, tick.position);
    }
}

} // namespace candor::ui
