// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/key_columns.h"

#include "dataset/csv_cell.h"
#include "dataset/label_numbers.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace candor {
namespace {

using Columns = std::vector<std::size_t>;
using Column = std::optional<std::size_t>;

/// Chooses one role after the other.
class KeyChooser {
public:
    KeyChooser(const CsvSurvey& survey, const ReadingChoices& choices, const ArrayOrigin& origin)
        : m_survey(survey), m_choices(choices), m_origin(origin) {}

    KeyColumns choose(const LabelWords* labelsElsewhere);

private:
    [[nodiscard]] const ColumnSurvey& at(std::size_t column) const {
        return m_survey.columns[column];
    }
    [[nodiscard]] Columns withRole(ColumnRole role) const;
    [[nodiscard]] Column chosen(const std::string& name);
    [[nodiscard]] Column only(ColumnRole role) const;
    void chooseFile();
    void chooseLabel();
    void chooseMember();
    void chooseLongLayout();
    [[nodiscard]] bool namesColumns(std::size_t column) const;
    [[nodiscard]] std::size_t numbersBeside() const;
    [[nodiscard]] InputError notTold(const Columns& columns) const;

    const CsvSurvey& m_survey;
    const ReadingChoices& m_choices;
    const ArrayOrigin& m_origin;
    LabelWords m_labels;
    KeyColumns m_keys;
};

// A class may be called "window" or "key".
Columns KeyChooser::withRole(ColumnRole role) const {
    Columns columns;
    for (std::size_t column = 0; column < m_survey.columns.size(); ++column) {
        const bool isClass = at(column).isNumeric() && m_labels.words.contains(at(column).name);
        if (at(column).role == role && !isClass && m_keys.label != column) {
            columns.push_back(column);
        }
    }
    return columns;
}

Column KeyChooser::chosen(const std::string& name) {
    if (name.empty()) {
        return std::nullopt;
    }
    std::string names;
    for (std::size_t column = 0; column < m_survey.columns.size(); ++column) {
        if (at(column).name == name) {
            m_keys.reasons[column] = PartReason::Chosen;
            return column;
        }
        names += (names.empty() ? "\"" : ", \"") + at(column).name + '"';
    }
    throw InputError(m_origin.path, InputFault::ChoiceUnknown, {name, names});
}

// The first with this role; two of one name mean the same.
Column KeyChooser::only(ColumnRole role) const {
    const Columns columns = withRole(role);
    for (const std::size_t column : columns) {
        if (column != columns.front() &&
            lowered(at(column).name) == lowered(at(columns.front()).name)) {
            throw InputError(m_origin.path, InputFault::KeyAmbiguous,
                             {at(columns.front()).name, at(column).name});
        }
    }
    return columns.empty() ? std::nullopt : Column(columns.front());
}

InputError KeyChooser::notTold(const Columns& columns) const {
    std::string names;
    for (const std::size_t column : columns) {
        names += (names.empty() ? "\"" : ", \"") + at(column).name + '"';
    }
    return {m_origin.path, InputFault::LabelsNotTold, {names}};
}

void KeyChooser::chooseFile() {
    m_keys.file = chosen(m_choices.filesFrom);
    if (!m_keys.file) {
        m_keys.file = only(ColumnRole::File);
    }
    for (const std::size_t column : withRole(ColumnRole::Id)) {
        const ColumnSurvey& id = at(column);
        const bool allDiffer = id.empty == 0 && !id.hasMore && id.distinct.size() == m_survey.rows;
        const bool manyDiffer = id.empty == 0 && id.hasMore;
        if (!m_keys.file && (allDiffer || manyDiffer)) {
            m_keys.file = column;
            m_keys.filesDiffer = true;
        }
    }
}

// Every cell that says anything is the name of a column, and there are two of them at least.
bool KeyChooser::namesColumns(std::size_t column) const {
    const NameIndex& cells = at(column).distinct;
    std::size_t named = 0;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const std::string_view cell = cells[index];
        if (saysUnlabelled(cell)) {
            continue;
        }
        const bool isName =
            std::ranges::any_of(m_survey.columns, [cell](const ColumnSurvey& other) {
                return other.isNumeric() && other.name == cell;
            });
        if (!isName) {
            return false;
        }
        ++named;
    }
    return named > 1 && !at(column).hasMore;
}

