// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/array_choice.h"

#include "dataset/array_listing.h"
#include "dataset/array_shape_choice.h"
#include "dataset/side_arrays.h"

#include <algorithm>
#include <set>
#include <utility>

namespace candor {
namespace {

using Arrays = std::vector<const ListedArray*>;

// What a person may name them, in the words of the contracts.
const std::vector<std::string> ScoreNames{"logits",        "scores", "outputs",   "predictions",
                                          "probabilities", "probs",  "posteriors"};
const std::vector<std::string> TruthNames{"labels", "y", "targets", "y_true"};

bool isScores(const ListedArray* array) {
    const NameRole role = array->meaning.role;
    return role == NameRole::Logits || role == NameRole::Scores || role == NameRole::Probabilities;
}

bool isLabels(const ListedArray* array) {
    return array->meaning.role == NameRole::Labels;
}

/// Narrows candidates down to one, and keeps why the others were left.
class ArrayChooser {
public:
    ArrayChooser(const ArrayFile& file, const ReadingChoices& choices, bool labelsElsewhere)
        : m_file(file), m_choices(choices), m_labelsElsewhere(labelsElsewhere),
          m_arrays(listArrays(file)) {}

    ArrayChoice choose();

private:
    [[nodiscard]] Arrays all(bool (*belongs)(const ListedArray*)) const;
    [[nodiscard]] const ListedArray* named(const std::string& name) const;
    void leave(const ListedArray* array, PartReason reason) { m_left.emplace_back(array, reason); }
    template <typename Keep>
    void narrow(Arrays& arrays, Keep keep, PartReason reason);
    void chooseSet(Arrays& scores, const Arrays& labels);
    const ListedArray* theOne(const Arrays& arrays) const;
    const ListedArray* chooseScores(const Arrays& labels);
    const ListedArray* chooseLabels(Arrays labels, const ListedArray& scores);
    ScoredArrays chooseBoth();
    [[nodiscard]] bool isTaken(const ListedArray& array) const {
        return std::ranges::find(m_taken, array.name, &TablePart::name) != m_taken.end();
    }
    void fillParts(ArrayChoice& choice);
    [[nodiscard]] InputError missing(const std::vector<std::string>& accepted) const {
        return {m_file.path(),
                InputFault::KeyMissing,
                {quotedNames(accepted, " or "), listingText(m_arrays)}};
    }
    const ListedArray* take(const ListedArray* array, PartRole role, PartReason reason) {
        m_taken.push_back({array->name, role, reason, {}});
        return array;
    }

