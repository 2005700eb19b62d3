// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/file_order.h"

#include "dataset/logits_table.h"
#include "models/keyed_sort.h"
#include "models/name_order.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <limits>
#include <numeric>

namespace candor::ui {
namespace {

constexpr std::uint32_t FilesPerStopCheck = 1U << 14;

/// The query with what can be found out once instead of once a file.
class FileCondition {
public:
    FileCondition(const FileSource& source, const FileQuery& query)
        : m_source(source), m_table(*source.table), m_query(query) {
        for (const std::string& name : m_table.classes.names()) {
            m_classMatches.push_back(matches(name));
        }
    }

    [[nodiscard]] bool holds(std::uint32_t file) const {
        return passesFilter(file) && passesOutcome(file) &&
               (m_query.text.isEmpty() || passesText(file));
    }

private:
    [[nodiscard]] bool matches(const std::string& text) const {
        return QString::fromStdString(text).contains(m_query.text, Qt::CaseInsensitive);
    }
    [[nodiscard]] bool passesFilter(std::uint32_t file) const {
        const FileFilter& filter = m_source.filter;
        return (!filter.trueClass || m_table.truth.isCorrect(file, *filter.trueClass)) &&
               (!filter.split ||
                (file < m_table.split.size() && m_table.split[file] == *filter.split)) &&
               (filter.files == nullptr ||
                std::binary_search(filter.files->begin(), filter.files->end(), file));
    }
    [[nodiscard]] bool passesOutcome(std::uint32_t file) const {
        if (m_source.outcomes == nullptr) {
            return true;
        }
        // Compared as stored, so that 0.9 from the field meets 0.9 in the table.
        const float confidence = m_source.outcomes->confidence[file];
        return confidence >= static_cast<float>(m_query.lowestConfidence) &&
               confidence <= static_cast<float>(m_query.highestConfidence) &&
               (!m_query.verdict || verdictOf(m_source, file) == *m_query.verdict);
    }
    [[nodiscard]] bool passesText(std::uint32_t file) const {
        if (m_source.outcomes != nullptr && m_classMatches[m_source.outcomes->predicted[file]]) {
            return true;
        }
        for (std::size_t label = 0; label < m_classMatches.size(); ++label) {
            if (m_classMatches[label] && m_table.truth.isCorrect(file, label)) {
                return true;
            }
        }
        return matches(m_table.fileNames.at(file));
    }

    const FileSource& m_source;
    const LogitsTable& m_table;
    const FileQuery& m_query;
    std::vector<bool> m_classMatches;
};

std::vector<std::uint16_t> ranksByName(const LabelSet& classes) {
    std::vector<std::uint16_t> order(classes.size());
    std::iota(order.begin(), order.end(), std::uint16_t{0});
    std::sort(order.begin(), order.end(),
              [&classes](auto a, auto b) { return classes[a] < classes[b]; });
    std::vector<std::uint16_t> ranks(classes.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        ranks[order[rank]] = static_cast<std::uint16_t>(rank);
    }
    return ranks;
}

/// One integer a file that sorts as the column reads.
class FileKey {
public:
    FileKey(const FileSource& source, FileColumn column)
        : m_source(source), m_column(column), m_ranks(ranksByName(source.table->classes)) {}

    [[nodiscard]] std::uint64_t operator()(std::uint32_t file) const {
        const FileOutcomes& outcomes = *m_source.outcomes;
        switch (m_column) {
        case FileColumn::TrueClass:
            return trueClasses(file);
        case FileColumn::Predicted:
            return m_ranks[outcomes.predicted[file]];
        case FileColumn::Confidence: // bits of floats that are not negative rise with their values
            return std::bit_cast<std::uint32_t>(outcomes.confidence[file]);
        case FileColumn::RunnerUp:
            return m_ranks[outcomes.runnerUp[file]];
        case FileColumn::Verdict:
            return static_cast<std::uint64_t>(verdictOf(m_source, file));
        case FileColumn::Name:
        case FileColumn::FileOrder:
            break;
        }
        return 0;
    }

private:
    /// Up to four classes, 16 bits each; unlabelled files after all others.
    [[nodiscard]] std::uint64_t trueClasses(std::uint32_t file) const {
        const GroundTruth& truth = m_source.table->truth;
        if (!truth.isLabelled(file)) {
            return std::numeric_limits<std::uint64_t>::max();
        }
        if (truth.task() == Task::SingleLabel) {
            return m_ranks[static_cast<std::size_t>(truth.label(file))];
        }
        std::uint64_t key = 0;
        int classes = 0;
        for (std::size_t label = 0; label < truth.classes() && classes < 4; ++label) {
            if (truth.isCorrect(file, label)) {
                key = key << 16 | (m_ranks[label] + 1U);
                ++classes;
            }
        }
        return key << (16 * (4 - classes) % 64);
    }

    const FileSource& m_source;
    FileColumn m_column;
    std::vector<std::uint16_t> m_ranks;
};

std::vector<KeyedFile> chooseFiles(const FileSource& source, const FileQuery& query,
                                   const std::stop_token& stop) {
    const FileCondition condition(source, query);
    const std::size_t candidates =
        query.subset != nullptr ? query.subset->size() : source.table->files();
    std::vector<KeyedFile> files;
    for (std::size_t index = 0; index < candidates; ++index) {
        if (index % FilesPerStopCheck == 0 && stop.stop_requested()) {
            break;
        }
        const auto file =
            query.subset != nullptr ? (*query.subset)[index] : static_cast<std::uint32_t>(index);
        if (condition.holds(file)) {
            files.push_back({0, file});
        }
    }
    return files;
}

void sortFiles(const FileSource& source, const FileQuery& query, std::vector<KeyedFile>& files,
               const std::stop_token& stop) {
    std::vector<KeyedFile> scratch(files.size());
    if (query.sortBy == FileColumn::Name) {
        sortByName(source.table->fileNames, files, scratch, query.descending, stop);
        return;
    }
    const FileKey key(source, query.sortBy);
    const std::uint64_t mask = query.descending ? ~std::uint64_t{0} : 0;
    for (KeyedFile& entry : files) {
        entry.key = key(entry.file) ^ mask;
    }
    sortByKey(files, scratch);
}

} // namespace

std::optional<std::vector<std::uint32_t>>
arrangeFiles(const FileSource& source, const FileQuery& query, const std::stop_token& stop) {
    std::vector<KeyedFile> files = chooseFiles(source, query, stop);
    const bool canSort = source.outcomes != nullptr || !needsOutcomes(query.sortBy);
    if (query.sortBy != FileColumn::FileOrder && canSort && !stop.stop_requested()) {
        sortFiles(source, query, files, stop);
    }
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    std::vector<std::uint32_t> order(files.size());
    std::transform(files.begin(), files.end(), order.begin(),
                   [](const KeyedFile& entry) { return entry.file; });
    return order;
}

} // namespace candor::ui
