// SPDX-License-Identifier: GPL-3.0-or-later
// Against librosa 0.11 and numpy in double precision (tests/data/features/make_features.py, which
// has the same settings), and against log-mels of three notes from another program.
#include "core/features/reference_values.h"
#include "features/feature_extractor.h"
#include "features/front_end_presets.h"
#include "test_program.h"

#include <QtTest>

namespace feature_reference_test {

using namespace candor;

namespace {

const std::string Folder = std::string(CANDOR_TEST_DATA) + "/features/";

FrontEnd melOf(Compression::Kind compression) {
    FrontEnd frontEnd;
    frontEnd.fftSize = 1024;
    frontEnd.hopSize = 512;
    frontEnd.bands = 40;
    frontEnd.compression.kind = compression;
    return frontEnd;
}

FrontEnd magnitudes(std::size_t fftSize, std::size_t hopSize, std::size_t windowLength) {
    FrontEnd frontEnd;
    frontEnd.kind = FrontEndKind::Stft;
    frontEnd.fftSize = fftSize;
    frontEnd.hopSize = hopSize;
    frontEnd.windowLength = windowLength;
    frontEnd.power = 1.0;
    return frontEnd;
}

FrontEnd mfccOf(std::size_t coefficients) {
    FrontEnd frontEnd = melOf(Compression::Kind::Decibel);
    frontEnd.kind = FrontEndKind::Mfcc;
    frontEnd.compression.topDb = 80.0;
    frontEnd.cepstral.coefficients = coefficients;
    return frontEnd;
}

} // namespace

class FeatureReferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsReference_data();
    void equalsReference();
    void notes_data();
    void notes();

private:
    static void addSpectra();
    static void addMels();
    static void addCepstra();
};

void FeatureReferenceTest::addSpectra() {
    FrontEnd frontEnd = magnitudes(256, 300, 200);
    frontEnd.padding = FramePadding::CentredReflect;
    QTest::newRow("stft_magnitude_reflect") << frontEnd;
    frontEnd = magnitudes(256, 300, 0);
    frontEnd.window = WindowShape::Hamming;
    frontEnd.power = 2.0;
    QTest::newRow("stft_power_hamming") << frontEnd;
    frontEnd = magnitudes(300, 300, 0);
    frontEnd.window = WindowShape::Blackman;
    frontEnd.padding = FramePadding::None;
    QTest::newRow("stft_magnitude_blackman_uncentred") << frontEnd;
}

void FeatureReferenceTest::addMels() {
    QTest::newRow("mel_power") << melOf(Compression::Kind::None);
    FrontEnd htk = melOf(Compression::Kind::None);
    htk.power = 1.0;
    htk.padding = FramePadding::CentredReflect;
    htk.melScale = MelScale::Htk;
    htk.melNorm = MelNorm::None;
    htk.fMin = 50.0;
    htk.fMax = 8000.0;
    QTest::newRow("mel_magnitude_htk_reflect") << htk;
    FrontEnd maximum = melOf(Compression::Kind::Decibel);
    maximum.compression.referenceIsMaximum = true;
    maximum.compression.topDb = 80.0;
    QTest::newRow("mel_db_max_80") << maximum;
    FrontEnd floor = melOf(Compression::Kind::Decibel);
    floor.compression.reference = 0.5;
    floor.compression.minimum = 1e-5;
    floor.compression.topDb = 30.0;
    QTest::newRow("mel_db_30") << floor;
    FrontEnd open = melOf(Compression::Kind::Decibel);
    open.padding = FramePadding::CentredReflect;
    open.melScale = MelScale::Htk;
    open.melNorm = MelNorm::None;
    QTest::newRow("mel_db_open") << open;
    FrontEnd natural = melOf(Compression::Kind::Ln);
    natural.power = 1.0;
    natural.fftSize = 512;
    natural.hopSize = 256;
    QTest::newRow("mel_ln") << natural;
    FrontEnd half = melOf(Compression::Kind::Log10);
    half.fftSize = 512;
    half.hopSize = 256;
    half.padding = FramePadding::CentredReflect;
    half.roundToHalf = true;
    QTest::newRow("mel_log10_half") << half;
    FrontEnd standardised = melOf(Compression::Kind::Decibel);
    standardised.standardisation.kind = Standardisation::Kind::PerPatch;
    QTest::newRow("mel_db_standardised") << standardised;
}

void FeatureReferenceTest::addCepstra() {
    QTest::newRow("mfcc_20") << mfccOf(20);
    FrontEnd liftered = mfccOf(13);
    liftered.cepstral.lifter = 22.0;
    QTest::newRow("mfcc_13_lifter_22") << liftered;
    FrontEnd sliding = mfccOf(20);
    sliding.cepstral.normalisationFrames = 7;
    QTest::newRow("mfcc_20_sliding_7") << sliding;
}

void FeatureReferenceTest::equalsReference_data() {
    QTest::addColumn<FrontEnd>("frontEnd");
    addSpectra();
    addMels();
    addCepstra();
}

void FeatureReferenceTest::equalsReference() {
    QFETCH(FrontEnd, frontEnd);
    const auto signal = reference::matrixOfNpy(Folder + "signal.npy");
    const auto expected =
        reference::matrixOfNpy(Folder + QTest::currentDataTag() + std::string(".npy"));
    const FeatureMatrix found = FeatureExtractor(frontEnd).extract(signal.values);
    const double difference = reference::greatestDifference(found, expected);
    const double peak = std::max(1.0, reference::peakOf(expected));
    QVERIFY2(difference <= 1e-4 * peak, qPrintable(QString("%1 of %2").arg(difference).arg(peak)));
}

void FeatureReferenceTest::notes_data() {
    QTest::addColumn<QString>("wav");
    QTest::newRow("bass") << CANDOR_DEMO_DATA "/notes/bass_synthetic_006-053-100.wav";
    QTest::newRow("brass") << CANDOR_TEST_DATA "/features/brass_acoustic_000-085-100.wav";
    QTest::newRow("flute") << CANDOR_TEST_DATA "/features/flute_acoustic_001-090-050.wav";
}

void FeatureReferenceTest::notes() {
    QFETCH(QString, wav);
    const auto samples = reference::samplesOfWav(wav.toStdString());
    const auto expected =
        reference::matrixOfNpy(Folder + "logmel_" + QTest::currentDataTag() + ".npy");
    const FeatureExtractor extractor(findPreset("lukashevich-nsynth")->frontEnd);
    const double difference = reference::greatestDifference(extractor.extract(samples), expected);
    QVERIFY2(difference <= 1e-4 * reference::peakOf(expected),
             qPrintable(QString::number(difference)));
}

} // namespace feature_reference_test

CANDOR_TEST(feature_reference_test::FeatureReferenceTest)
#include "feature_reference_test.moc"
