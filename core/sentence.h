// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// {0}, {1} … give way to the arguments; an index without argument stays, so that it is seen.
[[nodiscard]] inline std::string filledSentence(std::string_view sentence,
                                                const std::vector<std::string>& arguments) {
    std::string text;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        if (sentence[at] == '{' && at + 2 < sentence.size() && sentence[at + 2] == '}') {
            const std::size_t index = static_cast<std::size_t>(sentence[at + 1] - '0');
            if (index < arguments.size()) {
                text += arguments[index];
                at += 2;
                continue;
            }
        }
        text += sentence[at];
    }
    return text;
}

} // namespace candor
