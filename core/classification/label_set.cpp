// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification/label_set.h"

#include <algorithm>
#include <stdexcept>
#include <unordered_set>

namespace candor {

LabelSet::LabelSet(std::vector<std::string> names) : m_names(std::move(names)) {
    std::unordered_set<std::string_view> seen;
    for (const std::string& name : m_names) {
        if (!seen.insert(name).second) {
            throw std::invalid_argument("the class name \"" + name + "\" occurs twice");
        }
    }
}

LabelSet LabelSet::numbered(std::size_t count) {
    std::vector<std::string> names;
    names.reserve(count);
    for (std::size_t index = 0; index < count; ++index) {
        names.push_back("class " + std::to_string(index));
    }
    return LabelSet(std::move(names));
}

std::optional<std::size_t> LabelSet::indexOf(std::string_view name) const {
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    if (found == m_names.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - m_names.begin());
}

} // namespace candor
