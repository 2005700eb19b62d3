// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/message_strip.h"

#include <QWidget>

namespace candor::ui {

/// One message of the strip: a sign, the sentence (which can be selected), a button for what can be
/// done about it, and one to close it.
class MessageRow : public QWidget {
    Q_OBJECT

public:
    /// `action`: what its button is called; empty: there is none.
    MessageRow(MessageStrip::Kind kind, const QString& sentence, const QString& action = {},
               const QString& actionToolTip = {}, QWidget* parent = nullptr);

    [[nodiscard]] const QString& sentence() const { return m_sentence; }

Q_SIGNALS:
    void closeWanted();
    void actionWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MessageStrip::Kind m_kind;
    QString m_sentence;
};

} // namespace candor::ui
