// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/column_spread.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace candor::ui {

ColumnSpread::ColumnSpread(QTableView* table) : QObject(table), m_table(table) {
    table->viewport()->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_byHand = m_byHand || (!m_spreading && m_table->isVisible()); });
}

void ColumnSpread::setRooms(std::vector<ColumnRoom> rooms) {
    m_rooms = std::move(rooms);
    spread();
}

void ColumnSpread::fitContents() {
    m_spreading = true; // not a column dragged by hand
    m_table->resizeColumnsToContents();
    m_spreading = false;
    std::vector<ColumnRoom> rooms;
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        rooms.push_back({m_table->columnWidth(column), 1});
    }
    setRooms(std::move(rooms));
}

int ColumnSpread::leastWidth() const {
    int width = 0;
    int column = 0;
    for (const ColumnRoom& room : m_rooms) {
        width += m_table->isColumnHidden(column++) ? 0 : room.least;
    }
    return width;
}

void ColumnSpread::showColumn(int column, bool shown) {
    if (m_table->isColumnHidden(column) == shown) {
        m_spreading = true; // not a column dragged by hand
        m_table->setColumnHidden(column, !shown);
        m_spreading = false;
        spread();
    }
}

void ColumnSpread::spread() {
    if (m_byHand) {
        return;
    }
    int weights = 0;
    int column = 0;
    for (const ColumnRoom& room : m_rooms) {
        weights += m_table->isColumnHidden(column++) ? 0 : room.weight;
    }
    const int spare = std::max(0, m_table->viewport()->width() - leastWidth());
    m_spreading = true;
    column = 0;
    for (const ColumnRoom& room : m_rooms) {
        m_table->setColumnWidth(column++, room.least + spare * room.weight / std::max(1, weights));
    }
    m_spreading = false;
}

bool ColumnSpread::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        spread();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace candor::ui

#include "moc_column_spread.cpp"
