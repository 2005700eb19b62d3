// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/file_posterior.h"

#include "classification/activation.h"

#include <algorithm>

namespace candor {
namespace {

void divide(std::span<double> values, std::size_t count) noexcept {
    if (count == 1) {
        return;
    }
    for (double& value : values) {
        value /= static_cast<double>(count);
    }
}

void accumulate(std::span<double> sum, std::span<const double> values) noexcept {
    for (std::size_t index = 0; index < sum.size(); ++index) {
        sum[index] += values[index];
    }
}

} // namespace

FilePosterior::FilePosterior(const EnsembleView& view, Temperature temperature)
    : m_view(view), m_temperature(temperature), m_classes(view.logits.classes()), m_row(m_classes),
      m_members(view.members.size() * m_classes), m_ensemble(m_classes) {}

void FilePosterior::compute(std::size_t file) {
    std::fill(m_ensemble.begin(), m_ensemble.end(), 0.0);
    for (std::size_t index = 0; index < m_view.members.size(); ++index) {
        const auto posterior = std::span(m_members).subspan(index * m_classes, m_classes);
        computeMember(file, m_view.members[index], posterior);
        accumulate(m_ensemble, posterior);
    }
    divide(m_ensemble, m_view.members.size());
}

void FilePosterior::computeMember(std::size_t file, std::size_t member,
                                  std::span<double> posterior) {
    const std::size_t patches = m_view.patches.patchCount(file);
    const std::span<double> first = patches == 1 ? posterior : std::span(m_row);
    if (patches > 1) {
        std::fill(posterior.begin(), posterior.end(), 0.0);
    }
    for (std::size_t k = 0; k < patches; ++k) {
        m_view.logits.readRow(member, m_view.patches.patch(file, k), first);
        activate(m_view.logits.activation(), first, m_temperature, first);
        if (patches > 1) {
            accumulate(posterior, first);
        }
    }
    divide(posterior, patches);
}

} // namespace candor
