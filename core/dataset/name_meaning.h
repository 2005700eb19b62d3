// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// What people mean by the name of an array, a column or a file of a data set.
enum class NameRole : std::uint8_t {
    None,          // anything else
    Nameless,      // arr_0, 0, data: a name that nobody gave
    Logits,        // logits
    Scores,        // scores, outputs, predictions: logits or probabilities
    Probabilities, // probabilities, softmax
    Labels,
    ClassNames,
    FileNames,
    FileIndex, // which file a patch belongs to
    MemberNames,
    PatchStart,
    Split,
    Group,
};

struct NameMeaning {
    NameRole role = NameRole::None;
    std::string part; // which of several sets it belongs to: "test" of "logits_test"
    friend bool operator==(const NameMeaning&, const NameMeaning&) = default;
};

/// By the words of the name, whatever joins them: "y_true", "yTrue", "test/y-true".
[[nodiscard]] NameMeaning meaningOf(std::string_view name);

/// Those words, in lower case: "testLogits_2" has test, logits and 2.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view name);

} // namespace candor
