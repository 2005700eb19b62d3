// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace candor {

enum class FrontEndKind : std::uint8_t { Waveform, Stft, LogMel, Mfcc, Cqt };
enum class WindowShape : std::uint8_t {
    Hann,          // periodic: 0.5 - 0.5 cos(2 pi n / N)
    HannSymmetric, // N - 1 instead of N (Essentia)
    Hamming,       // periodic
    Blackman,      // periodic
    Rectangular
};
enum class MelScale : std::uint8_t { Slaney, Htk };
enum class MelNorm : std::uint8_t {
    None,   // triangles of height one
    Slaney, // area: times 2 / (f2 - f0)
};

/// Where frames lie and what stands beyond the ends of the signal.
enum class FramePadding : std::uint8_t {
    None,            // first frame starts at sample 0: 1 + floor((N - fft) / hop) frames
    CentredConstant, // frame t is centred on sample t hop, zeros beyond: 1 + floor(N / hop)
    CentredReflect,  // the same, mirrored beyond (librosa before 0.9, torchaudio)
    Same,            // zeros so that there are ceil(N / hop) frames (kapre 0.1, OpenL3 <= 0.3.1)
    End,             // zeros at the end alone: ceil(N / hop) frames (tf.signal, kapre >= 0.2)
};

/// How magnitudes become the numbers that a network sees.
struct Compression {
    enum class Kind : std::uint8_t {
        None,
        Decibel, // 10 log10(max(x, amin)) - 10 log10(max(ref, amin)), not under its top - topDb
        Ln,      // ln(x + offset)
        Log10,   // log10(1 + scale x)
    };
    Kind kind = Kind::None;
    double reference = 1.0;          // Decibel
    bool referenceIsMaximum = false; // Decibel: the reference is the patch's own maximum
    double minimum = 1e-10;          // Decibel: amin
    std::optional<double> topDb;     // Decibel
    double offset = 1e-6;            // Ln
    double scale = 10000.0;          // Log10
    friend bool operator==(const Compression&, const Compression&) = default;
};

/// What is done to a patch after compression.
struct Standardisation {
    enum class Kind : std::uint8_t {
        None,
        PerPatch, // minus its mean, over its population standard deviation
        Global,   // minus mean, over deviation: one value, or one a row
    };
    Kind kind = Kind::None;
    std::vector<double> mean;
    std::vector<double> deviation;
    friend bool operator==(const Standardisation&, const Standardisation&) = default;
};

/// Mel-frequency cepstral coefficients (orthonormal DCT-II of the compressed mel bands).
struct CepstralSettings {
    std::size_t coefficients = 20;
    double lifter = 0.0; // 0: none; else times 1 + L/2 sin(pi (k + 1) / L)
    /// Cepstral mean (and variance) normalisation over a centred window of frames that shrinks at
    /// the ends; 0: none.
    std::size_t normalisationFrames = 0;
    bool normaliseVariance = true;
    friend bool operator==(const CepstralSettings&, const CepstralSettings&) = default;
};

struct ConstantQSettings {
    /// The quality factor: Current is 1/alpha with alpha = (r^2-1)/(r^2+1), r = 2^(1/binsPerOctave)
    /// (librosa 0.9.2 and later), Legacy is 1/(r - 1) (librosa 0.6).
    enum class Quality : std::uint8_t { Current, Legacy };
    std::size_t binsPerOctave = 12;
    double filterScale = 1.0;
    double tuning = 0.0; // fraction of a bin
    double sparsity = 0.01;
    bool scale = true; // over the square root of the filter's length
    Quality quality = Quality::Current;
    friend bool operator==(const ConstantQSettings&, const ConstantQSettings&) = default;
};

/// Everything that turns a stretch of signal into the matrix a network sees. Two equal front ends
/// give equal matrices, so ensembles compute them once. Defaults are librosa's.
struct FrontEnd {
    FrontEndKind kind = FrontEndKind::LogMel;
    int sampleRate = 22050; // Hz
    std::size_t fftSize = 2048;
    std::size_t windowLength = 0; // 0: fftSize; shorter windows stand in the middle of the frame
    WindowShape window = WindowShape::Hann;
    std::size_t hopSize = 512;
    FramePadding padding = FramePadding::CentredConstant;
    double power = 2.0; // 1: magnitude, 2: power

    std::size_t bands = 128; // mel bands, or bins of the constant-Q transform
    double fMin = 0.0;       // Hz
    double fMax = 0.0;       // Hz; 0: half the sample rate
    MelScale melScale = MelScale::Slaney;
    MelNorm melNorm = MelNorm::Slaney;
    bool squareRootOfMel = false; // OpenL3 <= 0.3.1: the root of M |X|^2

    bool roundToHalf = false; // to 16-bit floats before compression (musicnn)
    Compression compression;
    Standardisation standardisation;
    CepstralSettings cepstral;   // Mfcc
    ConstantQSettings constantQ; // Cqt; its lowest bin is fMin

    friend bool operator==(const FrontEnd&, const FrontEnd&) = default;
};

} // namespace candor
