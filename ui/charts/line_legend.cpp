// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/line_legend.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace candor::ui {
namespace {

constexpr int SampleWidth = 20;
constexpr int SampleGap = 6;
constexpr int EntryGap = 12;

} // namespace

LineLegend::LineLegend(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    // Fixed would stop at the one row of the size hint.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LineLegend::setEntries(std::vector<LegendEntry> entries) {
    const auto sameText = [](const LegendEntry& a, const LegendEntry& b) {
        return a.text.size() == b.text.size();
    };
    const bool sameSize =
        std::equal(m_entries.begin(), m_entries.end(), entries.begin(), entries.end(), sameText);
    m_entries = std::move(entries);
    m_keptHeight = std::max(m_keptHeight, rowsHeight(width()));
    if (!sameSize) { // at every step of a slider a new layout would cost more than the curves
        updateGeometry();
    }
    update();
}

int LineLegend::entryWidth(const LegendEntry& entry) const {
    return SampleWidth + SampleGap + fontMetrics().horizontalAdvance(entry.text);
}

int LineLegend::rowHeight() const {
    return fontMetrics().height() + 4;
}

std::vector<QPoint> LineLegend::places(int width) const {
    std::vector<QPoint> corners;
    QPoint corner(0, 0);
    for (const LegendEntry& entry : m_entries) {
        const int wide = entryWidth(entry);
        if (corner.x() > 0 && corner.x() + wide > width) {
            corner = QPoint(0, corner.y() + rowHeight());
        }
        corners.push_back(corner);
        corner.rx() += wide + EntryGap;
    }
    return corners;
}

QSize LineLegend::sizeHint() const {
    int width = 0;
    for (const LegendEntry& entry : m_entries) {
        width += entryWidth(entry) + EntryGap;
    }
    return {width, rowHeight()};
}

QSize LineLegend::minimumSizeHint() const {
    return {120, rowHeight()};
}

int LineLegend::rowsHeight(int width) const {
    const std::vector<QPoint> corners = places(width);
    return corners.empty() ? rowHeight() : corners.back().y() + rowHeight();
}

int LineLegend::heightForWidth(int wide) const {
    return std::max(rowsHeight(wide), wide == width() ? m_keptHeight : 0);
}

void LineLegend::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width()) {
        m_keptHeight = rowsHeight(width());
    }
}

void LineLegend::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QPoint> corners = places(width());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QRect sample(corners[i], QSize(SampleWidth, rowHeight()));
        painter.setPen(m_entries[i].pen);
        if (m_entries[i].brush.style() == Qt::NoBrush) {
            const double middle = sample.top() + sample.height() / 2.0;
            painter.drawLine(QPointF(sample.left(), middle),
                             QPointF(sample.left() + SampleWidth, middle));
        } else {
            painter.setBrush(m_entries[i].brush);
            painter.drawRect(sample.adjusted(4, 4, -4, -4));
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(sample.right() + SampleGap, sample.top(), entryWidth(m_entries[i]),
                               sample.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, m_entries[i].text);
    }
}

} // namespace candor::ui

#include "moc_line_legend.cpp"
