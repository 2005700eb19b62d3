// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace candor::ui {

/// Messages at the place of trouble: in the layout, never over it, one sentence each, newest first,
/// until they are closed. The same sentence is not shown twice; the oldest give way after five.
class MessageStrip : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Note, Error };

    explicit MessageStrip(QWidget* parent = nullptr);

    void add(Kind kind, const QString& sentence);
    void clear();
    [[nodiscard]] QStringList sentences() const; // newest first

private:
    void remove(QWidget* row);

    QVBoxLayout* m_rows;
};

} // namespace candor::ui
