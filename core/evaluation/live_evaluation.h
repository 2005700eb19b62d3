// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/live_engine.h"
#include "evaluation/evaluation.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace candor {

/// Evaluations in single precision, fast enough to follow a slider over a million files. Makes the
/// working copy of the logits once; buffers of results are used again when their receivers have let
/// go of them. One thread at a time.
class LiveEvaluation {
public:
    /// Throws Cancelled when stopped while copying.
    explicit LiveEvaluation(std::shared_ptr<const LogitsTable> table, std::stop_token stop = {});

    /// As evaluate(), with Precision::Single. Buckets of equal mass keep the edges of `edges` (an
    /// exact evaluation made before), because finding them needs every decision sorted; without it
    /// buckets are of equal width.
    [[nodiscard]] Evaluation evaluate(const EvaluationSettings& settings,
                                      const Evaluation* edges = nullptr);

private:
    [[nodiscard]] const std::vector<std::uint8_t>& counted(const FileFilter& filter);
    [[nodiscard]] std::shared_ptr<FileOutcomes> freeOutcomes();

    std::shared_ptr<const LogitsTable> m_table;
    LiveEngine m_engine;
    LiveFrame m_frame;
    FileFilter m_countedFilter;
    std::vector<std::uint8_t> m_counted;
    std::array<std::shared_ptr<FileOutcomes>, 3> m_outcomes;
};

} // namespace candor
