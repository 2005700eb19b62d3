// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_file_column.h"

#include "dataset/csv_cell.h"

namespace candor {

void CsvFileColumn::note(std::uint32_t file, std::string_view cell, std::uint64_t line) {
    const std::uint32_t index = m_cells.indexOf(trimmed(cell));
    if (index == m_lines.size()) {
        m_lines.push_back(line);
    }
    if (file == m_ofFile.size()) {
        m_ofFile.push_back(index);
    } else if (m_ofFile[file] != index) {
        throw InputError(m_origin.path, InputFault::CsvCell,
                         {std::to_string(line), m_origin.key, m_cells[index],
                          "\"" + m_cells[m_ofFile[file]] + "\" as in the file's first row"});
    }
}

} // namespace candor
