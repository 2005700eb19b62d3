// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_origin.h"
#include "dataset/name_index.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// A CSV column that says something about the file, "label" or "split", and so says the same in
/// each of the file's rows.
class CsvFileColumn {
public:
    explicit CsvFileColumn(ArrayOrigin origin) : m_origin(std::move(origin)) {}

    /// The cell of a row of `file`; files are numbered in order of appearance. Throws InputError
    /// (CsvCell) when the file said otherwise before.
    void note(std::uint32_t file, std::string_view cell, std::uint64_t line);

    [[nodiscard]] const ArrayOrigin& origin() const noexcept { return m_origin; }
    /// The distinct cells, the line where each came first, and which one each file has.
    [[nodiscard]] const NameIndex& cells() const noexcept { return m_cells; }
    [[nodiscard]] std::uint64_t firstLine(std::size_t cell) const { return m_lines[cell]; }
    [[nodiscard]] const std::vector<std::uint32_t>& ofFile() const noexcept { return m_ofFile; }

private:
    ArrayOrigin m_origin;
    NameIndex m_cells;
    std::vector<std::uint64_t> m_lines;
    std::vector<std::uint32_t> m_ofFile;
};

} // namespace candor
