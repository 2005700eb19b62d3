// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// A column of names in one block of memory: a million file names must not cost a million
/// allocations. Without names it answers "file 0", "file 1", … at no cost.
class NameColumn {
public:
    NameColumn() = default;
    /// `count` names "<prefix> 0" … made when asked for.
    static NameColumn numbered(std::string prefix, std::size_t count);

    void reserve(std::size_t names, std::size_t bytes);
    void append(std::string_view name);

    [[nodiscard]] std::size_t size() const noexcept { return m_count; }
    [[nodiscard]] bool isNumbered() const noexcept { return m_count > 0 && m_ends.empty(); }
    [[nodiscard]] std::string at(std::size_t index) const;

private:
    std::string m_prefix;
    std::size_t m_count = 0;
    std::string m_text;
    std::vector<std::uint64_t> m_ends; // end of name i in m_text
};

} // namespace candor
