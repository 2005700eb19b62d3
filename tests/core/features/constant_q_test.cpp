// SPDX-License-Identifier: GPL-3.0-or-later
// Against librosa 0.11 (tests/data/features/make_cqt.py, which has the same settings).
#include "core/features/reference_values.h"
#include "features/constant_q_transform.h"
#include "features/half_rate.h"
#include "test_program.h"

#include <QtTest>

#include <numbers>
#include <thread>

namespace constant_q_test {

using namespace candor;

namespace {

const std::string Folder = std::string(CANDOR_TEST_DATA) + "/features/";

// Where the rate is reduced in one go, soxr's own filters differ a little from ours at the ends.
constexpr double EarlyTolerance = 4e-4;

FrontEnd tonesOf(std::size_t bins, std::size_t hopSize, double fMin = 0.0, int rate = 22050) {
    FrontEnd frontEnd;
    frontEnd.kind = FrontEndKind::Cqt;
    frontEnd.sampleRate = rate;
    frontEnd.hopSize = hopSize;
    frontEnd.bands = bins;
    frontEnd.fMin = fMin;
    return frontEnd;
}

FeatureMatrix magnitudesOf(const FrontEnd& frontEnd, std::span<const float> signal) {
    FeatureMatrix magnitudes;
    ConstantQTransform(frontEnd).transform(signal, magnitudes);
    return magnitudes;
}

std::vector<float> cosine(double cyclesPerSample, std::size_t count) {
    std::vector<float> samples(count);
    for (std::size_t n = 0; n < count; ++n) {
        samples[n] = static_cast<float>(
            std::cos(2.0 * std::numbers::pi * cyclesPerSample * static_cast<double>(n)));
    }
    return samples;
}

} // namespace

class ConstantQTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsLibrosa_data();
    void equalsLibrosa();
    void halvingKeepsTonesAndDropsTheRest_data();
    void halvingKeepsTonesAndDropsTheRest();
    void shortSignalsHaveFrames();
    void isTheSameOnEveryThread();
    void refuses_data();
    void refuses();
};

void ConstantQTest::equalsLibrosa_data() {
    QTest::addColumn<FrontEnd>("frontEnd");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("cqt_84") << tonesOf(84, 256) << 1e-4;
    FrontEnd reflected = tonesOf(80, 256, 65.4);
    reflected.padding = FramePadding::CentredReflect;
    reflected.constantQ.quality = ConstantQSettings::Quality::Legacy;
    QTest::newRow("cqt_80_reflect_legacy") << reflected << 1e-4;
    FrontEnd narrow = tonesOf(60, 512, 110.0);
    narrow.constantQ.binsPerOctave = 24;
    narrow.constantQ.filterScale = 0.5;
    narrow.constantQ.scale = false;
    narrow.constantQ.sparsity = 0.0;
    QTest::newRow("cqt_60_narrow_unscaled") << narrow << EarlyTolerance;
    FrontEnd early = tonesOf(24, 1024, 55.0, 44100);
    early.constantQ.tuning = 0.25;
    QTest::newRow("cqt_early_halvings") << early << EarlyTolerance;
    FrontEnd unscaled = tonesOf(20, 1024, 110.0, 44100);
    unscaled.constantQ.scale = false;
    QTest::newRow("cqt_early_unscaled") << unscaled << EarlyTolerance;
    QTest::newRow("cqt_hop_300") << tonesOf(60, 300, 65.4) << 1e-4;
    QTest::newRow("cqt_note") << tonesOf(84, 1024, 0.0, 16000) << 1e-4;
}

void ConstantQTest::equalsLibrosa() {
    QFETCH(FrontEnd, frontEnd);
    QFETCH(double, tolerance);
    const std::string name = QTest::currentDataTag();
    const FeatureMatrix expected = reference::matrixOfNpy(Folder + name + ".npy");
    const std::vector<float> signal =
        name == "cqt_note" ? reference::samplesOfWav(Folder + "brass_acoustic_000-085-100.wav")
                           : reference::matrixOfNpy(Folder + "signal.npy").values;
    const FeatureMatrix found = magnitudesOf(frontEnd, signal);
    QCOMPARE(found.rows, expected.rows);
    QCOMPARE(found.frames, expected.frames);
    QCOMPARE(ConstantQTransform(frontEnd).frames(signal.size()), expected.frames);
    const double difference =
        reference::greatestDifference(found, expected) / reference::peakOf(expected);
    qInfo("greatest difference over the largest magnitude: %.2g", difference);
    QVERIFY(difference < tolerance);
}

