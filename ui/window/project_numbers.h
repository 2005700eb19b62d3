// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace candor::ui {

/// Which number the project gives to which track of the session. They differ once some tracks
/// could not be read, or were dropped while the project was being opened.
class ProjectNumbers {
public:
    /// No tracks yet; new ones get `next`, and so on.
    void startAt(std::uint32_t next);
    /// The next track of the session has this number.
    void add(std::uint32_t number);
    /// The next track of the session is new to the project.
    void addNew() { add(m_next); }

    [[nodiscard]] std::size_t size() const { return m_numbers.size(); }
    [[nodiscard]] std::uint32_t of(std::size_t track) const { return m_numbers[track]; }
    [[nodiscard]] std::optional<std::uint32_t> trackOf(std::uint32_t number) const;
    /// Of tracks that have one.
    [[nodiscard]] std::vector<std::uint32_t> of(const std::vector<std::uint32_t>& tracks) const;

private:
    std::uint32_t m_next = 0;
    std::vector<std::uint32_t> m_numbers; // by track
    std::vector<std::int32_t> m_tracks;   // by number; -1: none
};

} // namespace candor::ui
