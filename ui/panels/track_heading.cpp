// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/track_heading.h"

#include "panels/elided_label.h"
#include "text/time_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPolygonF>
#include <QToolButton>

namespace candor::ui {
namespace {

constexpr int NarrowHeadingWidth = 720; // pixels; below, the tools go under the outcome

/// A triangle or two bars in the colour of the text: the style's own are black on dark desktops.
QIcon playerIcon(const QWidget& widget, bool isPlaying) {
    const double side = widget.fontMetrics().ascent();
    QPixmap pixmap(QSizeF(side, side).toSize() * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(widget.palette().color(QPalette::ButtonText));
    if (isPlaying) {
        painter.drawRect(QRectF(0.15 * side, 0.1 * side, 0.25 * side, 0.8 * side));
        painter.drawRect(QRectF(0.6 * side, 0.1 * side, 0.25 * side, 0.8 * side));
    } else {
        painter.drawPolygon(QPolygonF(
            {{0.15 * side, 0.05 * side}, {0.95 * side, 0.5 * side}, {0.15 * side, 0.95 * side}}));
    }
    painter.end();
    return QIcon(pixmap);
}

} // namespace

TrackHeading::TrackHeading(QWidget* parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_layout->setContentsMargins(8, 6, 8, 6);
    m_layout->setSpacing(6);
    m_layout->addWidget(makeStatus(), 1);
    m_layout->addWidget(makeTools());
    setPlaying(false);
}

QToolButton* TrackHeading::makeButton(const QString& text, const QString& name,
                                      const QString& toolTip, void (TrackHeading::*signal)()) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, signal);
    return button;
}

QWidget* TrackHeading::makeStatus() {
    m_play = makeButton({}, {}, {}, &TrackHeading::toggleWanted);
    m_play->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_place = new QLabel;
    m_place->setAccessibleName(tr("Place of the player and length of the file"));
    m_outcome = new ElidedLabel(Qt::ElideRight);
    QFont bold = m_outcome->font();
    bold.setBold(true);
    m_outcome->setFont(bold);
    auto* status = new QWidget;
    auto* row = new QHBoxLayout(status);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_play);
    row->addWidget(m_place);
    row->addWidget(m_outcome, 1);
    return status;
}

QWidget* TrackHeading::makeTools() {
    m_spacing = new QComboBox;
    m_spacing->addItem(tr("Mel"), static_cast<int>(FrequencySpacing::Mel));
    m_spacing->addItem(tr("Linear"), static_cast<int>(FrequencySpacing::Linear));
    m_spacing->setAccessibleName(tr("Frequency scale"));
    m_spacing->setToolTip(tr("Frequencies spaced as the ear hears them (mel), or evenly in Hz."));
    connect(m_spacing, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT spacingChosen(static_cast<FrequencySpacing>(m_spacing->currentData().toInt()));
    });
    m_export = makeButton(tr("Export…"), tr("Export figure"),
                          tr("Save or copy this view as a figure: PNG, SVG or PDF, with its "
                             "numbers as CSV."),
                          &TrackHeading::exportWanted);
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_spacing);
    row->addWidget(makeButton(QStringLiteral("−"), tr("Zoom out"),
                              tr("Show more of the file (key −, or Ctrl+wheel)."),
                              &TrackHeading::zoomOutWanted));
    row->addWidget(makeButton(QStringLiteral("+"), tr("Zoom in"),
                              tr("Show less of the file, larger (key +, or Ctrl+wheel)."),
                              &TrackHeading::zoomInWanted));
    row->addWidget(makeButton(tr("All"), tr("Show the whole file"),
                              tr("Show the whole file (Ctrl+0, or a double click)."),
                              &TrackHeading::wholeWanted));
    row->addWidget(m_export);
    row->addStretch(1);
    return tools;
}

void TrackHeading::setPlaying(bool playing) {
    m_isPlaying = playing;
    m_play->setIcon(playerIcon(*this, playing));
    m_play->setText(playing ? tr("Pause") : tr("Play"));
    m_play->setAccessibleName(m_play->text());
    if (m_unplayable.isEmpty()) {
        m_play->setToolTip(playing ? tr("Stop here (Space).")
                                   : tr("Play on from the line (Space); click a patch to hear "
                                        "it alone. The sound is what the networks hear: mono."));
    }
}

void TrackHeading::setUnplayable(const QString& sentence) {
    m_unplayable = sentence;
    m_play->setEnabled(sentence.isEmpty());
    m_play->setToolTip(sentence);
    if (sentence.isEmpty()) {
        setPlaying(false);
    }
}

void TrackHeading::setPlace(double second, double whole) {
    const QString text = timeText(second, 1);
    m_place->setText(whole > 0.0 ? tr("%1 of %2").arg(text, timeText(whole, 1)) : text);
}

void TrackHeading::setOutcome(const QString& outcome) {
    m_outcome->setText(outcome);
}

QString TrackHeading::outcome() const {
    return m_outcome->text();
}

void TrackHeading::setExportable(bool exportable) {
    m_export->setEnabled(exportable);
}

void TrackHeading::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_play != nullptr) {
        m_play->setIcon(playerIcon(*this, m_isPlaying));
    }
}

void TrackHeading::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_layout->setDirection(width() < NarrowHeadingWidth ? QBoxLayout::TopToBottom
                                                        : QBoxLayout::LeftToRight);
}

} // namespace candor::ui

#include "moc_track_heading.cpp"
