// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/csv_file_column.h"
#include "dataset/logits_table.h"
#include "dataset/name_index.h"
#include "dataset/patch_index.h"
#include "dataset/score_pivot.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace candor {

class ReadMeter;
struct ReadingChoices;

/// What tells the patches of a file apart.
enum class PatchIdentity { Name, Start, Order, OnePatch };

/// One line of a table of either layout. Columns that the table lacks stay empty.
struct CsvRow {
    std::uint64_t line = 0;
    std::string_view file;
    std::string_view label;
    std::uint64_t labelLine = 0; // in the file that the label is from
    std::string_view member;
    std::string_view split;
    std::string_view patch;
    std::string_view group;
    std::optional<double> start;
};

struct CsvLayout {
    std::filesystem::path path;
    ArrayOrigin labels; // the file that has them and what it calls the column, for refusals
    bool hasSplit = false;
    bool hasMember = false;
    bool hasGroup = false;
    bool hasStart = false;
    bool isOneScore = false; // a line of a wide table
    PatchIdentity patches = PatchIdentity::OnePatch;
    std::size_t width = 1; // scores a line
};

class LabelFile;
struct CsvPlan;

/// The layout of a planned table, a line a score; `labels` may be null.
[[nodiscard]] CsvLayout layoutOf(const CsvPlan& plan, const LabelFile* labels);

/// The classes of a table: all of the scores of a line, or those that the lines name.
struct CsvClasses {
    std::vector<std::string> names;
    std::vector<std::string> aliases = {}; // see CellLabelContext
    NameHint hint = NameHint::None;
};

/// Turns rows in any order into a table: files, patches and members in order of first appearance.
class CsvTableBuilder {
public:
    explicit CsvTableBuilder(const CsvLayout& layout);

    /// `label`: the class of the first score. Throws InputError (CsvCell).
    void add(const CsvRow& row, std::uint32_t label, std::span<const double> scores);

    /// Throws InputError (CsvIncomplete, CsvCell …) or Cancelled.
    [[nodiscard]] LogitsTable finish(CsvClasses classes, const ReadingChoices& choices,
                                     const ReadMeter& meter);

private:
    std::uint32_t patchOf(const CsvRow& row, std::uint32_t file, std::uint32_t member);
    std::uint64_t patchKey(const CsvRow& row, std::uint32_t file, std::uint32_t member);
    void requireText(std::string_view cell, const char* column, std::uint64_t line) const;
    void requireComplete(ScoreShape shape, const LabelSet& classes) const;
    [[nodiscard]] std::string placeText(const ScorePlace& place, const LabelSet& classes) const;
    /// An element in [member][patch][class] order.
    [[nodiscard]] std::string elementText(std::uint64_t index, ScoreShape shape,
                                          const LabelSet& classes) const;
    void setSplits(LogitsTable& table) const;
    void setGroups(LogitsTable& table) const;
    void setTruth(LogitsTable& table, const CsvClasses& classes, const ReadingChoices& choices);

    CsvLayout m_layout;
    NameIndex m_files;
    NameIndex m_members;
    NameIndex m_patchNames;
    CsvFileColumn m_labels;
    CsvFileColumn m_splits;
    CsvFileColumn m_groups;
    PatchIndex m_patches;
    std::vector<float> m_starts;
    ScorePivot m_scores;
};

} // namespace candor
