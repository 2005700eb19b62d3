// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/cell_labels.h"

#include "dataset/csv_cell.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace candor {
namespace {

// What one cell says: no word at all for an unlabelled file.
using CellWords = std::vector<std::string_view>;

// "1" and "1.0" are one name.
std::string canonical(std::string_view name) {
    const auto number = wholeValueIn(name);
    return number ? std::to_string(*number) : std::string(name);
}

/// Reads all cells before it says what any of them means.
class CellLabels {
public:
    CellLabels(const CsvFileColumn& column, const CellLabelContext& context)
        : m_column(column), m_context(context) {
        const LabelSet& classes = context.classes;
        for (std::size_t index = 0; index < classes.size(); ++index) {
            m_places.emplace(canonical(classes[index]), index);
        }
        for (std::size_t index = 0; index < context.aliases.size(); ++index) {
            if (!context.aliases[index].empty()) {
                m_places.emplace(canonical(context.aliases[index]), index);
            }
        }
        for (std::size_t cell = 0; cell < column.cells().size(); ++cell) {
            m_words.push_back(wordsOf(column.cells()[cell]));
        }
    }

    TruthColumn truth() {
        const bool severalLabels =
            std::ranges::any_of(m_words, [](const CellWords& words) { return words.size() > 1; });
        if (!areNames() && areNumbers()) {
            return numbered(severalLabels);
        }
        std::vector<std::vector<std::int32_t>> labels(m_words.size());
        for (std::size_t cell = 0; cell < m_words.size(); ++cell) {
            for (const std::string_view word : m_words[cell]) {
                labels[cell].push_back(classOf(word, cell));
            }
        }
        return {truthOf(labels, severalLabels), LabelCounting::FromZero};
    }

private:
    [[nodiscard]] bool isName(std::string_view word) const {
        return m_places.contains(canonical(word));
    }

    [[nodiscard]] CellWords wordsOf(std::string_view text) const {
        text = trimmed(text);
        CellWords words;
        const bool isWhole = isName(text) || text.find('|') == std::string_view::npos;
        while (!text.empty()) {
            const std::size_t end = isWhole ? text.size() : std::min(text.find('|'), text.size());
            const std::string_view word = trimmed(text.substr(0, end));
            if (isName(word) || !(saysUnlabelled(word) || wholeValueIn(word) == -1)) {
                words.push_back(word);
            }
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return words;
    }

    [[nodiscard]] bool areNames() const {
        return std::ranges::all_of(m_words, [this](const CellWords& words) {
            return std::ranges::all_of(words,
                                       [this](std::string_view word) { return isName(word); });
        });
    }
    [[nodiscard]] bool areNumbers() const {
        return std::ranges::all_of(m_words, [](const CellWords& words) {
            return std::ranges::all_of(
                words, [](std::string_view word) { return wholeValueIn(word).has_value(); });
        });
    }

    // Names and numbers from 0 on, mixed.
    [[nodiscard]] std::int32_t classOf(std::string_view word, std::size_t cell) const {
        if (const auto found = m_places.find(canonical(word)); found != m_places.end()) {
            return static_cast<std::int32_t>(found->second);
        }
        const auto number = wholeValueIn(word);
        if (!number) {
            throw refusal(cell, word, "a class name of this table, a class index, or nothing");
        }
        if (*number < 0 || *number >= static_cast<long long>(m_context.classes.size())) {
            throw outOfRange(cell, word);
        }
        return static_cast<std::int32_t>(*number);
    }

    // All numbers of all files together, so that they show how they count.
    TruthColumn numbered(bool severalLabels) {
        std::vector<std::int64_t> numbers;
        std::vector<std::size_t> cells;
        for (const std::uint32_t cell : m_column.ofFile()) {
            for (const std::string_view word : m_words[cell]) {
                numbers.push_back(wholeValueIn(word).value());
                cells.push_back(cell);
            }
            if (m_words[cell].empty()) {
                numbers.push_back(GroundTruth::Unlabelled);
                cells.push_back(cell);
            }
        }
        const CountedLabels counted = countedAll(numbers, cells);
        std::vector<std::vector<std::int32_t>> labels(m_words.size());
        for (std::size_t index = 0; index < numbers.size(); ++index) {
            auto& ofCell = labels[cells[index]];
            if (counted.classes[index] >= 0 &&
                std::ranges::find(ofCell, counted.classes[index]) == ofCell.end()) {
                ofCell.push_back(counted.classes[index]);
            }
        }
        return {truthOf(labels, severalLabels), counted.counting};
    }

    [[nodiscard]] CountedLabels countedAll(std::span<const std::int64_t> numbers,
                                           std::span<const std::size_t> cells) const {
        try {
            return countedLabels(m_column.origin(), numbers, m_context.classes.size(),
                                 m_context.first);
        } catch (const InputError& error) {
            if (error.fault() != InputFault::LabelRange) {
                throw;
            }
            const std::size_t index = std::stoul(error.arguments()[2]);
            throw outOfRange(cells[index], error.arguments()[1]);
        }
    }

    [[nodiscard]] GroundTruth truthOf(std::span<const std::vector<std::int32_t>> labels,
                                      bool severalLabels) const {
        const std::size_t classes = m_context.classes.size();
        const std::size_t files = m_column.ofFile().size();
        if (!severalLabels) {
            std::vector<std::int32_t> ofFile;
            ofFile.reserve(files);
            for (const std::uint32_t cell : m_column.ofFile()) {
                ofFile.push_back(labels[cell].empty() ? GroundTruth::Unlabelled
                                                      : labels[cell].front());
            }
            return GroundTruth::singleLabel(std::move(ofFile), classes);
        }
        std::vector<std::int8_t> relevance(files * classes, 0);
        auto row = std::span(relevance);
        for (const std::uint32_t cell : m_column.ofFile()) {
            if (labels[cell].empty()) {
                std::ranges::fill(row.first(classes), std::int8_t{GroundTruth::Unlabelled});
            }
            for (const std::int32_t label : labels[cell]) {
                row[static_cast<std::size_t>(label)] = 1;
            }
            row = row.subspan(classes);
        }
        return truthFromRows(m_column.origin(), std::move(relevance), classes);
    }

    [[nodiscard]] InputError outOfRange(std::size_t cell, std::string_view found) const {
        return refusal(cell, found,
                       "a class from 0 to " + std::to_string(m_context.classes.size() - 1) +
                           ", or -1 for unlabelled");
    }
    [[nodiscard]] InputError refusal(std::size_t cell, std::string_view found,
                                     std::string expected) const {
        return {m_column.origin().path,
                InputFault::CsvCell,
                {std::to_string(m_column.firstLine(cell)), m_column.origin().key,
                 std::string(found), std::move(expected)}};
    }

    const CsvFileColumn& m_column;
    const CellLabelContext& m_context;
    std::unordered_map<std::string, std::size_t> m_places;
    std::vector<CellWords> m_words; // of each distinct cell
};

} // namespace

TruthColumn truthFromCells(const CsvFileColumn& column, const CellLabelContext& context) {
    return CellLabels(column, context).truth();
}

} // namespace candor
