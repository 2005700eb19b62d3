// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/split_column.h"

#include <algorithm>
#include <limits>

namespace candor {

void SplitColumn::append(std::string_view name, const ArrayOrigin& origin) {
    // Files of one split mostly stand together.
    if (!index.empty() && names[index.back()] == name) {
        index.push_back(index.back());
        return;
    }
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        constexpr std::size_t Most = std::numeric_limits<std::uint16_t>::max();
        if (names.size() == Most) {
            throw origin.refusal(InputFault::CountDiffers,
                                 {"too many different", "at most " + std::to_string(Most)});
        }
        index.push_back(static_cast<std::uint16_t>(names.size()));
        names.emplace_back(name);
        return;
    }
    index.push_back(static_cast<std::uint16_t>(found - names.begin()));
}

} // namespace candor