    const ArrayFile& m_file;
    const ReadingChoices& m_choices;
    bool m_labelsElsewhere;
    std::vector<ListedArray> m_arrays;
    std::vector<std::pair<const ListedArray*, PartReason>> m_left;
    std::vector<TablePart> m_taken;
};

Arrays ArrayChooser::all(bool (*belongs)(const ListedArray*)) const {
    Arrays found;
    for (const ListedArray& array : m_arrays) {
        if (belongs(&array)) {
            found.push_back(&array);
        }
    }
    return found;
}

const ListedArray* ArrayChooser::named(const std::string& name) const {
    const auto found = std::ranges::find(m_arrays, name, &ListedArray::name);
    if (found == m_arrays.end()) {
        throw InputError(m_file.path(), InputFault::ChoiceUnknown, {name, listingText(m_arrays)});
    }
    return &*found;
}

// Drops what does not fit, unless nothing would be left.
template <typename Keep>
void ArrayChooser::narrow(Arrays& arrays, Keep keep, PartReason reason) {
    if (std::ranges::none_of(arrays, keep)) {
        return;
    }
    for (const ListedArray* array : arrays) {
        if (!keep(array)) {
            leave(array, reason);
        }
    }
    std::erase_if(arrays, [&keep](const ListedArray* array) { return !keep(array); });
}

// "logits_val" with "labels_val" and "logits_test" with "labels_test" are two sets.
void ArrayChooser::chooseSet(Arrays& scores, const Arrays& labels) {
    std::set<std::string> sets;
    for (const ListedArray* array : scores) {
        const std::string& part = array->meaning.part;
        const bool hasLabels = std::ranges::any_of(
            labels, [&part](const ListedArray* label) { return label->meaning.part == part; });
        if (hasLabels || m_labelsElsewhere) {
            sets.insert(part);
        }
    }
    if (sets.size() > 1 && !sets.contains("")) {
        throw InputError(m_file.path(), InputFault::SetsNotTold,
                         {quotedNames({sets.begin(), sets.end()}, " and "), listingText(m_arrays)});
    }
    if (!sets.empty()) {
        const std::string part = sets.contains("") ? "" : *sets.begin();
        narrow(
            scores, [&part](const ListedArray* array) { return array->meaning.part == part; },
            PartReason::OtherSet);
    }
}

const ListedArray* ArrayChooser::theOne(const Arrays& arrays) const {
    if (arrays.size() > 1) {
        throw InputError(m_file.path(), InputFault::KeyAmbiguous,
                         {arrays[0]->name, arrays[1]->name});
    }
    return arrays.empty() ? nullptr : arrays.front();
}

const ListedArray* ArrayChooser::chooseScores(const Arrays& labels) {
    if (!m_choices.scoresFrom.empty()) {
        return take(named(m_choices.scoresFrom), PartRole::Scores, PartReason::Chosen);
    }
    Arrays scores = all(isScores);
    narrow(
        scores, [](const ListedArray* array) { return array->canBeScores(); }, PartReason::Unknown);
    narrow(
        scores, [](const ListedArray* array) { return array->rank() > 1; }, PartReason::Unknown);
    chooseSet(scores, labels);
    narrow(
        scores,
        [](const ListedArray* array) { return array->meaning.role != NameRole::Probabilities; },
        PartReason::SecondBest);
    const ListedArray* one = theOne(scores);
    return one == nullptr ? nullptr : take(one, PartRole::Scores, PartReason::Name);
}

const ListedArray* ArrayChooser::chooseLabels(Arrays labels, const ListedArray& scores) {
    if (m_labelsElsewhere) {
        return nullptr;
    }
    if (!m_choices.labelsFrom.empty()) {
        return take(named(m_choices.labelsFrom), PartRole::Labels, PartReason::Chosen);
    }
    narrow(
        labels, [](const ListedArray* array) { return array->canBeLabels(); }, PartReason::Unknown);
    narrow(
        labels,
        [&scores](const ListedArray* array) { return array->meaning.part == scores.meaning.part; },
        PartReason::OtherSet);
    const ListedArray* one = theOne(labels);
    return one == nullptr ? nullptr : take(one, PartRole::Labels, PartReason::Name);
}

// What names do not tell shapes may.
ScoredArrays ArrayChooser::chooseBoth() {
    const Arrays labelled = all(isLabels);
    ScoredArrays chosen{chooseScores(labelled), nullptr};
    if (chosen.scores != nullptr) {
        chosen.labels = chooseLabels(labelled, *chosen.scores);
    } else if (!m_labelsElsewhere) {
        chosen.labels =
            m_choices.labelsFrom.empty() ? theOne(labelled) : named(m_choices.labelsFrom);
    }
    const ScoredArrays found =
        chosen.scores != nullptr && (chosen.labels != nullptr || m_labelsElsewhere)
            ? chosen
            : chooseByShape(m_file, m_arrays, chosen, m_labelsElsewhere);
    if (found.scores == nullptr) {
        throw missing(ScoreNames);
    }
    if (found.labels == nullptr && !m_labelsElsewhere) {
        throw missing(TruthNames);
    }
    if (chosen.scores == nullptr) {
        take(found.scores, PartRole::Scores, PartReason::Shape);
    }
    if (found.labels != nullptr && !isTaken(*found.labels)) {
        take(found.labels, PartRole::Labels,
             isLabels(found.labels) ? PartReason::Name : PartReason::Shape);
    }
    return found;
}

ArrayChoice ArrayChooser::choose() {
    const ScoredArrays both = chooseBoth();
    ArrayChoice choice;
    choice.scores = both.scores->name;
    choice.hint = hintOf(both.scores->meaning.role);
    choice.labels = both.labels == nullptr ? "" : both.labels->name;
    for (const SideArray& side :
         sideArrays(m_file, m_arrays, m_choices, *both.scores, both.labels)) {
        if (side.reason == PartReason::CountDiffers) {
            leave(named(side.name), side.reason);
            continue;
        }
        take(named(side.name), side.role, side.reason);
        choice.*side.place = side.name;
    }
    fillParts(choice);
    return choice;
}

// In the order of the file.
void ArrayChooser::fillParts(ArrayChoice& choice) {
    for (const ListedArray& array : m_arrays) {
        TablePart part{array.name, PartRole::LeftOut, PartReason::Unknown, array.typeText()};
        for (const auto& [left, reason] : m_left) {
            part.reason = left == &array ? reason : part.reason;
        }
        const auto taken = std::ranges::find(m_taken, array.name, &TablePart::name);
        if (taken != m_taken.end()) {
            part.role = taken->role;
            part.reason = taken->reason;
        }
        choice.parts.push_back(std::move(part));
    }
}

} // namespace

ArrayChoice chooseArrays(const ArrayFile& file, const ReadingChoices& choices,
                         bool labelsElsewhere) {
    return ArrayChooser(file, choices, labelsElsewhere).choose();
}

} // namespace candor
