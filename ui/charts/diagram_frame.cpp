// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/diagram_frame.h"

#include "charts/plot_palette.h"

#include <QFocusEvent>
#include <QGraphicsView>
#include <QPainter>
#include <QVBoxLayout>

namespace candor::ui {
namespace {

constexpr int FrameMargin = 8;

} // namespace

DiagramFrame::DiagramFrame(DiagramSize size, const QString& kind, QWidget* parent)
    : QWidget(parent), m_size(size), m_kind(kind), m_legend(new LineLegend(this)),
      m_view(new QGraphicsView(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(kind);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_view->viewport()->installEventFilter(this);
    m_legend->setVisible(size == DiagramSize::Full);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(FrameMargin / 2);
    column->addWidget(m_legend);
    column->addWidget(m_view, 1);
}

void DiagramFrame::start(QGraphicsScene& scene) {
    m_view->setScene(&scene);
    m_started = true;
    applyStyle();
}

QFont DiagramFrame::titleFont() const {
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

void DiagramFrame::applyStyle() {
    if (!m_started) {
        return;
    }
    QFont type = font();
    type.setPointSizeF(type.pointSizeF() * (m_size == DiagramSize::Compact ? 0.82 : 0.95));
    const int above = m_size == DiagramSize::Compact && !m_title.isEmpty()
                          ? QFontMetrics(titleFont()).height() + FrameMargin
                          : FrameMargin;
    layout()->setContentsMargins(FrameMargin, above, FrameMargin, FrameMargin / 2);
    restyle(PlotPalette::of(palette()), type);
    update();
}

void DiagramFrame::setTitle(const QString& title) {
    if (title == m_title) {
        return;
    }
    m_title = title;
    setAccessibleName(title.isEmpty() ? m_kind : m_kind + QStringLiteral(": ") + title);
    applyStyle();
}

void DiagramFrame::setLegend(std::vector<LegendEntry> entries) {
    m_legend->setEntries(std::move(entries));
}

QPointF DiagramFrame::toScene(QPointF position) const {
    return position - QPointF(m_view->pos());
}

QRectF DiagramFrame::fromScene(const QRectF& area) const {
    return area.translated(m_view->pos());
}

QSize DiagramFrame::sizeHint() const {
    return m_size == DiagramSize::Compact ? QSize(320, 260) : QSize(560, 440);
}

QSize DiagramFrame::minimumSizeHint() const {
    return m_size == DiagramSize::Compact ? QSize(184, 160) : QSize(260, 220);
}

void DiagramFrame::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyStyle();
    }
}

void DiagramFrame::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason ||
                   event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    update();
}

void DiagramFrame::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_showsFocus = false;
    update();
}

bool DiagramFrame::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == m_view->viewport() && m_started) {
        resizeScene(m_view->viewport()->size());
    }
    return QWidget::eventFilter(watched, event);
}

void DiagramFrame::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const PlotPalette colors = PlotPalette::of(palette());
    painter.fillRect(rect(), colors.background);
    if (m_size == DiagramSize::Compact && !m_title.isEmpty()) {
        painter.setFont(titleFont());
        painter.setPen(colors.text);
        const QRect strip(FrameMargin, FrameMargin / 2, width() - 2 * FrameMargin,
                          painter.fontMetrics().height() + FrameMargin / 2);
        painter.drawText(strip, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(m_title, Qt::ElideMiddle, strip.width()));
    }
    if (m_showsFocus) { // whoever uses the keyboard must see where they are
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
        painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0));
    }
}

} // namespace candor::ui

#include "moc_diagram_frame.cpp"
