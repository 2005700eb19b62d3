// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/front_end_check.h"

#include <cmath>
#include <limits>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace candor {
namespace {

constexpr std::size_t LargestFft = std::size_t{1} << 22U;

template <typename Value>
void require(bool holds, std::string_view setting, const Value& found, std::string_view expected) {
    if (!holds) {
        std::ostringstream sentence;
        sentence << "The front end's " << setting << " is " << found << "; it must be " << expected
                 << '.';
        throw std::invalid_argument(sentence.str());
    }
}

// Logarithms are taken of normal floats.
bool isLoggable(double value) {
    return value >= static_cast<double>(std::numeric_limits<float>::min()) &&
           value <= static_cast<double>(std::numeric_limits<float>::max());
}

void checkFrames(const FrontEnd& frontEnd) {
    const std::size_t size = frontEnd.fftSize;
    require(size >= 2 && size % 2 == 0 && size <= LargestFft, "fft_size", size,
            "even, from 2 to 4194304 samples");
    require(frontEnd.windowLength <= size, "window_length", frontEnd.windowLength,
            "at most fft_size (" + std::to_string(size) + " samples)");
}

void checkBands(const FrontEnd& frontEnd) {
    const double nyquist = frontEnd.sampleRate / 2.0;
    const double top = frontEnd.fMax > 0.0 ? frontEnd.fMax : nyquist;
    require(frontEnd.fMax >= 0.0 && top <= nyquist, "f_max", frontEnd.fMax,
            "at most half the sample rate (" + std::to_string(nyquist) + " Hz), or 0 for that");
    require(frontEnd.fMin >= 0.0 && frontEnd.fMin < top, "f_min", frontEnd.fMin,
            "from 0 Hz to below f_max (" + std::to_string(top) + " Hz)");
}

void checkCompression(const FrontEnd& frontEnd) {
    const Compression& compression = frontEnd.compression;
    switch (compression.kind) {
    case Compression::Kind::None:
        return;
    case Compression::Kind::Decibel:
        require(isLoggable(compression.minimum), "amin", compression.minimum,
                "positive, at least 1.2e-38");
        require(compression.reference > 0.0 && std::isfinite(compression.reference), "ref",
                compression.reference, "positive");
        if (compression.topDb) {
            require(*compression.topDb >= 0.0, "top_db", *compression.topDb, "0 or more");
        }
        return;
    case Compression::Kind::Ln:
        require(isLoggable(compression.offset), "offset", compression.offset,
                "positive, at least 1.2e-38");
        return;
    case Compression::Kind::Log10:
        require(compression.scale > 0.0 && std::isfinite(compression.scale), "scale",
                compression.scale, "positive");
        return;
    }
}

std::size_t rowsOf(const FrontEnd& frontEnd) {
    switch (frontEnd.kind) {
    case FrontEndKind::Waveform:
        return 1;
    case FrontEndKind::Stft:
        return frontEnd.fftSize / 2 + 1;
    case FrontEndKind::Mfcc:
        return frontEnd.cepstral.coefficients;
    case FrontEndKind::LogMel:
    case FrontEndKind::Cqt:
        break;
    }
    return frontEnd.bands;
}

void checkStandardisation(const FrontEnd& frontEnd) {
    const Standardisation& standardisation = frontEnd.standardisation;
    if (standardisation.kind != Standardisation::Kind::Global) {
        return;
    }
    const std::size_t rows = rowsOf(frontEnd);
    const std::size_t means = standardisation.mean.size();
    require(means == 1 || means == rows, "number of means", means,
            "1 or one a row (" + std::to_string(rows) + ")");
    require(standardisation.deviation.size() == means, "number of deviations",
            standardisation.deviation.size(), "that of the means (" + std::to_string(means) + ")");
    for (std::size_t k = 0; k < means; ++k) {
        require(std::isfinite(standardisation.mean[k]), "mean", standardisation.mean[k], "finite");
        const double deviation = standardisation.deviation[k];
        require(deviation > 0.0 && std::isfinite(deviation), "deviation", deviation, "positive");
    }
}

void checkCepstrum(const FrontEnd& frontEnd) {
    const CepstralSettings& cepstral = frontEnd.cepstral;
    require(cepstral.coefficients >= 1 && cepstral.coefficients <= frontEnd.bands,
            "number of coefficients", cepstral.coefficients,
            "from 1 to the number of bands (" + std::to_string(frontEnd.bands) + ")");
    require(cepstral.lifter >= 0.0 && std::isfinite(cepstral.lifter), "lifter", cepstral.lifter,
            "0 or more");
}

} // namespace

void checkFrontEnd(const FrontEnd& frontEnd) {
    const FrontEndKind kind = frontEnd.kind;
    require(frontEnd.sampleRate > 0, "sample_rate", frontEnd.sampleRate, "positive");
    checkStandardisation(frontEnd);
    checkCompression(frontEnd);
    if (kind == FrontEndKind::Waveform) {
        require(frontEnd.compression.kind == Compression::Kind::None, "compression", "set",
                "none for a waveform");
        return;
    }
    require(frontEnd.hopSize >= 1, "hop_size", frontEnd.hopSize, "at least 1 sample");
    require(frontEnd.power > 0.0 && std::isfinite(frontEnd.power), "power", frontEnd.power,
            "positive");
    if (kind != FrontEndKind::Cqt) {
        checkFrames(frontEnd);
    }
    if (kind != FrontEndKind::Stft) {
        require(frontEnd.bands >= 1, "number of bands", frontEnd.bands, "at least 1");
    }
    if (kind == FrontEndKind::LogMel || kind == FrontEndKind::Mfcc) {
        checkBands(frontEnd);
    }
    if (kind == FrontEndKind::Mfcc) {
        checkCepstrum(frontEnd);
    }
}

} // namespace candor
