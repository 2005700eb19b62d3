// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/label_words.h"

#include "dataset/csv_cell.h"
#include "dataset/label_numbers.h"

#include <algorithm>
#include <string_view>

namespace candor {

LabelWords labelWordsOf(const NameIndex& cells) {
    LabelWords labels;
    bool areNumbers = true;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        std::string_view rest = cells[index];
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('|'), rest.size());
            const std::string_view word = trimmed(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
            const auto number = wholeValueIn(word);
            if (saysUnlabelled(word) || (number && *number < 0)) {
                continue;
            }
            labels.words.emplace(word);
            areNumbers = areNumbers && number.has_value();
            if (number) {
                labels.words.insert(std::to_string(*number)); // of "3.0", too
                labels.least = std::min(labels.least.value_or(*number), *number);
                labels.greatest = std::max(labels.greatest.value_or(*number), *number);
            }
        }
    }
    if (!areNumbers) {
        labels.least.reset();
        labels.greatest.reset();
    }
    return labels;
}

} // namespace candor