void KeyChooser::chooseLabel() {
    m_keys.label = chosen(m_choices.labelsFrom);
    if (m_keys.label) {
        return;
    }
    Columns columns = withRole(ColumnRole::Label);
    if (columns.empty()) {
        columns = withRole(ColumnRole::LabelMaybe);
        std::erase_if(columns, [this](std::size_t column) { return column == m_keys.classes; });
    }
    if (columns.empty()) {
        for (std::size_t column = 0; column < m_survey.columns.size(); ++column) {
            const ColumnRole role = at(column).role;
            if (at(column).texts > 0 && role != ColumnRole::NoClass && namesColumns(column)) {
                columns.push_back(column);
                m_keys.reasons[column] = PartReason::NamedBy;
            }
        }
        if (columns.size() > 1) {
            throw notTold(columns);
        }
    }
    if (columns.size() > 1) {
        Columns naming;
        std::ranges::copy_if(columns, std::back_inserter(naming),
                             [this](std::size_t column) { return namesColumns(column); });
        if (naming.size() != 1) {
            throw InputError(m_origin.path, InputFault::KeyAmbiguous,
                             {at(columns[0]).name, at(columns[1]).name});
        }
        columns = naming;
    }
    m_keys.label = columns.empty() ? std::nullopt : Column(columns.front());
}

// "member" says it; other names (seed, model) where files come again, and nothing else tells why.
void KeyChooser::chooseMember() {
    m_keys.member = chosen(m_choices.membersFrom);
    for (const std::size_t column : withRole(ColumnRole::Member)) {
        const bool saysIt = lowered(at(column).name) == "member";
        const bool filesRepeat =
            m_keys.file && !m_keys.filesDiffer && at(*m_keys.file).distinct.size() < m_survey.rows;
        const bool explains =
            filesRepeat && !m_keys.patch && !m_keys.start && at(column).distinct.size() > 1;
        if (!m_keys.member && (saysIt || explains)) {
            m_keys.member = column;
        }
    }
}

// Columns of numbers that could be classes.
std::size_t KeyChooser::numbersBeside() const {
    std::size_t count = 0;
    for (std::size_t column = 0; column < m_survey.columns.size(); ++column) {
        const ColumnRole role = at(column).role;
        count += at(column).isNumeric() && role == ColumnRole::Other ? 1U : 0U;
    }
    return count;
}

void KeyChooser::chooseLongLayout() {
    Column classes;
    for (std::size_t column = 0; column < m_survey.columns.size(); ++column) {
        if (!classes && namesClasses(at(column).name)) {
            classes = column;
        }
    }
    const Column score = only(ColumnRole::Score);
    const bool wantsWide = m_choices.scoresFrom.find_first_of(",*") != std::string::npos;
    if (classes && score && numbersBeside() < 2 && !wantsWide) {
        m_keys.classes = classes;
        m_keys.score = score;
    }
}

KeyColumns KeyChooser::choose(const LabelWords* labelsElsewhere) {
    chooseLongLayout();
    if (labelsElsewhere != nullptr) {
        m_labels = *labelsElsewhere;
    } else {
        chooseLabel();
        m_labels = m_keys.label ? labelWordsOf(at(*m_keys.label).distinct) : LabelWords();
    }
    m_keys.patch = chosen(m_choices.patchesFrom);
    if (!m_keys.patch) {
        m_keys.patch = only(ColumnRole::Patch);
    }
    m_keys.start = only(ColumnRole::Start);
    m_keys.end = only(ColumnRole::End);
    m_keys.split = only(ColumnRole::Split);
    m_keys.group = chosen(m_choices.groupsFrom);
    if (!m_keys.group) {
        m_keys.group = only(ColumnRole::Group);
    }
    chooseFile();
    chooseMember();
    return std::move(m_keys);
}

} // namespace

bool KeyColumns::holds(std::size_t column) const noexcept {
    const auto all = {file, label, member, split, patch, start, end, group, classes, score};
    return std::ranges::find(all, std::optional(column)) != all.end();
}

PartRole KeyColumns::roleOf(std::size_t column) const noexcept {
    const std::initializer_list<std::pair<Column, PartRole>> roles{
        {file, PartRole::FileNames}, {label, PartRole::Labels},    {member, PartRole::MemberNames},
        {split, PartRole::Split},    {patch, PartRole::FileIndex}, {start, PartRole::PatchStart},
        {end, PartRole::PatchStart}, {group, PartRole::Group},     {classes, PartRole::ClassNames},
        {score, PartRole::Scores}};
    for (const auto& [place, role] : roles) {
        if (place == column) {
            return role;
        }
    }
    return PartRole::LeftOut;
}

KeyColumns chooseKeyColumns(const CsvSurvey& survey, const ReadingChoices& choices,
                            const LabelWords* labelsElsewhere, const ArrayOrigin& origin) {
    return KeyChooser(survey, choices, origin).choose(labelsElsewhere);
}

} // namespace candor
