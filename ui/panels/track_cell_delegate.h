// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/confidence_bar_delegate.h"

QT_FORWARD_DECLARE_CLASS(QTableView)

namespace candor::ui {

/// Paints what the networks say of a track: class, confidence bar, runner-up. A track that failed
/// has its sentence there instead, written across all three cells.
class TrackCellDelegate : public ConfidenceBarDelegate {
    Q_OBJECT

public:
    explicit TrackCellDelegate(QTableView* table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    [[nodiscard]] QRect sentenceArea(const QModelIndex& index) const;

    QTableView* m_table;
};

} // namespace candor::ui
