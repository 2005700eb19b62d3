// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/confidence_bar_delegate.h"

QT_FORWARD_DECLARE_CLASS(QTableView)

namespace candor::ui {

/// Paints what the networks say of a track: class, confidence bar, runner-up. A track that failed
/// has its sentence (role TracksModel::SentenceRole) there instead, written across all their cells.
class TrackCellDelegate : public ConfidenceBarDelegate {
    Q_OBJECT

public:
    explicit TrackCellDelegate(QTableView* table); // of a TracksModel
    /// Of another model: columns from `first` to `last`, the one with the bar among them.
    TrackCellDelegate(QTableView* table, int first, int bar, int last);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    [[nodiscard]] QRect sentenceArea(const QModelIndex& index) const;

    QTableView* m_table;
    int m_first;
    int m_bar;
    int m_last;
};

} // namespace candor::ui
