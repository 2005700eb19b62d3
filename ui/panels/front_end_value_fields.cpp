// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/front_end_fields.h"

#include <QCoreApplication>

namespace candor::ui {
namespace {

constexpr NumberEdit::Range Positive{1.2e-38, 1e30};
constexpr NumberEdit::Range Decibels{0.0, 1000.0};
constexpr NumberEdit::Range Tunings{-1.0, 1.0};
constexpr NumberEdit::Range ShareRange{0.0, 0.999};
constexpr NumberEdit::Range Lifters{0.0, 10000.0};

bool isMfcc(const FrontEnd& frontEnd) {
    return frontEnd.kind == FrontEndKind::Mfcc;
}

/// Whether the settings of that compression count.
auto compressedBy(Compression::Kind kind) {
    return [kind](const FrontEnd& f) { return hasFrames(f) && f.compression.kind == kind; };
}

bool hasReferenceValue(const FrontEnd& frontEnd) {
    return compressedBy(Compression::Kind::Decibel)(frontEnd) &&
           !frontEnd.compression.referenceIsMaximum;
}

bool isGlobal(const FrontEnd& frontEnd) {
    return frontEnd.standardisation.kind == Standardisation::Kind::Global;
}

void addDecibelFields(FrontEndFields& fields, QFormLayout* form) {
    const auto isDecibel = compressedBy(Compression::Kind::Decibel);
    fields.addSwitch(
        {form, FieldText::tr("Relative to the loudest value"),
         FieldText::tr("The reference is the maximum of the patch (ref=np.max in librosa), "
                       "so that its loudest value is 0 dB.")},
        [](auto& f) -> auto& { return f.compression.referenceIsMaximum; }, isDecibel);
    fields.addNumber(
        {form, FieldText::tr("Reference:"), FieldText::tr("The value that is 0 dB (ref).")},
        [](auto& f) -> auto& { return f.compression.reference; }, Positive, hasReferenceValue);
    fields.addNumber(
        {form, FieldText::tr("Smallest value:"),
         FieldText::tr("Anything below is raised to this before the logarithm (amin).")},
        [](auto& f) -> auto& { return f.compression.minimum; }, Positive, isDecibel);
    fields
        .addNumber(
            {form, FieldText::tr("Range (dB):"),
             FieldText::tr("Values more than this below the loudest are raised (top_db); empty "
                           "for no limit.")},
            [](auto& f) -> auto& { return f.compression.topDb; }, Decibels, isDecibel)
        ->setPlaceholderText(FieldText::tr("no limit"));
}

} // namespace

void addCompressionFields(FrontEndFields& fields, QFormLayout* form) {
    fields.addChoice(
        {form, FieldText::tr("Compression:"),
         FieldText::tr(
             "How magnitudes become what the network sees: decibels, the natural logarithm "
             "of x + offset, or log10 of 1 + factor x.")},
        [](auto& f) -> auto& { return f.compression.kind; },
        std::vector<std::pair<QString, Compression::Kind>>{
            {FieldText::tr("none"), Compression::Kind::None},
            {FieldText::tr("decibels"), Compression::Kind::Decibel},
            {FieldText::tr("ln(x + offset)"), Compression::Kind::Ln},
            {FieldText::tr("log10(1 + factor x)"), Compression::Kind::Log10}},
        hasFrames);
    addDecibelFields(fields, form);
    fields.addNumber(
        {form, FieldText::tr("Offset:"), FieldText::tr("Added before the natural logarithm.")},
        [](auto& f) -> auto& { return f.compression.offset; }, Positive,
        compressedBy(Compression::Kind::Ln));
    fields.addNumber(
        {form, FieldText::tr("Factor:"), FieldText::tr("Multiplied before log10(1 + …).")},
        [](auto& f) -> auto& { return f.compression.scale; }, Positive,
        compressedBy(Compression::Kind::Log10));
    fields.addSwitch(
        {form, FieldText::tr("Rounded to 16-bit floats"),
         FieldText::tr("Before compression, as musicnn does.")},
        [](auto& f) -> auto& { return f.roundToHalf; }, hasFrames);
}

void addStandardisationFields(FrontEndFields& fields, QFormLayout* form) {
    fields.addChoice(
        {form, FieldText::tr("Standardisation:"),
         FieldText::tr(
             "What is done last: each patch to mean 0 and deviation 1, or fixed values of "
             "the training set.")},
        [](auto& f) -> auto& { return f.standardisation.kind; },
        std::vector<std::pair<QString, Standardisation::Kind>>{
            {FieldText::tr("none"), Standardisation::Kind::None},
            {FieldText::tr("each patch by itself"), Standardisation::Kind::PerPatch},
            {FieldText::tr("by fixed values"), Standardisation::Kind::Global}});
    fields.addNumbers(
        {form, FieldText::tr("Mean:"),
         FieldText::tr("Of the training set: one number, or one a band, lowest first, "
                       "with semicolons or blanks between them.")},
        [](auto& f) -> auto& { return f.standardisation.mean; }, isGlobal);
    fields.addNumbers(
        {form, FieldText::tr("Deviation:"),
         FieldText::tr("Standard deviation of the training set: as many numbers as "
                       "means.")},
        [](auto& f) -> auto& { return f.standardisation.deviation; }, isGlobal);
}

void addCepstralFields(FrontEndFields& fields, QFormLayout* form) {
    fields.addCount(
        {form, FieldText::tr("Coefficients:"),
         FieldText::tr("The first so many of the cosine transform (n_mfcc in librosa).")},
        [](auto& f) -> auto& { return f.cepstral.coefficients; }, 1, isMfcc);
    fields.addNumber(
        {form, FieldText::tr("Lifter:"),
         FieldText::tr("Weights the higher coefficients (lifter in librosa); 0 for none.")},
        [](auto& f) -> auto& { return f.cepstral.lifter; }, Lifters, isMfcc);
    fields
        .addCount(
            {form, FieldText::tr("Normalised over:"),
             FieldText::tr("Frames of the sliding window whose mean (and variance) is taken out "
                           "of each coefficient.")},
            [](auto& f) -> auto& { return f.cepstral.normalisationFrames; }, 0, isMfcc)
        ->setSpecialValueText(FieldText::tr("not normalised"));
    fields.addSwitch(
        {form, FieldText::tr("Variance, too"),
         FieldText::tr("Divides by the deviation within that window as well.")},
        [](auto& f) -> auto& { return f.cepstral.normaliseVariance; },
        [](const FrontEnd& f) { return isMfcc(f) && f.cepstral.normalisationFrames > 0; });
}

void addConstantQFields(FrontEndFields& fields, QFormLayout* form) {
    fields.addCount(
        {form, FieldText::tr("Bins an octave:"),
         FieldText::tr("12 for semitones (bins_per_octave in librosa).")},
        [](auto& f) -> auto& { return f.constantQ.binsPerOctave; }, 1, isConstantQ);
    fields.addNumber(
        {form, FieldText::tr("Filter scale:"),
         FieldText::tr("Below 1 for shorter filters (filter_scale in librosa).")},
        [](auto& f) -> auto& { return f.constantQ.filterScale; }, Positive, isConstantQ);
    fields.addNumber(
        {form, FieldText::tr("Tuning:"), FieldText::tr("In fractions of a bin.")},
        [](auto& f) -> auto& { return f.constantQ.tuning; }, Tunings, isConstantQ);
    fields.addNumber(
        {form, FieldText::tr("Sparsity:"),
         FieldText::tr("Share of each filter's weight that is left out.")},
        [](auto& f) -> auto& { return f.constantQ.sparsity; }, ShareRange, isConstantQ);
    fields.addSwitch(
        {form, FieldText::tr("Scaled by the filters' length"),
         FieldText::tr("Divides by the root of each filter's length (scale=True).")},
        [](auto& f) -> auto& { return f.constantQ.scale; }, isConstantQ);
    fields.addChoice(
        {form, FieldText::tr("Quality factor:"),
         FieldText::tr("librosa changed it: networks trained with 0.6 saw the older one.")},
        [](auto& f) -> auto& { return f.constantQ.quality; },
        std::vector<std::pair<QString, ConstantQSettings::Quality>>{
            {FieldText::tr("librosa 0.9.2 and later"), ConstantQSettings::Quality::Current},
            {FieldText::tr("librosa 0.6"), ConstantQSettings::Quality::Legacy}},
        isConstantQ);
}

} // namespace candor::ui
