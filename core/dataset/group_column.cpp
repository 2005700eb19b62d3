// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/group_column.h"

namespace candor {

void GroupColumn::append(std::string_view name) {
    index.push_back(name.empty() ? -1 : static_cast<std::int32_t>(m_names.indexOf(name)));
}

std::vector<std::string> GroupColumn::names() const {
    std::vector<std::string> names;
    names.reserve(m_names.size());
    for (std::size_t place = 0; place < m_names.size(); ++place) {
        names.push_back(m_names[place]);
    }
    return names;
}

} // namespace candor
