// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace candor::ui {

/// A cell of PosteriorsModel: a bar as long as the posterior behind its number; the ensemble's bar
/// in the colour that the ensemble has in the diagrams, members' bars grey.
class PosteriorCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PosteriorCellDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace candor::ui
