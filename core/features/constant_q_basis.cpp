// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/constant_q_basis.h"

#include "features/float_vector.h"
#include "features/real_fft.h"
#include "features/window.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <span>
#include <stdexcept>
#include <string>

namespace candor {
namespace {

constexpr double LowestC = 32.70319566257483;      // Hz: C1, with A4 at 440 Hz
constexpr double HannBandwidth = 1.50018310546875; // in bins, equivalent noise; librosa's figure

/// What all wavelets share.
struct Tones {
    explicit Tones(const FrontEnd& frontEnd) {
        const ConstantQSettings& settings = frontEnd.constantQ;
        const double step = 1.0 / static_cast<double>(settings.binsPerOctave);
        const double ratio = std::exp2(step);
        const double relativeBandwidth = settings.quality == ConstantQSettings::Quality::Legacy
                                             ? ratio - 1.0
                                             : (ratio * ratio - 1.0) / (ratio * ratio + 1.0);
        quality = settings.filterScale / relativeBandwidth;
        const double lowest =
            (frontEnd.fMin > 0.0 ? frontEnd.fMin : LowestC) * std::exp2(settings.tuning * step);
        for (std::size_t bin = 0; bin < frontEnd.bands; ++bin) {
            frequencies.push_back(lowest * std::exp2(static_cast<double>(bin) * step));
        }
        cutOff = frequencies.back() * (1.0 + 0.5 * HannBandwidth / quality);
    }
    double quality = 0.0;
    double cutOff = 0.0; // Hz: where the highest wavelet ends
    std::vector<double> frequencies;

