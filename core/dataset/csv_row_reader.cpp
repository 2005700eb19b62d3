// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_row_reader.h"

#include "dataset/csv_cell.h"
#include "dataset/csv_survey.h"
#include "dataset/label_file.h"

#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace candor {

CsvRowReader::CsvRowReader(CsvScanner& scanner, const CsvPlan& plan, const LabelFile* labels)
    : m_scanner(scanner), m_plan(plan), m_labels(labels) {
    if (plan.hasHeader) {
        static_cast<void>(m_scanner.next());
    }
}

bool CsvRowReader::next() {
    while (m_scanner.next()) {
        if (!isBlankRow(m_scanner)) {
            checkRowLength(m_scanner, m_plan.names.size());
            ++m_row;
            return true;
        }
    }
    return false;
}

std::string_view CsvRowReader::cell(std::size_t column) const {
    return trimmed(m_scanner.cells()[column]);
}

CsvRow CsvRowReader::row() {
    const auto cellOf = [this](const std::optional<std::size_t>& column) {
        return column ? cell(*column) : std::string_view();
    };
    const KeyColumns& keys = m_plan.keys;
    CsvRow row;
    row.line = m_scanner.line();
    row.file = cellOf(keys.file);
    if (!keys.file) {
        m_rowName = "file " + std::to_string(m_row - 1);
        row.file = m_rowName;
    }
    row.label = cellOf(keys.label);
    row.labelLine = row.line;
    if (m_labels != nullptr) {
        const std::size_t position = m_labels->isList() ? m_files.indexOf(row.file) : 0;
        const LabelFile::Label label = m_labels->labelOf(row.file, position);
        row.label = label.cell;
        row.labelLine = label.line;
    }
    row.member = cellOf(keys.member);
    row.split = cellOf(keys.split);
    row.patch = cellOf(keys.patch);
    row.group = cellOf(keys.group);
    if (keys.start) {
        row.start = numberIn(cell(*keys.start), m_plan.form);
        if (!row.start || std::abs(*row.start) > std::numeric_limits<float>::max()) {
            throw badCell(*keys.start, "a number of seconds");
        }
    }
    return row;
}

double CsvRowReader::score(std::size_t column) const {
    const auto score = numberIn(cell(column), m_plan.form);
    if (!score) {
        throw badCell(column, m_plan.form.decimalComma
                                  ? "a finite number with a decimal comma, as the others"
                              : m_plan.isFormUnclear
                                  ? "a finite number with a decimal point: every comma in the "
                                    "table could set thousands apart"
                                  : "a finite number with a decimal point");
    }
    return *score;
}

InputError CsvRowReader::badCell(std::size_t column, std::string expected) const {
    return {m_scanner.origin().path,
            InputFault::CsvCell,
            {std::to_string(m_scanner.line()), m_plan.name(column),
             std::string(m_scanner.cells()[column].substr(0, 80)), std::move(expected)}};
}

} // namespace candor
