// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/file_posterior.h"

#include "classification/activation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace candor {
namespace {

/// Below this a posterior has lost digits to underflow and its logarithm is taken from the logits.
constexpr double SmallestTrustedPosterior = 1e-280;

/// log(exp(a) + exp(b)) without overflow.
double logAdd(double a, double b) noexcept {
    const double high = std::max(a, b);
    if (std::isinf(high)) {
        return high;
    }
    return high + std::log1p(std::exp(std::min(a, b) - high));
}

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
    m_file = file;
    std::fill(m_ensemble.begin(), m_ensemble.end(), 0.0);
    for (std::size_t index = 0; index < m_view.members.size(); ++index) {
        const auto posterior = std::span(m_members).subspan(index * m_classes, m_classes);
        computeMember(m_view.members[index], posterior);
        accumulate(m_ensemble, posterior);
    }
    divide(m_ensemble, m_view.members.size());
}

void FilePosterior::computeMember(std::size_t member, std::span<double> posterior) {
    const std::size_t patches = m_view.patches.patchCount(m_file);
    const std::span<double> first = patches == 1 ? posterior : std::span(m_row);
    if (patches > 1) {
        std::fill(posterior.begin(), posterior.end(), 0.0);
    }
    for (std::size_t k = 0; k < patches; ++k) {
        m_view.logits.readRow(member, m_view.patches.patch(m_file, k), first);
        activate(m_view.logits.activation(), first, m_temperature, first);
        if (patches > 1) {
            accumulate(posterior, first);
        }
    }
    divide(posterior, patches);
}

double FilePosterior::memberLoss(std::size_t index) {
    return loss(member(index), index, 1);
}

double FilePosterior::ensembleLoss() {
    return loss(ensemble(), 0, m_view.members.size());
}

double FilePosterior::loss(std::span<const double> posterior, std::size_t firstMember,
                           std::size_t memberCount) {
    if (m_view.truth.task() == Task::SingleLabel) {
        const auto label = static_cast<std::size_t>(m_view.truth.label(m_file));
        return posterior[label] > SmallestTrustedPosterior
                   ? -std::log(posterior[label])
                   : -logPosterior(label, true, firstMember, memberCount);
    }
    double sum = 0.0;
    for (std::size_t label = 0; label < m_classes; ++label) {
        sum -= logPosterior(label, m_view.truth.isCorrect(m_file, label), firstMember, memberCount);
    }
    return sum / static_cast<double>(m_classes);
}

/// log of the mean, over members and patches, of the posterior of `label` (or of its complement).
double FilePosterior::logPosterior(std::size_t label, bool positive, std::size_t firstMember,
                                   std::size_t memberCount) {
    const std::size_t patches = m_view.patches.patchCount(m_file);
    double logSum = -std::numeric_limits<double>::infinity();
    for (std::size_t index = firstMember; index < firstMember + memberCount; ++index) {
        for (std::size_t k = 0; k < patches; ++k) {
            m_view.logits.readRow(m_view.members[index], m_view.patches.patch(m_file, k),
                                  std::span(m_row));
            const double logTerm =
                m_view.logits.activation() == Activation::Softmax
                    ? logSoftmax(m_row, m_temperature, label)
                    : logSigmoid(positive ? m_row[label] : -m_row[label], m_temperature);
            logSum = logAdd(logSum, logTerm);
        }
    }
    return logSum - std::log(static_cast<double>(memberCount * patches));
}

} // namespace candor
