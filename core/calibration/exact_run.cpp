// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/exact_run.h"

namespace candor {
namespace {

constexpr std::size_t MostKept = std::size_t{1} << 20U; // doubles: 8 MiB a thread

constexpr std::size_t blocksOf(std::size_t lanes) noexcept {
    return (lanes + ExactLanes - 1) / ExactLanes;
}

} // namespace

ExactRun::ExactRun(const EnsembleView& view, bool isReadOften)
    : m_view(view), m_isReadOften(isReadOften), m_classes(view.logits.classes()), m_row(m_classes) {
    m_single.resize(m_classes * ExactLanes);
}

void ExactRun::load(std::span<const std::uint32_t> files, std::span<const std::uint8_t> counted) {
    m_files = files;
    m_blocks = blocksOf(files.size());
    findLanes(counted);
    if (m_view.truth.task() == Task::MultiLabel) {
        findRelevance();
    }
    findRows();
    keepRows();
}

void ExactRun::findLanes(std::span<const std::uint8_t> counted) {
    const bool isSingle = m_view.truth.task() == Task::SingleLabel;
    m_counts.resize(m_blocks * ExactLanes);
    m_patchCounts.resize(m_blocks * ExactLanes);
    m_labels.resize(m_blocks * ExactLanes);
    m_truthAt.resize(m_blocks * ExactLanes);
    m_countedFiles = 0;
    for (std::size_t lane = 0; lane < m_counts.size(); ++lane) {
        const std::size_t file = m_files[std::min(lane, m_files.size() - 1)];
        const bool counts = lane < m_files.size() && counted[file] != 0;
        m_countedFiles += counts ? 1 : 0;
        m_counts[lane] = counts ? -1 : 0;
        m_patchCounts[lane] = static_cast<double>(m_view.patches.patchCount(file));
        const std::int32_t label = counts && isSingle ? m_view.truth.label(file) : -1;
        m_labels[lane] = label;
        m_truthAt[lane] = static_cast<std::uint32_t>(
            static_cast<std::size_t>(std::max(label, 0)) * ExactLanes + lane % ExactLanes);
    }
}

void ExactRun::findRelevance() {
    m_relevance.resize(m_blocks * m_classes * ExactLanes);
    std::size_t at = 0;
    for (std::size_t block = 0; block < m_blocks; ++block) {
        for (std::size_t label = 0; label < m_classes; ++label) {
            for (std::size_t k = 0; k < ExactLanes; ++k) {
                const std::size_t lane = block * ExactLanes + k;
                const bool isRelevant =
                    m_counts[lane] != 0 && m_view.truth.isCorrect(m_files[lane], label);
                m_relevance[at++] = isRelevant ? -1 : 0;
            }
        }
    }
}

void ExactRun::findRows() {
    m_patches.clear();
    m_laneOfRow.clear();
    for (std::size_t lane = 0; lane < m_files.size(); ++lane) {
        for (std::size_t k = 0; k < m_view.patches.patchCount(m_files[lane]); ++k) {
            m_patches.push_back(m_view.patches.patch(m_files[lane], k));
            m_laneOfRow.push_back(static_cast<std::uint16_t>(lane));
        }
    }
}

/// The first blocks of rows, as many as there is room for.
void ExactRun::keepRows() {
    const std::size_t size = m_classes * ExactLanes;
    const std::size_t members = m_view.members.size();
    const std::size_t blocks =
        m_isReadOften ? std::min(blocksOf(m_patches.size()), MostKept / (size * members)) : 0;
    m_kept.resize(blocks * members * size);
    for (std::size_t block = 0; block < blocks; ++block) {
        for (std::size_t member = 0; member < members; ++member) {
            transpose(block, member, m_kept.data() + (block * members + member) * size);
        }
    }
}

const double* ExactRun::rows(std::size_t rowBlock, std::size_t member) {
    const std::size_t size = m_classes * ExactLanes;
    const std::size_t offset = (rowBlock * m_view.members.size() + member) * size;
    if (offset < m_kept.size()) {
        return m_kept.data() + offset;
    }
    transpose(rowBlock, member, m_single.data());
    return m_single.data();
}

void ExactRun::transpose(std::size_t rowBlock, std::size_t member, double* rows) {
    const bool isSoftmax = m_view.logits.activation() == Activation::Softmax;
    for (std::size_t lane = 0; lane < ExactLanes; ++lane) {
        const std::size_t row = std::min(rowBlock * ExactLanes + lane, m_patches.size() - 1);
        m_view.logits.readRow(m_view.members[member], m_patches[row], std::span(m_row));
        const double origin = isSoftmax ? *std::max_element(m_row.begin(), m_row.end()) : 0.0;
        for (std::size_t label = 0; label < m_classes; ++label) {
            rows[label * ExactLanes + lane] = m_row[label] - origin;
        }
    }
}

} // namespace candor
