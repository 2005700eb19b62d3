// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/front_end_presets.h"

#include <algorithm>
#include <vector>

namespace candor {
namespace {

// Every value that a preset depends on is written out: a changed default changes no preset.
FrontEnd frames(FrontEndKind kind, int rate, std::size_t fftSize, std::size_t hopSize) {
    FrontEnd frontEnd;
    frontEnd.kind = kind;
    frontEnd.sampleRate = rate;
    frontEnd.fftSize = fftSize;
    frontEnd.windowLength = fftSize;
    frontEnd.window = WindowShape::Hann;
    frontEnd.hopSize = hopSize;
    frontEnd.padding = FramePadding::CentredConstant;
    frontEnd.power = 2.0;
    frontEnd.compression = {};
    return frontEnd;
}

FrontEnd mel(int rate, std::size_t fftSize, std::size_t hopSize, std::size_t bands) {
    FrontEnd frontEnd = frames(FrontEndKind::LogMel, rate, fftSize, hopSize);
    frontEnd.bands = bands;
    frontEnd.fMin = 0.0;
    frontEnd.fMax = rate / 2.0;
    frontEnd.melScale = MelScale::Slaney;
    frontEnd.melNorm = MelNorm::Slaney;
    return frontEnd;
}

Compression decibel(std::optional<double> topDb) {
    Compression compression;
    compression.kind = Compression::Kind::Decibel;
    compression.reference = 1.0;
    compression.referenceIsMaximum = false;
    compression.minimum = 1e-10;
    compression.topDb = topDb;
    return compression;
}

Compression naturalLog() {
    Compression compression;
    compression.kind = Compression::Kind::Ln;
    compression.offset = 1e-6;
    return compression;
}

PatchPlan patches(double seconds, double hopSeconds, LastPatch last) {
    PatchPlan plan;
    plan.seconds = seconds;
    plan.hopSeconds = hopSeconds;
    plan.last = last;
    plan.patching = Patching::Signal;
    return plan;
}

void addLukashevich(std::vector<FrontEndPreset>& presets) {
    constexpr std::string_view Source =
        "Lukashevich et al., Audio Mostly 2023: bands, window, hop and patch length";
    FrontEnd music = mel(22050, 2048, 710, 96);
    music.compression = decibel(std::nullopt);
    presets.push_back({"lukashevich-fma", "Lukashevich et al. 2023, FMA: 96 bands, 3 s", Source,
                       "22050 Hz (frames make a nearly square patch), Slaney's mel scale and norm, "
                       "power, dB without floor, zeros beyond the patch, patches end to end, the "
                       "last one filled up: the paper says none of these",
                       music, patches(3.0, 3.0, LastPatch::Pad)});
    FrontEnd notes = mel(16000, 2048, 1024, 64);
    notes.compression = decibel(std::nullopt);
    PatchPlan whole = patches(4.0, 4.0, LastPatch::Pad);
    whole.maxPatches = 1;
    presets.push_back({"lukashevich-nsynth", "Lukashevich et al. 2023, NSynth: 64 bands, 4 s",
                       Source,
                       "Slaney's mel scale and norm, power, dB without floor, zeros beyond the "
                       "patch: the paper says none of these",
                       notes, whole});
}

void addSchindler(std::vector<FrontEndPreset>& presets) {
    constexpr std::string_view Source =
        "Schindler, Lidy, Rauber 2016, as published code of Wyborn, Butt and Klas has it";
    // 20478 samples: 80 frames. 0.93 s would give 81. Half of it makes 63 segments of 30 s.
    const PatchPlan plan = patches(0.9287, 0.46435, LastPatch::Drop);
    FrontEnd bands = mel(22050, 512, 256, 80);
    bands.power = 1.0;
    bands.compression = naturalLog();
    presets.push_back({"schindler-mel", "Schindler et al. 2016: 80 mel bands, 80 frames", Source,
                       "0.9287 s, so that there are 80 frames; every half-overlapping segment, "
                       "where the code draws 15 of the 63 at random",
                       bands, plan});
    FrontEnd tones = frames(FrontEndKind::Cqt, 22050, 512, 256);
    tones.power = 1.0;
    tones.compression = naturalLog();
    tones.bands = 80;
    tones.fMin = 32.70319566257483; // C1
    tones.constantQ = {.binsPerOctave = 12,
                       .filterScale = 1.0,
                       .tuning = 0.0,
                       .sparsity = 0.01,
                       .scale = true,
                       .quality = ConstantQSettings::Quality::Legacy};
    constexpr std::string_view Choices =
        "the quality factor of librosa 0.6, of the time of the code; segments as in schindler-mel";
    presets.push_back({"schindler-cqt", "Schindler et al. 2016: constant-Q, 80 semitones", Source,
                       Choices, tones, plan});
    tones.bands = 84;
    presets.push_back({"schindler-cqt-84", "Schindler et al. 2016: constant-Q, seven octaves",
                       Source, Choices, tones, plan});
}

void addCortis(std::vector<FrontEndPreset>& presets) {
    constexpr std::string_view Source = "Cortis: inputs of 3 s, with librosa";
    const PatchPlan plan = patches(3.0, 3.0, LastPatch::Drop);
    FrontEnd spectrum = frames(FrontEndKind::Stft, 22050, 2048, 512);
    spectrum.compression = decibel(80.0);
    presets.push_back({"cortis-stft", "Cortis: spectrogram, 3 s", Source,
                       "librosa's defaults (2048, 512, dB with top_db 80, zeros beyond the patch); "
                       "a rest under 3 s is dropped",
                       spectrum, plan});
    FrontEnd bands = mel(22050, 2048, 512, 128);
    bands.compression = decibel(80.0);
    presets.push_back({"cortis-mel", "Cortis: mel spectrogram, 3 s", Source,
                       "librosa's defaults (2048, 512, 128 bands, dB with top_db 80, zeros beyond "
                       "the patch); a rest under 3 s is dropped",
                       bands, plan});
    FrontEnd cepstra = bands;
    cepstra.kind = FrontEndKind::Mfcc;
    cepstra.cepstral = {
        .coefficients = 20, .lifter = 0.0, .normalisationFrames = 129, .normaliseVariance = true};
    presets.push_back({"cortis-mfcc", "Cortis: 20 MFCC, mean and variance normalised, 3 s", Source,
                       "as cortis-mel; the sliding window is 129 frames (3 s), a length that the "
                       "source leaves open",
                       cepstra, plan});
}

void addLecture(std::vector<FrontEndPreset>& presets) {
    FrontEnd frontEnd = mel(16000, 2048, 1008, 64);
    frontEnd.compression = decibel(80.0);
    PatchPlan whole = patches(4.0, 4.0, LastPatch::Pad);
    whole.maxPatches = 1;
    presets.push_back({"lecture-64", "Lecture, instrument families: 64 x 64", "PAT 498, lecture 11",
                       "all but the shape: hop 1008 for 64 centred frames of a 4 s note, window "
                       "2048, Slaney's mel, power, dB with top_db 80",
                       frontEnd, whole});
}

void addMusicnn(std::vector<FrontEndPreset>& presets) {
    FrontEnd frontEnd = mel(16000, 512, 256, 96);
    frontEnd.padding = FramePadding::CentredReflect;
    frontEnd.roundToHalf = true;
    frontEnd.compression.kind = Compression::Kind::Log10;
    frontEnd.compression.scale = 10000.0;
    PatchPlan plan = patches(3.0, 3.0, LastPatch::Drop);
    plan.patching = Patching::Spectrogram;
    plan.frames = 187;
    plan.hopFrames = 187;
    presets.push_back({"musicnn", "musicnn: 96 bands, 187 frames", "jordipons/musicnn (ISC)",
                       "the track is mirrored at its ends, as by librosa before 0.9, which the "
                       "networks were trained with",
                       frontEnd, plan});
    frontEnd.window = WindowShape::HannSymmetric;
    frontEnd.padding = FramePadding::CentredConstant;
    frontEnd.roundToHalf = false;
    plan.hopFrames = 93;
    presets.push_back({"essentia-musicnn", "musicnn in Essentia: 96 bands, 187 frames, hop 93",
                       "Essentia, TensorflowInputMusiCNN and TensorflowPredictMusiCNN",
                       "silent frames stay silent, where Essentia may add noise", frontEnd, plan});
}

void addTagging(std::vector<FrontEndPreset>& presets) {
    constexpr std::string_view Source = "minzwon/sota-music-tagging-models (MIT)";
    constexpr std::string_view Choices =
        "patches end to end, where the code takes 16 evenly spaced ones; a rest is dropped";
    FrontEnd samples;
    samples.kind = FrontEndKind::Waveform;
    samples.sampleRate = 16000;
    samples.compression = {};
    presets.push_back({"sota-tagging-3s", "State-of-the-art tagging, Musicnn: samples, 3 s", Source,
                       Choices, samples, patches(3.0, 3.0, LastPatch::Drop)});
    presets.push_back({"sota-tagging-29s", "State-of-the-art tagging, FCN and CRNN: samples, 29 s",
                       Source, Choices, samples, patches(29.0, 29.0, LastPatch::Drop)});
    FrontEnd bands = mel(16000, 512, 256, 96);
    bands.padding = FramePadding::CentredReflect;
    bands.melScale = MelScale::Htk;
    bands.melNorm = MelNorm::None;
    bands.compression = decibel(std::nullopt);
    presets.push_back({"sota-tagging-mel", "State-of-the-art tagging: 96 bands, 3 s", Source,
                       "for networks saved without their own front end; patches end to end, a rest "
                       "is dropped",
                       bands, patches(3.0, 3.0, LastPatch::Drop)});
}

struct OpenL3Version {
    std::string_view name;
    std::string_view title;
    std::size_t bands;
    bool trained; // the front end that the weights were trained with
};

FrontEndPreset openL3(const OpenL3Version& version) {
    const bool isLinear = version.bands == 0;
    FrontEnd frontEnd = isLinear ? frames(FrontEndKind::Stft, 48000, 512, 242)
                                 : mel(48000, 2048, 242, version.bands);
    frontEnd.padding = version.trained ? FramePadding::Same : FramePadding::End;
    frontEnd.melScale = version.trained ? MelScale::Htk : MelScale::Slaney;
    frontEnd.power = version.trained ? 2.0 : 1.0;
    frontEnd.squareRootOfMel = version.trained;
    if (isLinear) {
        frontEnd.padding = FramePadding::None;
        frontEnd.melScale = MelScale::Slaney;
        frontEnd.power = 1.0;
        frontEnd.squareRootOfMel = false;
    }
    frontEnd.compression = decibel(80.0);
    frontEnd.compression.referenceIsMaximum = true;
    PatchPlan plan = patches(1.0, 0.1, LastPatch::Pad);
    plan.leadIn = 0.5;
    return {version.name,
            version.title,
            version.trained ? "marl/openl3 up to 0.3.1 with kapre 0.1.4, what the weights were "
                              "trained with"
                            : "marl/openl3 from 0.4.0 with kapre",
            "",
            frontEnd,
            plan};
}

void addOpenL3(std::vector<FrontEndPreset>& presets) {
    const std::vector<OpenL3Version> versions{
        {"openl3-mel128", "OpenL3, 128 bands (HTK, as trained)", 128, true},
        {"openl3-mel256", "OpenL3, 256 bands (HTK, as trained)", 256, true},
        {"openl3-linear", "OpenL3, spectrogram", 0, true},
        {"openl3-mel128-0.4", "OpenL3 0.4 and later, 128 bands (Slaney)", 128, false},
        {"openl3-mel256-0.4", "OpenL3 0.4 and later, 256 bands (Slaney)", 256, false},
    };
    for (const OpenL3Version& version : versions) {
        presets.push_back(openL3(version));
    }
}

std::vector<FrontEndPreset> allPresets() {
    std::vector<FrontEndPreset> presets;
    addLukashevich(presets);
    addSchindler(presets);
    addLecture(presets);
    addCortis(presets);
    addMusicnn(presets);
    addTagging(presets);
    addOpenL3(presets);
    return presets;
}

} // namespace

std::span<const FrontEndPreset> frontEndPresets() {
    static const std::vector<FrontEndPreset> presets = allPresets();
    return presets;
}

const FrontEndPreset* findPreset(std::string_view name) {
    const auto presets = frontEndPresets();
    const auto found = std::find_if(presets.begin(), presets.end(),
                                    [&](const FrontEndPreset& p) { return p.name == name; });
    return found == presets.end() ? nullptr : &*found;
}

} // namespace candor
