// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace candor {

struct EvaluationSettings;
struct LogitsTable;

/// A row a file: file,true,predicted,confidence,runner_up,runner_up_confidence,correct,temperature,
/// of the ensemble in double precision. `files` in the order wanted. Several true classes are
/// joined by '|'; `true` and `correct` are empty for an unlabelled file.
[[nodiscard]] std::string predictionsCsv(const LogitsTable& table,
                                         const EvaluationSettings& settings,
                                         std::span<const std::uint32_t> files);

/// The file's true class or classes, joined by '|'; empty when unlabelled.
[[nodiscard]] std::string trueClassText(const LogitsTable& table, std::size_t file);

} // namespace candor
