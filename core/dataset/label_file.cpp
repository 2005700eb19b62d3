// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/label_file.h"

#include "dataset/column_role.h"
#include "dataset/csv_cell.h"
#include "dataset/csv_scanner.h"
#include "dataset/csv_survey.h"

#include <string>
#include <utility>
#include <vector>

namespace candor {
namespace {

using Cells = std::vector<std::string_view>;
using Column = std::optional<std::size_t>;

Column columnWith(const Cells& header, std::initializer_list<ColumnRole> roles) {
    for (const ColumnRole role : roles) {
        for (std::size_t column = 0; column < header.size(); ++column) {
            if (columnRoleOf(header[column]) == role) {
                return column;
            }
        }
    }
    return std::nullopt;
}

InputError badLabelHeader(const CsvScanner& scanner) {
    std::string line;
    for (const std::string_view cell : scanner.cells()) {
        line += (line.empty() ? "" : ",") + std::string(cell.substr(0, 40));
    }
    return {scanner.origin().path,
            InputFault::CsvHeader,
            {line.substr(0, 120), "\"file,label\": the labels of the table; or one label a line"}};
}

} // namespace

LabelFile::LabelFile(const std::filesystem::path& path, ReadMeter& meter) {
    CsvScanner scanner(openText(path, meter));
    if (!scanner.next()) {
        throw InputError(path, InputFault::UnknownFormat);
    }
    const Cells& cells = scanner.cells();
    const std::size_t count = cells.size();
    const Column label = columnWith(cells, {ColumnRole::Label, ColumnRole::LabelMaybe});
    const Column file = columnWith(cells, {ColumnRole::File, ColumnRole::Id});
    m_isList = !file;
    if ((!label && count != 1) || (file && !label)) {
        throw badLabelHeader(scanner);
    }
    m_labels.emplace(ArrayOrigin{path, label ? std::string(trimmed(cells[*label])) : "label"});
    const auto take = [&] {
        const auto position = static_cast<std::uint32_t>(m_labels->ofFile().size());
        const std::uint32_t place = file ? m_files.indexOf(trimmed(cells[*file])) : position;
        m_labels->note(place, trimmed(cells[label.value_or(0)]), scanner.line());
    };
    if (!label) {
        take(); // a list without a name
    }
    while (scanner.next()) {
        if (!isBlankRow(scanner)) {
            checkRowLength(scanner, count);
            take();
        }
    }
}

LabelFile::Label LabelFile::labelOf(std::string_view file, std::size_t position) const {
    const std::optional<std::uint32_t> found =
        m_isList ? std::optional(static_cast<std::uint32_t>(position)) : m_files.find(file);
    if (!found || *found >= m_labels->ofFile().size()) {
        return {};
    }
    const std::uint32_t cell = m_labels->ofFile()[*found];
    return {m_labels->cells()[cell], m_labels->firstLine(cell)};
}

} // namespace candor
