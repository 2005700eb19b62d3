// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/posterior_cell_delegate.h"

#include "charts/plot_palette.h"
#include "models/posteriors_model.h"

#include <QPainter>

namespace candor::ui {

PosteriorCellDelegate::PosteriorCellDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void PosteriorCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const QVariant posterior = index.data(PosteriorsModel::PosteriorRole);
    const PlotPalette plot = PlotPalette::of(option.palette);
    const bool isEnsemble = index.data(PosteriorsModel::EnsembleRole).toBool();
    QColor colour = isEnsemble ? plot.atTemperature : plot.member;
    colour.setAlphaF(0.45F);
    const QRectF cell = QRectF(option.rect).adjusted(2.0, 2.0, -2.0, -2.0);
    QRectF bar = cell;
    bar.setWidth(cell.width() * posterior.toDouble());
    if (option.direction == Qt::RightToLeft) {
        bar.moveRight(cell.right());
    }
    painter->fillRect(bar, colour);
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace candor::ui

#include "moc_posterior_cell_delegate.cpp"
