// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/csv_file_column.h"
#include "dataset/name_index.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace candor {

class ReadMeter;

/// The labels of a table that has none of its own: a CSV with the columns "file" and "label". Other
/// columns are left alone.
class CsvLabelFile {
public:
    /// Throws InputError (CsvHeader, CsvCell …) or Cancelled.
    CsvLabelFile(const std::filesystem::path& path, ReadMeter& meter);

    struct Label {
        std::string_view cell;  // empty for a file that is not listed: unlabelled
        std::uint64_t line = 0; // of the label file
    };
    [[nodiscard]] Label labelOf(std::string_view file) const;
    /// The label file and what it calls the column.
    [[nodiscard]] const ArrayOrigin& origin() const { return m_labels->origin(); }

private:
    NameIndex m_files;
    std::optional<CsvFileColumn> m_labels;
};

} // namespace candor
