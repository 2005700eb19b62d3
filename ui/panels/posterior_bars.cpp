// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/posterior_bars.h"

#include "charts/plot_palette.h"
#include "text/number_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

constexpr double BarsMargin = 8.0;
constexpr double BarHeight = 8.0;
constexpr double RowGap = 6.0;
constexpr double PairGap = 10.0; // under predicted and true class, before the others

} // namespace

PosteriorBars::PosteriorBars(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Posteriors of the file"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setSizePolicy(policy);
}

void PosteriorBars::setPosteriors(std::shared_ptr<const TrackPosteriors> posteriors) {
    m_posteriors = std::move(posteriors);
    const std::size_t before = m_rows.size();
    m_rows =
        m_posteriors == nullptr ? std::vector<std::size_t>() : classesByPosterior(*m_posteriors);
    m_current = m_current < m_rows.size() ? m_current : 0;
    describe();
    if (m_rows.size() != before) {
        updateGeometry();
    }
    update();
}

void PosteriorBars::describe() {
    if (m_rows.empty()) {
        setAccessibleDescription(tr("No network has heard this file."));
        return;
    }
    setAccessibleDescription(outcomeText(*m_posteriors) + QStringLiteral(". ") +
                             sentenceOf(m_current));
}

QString PosteriorBars::markOf(std::size_t label) const {
    const bool isPredicted = label == m_posteriors->winner;
    if (m_posteriors->isTrue(label)) {
        return isPredicted ? tr("✓ predicted, true") : tr("✓ true");
    }
    if (!isPredicted) {
        return {};
    }
    return m_posteriors->labelled ? tr("✗ predicted") : tr("▸ predicted");
}

QString PosteriorBars::sentenceOf(std::size_t row) const {
    const std::size_t label = m_rows[row];
    QString name = m_posteriors->classes[static_cast<qsizetype>(label)];
    const bool isPredicted = label == m_posteriors->winner;
    if (isPredicted && m_posteriors->isTrue(label)) {
        name = tr("%1, predicted and true class").arg(name);
    } else if (isPredicted) {
        name = tr("%1, predicted class").arg(name);
    } else if (m_posteriors->isTrue(label)) {
        name = tr("%1, true class").arg(name);
    }
    const QString value = confidenceText(m_posteriors->ensemble[label]);
    if (m_posteriors->members.size() < 2) {
        return tr("%1: %2").arg(name, value);
    }
    const auto byLabel = [label](const auto& a, const auto& b) { return a[label] < b[label]; };
    const auto [least, most] =
        std::minmax_element(m_posteriors->members.begin(), m_posteriors->members.end(), byLabel);
    return tr("%1: %2; members %3 to %4")
        .arg(name, value, confidenceText((*least)[label]), confidenceText((*most)[label]));
}

double PosteriorBars::rowHeight() const {
    return fontMetrics().height() + BarHeight + RowGap;
}

QRectF PosteriorBars::rowRect(std::size_t row) const {
    std::size_t pair = 0;
    if (m_posteriors != nullptr && m_posteriors->isWrong()) {
        pair = 1 + m_posteriors->trueClasses.size();
    }
    const double gap = pair > 1 && row >= pair ? PairGap : 0.0;
    return {BarsMargin, BarsMargin / 2.0 + gap + rowHeight() * static_cast<double>(row),
            width() - 2.0 * BarsMargin, rowHeight()};
}

QColor PosteriorBars::barColour(std::size_t label, const PlotPalette& colours) const {
    if (m_posteriors->isTrue(label)) {
        return colours.right;
    }
    if (label != m_posteriors->winner) {
        return colours.member;
    }
    return m_posteriors->labelled ? colours.wrong : colours.atTemperature;
}

void PosteriorBars::paintRow(QPainter& painter, std::size_t row, const PlotPalette& colours) const {
    const std::size_t label = m_rows[row];
    const QRectF place = rowRect(row);
    const double line = fontMetrics().height();
    const QString mark = markOf(label);
    QFont bold = font();
    bold.setBold(!mark.isEmpty());
    painter.setFont(bold);
    const QFontMetrics metrics(bold);
    const QString value = confidenceText(m_posteriors->ensemble[label]);
    painter.setPen(colours.text);
    painter.drawText(place, Qt::AlignRight | Qt::AlignTop, value);
    const double room = place.width() - metrics.horizontalAdvance(value) - BarsMargin;
    const double markWidth = mark.isEmpty() ? 0.0 : metrics.horizontalAdvance(mark) + BarsMargin;
    const double nameRoom = std::max(room / 2.0, room - markWidth);
    const QString name = metrics.elidedText(m_posteriors->classes[static_cast<qsizetype>(label)],
                                            Qt::ElideMiddle, static_cast<int>(nameRoom));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, name);
    painter.setPen(barColour(label, colours));
    const double markLeft = metrics.horizontalAdvance(name) + BarsMargin;
    painter.drawText(
        place.adjusted(markLeft, 0.0, 0.0, 0.0), Qt::AlignLeft | Qt::AlignTop,
        metrics.elidedText(mark, Qt::ElideRight, static_cast<int>(std::max(0.0, room - markLeft))));
    const QRectF bar(place.left(), place.top() + line + 1.0, place.width(), BarHeight);
    painter.fillRect(bar, colours.grid);
    QRectF filled = bar;
    filled.setWidth(bar.width() * m_posteriors->ensemble[label]);
    painter.fillRect(filled, barColour(label, colours));
    paintMembers(painter, bar, label, colours);
}

void PosteriorBars::paintMembers(QPainter& painter, const QRectF& bar, std::size_t label,
                                 const PlotPalette& colours) const {
    constexpr double Radius = 2.5;
    if (m_posteriors->members.size() < 2) {
        return;
    }
    painter.setPen(QPen(colours.background, 1.0));
    painter.setBrush(colours.text);
    for (const std::vector<double>& member : m_posteriors->members) {
        const double x = std::clamp(bar.left() + bar.width() * member[label], bar.left() + Radius,
                                    bar.right() - Radius);
        painter.drawEllipse(QPointF(x, bar.center().y()), Radius, Radius);
    }
}

void PosteriorBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PlotPalette colours = PlotPalette::of(palette());
    painter.fillRect(rect(), colours.background);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        paintRow(painter, row, colours);
    }
    if (hasFocus() && !m_rows.empty()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rowRect(m_current).adjusted(-4.0, -2.0, 4.0, -2.0));
    }
}

void PosteriorBars::setCurrentRow(std::size_t row) {
    m_current = row;
    describe();
    update();
    Q_EMIT rowReached(rowRect(row).toRect());
}

void PosteriorBars::keyPressEvent(QKeyEvent* event) {
    if (m_rows.empty() || (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool isUp = event->key() == Qt::Key_Up;
    setCurrentRow(isUp ? m_current - std::min<std::size_t>(1, m_current)
                       : std::min(m_current + 1, m_rows.size() - 1));
}

void PosteriorBars::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (!m_rows.empty()) {
        setCurrentRow(m_current);
    }
}

bool PosteriorBars::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    QString sentence;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (rowRect(row).contains(help->pos())) {
            sentence = sentenceOf(row);
        }
    }
    QToolTip::showText(help->globalPos(), sentence, this);
    return true;
}

QSize PosteriorBars::sizeHint() const {
    return {260, minimumSizeHint().height()};
}

QSize PosteriorBars::minimumSizeHint() const {
    const double height = m_rows.empty() ? 0.0 : rowRect(m_rows.size() - 1).bottom() + BarsMargin;
    return {200, static_cast<int>(height)};
}

} // namespace candor::ui

#include "moc_posterior_bars.cpp"
