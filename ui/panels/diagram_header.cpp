// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/diagram_header.h"

#include "panels/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace candor::ui {
namespace {} // namespace

DiagramHeader::DiagramHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(Spacing, Spacing / 2, Spacing, 0);
    m_row->setSpacing(Spacing);
    auto* label = new QLabel(title);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setMinimumWidth(0);
    m_row->addWidget(label);
    m_row->addStretch(1);
    addExportButton(title);
}

void DiagramHeader::addOption(QWidget* option) {
    m_row->insertWidget(m_row->count() - 1, option);
}

void DiagramHeader::addExportButton(const QString& title) {
    auto* button = new QToolButton;
    button->setText(tr("Export…"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    button->setAccessibleName(tr("Export figure: %1").arg(title));
    button->setToolTip(tr("Save this diagram as a figure for paper: PNG, SVG or PDF (Ctrl+E for "
                          "the diagram in focus)."));
    auto* menu = new QMenu(button);
    menu->addAction(tr("&Export figure…"), this, &DiagramHeader::exportWanted);
    menu->addAction(tr("&Copy figure"), this, &DiagramHeader::copyWanted);
    button->setMenu(menu);
    connect(button, &QToolButton::clicked, this, &DiagramHeader::exportWanted);
    m_row->addWidget(button);
}

} // namespace candor::ui

#include "moc_diagram_header.cpp"
