// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sentence_delegate.h"

namespace candor::ui {

void SentenceDelegate::initStyleOption(QStyleOptionViewItem* option,
                                       const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
}

} // namespace candor::ui

#include "moc_sentence_delegate.cpp"
