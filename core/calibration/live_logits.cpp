// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/live_logits.h"

#include "classification/patch_grouping.h"

#include <algorithm>
#include <atomic>
#include <numbers>
#include <numeric>
#include <stdexcept>
#include <thread>
#include <utility>

namespace candor {
namespace {

constexpr std::size_t BlocksBetweenStopChecks = 64;
// Beyond what any temperature tells from infinity, and far from overflow in single precision.
constexpr double LargestValue = 1e30;

void requireFitting(const LogitMatrix& logits, const PatchGrouping& grouping,
                    const GroundTruth& truth) {
    if (grouping.patches() != logits.patches() || truth.files() != grouping.files() ||
        truth.classes() != logits.classes()) {
        throw std::invalid_argument("logits, patch grouping and labels do not belong together");
    }
    if (logits.members() == 0 || logits.classes() == 0 ||
        logits.classes() > LiveLogits::MaximumClasses) {
        throw std::invalid_argument("logits need at least one member and 1 to 65535 classes");
    }
}

} // namespace

LiveLogits::LiveLogits(const LogitMatrix& logits, const PatchGrouping& grouping,
                       const GroundTruth& truth)
    : m_files(truth.files()), m_members(logits.members()), m_classes(logits.classes()),
      m_activation(logits.activation()), m_task(truth.task()) {
    sortByPatches(grouping);
    layOut(grouping);
    m_labelled.assign(m_offsets.size() - 1, 0);
    if (m_task == Task::SingleLabel) {
        m_laneLabels.resize(blocks() * Lanes);
    } else {
        m_laneRelevance.assign(blocks() * m_classes, 0);
    }
}

void LiveLogits::sortByPatches(const PatchGrouping& grouping) {
    m_laneFiles.resize(m_files);
    const auto files = m_laneFiles.values();
    std::iota(files.begin(), files.end(), 0U);
    if (!grouping.isOnePatchPerFile()) {
        std::stable_sort(files.begin(), files.end(), [&](std::uint32_t left, std::uint32_t right) {
            return grouping.patchCount(left) < grouping.patchCount(right);
        });
    }
}

void LiveLogits::layOut(const PatchGrouping& grouping) {
    const std::size_t blockCount = (m_files + Lanes - 1) / Lanes;
    m_lanePatches.resize(blockCount * Lanes);
    std::ranges::fill(m_lanePatches.values(), 0);
    m_offsets.assign(blockCount + 1, 0);
    for (std::size_t lane = 0; lane < m_files; ++lane) {
        const std::size_t patches = grouping.patchCount(m_laneFiles[lane]);
        m_lanePatches[lane] = static_cast<std::int32_t>(patches);
        // Ascending: the block's last file has the most.
        m_offsets[lane / Lanes + 1] = patches * m_members * m_classes * Lanes;
    }
    std::inclusive_scan(m_offsets.begin(), m_offsets.end(), m_offsets.begin());
    m_values.resize(m_offsets.back() + ReadAhead);
}

void LiveLogits::copyLabels(const GroundTruth& truth, std::size_t block) {
    unsigned labelledLanes = 0;
    for (std::size_t lane = 0; lane < filesIn(block); ++lane) {
        const std::size_t file = m_laneFiles[block * Lanes + lane];
        const unsigned bit = truth.isLabelled(file) ? 1U << lane : 0U;
        labelledLanes |= bit;
        if (m_task == Task::SingleLabel) {
            m_laneLabels[block * Lanes + lane] = truth.label(file);
            continue;
        }
        for (std::size_t label = 0; label < m_classes; ++label) {
            std::uint16_t& relevance = m_laneRelevance[block * m_classes + label];
            relevance =
                static_cast<std::uint16_t>(relevance | (truth.isCorrect(file, label) ? bit : 0U));
        }
    }
    m_labelled[block] = static_cast<std::uint16_t>(labelledLanes);
    for (std::size_t lane = filesIn(block); m_task == Task::SingleLabel && lane < Lanes; ++lane) {
        m_laneLabels[block * Lanes + lane] = GroundTruth::Unlabelled;
    }
}

void LiveLogits::copyBlock(const LogitMatrix& logits, const PatchGrouping& grouping,
                           std::size_t block, std::vector<double>& row) {
    float* const first = m_values.data() + m_offsets[block];
    const std::size_t patchStride = m_members * m_classes * Lanes;
    if (m_lanePatches[block * Lanes] != m_lanePatches[block * Lanes + Lanes - 1]) {
        std::fill(first, first + patches(block) * patchStride, 0.0F);
    }
    for (std::size_t lane = 0; lane < filesIn(block); ++lane) {
        const std::size_t file = m_laneFiles[block * Lanes + lane];
        for (std::size_t k = 0; k < grouping.patchCount(file); ++k) {
            const std::size_t patch = grouping.patch(file, k);
            for (std::size_t member = 0; member < m_members; ++member) {
                logits.readRow(member, patch, std::span<double>(row));
                copyRow(row, first + k * patchStride + member * m_classes * Lanes + lane);
            }
        }
    }
}

void LiveLogits::copyRow(const std::vector<double>& row, float* values) const noexcept {
    const double origin =
        m_activation == Activation::Softmax ? *std::max_element(row.begin(), row.end()) : 0.0;
    for (const double logit : row) {
        *values = static_cast<float>(
            std::clamp((logit - origin) * std::numbers::log2e, -LargestValue, LargestValue));
        values += Lanes;
    }
}

std::shared_ptr<const LiveLogits> LiveLogits::build(const LogitMatrix& logits,
                                                    const PatchGrouping& grouping,
                                                    const GroundTruth& truth, unsigned threads,
                                                    std::stop_token stop) {
    requireFitting(logits, grouping, truth);
    const std::shared_ptr<LiveLogits> live(new LiveLogits(logits, grouping, truth));
    std::atomic<std::size_t> next = 0;
    const auto copyBlocks = [&] {
        std::vector<double> row(live->m_classes);
        while (!stop.stop_requested()) {
            const std::size_t first = next.fetch_add(BlocksBetweenStopChecks);
            const std::size_t last = std::min(first + BlocksBetweenStopChecks, live->blocks());
            if (first >= last) {
                return;
            }
            for (std::size_t block = first; block < last; ++block) {
                live->copyLabels(truth, block);
                live->copyBlock(logits, grouping, block, row);
            }
        }
    };
    {
        const unsigned count = threads != 0 ? threads : std::thread::hardware_concurrency();
        std::vector<std::jthread> copiers;
        for (unsigned copier = 1;
             copier < count && copier * BlocksBetweenStopChecks < live->blocks(); ++copier) {
            copiers.emplace_back(copyBlocks);
        }
        copyBlocks();
    }
    if (stop.stop_requested()) {
        return nullptr;
    }
    return live;
}

} // namespace candor
