// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace candor {

/// Numbers for names, 0, 1, 2 … in order of first appearance. Fast where the same name comes again
/// and again.
class NameIndex {
public:
    std::uint32_t indexOf(std::string_view name);
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const;
    [[nodiscard]] const std::string& operator[](std::size_t index) const { return m_names[index]; }
    [[nodiscard]] std::size_t size() const noexcept { return m_names.size(); }

private:
    std::deque<std::string> m_names; // never moves a name that m_places looks at
    std::unordered_map<std::string_view, std::uint32_t> m_places;
    std::uint32_t m_last = 0;
};

} // namespace candor
