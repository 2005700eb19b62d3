// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/message_row.h"

#include "charts/plot_palette.h"
#include "panels/spacing.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace candor::ui {
namespace {

constexpr double CornerRadius = 4.0;
constexpr int TintAlpha = 40;

} // namespace

MessageRow::MessageRow(MessageStrip::Kind kind, const QString& sentence, const QString& action,
                       const QString& actionToolTip, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_sentence(sentence) {
    const bool isError = kind == MessageStrip::Kind::Error;
    auto* sign = new QLabel;
    const auto icon = isError ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    sign->setPixmap(style()->standardIcon(icon).pixmap(side, side));
    sign->setAccessibleName(isError ? tr("Error") : tr("Note"));
    auto* text = new QLabel(sentence);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true); // as many lines as the sentence needs at this width, no more
    text->setSizePolicy(policy);
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setAccessibleName(tr("Close message"));
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageRow::closeWanted);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing, Spacing / 2, Spacing / 2, Spacing / 2);
    row->setSpacing(Spacing);
    row->addWidget(sign);
    row->addWidget(text, 1);
    if (!action.isEmpty()) {
        auto* button = new QPushButton(action);
        button->setToolTip(actionToolTip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, &MessageRow::actionWanted);
        row->addWidget(button);
    }
    row->addWidget(close);
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageRow::paintEvent(QPaintEvent* /*event*/) {
    const PlotPalette colours = PlotPalette::of(palette());
    const QColor accent =
        m_kind == MessageStrip::Kind::Error ? colours.wrong : colours.atTemperature;
    QColor tint = accent;
    tint.setAlpha(TintAlpha);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(accent);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), CornerRadius,
                            CornerRadius);
}

} // namespace candor::ui

#include "moc_message_row.cpp"
