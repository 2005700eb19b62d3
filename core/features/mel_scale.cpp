// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/mel_scale.h"

#include <cmath>

namespace candor {
namespace {

// Slaney's Auditory Toolbox: linear to 1 kHz, then 27 steps from there to 6.4 kHz.
constexpr double Knee = 1000.0;
constexpr double KneeMel = 15.0;
constexpr double HertzAMel = 200.0 / 3.0;

double slaneyStep() {
    return std::log(6.4) / 27.0;
}

} // namespace

double melOfHertz(double hertz, MelScale scale) {
    if (scale == MelScale::Htk) {
        return 2595.0 * std::log10(1.0 + hertz / 700.0);
    }
    return hertz < Knee ? hertz / HertzAMel : KneeMel + std::log(hertz / Knee) / slaneyStep();
}

double hertzOfMel(double mel, MelScale scale) {
    if (scale == MelScale::Htk) {
        return 700.0 * (std::pow(10.0, mel / 2595.0) - 1.0);
    }
    return mel < KneeMel ? mel * HertzAMel : Knee * std::exp(slaneyStep() * (mel - KneeMel));
}

std::vector<double> melEdges(std::size_t bands, double fMin, double fMax, MelScale scale) {
    const double lowest = melOfHertz(fMin, scale);
    const double step = (melOfHertz(fMax, scale) - lowest) / static_cast<double>(bands + 1);
    std::vector<double> edges(bands + 2);
    for (std::size_t k = 0; k < edges.size(); ++k) {
        edges[k] = hertzOfMel(lowest + step * static_cast<double>(k), scale);
    }
    return edges;
}

} // namespace candor
