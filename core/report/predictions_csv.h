// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace candor {

struct Evaluation;
struct LogitsTable;

/// A row a file: file,true,predicted,confidence,runner_up,runner_up_confidence,correct,temperature.
/// `files` in the order wanted; the evaluation needs outcomes. Several true classes are joined by
/// '|'; `true` and `correct` are empty for an unlabelled file.
[[nodiscard]] std::string predictionsCsv(const LogitsTable& table, const Evaluation& evaluation,
                                         std::span<const std::uint32_t> files);

/// The file's true class or classes, joined by '|'; empty when unlabelled.
[[nodiscard]] std::string trueClassText(const LogitsTable& table, std::size_t file);

} // namespace candor
