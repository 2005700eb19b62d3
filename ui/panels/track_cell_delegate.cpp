// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/track_cell_delegate.h"

#include "charts/plot_palette.h"
#include "models/tracks_model.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

namespace candor::ui {
namespace {

constexpr int CellPadding = 4;

} // namespace

TrackCellDelegate::TrackCellDelegate(QTableView* table)
    : TrackCellDelegate(table, static_cast<int>(TrackColumn::Predicted),
                        static_cast<int>(TrackColumn::Confidence),
                        static_cast<int>(TrackColumn::RunnerUp)) {}

TrackCellDelegate::TrackCellDelegate(QTableView* table, int first, int bar, int last)
    : ConfidenceBarDelegate(table), m_table(table), m_first(first), m_bar(bar), m_last(last) {}

QRect TrackCellDelegate::sentenceArea(const QModelIndex& index) const {
    const auto cell = [&](int column) {
        return m_table->visualRect(index.siblingAtColumn(column));
    };
    return cell(m_first).united(cell(m_last));
}

void TrackCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const QString sentence = index.data(TracksModel::SentenceRole).toString();
    if (sentence.isEmpty()) {
        if (index.column() == m_bar) {
            ConfidenceBarDelegate::paint(painter, option, index);
        } else {
            QStyledItemDelegate::paint(painter, option, index);
        }
        return;
    }
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setClipRect(option.rect); // each cell paints its piece
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    painter->setPen(chosen ? option.palette.color(QPalette::HighlightedText)
                           : PlotPalette::of(option.palette).wrong);
    const QRect area = sentenceArea(index).adjusted(CellPadding, 0, -CellPadding, 0);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(sentence, Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace candor::ui

#include "moc_track_cell_delegate.cpp"
