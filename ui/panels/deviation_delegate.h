// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace candor::ui {

/// Paints "0.0959 ± 0.0090" with the deviation smaller, so that the mean is read first and means
/// stand below each other. Any other text is painted as usual.
class DeviationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit DeviationDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// How wide a cell is whose mean is that long.
    [[nodiscard]] static int widthFor(const QString& mean, const QFont& font);
};

} // namespace candor::ui
