// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/mel_filter_bank.h"

#include "features/float_vector.h"
#include "features/mel_scale.h"

#include <algorithm>

namespace candor {
namespace {

struct Triangle {
    double low = 0.0; // Hz
    double peak = 0.0;
    double high = 0.0;
    double scale = 1.0;

    [[nodiscard]] double at(double frequency) const {
        const double rise = (frequency - low) / (peak - low);
        const double fall = (high - frequency) / (high - peak);
        return scale * std::max(0.0, std::min(rise, fall));
    }
};

} // namespace

MelFilterBank::MelFilterBank(const FrontEnd& frontEnd) : m_bins(frontEnd.fftSize / 2 + 1) {
    const double rate = frontEnd.sampleRate;
    const double step = rate / static_cast<double>(frontEnd.fftSize);
    const double top = frontEnd.fMax > 0.0 ? frontEnd.fMax : rate / 2.0;
    const auto edges = melEdges(frontEnd.bands, frontEnd.fMin, top, frontEnd.melScale);
    m_runs.resize(frontEnd.bands);
    for (std::size_t band = 0; band < frontEnd.bands; ++band) {
        Triangle triangle{edges[band], edges[band + 1], edges[band + 2]};
        if (frontEnd.melNorm == MelNorm::Slaney) {
            triangle.scale = 2.0 / (triangle.high - triangle.low);
        }
        Run& run = m_runs[band];
        run.firstWeight = m_weights.size();
        for (std::size_t bin = 0; bin < m_bins; ++bin) {
            const auto weight = static_cast<float>(triangle.at(static_cast<double>(bin) * step));
            if (weight > 0.0F) {
                if (m_weights.size() == run.firstWeight) {
                    run.firstBin = bin;
                }
                m_weights.push_back(weight);
            }
        }
        run.vectors = (m_weights.size() - run.firstWeight + FloatLanes - 1) / FloatLanes;
        m_weights.resize(run.firstWeight + run.vectors * FloatLanes);
    }
}

float MelFilterBank::weight(std::size_t band, std::size_t bin) const {
    const Run& run = m_runs[band];
    const bool inside = bin >= run.firstBin && bin - run.firstBin < run.vectors * FloatLanes;
    return inside ? m_weights[run.firstWeight + bin - run.firstBin] : 0.0F;
}

std::size_t MelFilterBank::spectrumRoom() const noexcept {
    return m_bins + FloatLanes;
}

void MelFilterBank::apply(std::span<const float> spectrum, std::span<float> sums) const {
    for (std::size_t band = 0; band < m_runs.size(); ++band) {
        const Run& run = m_runs[band];
        const float* values = spectrum.data() + run.firstBin;
        const float* weights = m_weights.data() + run.firstWeight;
        FloatVector sum{};
        for (std::size_t k = 0; k < run.vectors; ++k) {
            sum += loadFloats(values + k * FloatLanes) * loadFloats(weights + k * FloatLanes);
        }
        sums[band] = (sum[0] + sum[1]) + (sum[2] + sum[3]);
    }
}

} // namespace candor