void ConstantQTest::halvingKeepsTonesAndDropsTheRest_data() {
    QTest::addColumn<double>("frequency"); // of the old rate
    QTest::addColumn<double>("gain");
    QTest::newRow("constant") << 0.0 << 1.0;
    QTest::newRow("low") << 0.01 << 1.0;
    QTest::newRow("end of the pass band") << 0.25 * 0.913 << 1.0;
    QTest::newRow("start of the stop band") << 0.25 << 0.0;
    QTest::newRow("high") << 0.4 << 0.0;
    QTest::newRow("highest") << 0.5 << 0.0;
}

// Away from the ends the expected values are the cosine itself at every second sample, or silence.
void ConstantQTest::halvingKeepsTonesAndDropsTheRest() {
    QFETCH(double, frequency);
    QFETCH(double, gain);
    const std::vector<float> halved = atHalfRate(cosine(frequency, 2001));
    QCOMPARE(halved.size(), std::size_t{1001});
    const std::vector<float> expected = cosine(2.0 * frequency, 1001);
    for (std::size_t n = 200; n < 800; ++n) {
        const double difference =
            static_cast<double>(halved[n]) - gain * static_cast<double>(expected[n]);
        QVERIFY2(std::abs(difference) < 3e-6, qPrintable(QString::number(difference)));
    }
}

void ConstantQTest::shortSignalsHaveFrames() {
    FrontEnd reflected = tonesOf(84, 256);
    reflected.padding = FramePadding::CentredReflect;
    for (const FrontEnd& frontEnd : {tonesOf(84, 256), reflected}) {
        for (const std::size_t samples : {0U, 1U, 2U, 255U, 256U}) {
            const FeatureMatrix found = magnitudesOf(frontEnd, std::vector<float>(samples, 0.5F));
            QCOMPARE(found.frames, samples == 0 ? std::size_t{0} : 1 + samples / 256);
            QCOMPARE(found.values.size(), 84 * found.frames);
            for (const float value : found.values) {
                QVERIFY(std::isfinite(value));
            }
        }
    }
}

void ConstantQTest::isTheSameOnEveryThread() {
    const ConstantQTransform transform(tonesOf(84, 256));
    const std::vector<float> signal = reference::pseudoNoise(8000);
    std::array<FeatureMatrix, 4> found;
    {
        std::vector<std::jthread> threads;
        for (FeatureMatrix& matrix : found) {
            threads.emplace_back([&] { transform.transform(signal, matrix); });
        }
    }
    for (const FeatureMatrix& matrix : found) {
        QCOMPARE(matrix.values, found[0].values);
    }
}

void ConstantQTest::refuses_data() {
    QTest::addColumn<FrontEnd>("frontEnd");
    QTest::addColumn<QString>("words");
    QTest::newRow("too high") << tonesOf(120, 256) << "half the sample rate";
    FrontEnd frontEnd = tonesOf(84, 256);
    frontEnd.padding = FramePadding::None;
    QTest::newRow("not centred") << frontEnd << "centred";
    frontEnd = tonesOf(84, 256);
    frontEnd.window = WindowShape::Blackman;
    QTest::newRow("window") << frontEnd << "hann";
    QTest::newRow("no bins") << tonesOf(0, 256) << "at least 1";
    frontEnd = tonesOf(84, 256);
    frontEnd.constantQ.sparsity = 1.0;
    QTest::newRow("sparsity") << frontEnd << "sparsity";
}

void ConstantQTest::refuses() {
    QFETCH(FrontEnd, frontEnd);
    QFETCH(QString, words);
    try {
        const ConstantQTransform transform(frontEnd);
        QFAIL("it was taken");
    } catch (const std::invalid_argument& error) {
        QVERIFY2(QString::fromUtf8(error.what()).contains(words), error.what());
    }
}

} // namespace constant_q_test

CANDOR_TEST(constant_q_test::ConstantQTest)
#include "constant_q_test.moc"
