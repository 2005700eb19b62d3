// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/lane_array.h"
#include "classification/ground_truth.h"
#include "classification/score_matrix.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace candor {

class PatchGrouping;

/// The working copy of the logits that a moving slider reads, in single precision. Sixteen files
/// make a block, one a lane: values[block][patch][member][class][lane], so that one vector
/// instruction serves as many files as it has lanes. Each value is z * log2(e), under softmax less
/// its row's maximum: a temperature then costs one multiplication and one exp2. Files are sorted by
/// their number of patches, so that a block seldom holds a lane that is done before the others.
/// A lane takes the room of its block's longest file: one file with most of all patches can make
/// the copy up to 16 times the logits. Immutable, safe to read from several threads.
class LiveLogits {
public:
    static constexpr std::size_t Lanes = 16;
    static constexpr std::size_t MaximumClasses = 65535;
    /// So many numbers behind the last may be named in a prefetch.
    static constexpr std::size_t ReadAhead = 8192;

    /// Copies with `threads` threads (0: as many as the machine has). Null when stopped. Throws
    /// std::invalid_argument when the arguments do not belong together or there are more classes
    /// than MaximumClasses; nothing else but std::bad_alloc.
    [[nodiscard]] static std::shared_ptr<const LiveLogits>
    build(const LogitMatrix& logits, const PatchGrouping& grouping, const GroundTruth& truth,
          unsigned threads = 0, std::stop_token stop = {});

    [[nodiscard]] std::size_t files() const noexcept { return m_files; }
    [[nodiscard]] std::size_t members() const noexcept { return m_members; }
    [[nodiscard]] std::size_t classes() const noexcept { return m_classes; }
    [[nodiscard]] Activation activation() const noexcept { return m_activation; }
    [[nodiscard]] Task task() const noexcept { return m_task; }
    [[nodiscard]] std::size_t blocks() const noexcept { return m_labelled.size(); }
    /// All values of all blocks, lanes without a file included.
    [[nodiscard]] std::span<const float> values() const noexcept {
        return m_values.values().first(m_offsets.back());
    }

    /// [patch][member][class][lane] of one block; lanes without such a patch hold 0.
    [[nodiscard]] const float* block(std::size_t block) const noexcept {
        return m_values.data() + m_offsets[block];
    }
    /// The largest number of patches of the block's files.
    [[nodiscard]] std::size_t patches(std::size_t block) const noexcept {
        return (m_offsets[block + 1] - m_offsets[block]) / (m_members * m_classes * Lanes);
    }
    /// Patches of each of the 16 files; 0 for a lane without a file.
    [[nodiscard]] const std::int32_t* lanePatches(std::size_t block) const noexcept {
        return m_lanePatches.data() + block * Lanes;
    }
    /// The file of each lane; only the last block can have fewer than 16.
    [[nodiscard]] const std::uint32_t* laneFiles(std::size_t block) const noexcept {
        return m_laneFiles.data() + block * Lanes;
    }
    [[nodiscard]] std::size_t filesIn(std::size_t block) const noexcept {
        return block + 1 < blocks() ? Lanes : m_files - block * Lanes;
    }
    /// One bit a lane: set where there is a labelled file.
    [[nodiscard]] std::uint16_t labelled(std::size_t block) const noexcept {
        return m_labelled[block];
    }
    /// Single-label only: the class of each lane's file, GroundTruth::Unlabelled where none.
    [[nodiscard]] const std::int32_t* laneLabels(std::size_t block) const noexcept {
        return m_laneLabels.data() + block * Lanes;
    }
    /// Multi-label only: for each class one bit a lane, set where the class is among the labels.
    [[nodiscard]] const std::uint16_t* laneRelevance(std::size_t block) const noexcept {
        return m_laneRelevance.data() + block * m_classes;
    }

private:
    LiveLogits(const LogitMatrix& logits, const PatchGrouping& grouping, const GroundTruth& truth);
    void sortByPatches(const PatchGrouping& grouping);
    void layOut(const PatchGrouping& grouping);
    void copyLabels(const GroundTruth& truth, std::size_t block);
    void copyBlock(const LogitMatrix& logits, const PatchGrouping& grouping, std::size_t block,
                   std::vector<double>& row);
    void copyRow(const std::vector<double>& row, float* values) const noexcept;

    std::size_t m_files = 0;
    std::size_t m_members = 0;
    std::size_t m_classes = 0;
    Activation m_activation = Activation::Softmax;
    Task m_task = Task::SingleLabel;
    LaneArray<float> m_values;
    std::vector<std::size_t> m_offsets; // blocks + 1
    LaneArray<std::uint32_t> m_laneFiles;
    LaneArray<std::int32_t> m_lanePatches;
    std::vector<std::uint16_t> m_labelled;
    LaneArray<std::int32_t> m_laneLabels;
    std::vector<std::uint16_t> m_laneRelevance;
};

} // namespace candor
