// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_label_file.h"

#include "dataset/csv_cell.h"
#include "dataset/csv_columns.h"
#include "dataset/csv_scanner.h"
#include "dataset/file_stream.h"

namespace candor {

CsvLabelFile::CsvLabelFile(const std::filesystem::path& path, ReadMeter& meter) {
    CsvScanner scanner(openFile(path, path.filename().string()), meter);
    if (!scanner.next()) {
        throw InputError(path, InputFault::UnknownFormat);
    }
    const CsvColumns columns(scanner.cells(), scanner.origin());
    const CsvKeyColumns keys(columns);
    if (!keys.file || !keys.label) {
        throw columns.refusal("\"file,label\": the labels of the table");
    }
    m_labels.emplace(ArrayOrigin{path, columns.name(*keys.label)});
    while (scanner.next()) {
        const CsvRow row = rowOf(scanner, columns, keys);
        m_labels->note(m_files.indexOf(row.file), row.label, row.line);
    }
}

CsvLabelFile::Label CsvLabelFile::labelOf(std::string_view file) const {
    const auto found = m_files.find(file);
    if (!found) {
        return {};
    }
    const std::uint32_t cell = m_labels->ofFile()[*found];
    return {m_labels->cells()[cell], m_labels->firstLine(cell)};
}

} // namespace candor
