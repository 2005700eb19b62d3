// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/best_assignment.h"

#include <limits>

namespace candor {
namespace {

constexpr std::size_t Nobody = 0; // rows and columns count from 1

/// Rows join one after the other, each by the cheapest path of changes to those before it.
class AssignmentSearch {
public:
    AssignmentSearch(std::span<const std::uint32_t> table, std::size_t size)
        : m_table(table), m_size(size), m_rowPrice(size + 1, 0.0), m_columnPrice(size + 1, 0.0),
          m_rowOf(size + 1, Nobody), m_before(size + 1, Nobody) {}

    void join(std::size_t row) {
        m_rowOf[0] = row;
        std::vector<double> least(m_size + 1, std::numeric_limits<double>::infinity());
        std::vector<bool> visited(m_size + 1, false);
        std::size_t column = 0;
        while (m_rowOf[column] != Nobody) {
            column = step(column, least, visited);
        }
        while (column != 0) {
            m_rowOf[column] = m_rowOf[m_before[column]];
            column = m_before[column];
        }
    }
    [[nodiscard]] std::vector<std::size_t> columnsOfRows() const {
        std::vector<std::size_t> columns(m_size);
        for (std::size_t column = 1; column <= m_size; ++column) {
            columns[m_rowOf[column] - 1] = column - 1;
        }
        return columns;
    }

private:
    // Visits a column and returns the one that is the least dear to reach from those visited.
    std::size_t step(std::size_t from, std::vector<double>& least, std::vector<bool>& visited) {
        visited[from] = true;
        const std::size_t row = m_rowOf[from];
        std::size_t next = 0;
        double change = std::numeric_limits<double>::infinity();
        for (std::size_t column = 1; column <= m_size; ++column) {
            if (visited[column]) {
                continue;
            }
            const double cost = -static_cast<double>(m_table[(row - 1) * m_size + column - 1]) -
                                m_rowPrice[row] - m_columnPrice[column];
            if (cost < least[column]) {
                least[column] = cost;
                m_before[column] = from;
            }
            if (least[column] < change) {
                change = least[column];
                next = column;
            }
        }
        for (std::size_t column = 0; column <= m_size; ++column) {
            if (visited[column]) {
                m_rowPrice[m_rowOf[column]] += change;
                m_columnPrice[column] -= change;
            } else {
                least[column] -= change;
            }
        }
        return next;
    }

    std::span<const std::uint32_t> m_table;
    std::size_t m_size;
    std::vector<double> m_rowPrice;
    std::vector<double> m_columnPrice;
    std::vector<std::size_t> m_rowOf;  // of each column
    std::vector<std::size_t> m_before; // the column before it on the path
};

} // namespace

std::vector<std::size_t> bestAssignment(std::span<const std::uint32_t> table, std::size_t size) {
    AssignmentSearch search(table, size);
    for (std::size_t row = 1; row <= size; ++row) {
        search.join(row);
    }
    return search.columnsOfRows();
}

} // namespace candor
