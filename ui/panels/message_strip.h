// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace candor::ui {

/// Messages at the place of trouble: in the layout, never over it, one sentence each, newest first,
/// until they are closed. The same sentence is not shown twice; the oldest give way after five.
class MessageStrip : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Note, Error };

    explicit MessageStrip(QWidget* parent = nullptr);

    /// Something that can be done about it: a button. The message closes with it.
    struct Action {
        QString text; // empty: none
        QString toolTip;
        std::function<void()> run;
    };

    void add(Kind kind, const QString& sentence, const Action& action = {});
    void clear();
    [[nodiscard]] QStringList sentences() const; // newest first

private:
    void remove(QWidget* row);

    QVBoxLayout* m_rows;
};

} // namespace candor::ui
