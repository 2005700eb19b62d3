// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <array>

namespace candor::ui {

/// Paints a confidence as a number and a bar. Reads ConfidenceRole, or else the display role, as a
/// double in 0 … 1 (anything else leaves the cell empty), and CorrectRole as a bool: right is
/// solid, wrong hatched, and without the role (no label) the bar is grey. Texts are made once.
class ConfidenceBarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int ConfidenceRole = Qt::UserRole + 1;
    static constexpr int CorrectRole = Qt::UserRole + 2;

    explicit ConfidenceBarDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    std::array<QString, 1001> m_texts; // of 0.000, 0.001 … 1.000
};

} // namespace candor::ui
