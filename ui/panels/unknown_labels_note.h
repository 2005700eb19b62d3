// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace candor::ui {

class ListenSession;

/// Says which labels of the tracks the models do not know and lets them be mapped; hidden where
/// there are none.
class UnknownLabelsNote : public QWidget {
    Q_OBJECT

public:
    explicit UnknownLabelsNote(ListenSession& session, QWidget* parent = nullptr);

private:
    void refresh();
    void map();

    ListenSession& m_session;
    QLabel* m_sentence;
    QPushButton* m_map;
};

} // namespace candor::ui
