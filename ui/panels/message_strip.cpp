// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/message_strip.h"

#include "panels/message_row.h"

#include <QVBoxLayout>

namespace candor::ui {
namespace {

constexpr int MostMessages = 5;
constexpr int StripSpacing = 4;

const MessageRow* rowAt(const QVBoxLayout& rows, int index) {
    return qobject_cast<const MessageRow*>(rows.itemAt(index)->widget());
}

} // namespace

MessageStrip::MessageStrip(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(2 * StripSpacing, 2 * StripSpacing, 2 * StripSpacing,
                               2 * StripSpacing);
    m_rows->setSpacing(StripSpacing);
    setAccessibleName(tr("Messages"));
    hide();
}

void MessageStrip::add(Kind kind, const QString& sentence, const Action& action) {
    if (sentences().contains(sentence)) {
        return;
    }
    auto* row = new MessageRow(kind, sentence, action.text, action.toolTip);
    connect(row, &MessageRow::closeWanted, this, [this, row] { remove(row); });
    connect(row, &MessageRow::actionWanted, this, [this, row, run = action.run] {
        remove(row);
        run();
    });
    m_rows->insertWidget(0, row);
    if (m_rows->count() > MostMessages) {
        remove(m_rows->itemAt(m_rows->count() - 1)->widget());
    }
    show();
}

void MessageStrip::clear() {
    while (m_rows->count() > 0) {
        remove(m_rows->itemAt(0)->widget());
    }
}

QStringList MessageStrip::sentences() const {
    QStringList sentences;
    for (int index = 0; index < m_rows->count(); ++index) {
        sentences << rowAt(*m_rows, index)->sentence();
    }
    return sentences;
}

void MessageStrip::remove(QWidget* row) {
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater(); // its own button may be the caller
    setVisible(m_rows->count() > 0);
}

} // namespace candor::ui

#include "moc_message_strip.cpp"
