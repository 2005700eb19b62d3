// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/csv_scanner.h"
#include "dataset/csv_table_builder.h"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

class CsvLabelFile;

/// The first line of a table: which column is what, in any order and any case.
class CsvColumns {
public:
    /// Throws InputError (CsvHeader) unless it is UTF-8.
    CsvColumns(const std::vector<std::string_view>& header, const ArrayOrigin& origin);

    [[nodiscard]] std::size_t count() const noexcept { return m_names.size(); }
    [[nodiscard]] const std::string& name(std::size_t column) const { return m_names[column]; }
    /// Throws InputError (KeyAmbiguous) when two columns have one of these names.
    [[nodiscard]] std::optional<std::size_t>
    find(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] InputError refusal(const std::string& expected) const;

private:
    std::vector<std::string> m_names; // trimmed
    ArrayOrigin m_origin;
};

/// The columns that say whose scores a line holds.
struct CsvKeyColumns {
    std::optional<std::size_t> file;
    std::optional<std::size_t> label;
    std::optional<std::size_t> member;
    std::optional<std::size_t> split;
    std::optional<std::size_t> patch;
    std::optional<std::size_t> start;
    std::optional<std::size_t> end;

    explicit CsvKeyColumns(const CsvColumns& columns);
    [[nodiscard]] bool holds(std::size_t column) const noexcept;
    [[nodiscard]] CsvLayout layout(const CsvColumns& columns,
                                   const std::filesystem::path& path) const;
};

/// What the scanner's record says by these columns, or the label file by the record's file. Throws
/// InputError (CsvRowLength, CsvCell).
[[nodiscard]] CsvRow rowOf(const CsvScanner& scanner, const CsvColumns& columns,
                           const CsvKeyColumns& keys, const CsvLabelFile* labels = nullptr);

/// The cell as a score. Throws InputError (CsvCell).
[[nodiscard]] double scoreOf(const CsvScanner& scanner, const CsvColumns& columns,
                             std::size_t column);

} // namespace candor
