// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/signal_patches.h"

#include <algorithm>

namespace candor {

SignalPatches::SignalPatches(const FeatureExtractor& extractor, const PatchMeasures& measures,
                             SignalStream& signal)
    : m_extractor(extractor), m_measures(measures), m_signal(signal), m_samples(measures.length) {}

std::optional<std::size_t> SignalPatches::advance() {
    if (!m_begun) {
        m_begun = true;
        return 0;
    }
    m_begin += m_measures.hop;
    if (m_measures.hop < m_measures.length) {
        const auto hop = static_cast<std::ptrdiff_t>(m_measures.hop);
        std::copy(m_samples.begin() + hop, m_samples.end(), m_samples.begin());
        return m_measures.length - m_measures.hop;
    }
    const std::size_t gap = m_measures.hop - m_measures.length;
    if (m_signal.skip(gap) < gap) {
        return std::nullopt;
    }
    return 0;
}

bool SignalPatches::next(FeatureMatrix& patch) {
    if (m_ended) {
        return false;
    }
    const auto kept = advance();
    const std::size_t fresh = kept ? m_signal.read(std::span(m_samples).subspan(*kept)) : 0;
    m_padded = fresh + kept.value_or(0) < m_samples.size();
    m_ended = m_padded;
    if (fresh == 0 || (m_padded && m_measures.last == LastPatch::Drop)) {
        m_ended = true;
        return false;
    }
    std::fill(m_samples.begin() + static_cast<std::ptrdiff_t>(*kept + fresh), m_samples.end(),
              0.0F);
    m_extractor.extract(m_samples, patch);
    return true;
}

} // namespace candor
