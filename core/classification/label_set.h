// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// The class names of a classifier, in the order of its outputs. Names are unique, UTF-8.
class LabelSet {
public:
    LabelSet() = default;
    /// Throws std::invalid_argument that names the first repeated name.
    explicit LabelSet(std::vector<std::string> names);
    /// "class 0" … "class n-1": the names of a file that brings none.
    static LabelSet numbered(std::size_t count);

    [[nodiscard]] std::size_t size() const noexcept { return m_names.size(); }
    [[nodiscard]] const std::string& operator[](std::size_t index) const { return m_names[index]; }
    [[nodiscard]] const std::vector<std::string>& names() const noexcept { return m_names; }
    [[nodiscard]] std::optional<std::size_t> indexOf(std::string_view name) const;
    friend bool operator==(const LabelSet&, const LabelSet&) = default;

private:
    std::vector<std::string> m_names;
};

} // namespace candor
