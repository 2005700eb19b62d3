// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_files.h"

#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"

namespace candor::ui {

std::vector<std::uint32_t> filesOfCell(const LogitsTable& table, const Evaluation& evaluation,
                                       const MatrixCell& cell) {
    const std::vector<std::uint8_t> counted = countedFiles(table, evaluation.settings.filter);
    std::vector<std::uint32_t> files;
    for (std::uint32_t file = 0; file < counted.size(); ++file) {
        if (counted[file] != 0 && evaluation.outcomes->predicted[file] == cell.predicted &&
            table.truth.isCorrect(file, cell.trueClass)) {
            files.push_back(file);
        }
    }
    return files;
}

std::vector<std::uint64_t> selectedInCells(const LogitsTable& table, const Evaluation& evaluation,
                                           std::span<const std::uint32_t> files) {
    if (evaluation.outcomes == nullptr) {
        return {};
    }
    const std::size_t classes = table.classes.size();
    const std::vector<std::uint8_t> counted = countedFiles(table, evaluation.settings.filter);
    std::vector<std::uint64_t> cells(classes * classes, 0);
    for (const std::uint32_t file : files) {
        if (counted[file] != 0) {
            const auto truth = static_cast<std::size_t>(table.truth.label(file));
            ++cells[truth * classes + evaluation.outcomes->predicted[file]];
        }
    }
    return cells;
}

} // namespace candor::ui
