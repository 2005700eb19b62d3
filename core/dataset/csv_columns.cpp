// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_columns.h"

#include "dataset/csv_cell.h"
#include "dataset/csv_label_file.h"
#include "dataset/unicode_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace candor {
namespace {

InputError badCell(const CsvScanner& scanner, const CsvColumns& columns, std::size_t column,
                   std::string expected) {
    return {scanner.origin().path,
            InputFault::CsvCell,
            {std::to_string(scanner.line()), columns.name(column),
             std::string(scanner.cells()[column].substr(0, 80)), std::move(expected)}};
}

} // namespace

CsvColumns::CsvColumns(const std::vector<std::string_view>& header, const ArrayOrigin& origin)
    : m_origin(origin) {
    for (const std::string_view cell : header) {
        m_names.emplace_back(isUtf8(cell) ? trimmed(cell) : "?");
        if (!isUtf8(cell)) {
            throw refusal("text in UTF-8: save the table in that encoding");
        }
    }
}

std::optional<std::size_t> CsvColumns::find(std::initializer_list<std::string_view> names) const {
    std::optional<std::size_t> found;
    for (std::size_t column = 0; column < m_names.size(); ++column) {
        if (std::ranges::find(names, lowered(m_names[column])) == names.end()) {
            continue;
        }
        if (found) {
            throw InputError(m_origin.path, InputFault::KeyAmbiguous,
                             {m_names[*found], m_names[column]});
        }
        found = column;
    }
    return found;
}

InputError CsvColumns::refusal(const std::string& expected) const {
    constexpr std::size_t Longest = 120;
    std::string line;
    for (const std::string& name : m_names) {
        line += (line.empty() ? "" : ",") + name;
        if (line.size() > Longest) {
            line += " …";
            break;
        }
    }
    return {m_origin.path, InputFault::CsvHeader, {line, expected}};
}

CsvKeyColumns::CsvKeyColumns(const CsvColumns& columns)
    : file(columns.find({"file"})), label(columns.find({"label", "y", "target", "true"})),
      member(columns.find({"member"})), split(columns.find({"split"})),
      patch(columns.find({"patch"})), start(columns.find({"start"})), end(columns.find({"end"})) {}

bool CsvKeyColumns::holds(std::size_t column) const noexcept {
    const auto all = {file, label, member, split, patch, start, end};
    return std::ranges::find(all, column) != all.end();
}

CsvLayout CsvKeyColumns::layout(const CsvColumns& columns,
                                const std::filesystem::path& path) const {
    CsvLayout layout;
    layout.path = path;
    layout.labels = {path, label ? columns.name(*label) : "label"};
    layout.hasSplit = split.has_value();
    layout.hasMember = member.has_value();
    layout.hasStart = start.has_value();
    return layout;
}

CsvRow rowOf(const CsvScanner& scanner, const CsvColumns& columns, const CsvKeyColumns& keys,
             const CsvLabelFile* labels) {
    const auto& cells = scanner.cells();
    if (cells.size() != columns.count()) {
        throw InputError(scanner.origin().path, InputFault::CsvRowLength,
                         {std::to_string(scanner.line()), std::to_string(cells.size()),
                          std::to_string(columns.count())});
    }
    const auto cell = [&cells](const std::optional<std::size_t>& column) {
        return column ? trimmed(cells[*column]) : std::string_view();
    };
    CsvRow row;
    row.line = scanner.line();
    row.file = cell(keys.file);
    row.label = cell(keys.label);
    row.labelLine = row.line;
    if (labels != nullptr) {
        const CsvLabelFile::Label label = labels->labelOf(row.file);
        row.label = label.cell;
        row.labelLine = label.line;
    }
    row.member = cell(keys.member);
    row.split = cell(keys.split);
    row.patch = cell(keys.patch);
    if (keys.start) {
        row.start = numberIn(cells[*keys.start]);
        if (!row.start || std::abs(*row.start) > std::numeric_limits<float>::max()) {
            throw badCell(scanner, columns, *keys.start, "a number of seconds");
        }
    }
    return row;
}

double scoreOf(const CsvScanner& scanner, const CsvColumns& columns, std::size_t column) {
    const auto score = numberIn(scanner.cells()[column]);
    if (!score) {
        throw badCell(scanner, columns, column, "a finite number with a decimal point");
    }
    return *score;
}

} // namespace candor
