// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/csv_file_column.h"
#include "dataset/label_words.h"
#include "dataset/name_index.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace candor {

class ReadMeter;

/// Labels in a file of their own: a table with a column of files and one of labels, in any order;
/// or a list, a label a line in the order of the files, with or without a first line that says so.
/// Other columns are left alone.
class LabelFile {
public:
    /// Throws InputError (CsvHeader, CsvCell …) or Cancelled.
    LabelFile(const std::filesystem::path& path, ReadMeter& meter);

    /// Whether it is a list, which says nothing of names.
    [[nodiscard]] bool isList() const noexcept { return m_isList; }
    [[nodiscard]] std::size_t size() const noexcept { return m_labels->ofFile().size(); }

    struct Label {
        std::string_view cell;  // empty for a file that is not listed: unlabelled
        std::uint64_t line = 0; // of the label file
    };
    /// `position`: the file's place among those of the scores, from 0.
    [[nodiscard]] Label labelOf(std::string_view file, std::size_t position) const;
    /// The label file and what it calls the column.
    [[nodiscard]] const ArrayOrigin& origin() const { return m_labels->origin(); }
    [[nodiscard]] LabelWords words() const { return labelWordsOf(m_labels->cells()); }

private:
    NameIndex m_files;
    std::optional<CsvFileColumn> m_labels;
    bool m_isList = false;
};

} // namespace candor
