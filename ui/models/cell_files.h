// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor {
struct Evaluation;
struct LogitsTable;
} // namespace candor

namespace candor::ui {

struct MatrixCell {
    std::size_t trueClass = 0;
    std::size_t predicted = 0;
};

/// The files, ascending, that a cell of the evaluation's confusion matrix counts: labelled, inside
/// its filter. The evaluation needs outcomes; single-label only.
[[nodiscard]] std::vector<std::uint32_t>
filesOfCell(const LogitsTable& table, const Evaluation& evaluation, const MatrixCell& cell);

/// How many of some files each cell counts, row-major [true][predicted]; empty without outcomes.
[[nodiscard]] std::vector<std::uint64_t> selectedInCells(const LogitsTable& table,
                                                         const Evaluation& evaluation,
                                                         std::span<const std::uint32_t> files);

} // namespace candor::ui
