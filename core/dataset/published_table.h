// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/csv_scanner.h"
#include "dataset/read_meter.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// A table of labels as a data set publishes it: records whose columns are known by name, in any
/// order. Texts must be UTF-8.
class PublishedTable {
public:
    /// Throws InputError when there is no such file.
    PublishedTable(const std::filesystem::path& path, const std::stop_token& stop,
                   CsvForm form = {});

    /// The next record, not yet looked at. Throws InputError or Cancelled.
    [[nodiscard]] bool next() { return m_scanner.next(); }
    [[nodiscard]] const std::vector<std::string_view>& cells() const { return m_scanner.cells(); }
    [[nodiscard]] std::uint64_t line() const noexcept { return m_scanner.line(); }

    void nameColumns(std::vector<std::string> names) { m_columns = std::move(names); }
    [[nodiscard]] const std::vector<std::string>& columns() const noexcept { return m_columns; }
    /// The columns are the next record's cells. Throws InputError (CsvHeader) when there is none.
    void readHeader();
    /// Throws InputError (CsvHeader) unless just one column has this name; case does not matter.
    [[nodiscard]] std::size_t column(std::string_view name) const;
    /// Throws InputError (CsvRowLength) unless the record has a cell for each column.
    void checkLength() const;
    /// Trimmed. Throws InputError (CsvRowLength, CsvCell).
    [[nodiscard]] std::string text(std::size_t column) const;
    /// As text(), but never empty.
    [[nodiscard]] std::string filled(std::size_t column) const;

    [[nodiscard]] InputError badCell(std::size_t column, std::string expected) const;
    [[nodiscard]] InputError badHeader(const std::string& expected) const;

private:
    ReadMeter m_meter;
    CsvScanner m_scanner;
    std::vector<std::string> m_columns;
};

} // namespace candor
