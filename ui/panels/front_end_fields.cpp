// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/front_end_fields.h"

#include "text/front_end_text.h"

#include <QCoreApplication>

namespace candor::ui {
namespace {

constexpr NumberEdit::Range Hertz{0.0, 1e6};
constexpr NumberEdit::Range Powers{0.01, 100.0};

bool hasTransform(const FrontEnd& frontEnd) {
    return hasFrames(frontEnd) && !isConstantQ(frontEnd);
}

bool hasBands(const FrontEnd& frontEnd) {
    return hasMelBands(frontEnd) || isConstantQ(frontEnd);
}

} // namespace

bool hasFrames(const FrontEnd& frontEnd) {
    return frontEnd.kind != FrontEndKind::Waveform;
}

bool hasMelBands(const FrontEnd& frontEnd) {
    return frontEnd.kind == FrontEndKind::LogMel || frontEnd.kind == FrontEndKind::Mfcc;
}

bool isConstantQ(const FrontEnd& frontEnd) {
    return frontEnd.kind == FrontEndKind::Cqt;
}

void addKindFields(FrontEndFields& fields, QFormLayout* form) {
    std::vector<std::pair<QString, FrontEndKind>> kinds;
    for (const auto kind : {FrontEndKind::LogMel, FrontEndKind::Mfcc, FrontEndKind::Stft,
                            FrontEndKind::Cqt, FrontEndKind::Waveform}) {
        kinds.emplace_back(frontEndKindText(kind), kind);
    }
    fields.addChoice(
        {form, FieldText::tr("Kind:"),
         FieldText::tr("What the network is given: bands on the mel scale, cepstral "
                       "coefficients of them, a spectrogram, a constant-Q transform, or "
                       "the sound itself.")},
        [](auto& f) -> auto& { return f.kind; }, kinds);
    fields.addCount(
        {form, FieldText::tr("Sample rate (Hz):"),
         FieldText::tr("Every file is resampled to this rate, that of training.")},
        [](auto& f) -> auto& { return f.sampleRate; }, 1);
}

void addFrameFields(FrontEndFields& fields, QFormLayout* form) {
    fields.addCount(
        {form, FieldText::tr("Transform size:"),
         FieldText::tr("Samples of one Fourier transform (n_fft in librosa); an even "
                       "number.")},
        [](auto& f) -> auto& { return f.fftSize; }, 2, hasTransform);
    fields.addCount(
        {form, FieldText::tr("Hop:"),
         FieldText::tr("Samples from one frame to the next (hop_length in librosa).")},
        [](auto& f) -> auto& { return f.hopSize; }, 1, hasFrames);
    fields
        .addCount(
            {form, FieldText::tr("Window length:"),
             FieldText::tr("Samples of the window (win_length in librosa). A shorter one stands "
                           "in the middle of the transform; 0 makes it as long.")},
            [](auto& f) -> auto& { return f.windowLength; }, 0, hasTransform)
        ->setSpecialValueText(FieldText::tr("as the transform"));
    fields.addChoice(
        {form, FieldText::tr("Window:"),
         FieldText::tr(
             "Its shape. Periodic is what librosa and torchaudio use; Essentia's Hann window "
             "is symmetric.")},
        [](auto& f) -> auto& { return f.window; },
        std::vector<std::pair<QString, WindowShape>>{
            {FieldText::tr("Hann, periodic"), WindowShape::Hann},
            {FieldText::tr("Hann, symmetric"), WindowShape::HannSymmetric},
            {FieldText::tr("Hamming, periodic"), WindowShape::Hamming},
            {FieldText::tr("Blackman, periodic"), WindowShape::Blackman},
            {FieldText::tr("Rectangular"), WindowShape::Rectangular}},
        hasTransform);
    fields.addChoice(
        {form, FieldText::tr("Padding:"),
         FieldText::tr(
             "Where frames lie, and what stands beyond the ends. librosa centres them: with "
             "zeros since 0.9, mirrored before; torchaudio mirrors.")},
        [](auto& f) -> auto& { return f.padding; },
        std::vector<std::pair<QString, FramePadding>>{
            {FieldText::tr("centred, zeros beyond"), FramePadding::CentredConstant},
            {FieldText::tr("centred, mirrored beyond"), FramePadding::CentredReflect},
            {FieldText::tr("none, from the first sample"), FramePadding::None},
            {FieldText::tr("zeros at both ends (\"same\")"), FramePadding::Same},
            {FieldText::tr("zeros at the end"), FramePadding::End}},
        hasFrames);
    fields.addNumber(
        {form, FieldText::tr("Power:"),
         FieldText::tr("1 for magnitudes, 2 for power (power in librosa).")},
        [](auto& f) -> auto& { return f.power; }, Powers, hasTransform);
}

void addBandFields(FrontEndFields& fields, QFormLayout* form) {
    fields.addCount(
        {form, FieldText::tr("Bands:"),
         FieldText::tr("Mel bands (n_mels in librosa), or bins of the constant-Q transform "
                       "(n_bins).")},
        [](auto& f) -> auto& { return f.bands; }, 1, hasBands);
    fields.addNumber(
        {form, FieldText::tr("Lowest frequency (Hz):"),
         FieldText::tr("Where the lowest band begins (fmin); with a constant-Q transform "
                       "the centre of its lowest bin.")},
        [](auto& f) -> auto& { return f.fMin; }, Hertz, hasBands);
    fields.addNumber(
        {form, FieldText::tr("Highest frequency (Hz):"),
         FieldText::tr("Where the highest band ends (fmax); 0 for half the sample rate.")},
        [](auto& f) -> auto& { return f.fMax; }, Hertz, hasMelBands);
    fields.addChoice(
        {form, FieldText::tr("Mel scale:"),
         FieldText::tr("Slaney's is linear below 1 kHz, and librosa's own; HTK's is that "
                       "of torchaudio (htk=True in librosa).")},
        [](auto& f) -> auto& { return f.melScale; },
        std::vector<std::pair<QString, MelScale>>{{FieldText::tr("Slaney"), MelScale::Slaney},
                                                  {FieldText::tr("HTK"), MelScale::Htk}},
        hasMelBands);
    fields.addChoice(
        {form, FieldText::tr("Area of the bands:"),
         FieldText::tr(
             "Slaney's bands have the same area (norm=\"slaney\" in librosa); the others the "
             "same height.")},
        [](auto& f) -> auto& { return f.melNorm; },
        std::vector<std::pair<QString, MelNorm>>{
            {FieldText::tr("equal areas (Slaney)"), MelNorm::Slaney},
            {FieldText::tr("height 1 (none)"), MelNorm::None}},
        hasMelBands);
    fields.addSwitch(
        {form, FieldText::tr("Root of the bands"),
         FieldText::tr("The square root of the mel power, as OpenL3 up to 0.3.1 takes it.")},
        [](auto& f) -> auto& { return f.squareRootOfMel; }, hasMelBands);
}

} // namespace candor::ui
