// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/splitter_state.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>

namespace candor::ui {

QByteArray splitterState(std::initializer_list<const QSplitter*> splitters) {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    for (const QSplitter* splitter : splitters) {
        stream << splitter->saveState();
    }
    return state;
}

void restoreSplitters(const QByteArray& state, std::initializer_list<QSplitter*> splitters) {
    QDataStream stream(state);
    for (QSplitter* splitter : splitters) {
        QByteArray own;
        stream >> own;
        splitter->restoreState(own);
    }
}

} // namespace candor::ui
