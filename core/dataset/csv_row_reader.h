// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/csv_plan.h"
#include "dataset/csv_scanner.h"
#include "dataset/csv_table_builder.h"

#include <cstddef>
#include <string>

namespace candor {

class LabelFile;

/// The lines of a table by its plan, one after the other; empty ones are left out.
class CsvRowReader {
public:
    /// The scanner stands before the first line. `labels` may be null when a column has them.
    CsvRowReader(CsvScanner& scanner, const CsvPlan& plan, const LabelFile* labels);

    /// Throws InputError (CsvRowLength, CsvCell …) or Cancelled.
    bool next();
    /// What the line says; valid until the next call. Throws InputError (CsvCell).
    [[nodiscard]] CsvRow row();
    /// A cell as a score. Throws InputError (CsvCell).
    [[nodiscard]] double score(std::size_t column) const;
    [[nodiscard]] std::string_view cell(std::size_t column) const;

private:
    [[nodiscard]] InputError badCell(std::size_t column, std::string expected) const;

    CsvScanner& m_scanner;
    const CsvPlan& m_plan;
    const LabelFile* m_labels;
    NameIndex m_files;       // where labels stand in a list: a file's place
    std::uint64_t m_row = 0; // from 1 on
    std::string m_rowName;   // of a table whose rows are files
};

} // namespace candor
