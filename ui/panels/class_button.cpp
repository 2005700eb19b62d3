// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/class_button.h"

#include "charts/plot_palette.h"
#include "text/number_text.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace candor::ui {
namespace {

constexpr int ButtonPadding = 8;
constexpr int ButtonBarHeight = 3; // px, at the button's foot
constexpr int NameLetters = 18;

} // namespace

ClassButton::ClassButton(QWidget* parent) : QPushButton(parent) {
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the pane
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ClassButton::setOffer(const ClassOffer& offer) {
    m_offer = offer;
    QString sentence = tr("%1, posterior %2").arg(offer.name, confidenceText(offer.posterior));
    if (offer.isProposed) {
        sentence += tr(", proposed");
    }
    if (offer.isTaken) {
        sentence += tr(", chosen");
    }
    setAccessibleName(sentence);
    setToolTip(offer.digit > 0 ? tr("This is %1: key %2, as in the table. The models give it %3.")
                                     .arg(offer.name, QString::number(offer.digit),
                                          confidenceText(offer.posterior))
                               : tr("This is %1. The models give it %2.")
                                     .arg(offer.name, confidenceText(offer.posterior)));
    update();
}

QSize ClassButton::sizeHint() const {
    const QFontMetrics letters(font());
    return {letters.averageCharWidth() * (NameLetters + 8) + 2 * ButtonPadding,
            letters.height() + 2 * ButtonBarHeight + ButtonPadding};
}

QSize ClassButton::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 16 + 2 * ButtonPadding, sizeHint().height()};
}

void ClassButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const PlotPalette colours = PlotPalette::of(palette());
    QRect room =
        rect().adjusted(ButtonPadding, ButtonBarHeight, -ButtonPadding, -2 * ButtonBarHeight);
    const QRectF bar(room.left(), height() - 2.0 * ButtonBarHeight, room.width(), ButtonBarHeight);
    painter.fillRect(bar, colours.grid);
    const double share = std::clamp(m_offer.posterior, 0.0, 1.0);
    painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share, ButtonBarHeight)),
                     m_offer.isProposed ? colours.atTemperature : colours.axis);
    QFont strong = font();
    strong.setWeight(m_offer.isProposed ? QFont::DemiBold : QFont::Normal);
    painter.setFont(strong);
    painter.setPen(option.palette.color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                        QPalette::ButtonText));
    const int letter = fontMetrics().averageCharWidth();
    if (m_offer.digit > 0) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_offer.digit));
    }
    const QString number = confidenceText(m_offer.posterior);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, number);
    room.setLeft(room.left() + 2 * letter + ButtonPadding / 2);
    room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(number) - ButtonPadding);
    const QString name = m_offer.isTaken ? QStringLiteral("✓ ") + m_offer.name : m_offer.name;
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
}

} // namespace candor::ui

#include "moc_class_button.cpp"
