// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/published_table.h"

#include "dataset/csv_cell.h"
#include "dataset/file_stream.h"
#include "dataset/unicode_text.h"

#include <optional>
#include <utility>

namespace candor {
namespace {

ReadOptions stoppedBy(const std::stop_token& stop) {
    ReadOptions options;
    options.stop = stop;
    return options;
}

} // namespace

PublishedTable::PublishedTable(const std::filesystem::path& path, const std::stop_token& stop,
                               CsvForm form)
    : m_meter(stoppedBy(stop)),
      m_scanner(plainText(openFile(path, path.filename().string()), m_meter), form) {}

void PublishedTable::readHeader() {
    if (!next()) {
        throw badHeader("a line of column names");
    }
    m_columns.clear();
    for (const std::string_view cell : cells()) {
        m_columns.emplace_back(isUtf8(cell) ? trimmed(cell) : "?");
    }
}

std::size_t PublishedTable::column(std::string_view name) const {
    std::optional<std::size_t> found;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        if (lowered(m_columns[column]) != lowered(name)) {
            continue;
        }
        if (found) {
            throw badHeader("one column \"" + std::string(name) + "\", not two");
        }
        found = column;
    }
    if (!found) {
        throw badHeader("a column \"" + std::string(name) + "\" in it");
    }
    return *found;
}

void PublishedTable::checkLength() const {
    if (cells().size() != m_columns.size()) {
        throw InputError(m_scanner.origin().path, InputFault::CsvRowLength,
                         {std::to_string(line()), std::to_string(cells().size()),
                          std::to_string(m_columns.size())});
    }
}

std::string PublishedTable::text(std::size_t column) const {
    if (column >= cells().size()) {
        throw InputError(m_scanner.origin().path, InputFault::CsvRowLength,
                         {std::to_string(line()), std::to_string(cells().size()),
                          std::to_string(m_columns.size())});
    }
    const std::string_view cell = trimmed(cells()[column]);
    if (!isUtf8(cell)) {
        throw badCell(column, "text in UTF-8: save the table in that encoding");
    }
    return std::string(cell);
}

std::string PublishedTable::filled(std::size_t column) const {
    std::string cell = text(column);
    if (cell.empty()) {
        throw badCell(column, "a value");
    }
    return cell;
}

InputError PublishedTable::badCell(std::size_t column, std::string expected) const {
    constexpr std::size_t Longest = 80;
    const std::string_view cell =
        column < cells().size() ? cells()[column].substr(0, Longest) : std::string_view();
    return {m_scanner.origin().path,
            InputFault::CsvCell,
            {std::to_string(line()),
             column < m_columns.size() ? m_columns[column] : std::to_string(column + 1),
             isUtf8(cell) ? std::string(cell) : "?", std::move(expected)}};
}

InputError PublishedTable::badHeader(const std::string& expected) const {
    constexpr std::size_t Longest = 120;
    std::string line;
    for (const std::string& name : m_columns) {
        line += (line.empty() ? "" : ",") + name;
        if (line.size() > Longest) {
            line += " …";
            break;
        }
    }
    return {m_scanner.origin().path, InputFault::CsvHeader, {line, expected}};
}

} // namespace candor
