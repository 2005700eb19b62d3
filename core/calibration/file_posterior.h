// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/ground_truth.h"
#include "classification/patch_grouping.h"
#include "classification/score_matrix.h"
#include "classification/temperature.h"

#include <cstddef>
#include <span>
#include <vector>

namespace candor {

/// What an ensemble says about labelled files: logits, their grouping into files, the truth, and
/// the members that vote. Refers to its parts; they must outlive it.
struct EnsembleView {
    const LogitMatrix& logits;
    const PatchGrouping& patches;
    const GroundTruth& truth;
    std::span<const std::size_t> members;
};

/// Posteriors of one file after another, in double precision: softmax(z / T) a patch, mean over the
/// file's patches a member, mean over members for the ensemble (Lukashevich et al. 2023; contracts,
/// section 1). The same bits as those that the exact kernel counts. Holds its working memory, so
/// one object serves one thread.
class FilePosterior {
public:
    FilePosterior(const EnsembleView& view, Temperature temperature);

    void compute(std::size_t file);

    /// Of the file computed last; `index` counts within view.members.
    [[nodiscard]] std::span<const double> member(std::size_t index) const noexcept {
        return std::span(m_members).subspan(index * m_classes, m_classes);
    }
    [[nodiscard]] std::span<const double> ensemble() const noexcept { return m_ensemble; }

private:
    void computeMember(std::size_t file, std::size_t member, std::span<double> posterior);

    EnsembleView m_view;
    Temperature m_temperature;
    std::size_t m_classes;
    std::vector<double> m_row;
    std::vector<double> m_members; // [member][class]
    std::vector<double> m_ensemble;
};

} // namespace candor
