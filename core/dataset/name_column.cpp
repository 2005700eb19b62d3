// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/name_column.h"

#include <utility>

namespace candor {

NameColumn NameColumn::numbered(std::string prefix, std::size_t count) {
    NameColumn column;
    column.m_prefix = std::move(prefix);
    column.m_count = count;
    return column;
}

void NameColumn::reserve(std::size_t names, std::size_t bytes) {
    m_ends.reserve(names);
    m_text.reserve(bytes);
}

void NameColumn::append(std::string_view name) {
    m_text.append(name);
    m_ends.push_back(m_text.size());
    ++m_count;
}

std::string NameColumn::at(std::size_t index) const {
    if (m_ends.empty()) {
        return m_prefix + ' ' + std::to_string(index);
    }
    const std::size_t first = index == 0 ? 0 : m_ends[index - 1];
    return m_text.substr(first, m_ends[index] - first);
}

} // namespace candor
