// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/cepstrum.h"

#include "features/float_vector.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace candor {
namespace {

std::vector<float> cosineBasis(std::size_t bands, const CepstralSettings& settings) {
    const auto count = static_cast<double>(bands);
    std::vector<float> basis(settings.coefficients * bands);
    for (std::size_t k = 0; k < settings.coefficients; ++k) {
        double scale = std::sqrt((k == 0 ? 1.0 : 2.0) / count);
        if (settings.lifter > 0.0) {
            const double turn = std::numbers::pi * static_cast<double>(k + 1) / settings.lifter;
            scale *= 1.0 + settings.lifter / 2.0 * std::sin(turn);
        }
        for (std::size_t m = 0; m < bands; ++m) {
            const double turn = static_cast<double>(k * (2 * m + 1)) / (2.0 * count);
            basis[k * bands + m] = static_cast<float>(scale * std::cos(std::numbers::pi * turn));
        }
    }
    return basis;
}

void addScaled(std::span<float> sums, std::span<const float> values, float weight) {
    std::size_t t = 0;
    for (; t + FloatLanes <= sums.size(); t += FloatLanes) {
        storeFloats(&sums[t], loadFloats(&sums[t]) + weight * loadFloats(&values[t]));
    }
    for (; t < sums.size(); ++t) {
        sums[t] += weight * values[t];
    }
}

// Sums of x and x^2 up to each frame, x counted from the row's mean so that little is lost when two
// sums are subtracted.
struct RunningSums {
    std::vector<double> values;
    std::vector<double> squares;
    double mean = 0.0;
    double noise = 0.0; // a variance that is rounding alone

    void collect(std::span<const float> row) {
        const auto count = static_cast<double>(row.size());
        mean = 0.0;
        double greatest = 0.0;
        for (const float value : row) {
            mean += static_cast<double>(value) / count;
            greatest = std::max(greatest, std::abs(static_cast<double>(value)));
        }
        noise = greatest * greatest * 1e-12;
        values.assign(1, 0.0);
        squares.assign(1, 0.0);
        for (const float value : row) {
            const double centred = static_cast<double>(value) - mean;
            values.push_back(values.back() + centred);
            squares.push_back(squares.back() + centred * centred);
        }
    }
};

} // namespace

Cepstrum::Cepstrum(std::size_t bands, const CepstralSettings& settings)
    : m_settings(settings), m_bands(bands), m_basis(cosineBasis(bands, settings)) {}

void Cepstrum::transform(const FeatureMatrix& bands, FeatureMatrix& cepstra) const {
    cepstra.rows = coefficients();
    cepstra.frames = bands.frames;
    cepstra.values.assign(cepstra.rows * cepstra.frames, 0.0F);
    for (std::size_t k = 0; k < cepstra.rows; ++k) {
        const std::span<float> sums =
            std::span(cepstra.values).subspan(k * cepstra.frames, cepstra.frames);
        for (std::size_t m = 0; m < m_bands; ++m) {
            addScaled(sums, bands.row(m), m_basis[k * m_bands + m]);
        }
    }
    if (m_settings.normalisationFrames > 0) {
        normaliseSliding(cepstra, m_settings.normalisationFrames, m_settings.normaliseVariance);
    }
}

void normaliseSliding(FeatureMatrix& cepstra, std::size_t window, bool variance) {
    thread_local RunningSums sums;
    const std::size_t before = window / 2;
    const std::size_t after = window - before; // the frame itself included
    for (std::size_t k = 0; k < cepstra.rows; ++k) {
        const std::span<float> row =
            std::span(cepstra.values).subspan(k * cepstra.frames, cepstra.frames);
        sums.collect(row);
        for (std::size_t t = 0; t < row.size(); ++t) {
            const std::size_t first = t < before ? 0 : t - before;
            const std::size_t last = std::min(row.size(), t + after);
            const auto count = static_cast<double>(last - first);
            const double shift = (sums.values[last] - sums.values[first]) / count;
            const double centred = static_cast<double>(row[t]) - sums.mean - shift;
            const double spread =
                (sums.squares[last] - sums.squares[first]) / count - shift * shift;
            const bool divides = variance && spread > sums.noise;
            row[t] = static_cast<float>(divides ? centred / std::sqrt(spread) : centred);
        }
    }
}

} // namespace candor
