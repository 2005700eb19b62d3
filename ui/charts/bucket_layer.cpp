// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bucket_layer.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace candor::ui {
namespace {

struct BucketText {
    Q_DECLARE_TR_FUNCTIONS(BucketText)
};

QColor withAlpha(QColor color, int alpha) {
    color.setAlpha(alpha);
    return color;
}

/// Hatching that is as wide on every screen.
void hatch(QPainter& painter, const QRectF& area, const QColor& color, double spacing) {
    if (area.isEmpty()) {
        return;
    }
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(color, 1.0));
    for (double offset = 0.0; offset < area.width() + area.height(); offset += spacing) {
        painter.drawLine(QPointF(area.left() + offset, area.top()),
                         QPointF(area.left() + offset - area.height(), area.bottom()));
    }
    painter.restore();
}

} // namespace

void BucketLayer::setFrame(const Frame& frame) {
    prepareGeometryChange();
    m_frame = frame;
    update();
}

void BucketLayer::setCurves(const ReliabilityCurves& curves) {
    m_curves = curves;
    update();
}

void BucketLayer::setMarks(const Marks& marks) {
    m_marks = marks;
    update();
}

double BucketLayer::x(double confidence) const {
    return m_frame.stairs.left() +
           (confidence - MinimumX) / (MaximumX - MinimumX) * m_frame.stairs.width();
}

double BucketLayer::y(double accuracy) const {
    return m_frame.stairs.bottom() -
           (accuracy - MinimumY) / (MaximumY - MinimumY) * m_frame.stairs.height();
}

QRectF BucketLayer::boundingRect() const {
    return m_frame.stairs.united(m_frame.counts).adjusted(-200.0, -50.0, 50.0, 80.0);
}

QRectF BucketLayer::column(const ReliabilityBucket& bucket, const QRectF& area) const {
    return {QPointF(x(bucket.lower), area.top()), QPointF(x(bucket.upper), area.bottom())};
}

QRectF BucketLayer::bar(const ReliabilityBucket& bucket, double count) const {
    const QRectF& area = m_frame.counts;
    const double height = m_frame.scale.position(count) * area.height();
    const QRectF full = column(bucket, area);
    // A hair of air between bars, unless they are hairs themselves.
    const double air = std::min(0.5, full.width() / 8.0);
    return {QPointF(full.left() + air, area.bottom() - height),
            QPointF(full.right() - air, area.bottom())};
}

void BucketLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                        QWidget* /*widget*/) {
    paintTitles(*painter);
    const ReliabilityTable* table = m_curves.focus();
    if (table == nullptr || table->decisions() == 0) {
        painter->setPen(m_frame.palette.axis);
        painter->setFont(m_frame.font);
        painter->drawText(m_frame.stairs, Qt::AlignCenter | Qt::TextWordWrap,
                          table == nullptr ? BucketText::tr("Computing …")
                                           : BucketText::tr("No labelled file to count"));
        return;
    }
    paintMarks(*painter);
    for (std::size_t bucket = 0; bucket < table->buckets.size(); ++bucket) {
        paintBucket(*painter, bucket);
        paintBar(*painter, bucket);
    }
}

void BucketLayer::paintBucket(QPainter& painter, std::size_t bucket) const {
    const ReliabilityBucket& values = m_curves.focus()->buckets[bucket];
    const QColor faint = withAlpha(m_frame.palette.axis, 60);
    const std::optional<double> observed = values.observed();
    if (!observed) {
        hatch(painter, column(values, m_frame.stairs), faint, 9.0);
        return;
    }
    const QColor gap =
        m_curves.scaled() ? m_frame.palette.gap : withAlpha(m_frame.palette.ensemble, 40);
    const QRectF full = column(values, m_frame.stairs);
    // As in the figures for paper: to the diagonal, where both triangles are filled if the stair
    // crosses it; in buckets of equal mass to what was expected, which the diagonal does not show.
    const bool toDiagonal = m_curves.focus()->kind == BucketKind::EqualWidth;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, toDiagonal);
    painter.setPen(Qt::NoPen);
    painter.setBrush(gap);
    painter.drawPolygon(QPolygonF{{full.left(), y(*observed)},
                                  {full.right(), y(*observed)},
                                  {full.right(), y(toDiagonal ? values.upper : values.expected)},
                                  {full.left(), y(toDiagonal ? values.lower : values.expected)}});
    painter.restore();
}

void BucketLayer::paintBar(QPainter& painter, std::size_t bucket) const {
    const ReliabilityBucket& values = m_curves.focus()->buckets[bucket];
    painter.fillRect(bar(values, static_cast<double>(values.count)), m_frame.palette.counts);
    if (const ReliabilityTable* selection = m_curves.selection()) {
        const ReliabilityBucket& part = selection->buckets[bucket];
        const QRectF area = bar(part, static_cast<double>(part.count));
        painter.fillRect(area, withAlpha(m_frame.palette.selection, 110));
        hatch(painter, area, m_frame.palette.selection, 5.0);
    }
}

void BucketLayer::paintMarks(QPainter& painter) const {
    const std::vector<ReliabilityBucket>& buckets = m_curves.focus()->buckets;
    if (m_marks.hovered && *m_marks.hovered < buckets.size()) {
        const QColor band = withAlpha(m_frame.palette.text, 20);
        painter.fillRect(column(buckets[*m_marks.hovered], m_frame.stairs), band);
        painter.fillRect(column(buckets[*m_marks.hovered], m_frame.counts), band);
    }
    if (m_marks.cursor && *m_marks.cursor < buckets.size()) {
        painter.setPen(QPen(m_frame.palette.text, 1.0, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(column(buckets[*m_marks.cursor], m_frame.stairs));
        painter.drawRect(column(buckets[*m_marks.cursor], m_frame.counts));
    }
}

void BucketLayer::paintTitles(QPainter& painter) const {
    painter.setPen(m_frame.palette.text);
    painter.setFont(m_frame.font);
    const double line = QFontMetricsF(m_frame.font).height();
    const QRectF& counts = m_frame.counts;
    painter.drawText(
        QRectF(counts.left(), counts.bottom() + 1.3 * line + 4.0, counts.width(), line),
        Qt::AlignCenter, BucketText::tr("Confidence"));
    const auto vertical = [&](const QRectF& area, const QString& text) {
        painter.save();
        painter.translate(2.0, area.bottom());
        painter.rotate(-90.0);
        painter.drawText(QRectF(0.0, 0.0, area.height(), line), Qt::AlignCenter, text);
        painter.restore();
    };
    const QString full = BucketText::tr("Observed accuracy");
    const bool fits =
        QFontMetricsF(m_frame.font).horizontalAdvance(full) <= m_frame.stairs.height();
    vertical(m_frame.stairs, fits ? full : BucketText::tr("Accuracy"));
    vertical(counts, BucketText::tr("Count"));
}

} // namespace candor::ui
