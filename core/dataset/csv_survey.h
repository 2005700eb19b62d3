// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/column_role.h"
#include "dataset/csv_number.h"
#include "dataset/name_index.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace candor {

class CsvScanner;

/// What the lines of a table show of one of its columns.
struct ColumnSurvey {
    std::string name; // trimmed; "column 3" in a table without a line of names
    ColumnRole role = ColumnRole::Other;
    std::uint64_t numbers = 0;
    std::uint64_t wholeNumbers = 0;
    std::uint64_t empty = 0;
    std::uint64_t texts = 0;
    double least = 0.0; // of the numbers
    double greatest = 0.0;
    NumberFormSurvey form;
    /// The distinct cells, up to MostDistinct; of columns of numbers only where the name says that
    /// they may be files or labels.
    NameIndex distinct;
    bool hasMore = false; // distinct cells than that

    static constexpr std::size_t MostDistinct = 4096;
    /// Every cell is a number, and there is one.
    [[nodiscard]] bool isNumeric() const noexcept { return numbers > 0 && texts + empty == 0; }
};

/// A first look at a table, before it is said which column is what.
struct CsvSurvey {
    std::vector<ColumnSurvey> columns;
    bool hasHeader = true;    // false: the first line is numbers, as the others
    bool hasRowNames = false; // every line has one cell more than the header, as R writes it
    bool isWhole = false;     // the survey saw the last line
    std::uint64_t rows = 0;
    std::size_t sampleRows = 0;             // up to a few thousand of them
    std::vector<double> sample;             // [sampleRows][columns]; NaN where there is no number
    std::vector<std::uint32_t> sampleCells; // [sampleRows][columns] into `distinct`, or NoCell

    static constexpr std::uint32_t NoCell = 0xffffffff;
};

/// Reads up to `mostRows` lines of a table; the scanner stands before its first. Lines without a
/// cell that holds anything are left out. Throws InputError (UnknownFormat, CsvHeader; also
/// CsvRowLength) or Cancelled.
[[nodiscard]] CsvSurvey surveyCsv(CsvScanner& scanner, std::uint64_t mostRows);

/// Whether no cell of a line holds anything: what spreadsheets write for empty rows.
[[nodiscard]] bool isBlankRow(const CsvScanner& scanner);
/// Cells behind the last column are let pass where they are empty: a comma at the end of a line.
/// Throws InputError (CsvRowLength).
void checkRowLength(const CsvScanner& scanner, std::size_t columns);

} // namespace candor
