// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/name_index.h"

namespace candor {

std::uint32_t NameIndex::indexOf(std::string_view name) {
    if (m_last < m_names.size() && m_names[m_last] == name) {
        return m_last;
    }
    const auto found = m_places.find(name);
    if (found != m_places.end()) {
        return m_last = found->second;
    }
    m_last = static_cast<std::uint32_t>(m_names.size());
    m_places.emplace(m_names.emplace_back(name), m_last);
    return m_last;
}

std::optional<std::uint32_t> NameIndex::find(std::string_view name) const {
    const auto found = m_places.find(name);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

} // namespace candor
