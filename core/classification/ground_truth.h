// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace candor {

enum class Task { SingleLabel, MultiLabel };

/// The true labels of the files. A decision is one (file, class) pair; it is correct when the class
/// is (one of) the file's label(s). Unlabelled files are shown but never counted.
class GroundTruth {
public:
    static constexpr std::int32_t Unlabelled = -1;

    GroundTruth() = default;
    /// One label a file, 0 … classes-1 or Unlabelled. Throws std::invalid_argument otherwise.
    static GroundTruth singleLabel(std::vector<std::int32_t> labels, std::size_t classes);
    /// Row-major [files][classes] of 0 and 1; a row of -1 throughout is an unlabelled file. Throws
    /// std::invalid_argument otherwise.
    static GroundTruth multiLabel(std::vector<std::int8_t> relevance, std::size_t classes);

    [[nodiscard]] Task task() const noexcept { return m_task; }
    [[nodiscard]] std::size_t files() const noexcept { return m_files; }
    [[nodiscard]] std::size_t classes() const noexcept { return m_classes; }
    [[nodiscard]] std::size_t labelledFiles() const noexcept { return m_labelledFiles; }
    [[nodiscard]] bool isLabelled(std::size_t file) const noexcept {
        return m_task == Task::SingleLabel ? m_labels[file] >= 0
                                           : m_relevance[file * m_classes] >= 0;
    }
    [[nodiscard]] bool isCorrect(std::size_t file, std::size_t label) const noexcept {
        return m_task == Task::SingleLabel ? m_labels[file] == static_cast<std::int32_t>(label)
                                           : m_relevance[file * m_classes + label] == 1;
    }
    /// Single-label only: the file's class, or Unlabelled.
    [[nodiscard]] std::int32_t label(std::size_t file) const noexcept { return m_labels[file]; }

private:
    Task m_task = Task::SingleLabel;
    std::size_t m_files = 0;
    std::size_t m_classes = 0;
    std::size_t m_labelledFiles = 0;
    std::vector<std::int32_t> m_labels;   // single-label
    std::vector<std::int8_t> m_relevance; // multi-label, row-major
};

} // namespace candor
