// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/project_numbers.h"

#include <algorithm>

namespace candor::ui {

void ProjectNumbers::startAt(std::uint32_t next) {
    m_next = next;
    m_numbers.clear();
    m_tracks.clear();
}

void ProjectNumbers::add(std::uint32_t number) {
    m_tracks.resize(std::max<std::size_t>(m_tracks.size(), std::size_t{number} + 1), -1);
    m_tracks[number] = static_cast<std::int32_t>(m_numbers.size());
    m_numbers.push_back(number);
    m_next = std::max(m_next, number + 1);
}

std::optional<std::uint32_t> ProjectNumbers::trackOf(std::uint32_t number) const {
    return number < m_tracks.size() && m_tracks[number] >= 0
               ? std::optional(static_cast<std::uint32_t>(m_tracks[number]))
               : std::nullopt;
}

std::vector<std::uint32_t> ProjectNumbers::of(const std::vector<std::uint32_t>& tracks) const {
    std::vector<std::uint32_t> numbers;
    for (const std::uint32_t track : tracks) {
        if (track < m_numbers.size()) {
            numbers.push_back(m_numbers[track]);
        }
    }
    return numbers;
}

} // namespace candor::ui
