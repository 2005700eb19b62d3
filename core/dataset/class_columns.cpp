// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/class_columns.h"

#include "dataset/column_affix.h"
#include "dataset/column_pattern.h"
#include "dataset/column_values.h"
#include "dataset/csv_cell.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

namespace candor {
namespace {

using Columns = std::vector<std::size_t>;

constexpr std::uint64_t FewLabels = 5; // a class: with fewer, one without any is no wonder

bool contains(const Columns& columns, std::size_t column) {
    return std::ranges::find(columns, column) != columns.end();
}

/// Goes through what may show it, the surest first.
class ClassChooser {
public:
    ClassChooser(const CsvSurvey& survey, const Columns& candidates, const LabelWords& labels,
                 const ArrayOrigin& origin)
        : m_survey(survey), m_candidates(candidates), m_labels(labels), m_origin(origin) {
        for (const std::size_t column : candidates) {
            m_names.push_back(survey.columns[column].name);
            m_aliases.emplace_back();
        }
        m_groups = affixGroups(m_names, candidates);
        leaveTwins();
        for (const AffixGroup& group : m_groups) {
            for (std::size_t index = 0; index < group.columns.size(); ++index) {
                m_aliases[placeOf(group.columns[index])] = group.names[index];
            }
        }
    }

    ClassColumns chosen(const std::string& patterns);
    ClassColumns choose();

private:
    void leaveTwins();
    [[nodiscard]] std::size_t placeOf(std::size_t column) const {
        return static_cast<std::size_t>(std::ranges::find(m_candidates, column) -
                                        m_candidates.begin());
    }
    [[nodiscard]] bool isNamed(std::size_t column) const {
        const std::size_t place = placeOf(column);
        return !contains(m_twins, column) &&
               (m_labels.words.contains(m_names[place]) ||
                (!m_aliases[place].empty() && m_labels.words.contains(m_aliases[place])));
    }
    [[nodiscard]] bool isPlain(std::size_t column) const {
        const bool isTwin = contains(m_twins, column);
        return !isTwin && (m_survey.columns[column].role == ColumnRole::Other || isNamed(column));
    }
    [[nodiscard]] Columns where(bool (ClassChooser::*test)(std::size_t) const) const {
        Columns columns;
        std::ranges::copy_if(m_candidates, std::back_inserter(columns),
                             [&](std::size_t column) { return (this->*test)(column); });
        return columns;
    }
    [[nodiscard]] std::optional<Columns> columnsThatSum(const Columns& named) const;
    [[nodiscard]] const AffixGroup* bestGroup(const Columns& named) const;
    [[nodiscard]] ClassColumns made(const Columns& columns, PartReason taken,
                                    PartReason left) const;
    [[nodiscard]] ClassColumns alikeTo(const Columns& named) const;
    [[nodiscard]] ClassColumns allAlike() const;
    [[nodiscard]] bool hasFewLabels(std::size_t classes) const {
        return m_survey.rows < FewLabels * classes;
    }
    [[nodiscard]] InputError notTold(const Columns& columns) const;

