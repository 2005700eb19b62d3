// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/deviation_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace candor::ui {
namespace {

constexpr double SmallShare = 0.85; // of the font's size
constexpr int DeviationMargin = 4;
constexpr int Gap = 3; // between mean and deviation

QFont smaller(QFont font) {
    if (font.pointSizeF() > 0.0) {
        font.setPointSizeF(font.pointSizeF() * SmallShare);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * SmallShare));
    }
    return font;
}

int deviationWidth(const QFont& font) {
    return QFontMetrics(smaller(font)).horizontalAdvance(QStringLiteral("±0.0000"));
}

} // namespace

DeviationDelegate::DeviationDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

int DeviationDelegate::widthFor(const QString& mean, const QFont& font) {
    return QFontMetrics(font).horizontalAdvance(mean) + Gap + deviationWidth(font) +
           2 * DeviationMargin;
}

void DeviationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const qsizetype sign = cell.text.indexOf(QStringLiteral("±"));
    if (sign < 0) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QString mean = cell.text.left(sign).trimmed();
    const QString deviation = QStringLiteral("±") + cell.text.mid(sign + 1).trimmed();
    cell.text.clear();
    const QStyle* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    QRect room = cell.rect.adjusted(DeviationMargin, 0, -DeviationMargin, 0);
    const int split = room.right() - deviationWidth(cell.font);
    // One baseline for both sizes.
    const QFontMetrics metrics(cell.font);
    const int baseline = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent();
    painter->drawText(split - Gap - metrics.horizontalAdvance(mean), baseline, mean);
    painter->setFont(smaller(cell.font));
    painter->drawText(split + 1, baseline, deviation);
    painter->restore();
}

} // namespace candor::ui

#include "moc_deviation_delegate.cpp"
