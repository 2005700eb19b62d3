// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_survey.h"

#include "dataset/csv_cell.h"
#include "dataset/csv_scanner.h"
#include "dataset/input_error.h"
#include "dataset/unicode_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>

namespace candor {
namespace {

constexpr std::size_t MostSampleRows = 4096;
constexpr std::size_t MostSampleValues = std::size_t{2} << 20;

using Cells = std::vector<std::string_view>;

bool isNumberCell(std::string_view cell) {
    NumberFormSurvey form;
    return form.take(cell).has_value();
}

// pandas names the columns of an array 0, 1, 2 …
bool areConsecutive(const Cells& cells) {
    std::optional<long long> last;
    for (const std::string_view cell : cells) {
        const auto number = wholeNumberIn(cell);
        if (!number || (last && *number != *last + 1) || (!last && *number != 0 && *number != 1)) {
            return false;
        }
        last = number;
    }
    return cells.size() > 1;
}

bool isHeader(const Cells& cells) {
    return areConsecutive(cells) || !std::ranges::all_of(cells, isNumberCell);
}

std::string headerName(std::string_view cell, bool isFirst) {
    const std::string_view name = trimmed(cell);
    // numpy.savetxt puts its header behind a sign for comments.
    return std::string(isFirst && name.starts_with('#') ? trimmed(name.substr(1)) : name);
}

/// Fills a survey line by line.
class Surveyor {
public:
    explicit Surveyor(const CsvScanner& scanner) : m_scanner(scanner) {}

    void begin() {
        const Cells& cells = m_scanner.cells();
        m_survey.hasHeader = isHeader(cells);
        for (std::size_t column = 0; column < cells.size(); ++column) {
            ColumnSurvey survey;
            survey.name = m_survey.hasHeader ? headerName(cells[column], column == 0)
                                             : "column " + std::to_string(column + 1);
            if (!isUtf8(survey.name)) {
                throw InputError(m_scanner.origin().path, InputFault::CsvHeader,
                                 {"?", "text in UTF-8: save the table in that encoding"});
            }
            survey.role = m_survey.hasHeader ? columnRoleOf(survey.name) : ColumnRole::Other;
            m_survey.columns.push_back(std::move(survey));
        }
        if (!m_survey.hasHeader) {
            take();
        }
    }

    void take() {
        const Cells& cells = m_scanner.cells();
        if (m_survey.rows == 0 && m_survey.hasHeader &&
            cells.size() == m_survey.columns.size() + 1 && !trimmed(cells.back()).empty()) {
            ColumnSurvey names;
            names.role = ColumnRole::NoClass;
            m_survey.columns.insert(m_survey.columns.begin(), std::move(names));
            m_survey.hasRowNames = true;
        }
        checkRowLength(m_scanner, m_survey.columns.size());
        ++m_survey.rows;
        const bool isSampled =
            m_survey.sampleRows < MostSampleRows && m_survey.sample.size() < MostSampleValues;
        m_survey.sampleRows += isSampled ? 1U : 0U;
        for (std::size_t column = 0; column < m_survey.columns.size(); ++column) {
            takeCell(m_survey.columns[column], trimmed(cells[column]), isSampled);
        }
    }

    CsvSurvey finish(bool isWhole) {
        m_survey.isWhole = isWhole;
        return std::move(m_survey);
    }

private:
    void takeCell(ColumnSurvey& column, std::string_view cell, bool isSampled) {
        const auto number = column.form.take(cell);
        if (number) {
            const bool isFirst = column.numbers == 0;
            column.least = isFirst ? *number : std::min(column.least, *number);
            column.greatest = isFirst ? *number : std::max(column.greatest, *number);
            ++column.numbers;
            column.wholeNumbers += std::trunc(*number) == *number ? 1U : 0U;
        } else if (cell.empty()) {
            ++column.empty;
        } else {
            ++column.texts;
        }
        const std::uint32_t index =
            keeps(column, number.has_value()) ? keep(column, cell) : CsvSurvey::NoCell;
        if (isSampled) {
            m_survey.sample.push_back(number.value_or(std::numeric_limits<double>::quiet_NaN()));
            m_survey.sampleCells.push_back(index);
        }
    }

    static bool keeps(const ColumnSurvey& column, bool isNumber) {
        return !isNumber ||
               (column.role != ColumnRole::Other && column.role != ColumnRole::NoClass);
    }

    static std::uint32_t keep(ColumnSurvey& column, std::string_view cell) {
        if (const auto found = column.distinct.find(cell)) {
            return *found;
        }
        if (column.distinct.size() == ColumnSurvey::MostDistinct) {
            column.hasMore = true;
            return CsvSurvey::NoCell;
        }
        return column.distinct.indexOf(cell);
    }

    const CsvScanner& m_scanner;
    CsvSurvey m_survey;
};

} // namespace

CsvSurvey surveyCsv(CsvScanner& scanner, std::uint64_t mostRows) {
    if (!scanner.next()) {
        throw InputError(scanner.origin().path, InputFault::UnknownFormat);
    }
    Surveyor surveyor(scanner);
    surveyor.begin();
    for (std::uint64_t row = 0; row < mostRows; ++row) {
        if (!scanner.next()) {
            return surveyor.finish(true);
        }
        if (!isBlankRow(scanner)) {
            surveyor.take();
        }
    }
    return surveyor.finish(false);
}

bool isBlankRow(const CsvScanner& scanner) {
    return std::ranges::all_of(scanner.cells(),
                               [](std::string_view cell) { return trimmed(cell).empty(); });
}

void checkRowLength(const CsvScanner& scanner, std::size_t columns) {
    const Cells& cells = scanner.cells();
    const bool isLonger =
        std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(std::min(columns, cells.size())),
                    cells.end(), [](std::string_view cell) { return !trimmed(cell).empty(); });
    if (cells.size() < columns || isLonger) {
        throw InputError(scanner.origin().path, InputFault::CsvRowLength,
                         {std::to_string(scanner.line()), std::to_string(cells.size()),
                          std::to_string(columns)});
    }
}

} // namespace candor