    [[nodiscard]] double length(std::size_t bin, double rate) const {
        return quality * rate / frequencies[bin];
    }
};

void requireConstantQ(bool met, const std::string& sentence) {
    if (!met) {
        throw std::invalid_argument("The constant-Q transform " + sentence);
    }
}

void requireSensible(const FrontEnd& frontEnd) {
    const ConstantQSettings& settings = frontEnd.constantQ;
    requireConstantQ(frontEnd.padding == FramePadding::CentredConstant ||
                         frontEnd.padding == FramePadding::CentredReflect,
                     "was given frames that are not centred; set \"center\" to true.");
    requireConstantQ(frontEnd.window == WindowShape::Hann,
                     "was given another window than \"hann\", the only one that it has.");
    requireConstantQ(
        frontEnd.bands > 0 && settings.binsPerOctave > 0 && frontEnd.hopSize > 0,
        "was given 0 bins, bins per octave or samples per hop; at least 1 was expected.");
    requireConstantQ(
        settings.filterScale > 0.0 && settings.sparsity >= 0.0 && settings.sparsity < 1.0,
        "was given a filter scale or a sparsity out of range; expected more than 0, and 0 to "
        "below 1.");
}

std::size_t halvingsOf(std::size_t hopSize) {
    std::size_t count = 0;
    for (; hopSize % 2 == 0; hopSize /= 2) {
        ++count;
    }
    return count;
}

// The rate is halved beforehand while the highest wavelet stays far below the Nyquist frequency
// and enough halvings of the hop are left for the octaves.
std::size_t earlyHalvings(double nyquist, double cutOff, std::size_t hopSize, std::size_t octaves) {
    const double fromFilters = std::ceil(std::log2(nyquist / cutOff)) - 2.0;
    const std::size_t twos = halvingsOf(hopSize);
    const std::size_t fromHop = twos + 1 > octaves ? twos + 1 - octaves : 0;
    return fromFilters <= 0.0 ? 0 : std::min(static_cast<std::size_t>(fromFilters), fromHop);
}

using Spectrum = AlignedVector<std::complex<float>>;

// exp(2 pi i f n / rate) under a Hann window, in the middle of the frame; the sum of magnitudes is
// length / fftSize.
Spectrum waveletSpectrum(double frequency, double rate, double length, const ComplexFft& fft) {
    const double first = std::floor(-length / 2.0);
    const auto count = static_cast<std::size_t>(std::floor(length / 2.0) - first);
    const std::vector<double> window = analysisWindow(WindowShape::Hann, count);
    double sum = 0.0;
    for (const double value : window) {
        sum += std::abs(value);
    }
    const std::size_t size = fft.size();
    const double scale = length / (sum * static_cast<double>(size));
    Spectrum wavelet(size);
    for (std::size_t n = 0; n < count; ++n) {
        const double phase =
            2.0 * std::numbers::pi * frequency / rate * (first + static_cast<double>(n));
        wavelet[(size - count) / 2 + n] = std::complex<float>(std::polar(window[n] * scale, phase));
    }
    Spectrum spectrum(size);
    fft.transform(wavelet, spectrum);
    spectrum.resize(size / 2 + 1);
    return spectrum;
}

// The magnitude below which bins hold less than `share` of the sum of magnitudes together.
float thresholdOf(std::span<const std::complex<float>> spectrum, double share) {
    std::vector<float> magnitudes;
    double total = 0.0;
    for (const std::complex<float> value : spectrum) {
        magnitudes.push_back(std::abs(value));
        total += static_cast<double>(magnitudes.back());
    }
    std::ranges::sort(magnitudes);
    double sum = 0.0;
    for (const float magnitude : magnitudes) {
        sum += static_cast<double>(magnitude);
        if (sum >= share * total) {
            return magnitude;
        }
    }
    return 0.0F;
}

WaveletSpectrum compacted(std::size_t row, std::span<const std::complex<float>> spectrum,
                          double sparsity, double scale) {
    const float threshold = thresholdOf(spectrum, sparsity);
    const auto isKept = [threshold](std::complex<float> value) {
        return std::abs(value) >= threshold;
    };
    const auto first = std::ranges::find_if(spectrum, isKept);
    const auto last = std::find_if(spectrum.rbegin(), spectrum.rend(), isKept).base();
    WaveletSpectrum kept;
    kept.row = row;
    kept.firstBin = static_cast<std::size_t>(first - spectrum.begin());
    for (auto value = first; value < last; ++value) {
        const auto factor = isKept(*value) ? static_cast<float>(scale) : 0.0F;
        kept.real.push_back(factor * value->real());
        kept.imaginary.push_back(factor * value->imag());
    }
    while (kept.real.size() % FloatLanes != 0) {
        kept.real.push_back(0.0F);
        kept.imaginary.push_back(0.0F);
    }
    return kept;
}

std::size_t frameSize(double longest) {
    return static_cast<std::size_t>(std::exp2(std::max(1.0, std::ceil(std::log2(longest)))));
}

} // namespace

ConstantQPlan planConstantQ(const FrontEnd& frontEnd) {
    requireSensible(frontEnd);
    const Tones tones(frontEnd);
    const double nyquist = frontEnd.sampleRate / 2.0;
    requireConstantQ(tones.cutOff <= nyquist, "would reach to " + std::to_string(tones.cutOff) +
                                                  " Hz, above half the sample rate (" +
                                                  std::to_string(nyquist) +
                                                  " Hz); use fewer bins.");
    const ConstantQSettings& settings = frontEnd.constantQ;
    const std::size_t width = std::min(settings.binsPerOctave, frontEnd.bands);
    const std::size_t octaves = (frontEnd.bands + width - 1) / width;
    ConstantQPlan plan;
    plan.halvings = earlyHalvings(nyquist, tones.cutOff, frontEnd.hopSize, octaves);
    const double firstRate = std::ldexp(frontEnd.sampleRate, -static_cast<int>(plan.halvings));
    double rate = firstRate;
    std::size_t hop = frontEnd.hopSize >> plan.halvings;
    for (std::size_t end = frontEnd.bands; end > 0; end -= std::min(end, width)) {
        const std::size_t begin = end - std::min(end, width);
        const ComplexFft fft(frameSize(tones.length(begin, rate)));
        ConstantQOctave octave{fft.size(), hop, hop % 2 == 0, {}};
        for (std::size_t bin = begin; bin < end; ++bin) {
            // Each halving keeps amplitudes; librosa's keeps power, which the roots below restore.
            const double power = std::sqrt(frontEnd.sampleRate / rate * firstRate / rate);
            const double scale = settings.scale
                                     ? power / std::sqrt(tones.length(bin, firstRate))
                                     : power * std::sqrt(frontEnd.sampleRate / firstRate);
            const Spectrum spectrum =
                waveletSpectrum(tones.frequencies[bin], rate, tones.length(bin, rate), fft);
            octave.wavelets.push_back(compacted(bin, spectrum, settings.sparsity, scale));
        }
        plan.octaves.push_back(std::move(octave));
        rate = hop % 2 == 0 ? rate / 2.0 : rate;
        hop = hop % 2 == 0 ? hop / 2 : hop;
    }
    return plan;
}

} // namespace candor