    const CsvSurvey& m_survey;
    const Columns& m_candidates;
    const LabelWords& m_labels;
    const ArrayOrigin& m_origin;
    std::vector<std::string> m_names;
    std::vector<std::string> m_aliases;
    std::vector<AffixGroup> m_groups;
    Columns m_twins; // of classes that other columns are for
};

// "logit_rock" and "prob_rock" are for one class: the logits are taken.
void ClassChooser::leaveTwins() {
    for (std::size_t first = 0; first < m_groups.size(); ++first) {
        for (std::size_t second = first + 1; second < m_groups.size();) {
            if (m_groups[first].names != m_groups[second].names) {
                ++second;
                continue;
            }
            if (m_groups[second].hint == NameHint::Logits) {
                std::swap(m_groups[first], m_groups[second]);
            }
            const Columns& left = m_groups[second].columns;
            m_twins.insert(m_twins.end(), left.begin(), left.end());
            m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(second));
        }
    }
}

InputError ClassChooser::notTold(const Columns& columns) const {
    std::string names;
    for (const std::size_t column : columns) {
        names += (names.empty() ? "\"" : ", \"") + m_names[placeOf(column)] + '"';
    }
    return {m_origin.path, InputFault::ColumnsNotTold, {names}};
}

// Reasons for all candidates, and the names of those taken: without the word that they share.
ClassColumns ClassChooser::made(const Columns& columns, PartReason taken, PartReason left) const {
    ClassColumns classes;
    for (const std::size_t column : m_candidates) {
        const bool isTaken = contains(columns, column);
        const bool isOdd = m_survey.columns[column].role != ColumnRole::Other;
        classes.reasons[column] = isTaken ? (isNamed(column) ? PartReason::NamedBy : taken)
                                  : contains(m_twins, column) ? PartReason::SecondBest
                                  : isOdd                     ? PartReason::NoClass
                                                              : left;
    }
    for (const std::size_t column : columns) {
        classes.columns.push_back(column);
        classes.names.push_back(m_names[placeOf(column)]);
        classes.aliases.push_back(m_aliases[placeOf(column)]);
    }
    for (const AffixGroup& group : m_groups) {
        if (std::ranges::all_of(columns, [&group](std::size_t column) {
                return contains(group.columns, column);
            })) {
            classes.hint = group.hint;
            // "prob_rock" is the class "rock"; of "prob_0" and "V1" the name says as much.
            const bool areNumbers = std::ranges::all_of(classes.aliases, [](const auto& alias) {
                return wholeNumberIn(alias).has_value();
            });
            if (!areNumbers) {
                std::swap(classes.names, classes.aliases);
            }
            break;
        }
    }
    return classes;
}

std::optional<Columns> ClassChooser::columnsThatSum(const Columns& named) const {
    std::vector<Columns> guesses{where(&ClassChooser::isPlain)};
    if (m_twins.empty()) {
        guesses.push_back(m_candidates);
    }
    guesses.push_back(named);
    for (const AffixGroup& group : m_groups) {
        guesses.push_back(group.columns);
    }
    if (m_twins.empty()) {
        guesses.push_back(runThatSums(m_survey, m_candidates));
    }
    for (const Columns& guess : guesses) {
        const bool holdsNamed = std::ranges::all_of(
            named, [&guess](std::size_t column) { return contains(guess, column); });
        if (holdsNamed && sumToWhole(m_survey, guess)) {
            return guess;
        }
    }
    return std::nullopt;
}

// The pattern that all named ones follow; of logits and probabilities the logits.
const AffixGroup* ClassChooser::bestGroup(const Columns& named) const {
    const AffixGroup* best = nullptr;
    for (const AffixGroup& group : m_groups) {
        const bool holdsNamed = std::ranges::all_of(
            named, [&group](std::size_t column) { return contains(group.columns, column); });
        const bool isBetter =
            best == nullptr || group.columns.size() > best->columns.size() ||
            (group.columns.size() == best->columns.size() && group.hint == NameHint::Logits);
        if (holdsNamed && isBetter) {
            best = &group;
        }
    }
    return best;
}

ClassColumns ClassChooser::alikeTo(const Columns& named) const {
    Columns taken = named;
    Columns unclear;
    for (const std::size_t column : where(&ClassChooser::isPlain)) {
        if (contains(named, column)) {
            continue;
        }
        const bool isBetween = column > named.front() && column < named.back();
        const bool mayBe = isBetween || hasFewLabels(named.size() + 1);
        (mayBe && isAlike(m_survey, column, named) ? taken : unclear).push_back(column);
    }
    if (!unclear.empty()) {
        throw notTold(unclear);
    }
    std::ranges::sort(taken);
    ClassColumns classes = made(taken, PartReason::Alike, PartReason::NoClass);
    for (const std::size_t column : classes.columns) {
        if (!contains(named, column)) {
            classes.withoutLabel.push_back(column);
        }
    }
    return classes;
}

// Labels are numbers, or there are none: columns can only be like one another.
ClassColumns ClassChooser::allAlike() const {
    const Columns plain = where(&ClassChooser::isPlain);
    Columns unclear;
    for (const std::size_t column : plain) {
        Columns others = plain;
        std::erase(others, column);
        if (!others.empty() && !isAlike(m_survey, column, others)) {
            unclear.push_back(column);
        }
    }
    const auto count = static_cast<long long>(plain.size());
    const bool isCounted =
        m_labels.greatest && (*m_labels.greatest == count - 1 ||
                              (*m_labels.greatest == count && m_labels.least.value_or(0) == 1));
    if (!unclear.empty() && unclear.size() < plain.size()) {
        throw notTold(unclear);
    }
    if (m_labels.greatest && !isCounted && !hasFewLabels(plain.size()) &&
        *m_labels.greatest < count) {
        throw notTold(plain);
    }
    return made(plain, PartReason::Alike, PartReason::NoClass);
}

ClassColumns ClassChooser::choose() {
    const Columns named = where(&ClassChooser::isNamed);
    if (const auto sums = columnsThatSum(named)) {
        return made(*sums, PartReason::SumsToOne, PartReason::NotInSum);
    }
    const AffixGroup* group = bestGroup(named);
    if (group != nullptr) {
        return made(group->columns, PartReason::Name, PartReason::Unknown);
    }
    return named.size() > 1 ? alikeTo(named) : allAlike();
}

ClassColumns ClassChooser::chosen(const std::string& patterns) {
    Columns columns;
    for (const std::size_t place : namesMatching(patterns, m_names, m_origin)) {
        columns.push_back(m_candidates[place]);
    }
    return made(columns, PartReason::Chosen, PartReason::Unknown);
}

} // namespace

ClassColumns chooseClassColumns(const CsvSurvey& survey, const std::vector<std::size_t>& candidates,
                                const LabelWords& labels, const std::string& chosen,
                                const ArrayOrigin& origin) {
    ClassChooser chooser(survey, candidates, labels, origin);
    return chosen.empty() ? chooser.choose() : chooser.chosen(chosen);
}

} // namespace candor
