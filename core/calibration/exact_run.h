// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/file_posterior.h"
#include "calibration/lane_array.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor {

/// Files are judged sixteen at a time, one a lane of a block.
inline constexpr std::size_t ExactLanes = 16;
inline constexpr std::size_t MostBlocksOfRun = 16;

/// Files of one run: as many blocks as keep their posteriors in the processor's cache. Depends on
/// the data alone, so that sums by run do not depend on the number of threads.
[[nodiscard]] constexpr std::size_t filesPerRun(std::size_t classes) noexcept {
    constexpr std::size_t Rows = 512; // of 16 numbers: 64 KiB
    return ExactLanes * std::clamp(Rows / classes, std::size_t{1}, MostBlocksOfRun);
}

/// One run of files as the exact kernel reads it at every temperature: rows (a patch of a member)
/// sixteen to a block, [class][16], under softmax less their maximum. Holds what fits into a few
/// megabytes and reads the rest again, so memory does not grow with the patches of a file.
class ExactRun {
public:
    /// `isReadOften`: at several temperatures.
    ExactRun(const EnsembleView& view, bool isReadOften);

    /// Files without a 1 in `counted` are computed, but not counted.
    void load(std::span<const std::uint32_t> files, std::span<const std::uint8_t> counted);

    [[nodiscard]] const EnsembleView& view() const noexcept { return m_view; }
    [[nodiscard]] std::span<const std::uint32_t> files() const noexcept { return m_files; }
    [[nodiscard]] std::size_t blocks() const noexcept { return m_blocks; }
    [[nodiscard]] std::uint64_t countedFiles() const noexcept { return m_countedFiles; }
    /// Every lane counts.
    [[nodiscard]] bool isWhole() const noexcept { return m_countedFiles == m_blocks * ExactLanes; }
    /// Patch i is file i: a block of rows is a block of files.
    [[nodiscard]] bool isOnePatchEach() const noexcept {
        return m_patches.size() == m_files.size();
    }

    /// Rows of one member, in the order of the files; the last block repeats the last row. Valid
    /// until the next call. `member` counts within the view's members.
    [[nodiscard]] const double* rows(std::size_t rowBlock, std::size_t member);
    [[nodiscard]] std::size_t rowCount() const noexcept { return m_patches.size(); }
    /// The lane of each row's file, counted through all blocks.
    [[nodiscard]] const std::uint16_t* laneOfRow() const noexcept { return m_laneOfRow.data(); }

    // One value a lane, blocks after one another; spare lanes repeat the last file, uncounted.
    [[nodiscard]] const std::int64_t* counts() const noexcept { return m_counts.data(); } // -1 or 0
    [[nodiscard]] const double* patchCounts() const noexcept { return m_patchCounts.data(); }
    /// Single-label: the class, -1 where it does not count.
    [[nodiscard]] const double* labels() const noexcept { return m_labels.data(); }
    /// Single-label: where in the block's [class][16] the label is; class 0 where it does not
    /// count.
    [[nodiscard]] const std::uint32_t* truthAt() const noexcept { return m_truthAt.data(); }
    /// Multi-label: [block][class][16], -1 where the class is among the labels, else 0.
    [[nodiscard]] const std::int64_t* relevance() const noexcept { return m_relevance.data(); }

private:
    void findLanes(std::span<const std::uint8_t> counted);
    void findRelevance();
    void findRows();
    void keepRows();
    void transpose(std::size_t rowBlock, std::size_t member, double* rows);

    EnsembleView m_view;
    bool m_isReadOften;
    std::size_t m_classes;
    std::span<const std::uint32_t> m_files;
    std::size_t m_blocks = 0;
    std::uint64_t m_countedFiles = 0;
    std::vector<std::size_t> m_patches;
    std::vector<std::uint16_t> m_laneOfRow;
    LaneArray<double> m_kept;   // [row block][member][class][16]
    LaneArray<double> m_single; // one block of rows
    std::vector<double> m_row;
    LaneArray<std::int64_t> m_counts;
    LaneArray<double> m_patchCounts;
    LaneArray<double> m_labels;
    LaneArray<std::uint32_t> m_truthAt;
    LaneArray<std::int64_t> m_relevance;
};

} // namespace candor
