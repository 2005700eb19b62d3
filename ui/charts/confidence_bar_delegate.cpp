// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/confidence_bar_delegate.h"

#include "charts/plot_palette.h"
#include "text/number_text.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace candor::ui {
namespace {

constexpr double Padding = 6.0;

std::optional<double> confidenceOf(const QModelIndex& index) {
    QVariant value = index.data(ConfidenceBarDelegate::ConfidenceRole);
    if (!value.isValid()) {
        value = index.data(Qt::DisplayRole);
    }
    bool isNumber = false;
    const double confidence = value.toDouble(&isNumber);
    if (!isNumber || !(confidence >= 0.0) || !(confidence <= 1.0)) {
        return std::nullopt;
    }
    return confidence;
}

void paintBar(QPainter& painter, const QRectF& area, double share, const QVariant& correct,
              const PlotPalette& colors) {
    painter.fillRect(area, colors.grid);
    const QRectF bar(area.topLeft(), QSizeF(area.width() * share, area.height()));
    if (!correct.isValid()) {
        painter.fillRect(bar, colors.axis);
    } else if (correct.toBool()) {
        painter.fillRect(bar, colors.right);
    } else {
        QColor pale = colors.wrong;
        pale.setAlpha(90);
        painter.fillRect(bar, pale);
        painter.fillRect(bar, QBrush(colors.wrong, Qt::BDiagPattern));
        painter.setPen(QPen(colors.wrong, 1.0));
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace

ConfidenceBarDelegate::ConfidenceBarDelegate(QObject* parent) : QStyledItemDelegate(parent) {
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i] = confidenceText(static_cast<double>(i) / 1000.0);
    }
}

void ConfidenceBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    // initStyleOption would ask the model for a dozen roles that a bar does not need.
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    const QVariant background = index.data(Qt::BackgroundRole); // of files selected elsewhere
    if (background.isValid()) {
        painter->fillRect(option.rect, background.value<QBrush>());
    }
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const std::optional<double> confidence = confidenceOf(index);
    if (!confidence) {
        return;
    }
    painter->save();
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    painter->setFont(option.font);
    painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    const QRectF area = QRectF(option.rect).adjusted(Padding, 0.0, -Padding, 0.0);
    const double textWidth = option.fontMetrics.horizontalAdvance(m_texts.back());
    const auto text = static_cast<std::size_t>(std::lround(*confidence * 1000.0));
    // Whole pixels, as the style does in the columns beside, or the baselines would differ.
    const QRect textArea(option.rect.left() + static_cast<int>(Padding), option.rect.top(),
                         static_cast<int>(textWidth) + 1, option.rect.height());
    painter->drawText(textArea, Qt::AlignVCenter | Qt::AlignRight, m_texts[text]);
    const double left = area.left() + textWidth + Padding + 2.0;
    const double height = std::min(area.height() - 6.0, 12.0);
    if (area.right() - left > 8.0) {
        paintBar(*painter,
                 QRectF(left, area.center().y() - height / 2.0, area.right() - left, height),
                 *confidence, index.data(CorrectRole), PlotPalette::of(option.palette));
    }
    painter->restore();
}

QSize ConfidenceBarDelegate::sizeHint(const QStyleOptionViewItem& option,
                                      const QModelIndex& /*index*/) const {
    return {option.fontMetrics.horizontalAdvance(m_texts.back()) + 100,
            option.fontMetrics.height() + 6};
}

} // namespace candor::ui

#include "moc_confidence_bar_delegate.cpp"
