// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/column_affix.h"

#include "dataset/csv_cell.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace candor {
namespace {

constexpr std::string_view Separators = "_-. :/[](";

struct SplitName {
    std::string affix;
    std::string name;
};

bool isDigit(char sign) {
    return sign >= '0' && sign <= '9';
}

std::string cleaned(std::string_view text) {
    while (!text.empty() &&
           (Separators.find(text.front()) != std::string_view::npos || text.front() == ')')) {
        text.remove_prefix(1);
    }
    while (!text.empty() &&
           (Separators.find(text.back()) != std::string_view::npos || text.back() == ')')) {
        text.remove_suffix(1);
    }
    return std::string(text);
}

// "prob" and "rock" of "prob_rock" or "prob(rock)".
std::optional<SplitName> splitFront(std::string_view name) {
    const std::size_t end = name.find_first_of(Separators);
    if (end == std::string_view::npos || end == 0) {
        return std::nullopt;
    }
    return SplitName{lowered(name.substr(0, end)) + '<', cleaned(name.substr(end))};
}

std::optional<SplitName> splitBack(std::string_view name) {
    const std::size_t begin = name.find_last_of(Separators);
    if (begin == std::string_view::npos || begin + 1 == name.size()) {
        return std::nullopt;
    }
    return SplitName{'>' + lowered(name.substr(begin + 1)), cleaned(name.substr(0, begin))};
}

// "V" and "1" of "V1"; "" and "3" of "3".
std::optional<SplitName> splitNumber(std::string_view name) {
    while (name.ends_with(']') || name.ends_with(')')) {
        name.remove_suffix(1);
    }
    std::size_t begin = name.size();
    while (begin > 0 && isDigit(name[begin - 1])) {
        --begin;
    }
    if (begin == name.size() || name.size() - begin > 6) {
        return std::nullopt;
    }
    return SplitName{lowered(name.substr(0, begin)) + '#', std::string(name.substr(begin))};
}

// The words that columns of scores share.
std::optional<NameHint> hintOfAffix(std::string_view affix) {
    constexpr std::array Neutral{std::string_view("class"), std::string_view("p")};
    const std::string word = cleaned(affix.substr(affix.front() == '>' ? 1 : 0, affix.size() - 1));
    const NameRole role = meaningOf(word).role;
    if (role == NameRole::Logits || role == NameRole::Scores || role == NameRole::Probabilities) {
        return hintOf(role);
    }
    return std::ranges::find(Neutral, word) == Neutral.end() ? std::nullopt
                                                             : std::optional(NameHint::None);
}

// "true_0" and "true_1" are flags, not scores.
bool isOfLabels(std::string_view affix) {
    return meaningOf(cleaned(affix.substr(affix.front() == '>' ? 1 : 0, affix.size() - 1))).role ==
           NameRole::Labels;
}

bool isNumberedWithoutGap(const std::vector<std::string>& names) {
    std::set<long long> numbers;
    for (const std::string& name : names) {
        const auto number = wholeNumberIn(name);
        if (!number || !numbers.insert(*number).second) {
            return false;
        }
    }
    const long long first = *numbers.begin();
    return (first == 0 || first == 1) &&
           *numbers.rbegin() - first + 1 == static_cast<long long>(numbers.size());
}

bool allDiffer(const std::vector<std::string>& names) {
    return std::set<std::string>(names.begin(), names.end()).size() == names.size();
}

} // namespace

std::vector<AffixGroup> affixGroups(const std::vector<std::string>& names,
                                    const std::vector<std::size_t>& columns) {
    std::map<std::string, AffixGroup> byAffix;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        for (const auto split : {splitFront, splitBack, splitNumber}) {
            if (const auto parts = split(names[index]); parts && !parts->name.empty()) {
                AffixGroup& group = byAffix[parts->affix];
                group.columns.push_back(columns[index]);
                group.names.push_back(parts->name);
            }
        }
    }
    std::vector<AffixGroup> groups;
    for (auto& [affix, group] : byAffix) {
        if (isOfLabels(affix) || group.columns.size() < 2 || !allDiffer(group.names)) {
            continue;
        }
        const auto hint = hintOfAffix(affix);
        const bool isNumbered = affix.back() == '#' && isNumberedWithoutGap(group.names);
        if (!hint && !isNumbered) {
            continue;
        }
        group.hint = hint.value_or(NameHint::None);
        // "prob_0" and "prob_1" are one group, not two.
        const bool isKnown = std::ranges::any_of(
            groups, [&group](const AffixGroup& other) { return other.columns == group.columns; });
        if (!isKnown) {
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

} // namespace candor
