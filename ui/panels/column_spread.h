// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QTableView)

namespace candor::ui {

/// How wide a column must be, in pixels, and its part of the room left over.
struct ColumnRoom {
    int least = 0;
    int weight = 1;
};

/// Shares a table's width between its columns whenever it is resized, without looking at a million
/// rows; narrower than all columns need, the table scrolls. Stops when the user drags a column.
/// Owned by the table.
class ColumnSpread : public QObject {
    Q_OBJECT

public:
    explicit ColumnSpread(QTableView* table);

    void setRooms(std::vector<ColumnRoom> rooms);
    /// As wide as the cells need now, the rest in equal parts. For tables of some rows.
    void fitContents();
    [[nodiscard]] int leastWidth() const;
    /// Shows or hides a column; the others share the room.
    void showColumn(int column, bool shown);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void spread();

    QTableView* m_table;
    std::vector<ColumnRoom> m_rooms;
    bool m_spreading = false;
    bool m_byHand = false;
};

} // namespace candor::ui
