// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_table_builder.h"

#include "dataset/cell_labels.h"
#include "dataset/csv_plan.h"
#include "dataset/group_column.h"
#include "dataset/label_file.h"
#include "dataset/logits_assembly.h"
#include "dataset/read_meter.h"
#include "dataset/split_column.h"
#include "dataset/unicode_text.h"

#include <bit>
#include <limits>
#include <utility>

namespace candor {

CsvTableBuilder::CsvTableBuilder(const CsvLayout& layout)
    : m_layout(layout), m_labels(layout.labels), m_splits({layout.path, "split"}),
      m_groups({layout.path, "group"}), m_scores(layout.width) {}

void CsvTableBuilder::requireText(std::string_view cell, const char* column,
                                  std::uint64_t line) const {
    if (!isUtf8(cell)) {
        throw InputError(m_layout.path, InputFault::CsvCell,
                         {std::to_string(line), column, "not UTF-8",
                          "text in UTF-8: save the table in that encoding"});
    }
}

std::uint64_t CsvTableBuilder::patchKey(const CsvRow& row, std::uint32_t file,
                                        std::uint32_t member) {
    switch (m_layout.patches) {
    case PatchIdentity::Name:
        return m_patchNames.indexOf(row.patch);
    case PatchIdentity::Start:
        return std::bit_cast<std::uint64_t>(row.start.value() + 0.0); // -0 is 0
    case PatchIdentity::Order:
        return m_patches.orderOf(file, member);
    case PatchIdentity::OnePatch:
        return 0;
    }
    return 0;
}

std::uint32_t CsvTableBuilder::patchOf(const CsvRow& row, std::uint32_t file,
                                       std::uint32_t member) {
    const std::uint32_t patch = m_patches.indexOf(file, patchKey(row, file, member));
    if (m_layout.hasStart && patch == m_starts.size()) {
        m_starts.push_back(static_cast<float>(row.start.value()));
    }
    return patch;
}

void CsvTableBuilder::add(const CsvRow& row, std::uint32_t label, std::span<const double> scores) {
    if (m_scores.runs() == std::numeric_limits<std::uint32_t>::max()) {
        throw InputError(m_layout.path, InputFault::CsvIncomplete,
                         {"it has more than 4294967295 lines"});
    }
    requireText(row.file, "file", row.line);
    requireText(row.member, "member", row.line);
    requireText(row.split, "split", row.line);
    const std::uint32_t file = m_files.indexOf(row.file);
    const std::uint32_t member = m_members.indexOf(row.member);
    m_labels.note(file, row.label, row.labelLine);
    if (m_layout.hasSplit) {
        m_splits.note(file, row.split, row.line);
    }
    if (m_layout.hasGroup) {
        requireText(row.group, "group", row.line);
        m_groups.note(file, row.group, row.line);
    }
    const auto line = static_cast<std::uint32_t>(row.line);
    m_scores.append({member, patchOf(row, file, member), label, line}, scores);
}

std::string CsvTableBuilder::placeText(const ScorePlace& place, const LabelSet& classes) const {
    std::string text = "file \"" + m_files[m_patches.fileOfPatch()[place.patch]] + "\"";
    if (m_layout.hasStart) {
        text += " at " + std::to_string(m_starts[place.patch]) + " s";
    }
    if (m_layout.hasMember) {
        text += ", member \"" + m_members[place.member] + "\"";
    }
    return m_layout.width == 1 ? text + ", class \"" + classes[place.label] + "\"" : text;
}

std::string CsvTableBuilder::elementText(std::uint64_t index, ScoreShape shape,
                                         const LabelSet& classes) const {
    const std::uint64_t row = index / shape.classes;
    const auto label = static_cast<std::uint32_t>(index % shape.classes);
    const std::string text = placeText({static_cast<std::uint32_t>(row / shape.patches),
                                        static_cast<std::uint32_t>(row % shape.patches), label, 0},
                                       classes);
    return m_layout.width == 1 ? text : text + ", class \"" + classes[label] + "\"";
}

void CsvTableBuilder::requireComplete(ScoreShape shape, const LabelSet& classes) const {
    const ScorePivot::Faults faults = m_scores.check(shape);
    if (faults.twice) {
        throw InputError(m_layout.path, InputFault::CsvCell,
                         {std::to_string(faults.twice->line), "file",
                          m_files[m_patches.fileOfPatch()[faults.twice->patch]],
                          "one line only for " + placeText(*faults.twice, classes)});
    }
    if (faults.missing) {
        throw InputError(m_layout.path, InputFault::CsvIncomplete,
                         {"nothing for " + placeText(*faults.missing, classes)});
    }
}

void CsvTableBuilder::setSplits(LogitsTable& table) const {
    SplitColumn splits;
    for (const std::uint32_t cell : m_splits.ofFile()) {
        splits.append(m_splits.cells()[cell], m_splits.origin());
    }
    table.splitNames = std::move(splits.names);
    table.split = std::move(splits.index);
}

void CsvTableBuilder::setGroups(LogitsTable& table) const {
    GroupColumn groups;
    for (const std::uint32_t cell : m_groups.ofFile()) {
        groups.append(m_groups.cells()[cell]);
    }
    table.groupNames = groups.names();
    table.group = std::move(groups.index);
}

void CsvTableBuilder::setTruth(LogitsTable& table, const CsvClasses& classes,
                               const ReadingChoices& choices) {
    TruthColumn column =
        truthFromCells(m_labels, {table.classes, classes.aliases, choices.firstLabel});
    table.truth = std::move(column.truth);
    table.labelsKey = m_labels.origin().key;
    if (column.counting == LabelCounting::FromOne) {
        table.notes.push_back({DatasetNote::LabelsFromOne, 0, {}});
    }
}

LogitsTable CsvTableBuilder::finish(CsvClasses classes, const ReadingChoices& choices,
                                    const ReadMeter& meter) {
    LogitsTable table;
    if (m_scores.runs() == 0) {
        throw InputError(m_layout.path, InputFault::CsvIncomplete,
                         {"there is no line below the first"});
    }
    table.classes = uniqueNames({m_layout.path, "class"}, std::move(classes.names));
    if (table.classes.size() < 2) {
        throw InputError(m_layout.path, InputFault::CountDiffers,
                         {"class", "1", "at least 2 different classes"});
    }
    // One score a line of a wide table is that of the second of two classes.
    const bool isBinary = m_layout.isOneScore;
    const ScoreShape shape{m_members.size(), m_patches.fileOfPatch().size(),
                           isBinary ? 1 : table.classes.size()};
    requireComplete(shape, table.classes);
    setTruth(table, classes, choices);
    table.patches = PatchGrouping(m_patches.fileOfPatch(), m_files.size());
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        table.fileNames.append(m_files[file]);
    }
    for (std::size_t member = 0; m_layout.hasMember && member < m_members.size(); ++member) {
        table.memberNames.push_back(m_members[member]);
    }
    table.patchStart = std::move(m_starts);
    setSplits(table);
    setGroups(table);
    setScores(table, {shape, ElementType::Float64, ElementOrder::RowMajor, m_scores.take(shape)},
              {{m_layout.path, "scores"},
               classes.hint,
               false,
               [&](std::uint64_t index) { return elementText(index, shape, table.classes); }},
              choices, meter);
    return table;
}

CsvLayout layoutOf(const CsvPlan& plan, const LabelFile* labels) {
    CsvLayout layout;
    layout.path = plan.path;
    layout.labels = labels != nullptr ? labels->origin()
                                      : ArrayOrigin{plan.path, plan.name(plan.keys.label.value())};
    layout.hasSplit = plan.keys.split.has_value();
    layout.hasMember = plan.keys.member.has_value();
    layout.hasGroup = plan.keys.group.has_value();
    layout.hasStart = plan.keys.start.has_value();
    layout.patches = plan.keys.patch   ? PatchIdentity::Name
                     : plan.keys.start ? PatchIdentity::Start
                                       : PatchIdentity::OnePatch;
    layout.isOneScore = plan.classes.isOneScore;
    return layout;
}

} // namespace candor
