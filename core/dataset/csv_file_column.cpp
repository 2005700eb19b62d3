// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_file_column.h"

#include "dataset/csv_cell.h"
#include "dataset/label_column.h"

#include <algorithm>
#include <span>
#include <unordered_map>
#include <utility>

namespace candor {
namespace {

// What one cell says: no class at all for an unlabelled file.
using CellLabels = std::vector<std::int32_t>;

class LabelParser {
public:
    LabelParser(const CsvFileColumn& column, const LabelSet& classes)
        : m_column(column), m_count(classes.size()) {
        for (std::size_t index = 0; index < classes.size(); ++index) {
            m_indices.emplace(classes[index], static_cast<std::int32_t>(index));
        }
    }

    [[nodiscard]] CellLabels parse(std::size_t cell) const {
        CellLabels labels;
        std::string_view text = trimmed(m_column.cells()[cell]);
        if (m_indices.contains(text) || text.find('|') == std::string_view::npos) {
            add(text, cell, labels);
            return labels;
        }
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('|'), text.size());
            add(trimmed(text.substr(0, end)), cell, labels);
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return labels;
    }

private:
    void add(std::string_view name, std::size_t cell, CellLabels& labels) const {
        const auto found = m_indices.find(name);
        if (found != m_indices.end()) {
            labels.push_back(found->second);
            return;
        }
        const auto number = wholeNumberIn(name);
        if (name.empty() || number == GroundTruth::Unlabelled) {
            return;
        }
        if (!number) {
            throw refusal(cell, name, "a class name of this table, a class index, or nothing");
        }
        if (*number < 0 || *number >= static_cast<long long>(m_count)) {
            throw refusal(cell, name,
                          "a class from 0 to " + std::to_string(m_count - 1) +
                              ", or -1 for unlabelled");
        }
        labels.push_back(static_cast<std::int32_t>(*number));
    }

    [[nodiscard]] InputError refusal(std::size_t cell, std::string_view found,
                                     std::string expected) const {
        return {m_column.origin().path,
                InputFault::CsvCell,
                {std::to_string(m_column.firstLine(cell)), m_column.origin().key,
                 std::string(found), std::move(expected)}};
    }

    const CsvFileColumn& m_column;
    std::size_t m_count;
    std::unordered_map<std::string_view, std::int32_t> m_indices;
};

GroundTruth multiLabelTruth(const CsvFileColumn& column, std::span<const CellLabels> parsed,
                            std::size_t classes) {
    std::vector<std::int8_t> relevance(column.ofFile().size() * classes, 0);
    auto row = std::span(relevance);
    for (const std::uint32_t cell : column.ofFile()) {
        if (parsed[cell].empty()) {
            std::ranges::fill(row.first(classes), std::int8_t{GroundTruth::Unlabelled});
        }
        for (const std::int32_t label : parsed[cell]) {
            row[static_cast<std::size_t>(label)] = 1;
        }
        row = row.subspan(classes);
    }
    return truthFromRows(column.origin(), std::move(relevance), classes);
}

} // namespace

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

GroundTruth truthFromCells(const CsvFileColumn& column, const LabelSet& classes) {
    const LabelParser parser(column, classes);
    std::vector<CellLabels> parsed;
    bool several = false;
    for (std::size_t cell = 0; cell < column.cells().size(); ++cell) {
        parsed.push_back(parser.parse(cell));
        several = several || parsed.back().size() > 1;
    }
    if (several) {
        return multiLabelTruth(column, parsed, classes.size());
    }
    std::vector<std::int32_t> labels;
    labels.reserve(column.ofFile().size());
    for (const std::uint32_t cell : column.ofFile()) {
        labels.push_back(parsed[cell].empty() ? GroundTruth::Unlabelled : parsed[cell].front());
    }
    return GroundTruth::singleLabel(std::move(labels), classes.size());
}

} // namespace candor
