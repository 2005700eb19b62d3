// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tracks_query.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace candor::ui {

/// The row above the track table: filter, how many are shown, and what can be done with them. Says
/// what is wanted; others do it.
class TracksBar : public QWidget {
    Q_OBJECT

public:
    explicit TracksBar(QWidget* parent = nullptr);

    /// The query with this row's conditions in place of its own; the order stays.
    [[nodiscard]] TracksQuery applyTo(TracksQuery query) const;
    void setShownFiles(std::size_t shown, std::size_t all);
    void setHeard(bool any); // whether there is something to be saved and explored
    void focusText();

Q_SIGNALS:
    void changed();
    void exploreWanted();
    void logitsWanted(); // as a file
    void csvWanted();
    void clearWanted();

private:
    void addFilter(QHBoxLayout& row);
    void addDeeds(QHBoxLayout& row);
    QToolButton* addButton(QHBoxLayout& row, const QString& text, const QString& toolTip);

    QLineEdit* m_text = nullptr;
    QComboBox* m_state = nullptr;
    QLabel* m_shown = nullptr;
    QToolButton* m_explore = nullptr;
    QToolButton* m_save = nullptr;
};

} // namespace candor::ui
