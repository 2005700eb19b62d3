// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

namespace candor::ui {

/// From a worker thread: `receiver` emits `signal` with these values when its own thread comes to
/// it, or never if it is gone by then.
template <typename Receiver, typename Signal, typename... Values>
void sendQueued(Receiver& receiver, Signal signal, Values... values) {
    QMetaObject::invokeMethod(
        &receiver,
        [&receiver, signal, values...] {
            Q_EMIT(receiver.*signal)
            (values...);
        },
        Qt::QueuedConnection);
}

} // namespace candor::ui
