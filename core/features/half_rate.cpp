// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/half_rate.h"

#include "features/float_vector.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace candor {
namespace {

constexpr double Attenuation = 126.4; // dB: 20 bits and one of room
constexpr std::size_t Block = 64;     // outputs at a time: their sums stay in registers and cache

/// In parts of the new Nyquist frequency.
struct Band {
    double pass = 0.0; // ends here
    double stop = 0.0; // begins here
};
constexpr Band SharpBand{0.913, 1.0};
constexpr Band GentleBand{0.46, 1.54}; // before another halving: what folds back is removed then

// The modified Bessel function of the first kind and order 0, by its power series.
double besselI0(double x) {
    double sum = 1.0;
    double term = 1.0;
    for (int k = 1; term > 1e-18 * sum; ++k) {
        term *= (x / (2.0 * k)) * (x / (2.0 * k));
        sum += term;
    }
    return sum;
}

// Kaiser's design: a windowed sinc whose cut-off lies in the middle of the transition.
struct Filter {
    explicit Filter(Band band) {
        constexpr double Pi = std::numbers::pi;
        const double beta = 0.1102 * (Attenuation - 8.7);
        const double transition = (band.stop - band.pass) * Pi / 2.0; // rad/sample at the old rate
        reach =
            static_cast<std::size_t>(std::ceil((Attenuation - 7.95) / (2.285 * transition) / 2.0));
        const double cutOff = (band.pass + band.stop) / 2.0 / 2.0; // of the old Nyquist frequency
        std::vector<double> taps(2 * reach + 1);
        double sum = 0.0;
        for (std::size_t k = 0; k < taps.size(); ++k) {
            const double n = static_cast<double>(k) - static_cast<double>(reach);
            const double place = n / static_cast<double>(reach);
            const double sinc = n == 0.0 ? 1.0 : std::sin(Pi * cutOff * n) / (Pi * cutOff * n);
            taps[k] = sinc * besselI0(beta * std::sqrt(std::max(0.0, 1.0 - place * place)));
            sum += taps[k];
        }
        for (std::size_t k = 0; k < taps.size(); ++k) {
            (k % 2 == 0 ? even : odd).push_back(static_cast<float>(taps[k] / sum));
        }
    }
    std::size_t reach = 0;   // taps on either side of the middle one
    std::vector<float> even; // every second tap: they meet every second sample
    std::vector<float> odd;
};

void addProducts(std::span<const float> taps, const float* samples,
                 std::array<float, Block>& sums) {
    for (std::size_t tap = 0; tap < taps.size(); ++tap) {
        const FloatVector factor = allLanes(taps[tap]);
        for (std::size_t k = 0; k < Block; k += FloatLanes) {
            const FloatVector product = factor * loadFloats(samples + tap + k);
            storeFloats(&sums[k], loadFloats(&sums[k]) + product);
        }
    }
}

std::vector<float> halved(std::span<const float> signal, const Filter& design) {
    const std::size_t count = (signal.size() + 1) / 2;
    std::vector<float> result(count);
    // Samples that meet even and odd taps, with zeros before and beyond; a block may run over.
    const std::size_t room = count + design.reach + 2 * Block;
    std::vector<float> even(room + design.even.size(), 0.0F);
    std::vector<float> odd(room + design.odd.size(), 0.0F);
    for (std::size_t n = 0; n < signal.size(); ++n) {
        const std::size_t place = n + design.reach;
        (place % 2 == 0 ? even : odd)[place / 2] = signal[n];
    }
    std::array<float, Block> sums{};
    for (std::size_t first = 0; first < count; first += Block) {
        sums.fill(0.0F);
        addProducts(design.even, &even[first], sums);
        addProducts(design.odd, &odd[first], sums);
        std::copy_n(sums.begin(), std::min(Block, count - first),
                    result.begin() + static_cast<std::ptrdiff_t>(first));
    }
    return result;
}

} // namespace

std::vector<float> atHalfRate(std::span<const float> signal) {
    static const Filter sharp(SharpBand);
    return halved(signal, sharp);
}

std::vector<float> atFractionOfRate(std::span<const float> signal, std::size_t halvings) {
    static const Filter gentle(GentleBand);
    constexpr std::size_t Tail = 256; // samples of the last rate: more than all filters reach
    std::vector<float> current(signal.begin(), signal.end());
    current.resize(signal.size() + (Tail << halvings), 0.0F);
    for (std::size_t count = 1; count < halvings; ++count) {
        current = halved(current, gentle);
    }
    current = atHalfRate(current);
    current.resize(((signal.size() - 1) >> halvings) + 1);
    return current;
}

} // namespace candor
