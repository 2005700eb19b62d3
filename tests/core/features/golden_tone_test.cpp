// SPDX-License-Identifier: GPL-3.0-or-later
// Golden numbers computed in double precision from the definitions alone, by a program that shares
// nothing with Candor: mel filter banks, and a tone 0.5 sin(2 pi 440 n / 22050) of one second.
#include "core/features/reference_values.h"
#include "features/feature_extractor.h"
#include "features/mel_filter_bank.h"
#include "features/mel_scale.h"
#include "test_program.h"

#include <QtTest>

#include <numbers>

namespace golden_tone_test {

using namespace candor;

namespace {

constexpr std::size_t Frame = 20;

std::vector<float> tone() {
    std::vector<float> samples(22050);
    for (std::size_t n = 0; n < samples.size(); ++n) {
        const double turn = 2.0 * std::numbers::pi * 440.0 * static_cast<double>(n) / 22050.0;
        samples[n] = static_cast<float>(0.5 * std::sin(turn));
    }
    return samples;
}

FeatureMatrix toneMagnitudes() {
    FrontEnd frontEnd;
    frontEnd.kind = FrontEndKind::Stft;
    frontEnd.power = 1.0;
    return FeatureExtractor(frontEnd).extract(tone());
}

FrontEnd decibels(FrontEndKind kind) {
    FrontEnd frontEnd;
    frontEnd.kind = kind;
    frontEnd.compression.kind = Compression::Kind::Decibel;
    frontEnd.compression.topDb = 80.0;
    return frontEnd;
}

double sumOf(const MelFilterBank& bank) {
    double sum = 0.0;
    for (std::size_t band = 0; band < bank.bands(); ++band) {
        for (std::size_t bin = 0; bin < bank.bins(); ++bin) {
            sum += static_cast<double>(bank.weight(band, bin));
        }
    }
    return sum;
}

double greatestOf(const MelFilterBank& bank) {
    float greatest = 0.0F;
    for (std::size_t band = 0; band < bank.bands(); ++band) {
        for (std::size_t bin = 0; bin < bank.bins(); ++bin) {
            greatest = std::max(greatest, bank.weight(band, bin));
        }
    }
    return static_cast<double>(greatest);
}

int emptyBandsOf(const MelFilterBank& bank) {
    int empty = 0;
    for (std::size_t band = 0; band < bank.bands(); ++band) {
        float sum = 0.0F;
        for (std::size_t bin = 0; bin < bank.bins(); ++bin) {
            sum += bank.weight(band, bin);
        }
        empty += sum == 0.0F ? 1 : 0;
    }
    return empty;
}

bool isNear(double found, double expected, double relative = 1e-6) {
    return std::abs(found - expected) <= relative * std::abs(expected);
}

} // namespace

class GoldenToneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void melPoints();
    void filterBanks_data();
    void filterBanks();
    void applyingIsTheProduct();
    void magnitudesOfTheTone();
    void momentsOfTheTone();
    void decibelsOfTheTone();
    void cepstraOfTheTone();
};

void GoldenToneTest::melPoints() {
    struct Point {
        double hertz;
        double slaney;
        double htk;
    };
    for (const Point& point :
         {Point{1000.0, 15.0, 999.98554}, Point{8000.0, 45.24564, 2840.02305},
          Point{11025.0, 49.91059, 3176.31844}, Point{24000.0, 61.22504, 4016.01918}}) {
        QVERIFY(isNear(melOfHertz(point.hertz, MelScale::Slaney), point.slaney, 2e-7));
        QVERIFY(isNear(melOfHertz(point.hertz, MelScale::Htk), point.htk, 2e-8));
        QVERIFY(isNear(hertzOfMel(point.slaney, MelScale::Slaney), point.hertz, 2e-6));
        QVERIFY(isNear(hertzOfMel(point.htk, MelScale::Htk), point.hertz, 2e-8));
    }
}

void GoldenToneTest::filterBanks_data() {
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("fftSize");
    QTest::addColumn<int>("bands");
    QTest::addColumn<double>("sumSlaney");
    QTest::addColumn<double>("greatestSlaney");
    QTest::addColumn<double>("sumHtk");
    QTest::addColumn<double>("firstEdge");
    QTest::newRow("22050/512/80") << 22050 << 512 << 80 << 1.857037 << 0.02395027 << 250.8334
                                  << 41.07868;
    QTest::newRow("22050/2048/96")
        << 22050 << 2048 << 96 << 8.915758 << 0.02894116 << 1007.4259 << 34.30281;
    QTest::newRow("44100/2048/96")
        << 44100 << 2048 << 96 << 4.457763 << 0.02397048 << 1004.7170 << 41.23194;
    QTest::newRow("16000/2048/64")
        << 16000 << 2048 << 64 << 8.191892 << 0.02147281 << 1001.0177 << 46.40579;
    QTest::newRow("16000/512/96") << 16000 << 512 << 96 << 3.071914 << 0.03199922 << 251.9218
                                  << 31.09666;
    QTest::newRow("48000/2048/128")
        << 48000 << 2048 << 128 << 5.458672 << 0.03160024 << 1009.1397 << 31.64085;
    QTest::newRow("48000/2048/256")
        << 48000 << 2048 << 256 << 10.912665 << 0.06235407 << 1016.2355 << 15.88198;
    QTest::newRow("22050/2048/128")
        << 22050 << 2048 << 128 << 11.886681 << 0.03842170 << 1011.4236 << 25.79359;
}

void GoldenToneTest::filterBanks() {
    QFETCH(int, rate);
    QFETCH(int, fftSize);
    QFETCH(int, bands);
    QFETCH(double, sumSlaney);
    QFETCH(double, greatestSlaney);
    QFETCH(double, sumHtk);
    QFETCH(double, firstEdge);
    FrontEnd frontEnd;
    frontEnd.sampleRate = rate;
    frontEnd.fftSize = static_cast<std::size_t>(fftSize);
    frontEnd.bands = static_cast<std::size_t>(bands);
    const MelFilterBank slaney(frontEnd);
    QVERIFY(isNear(sumOf(slaney), sumSlaney));
    QVERIFY(isNear(greatestOf(slaney), greatestSlaney));
    const auto edges = melEdges(frontEnd.bands, 0.0, rate / 2.0, MelScale::Slaney);
    QCOMPARE(edges.size(), frontEnd.bands + 2);
    QCOMPARE(edges[0], 0.0);
    QVERIFY(isNear(edges[1], firstEdge));
    QVERIFY(isNear(edges[2], 2.0 * firstEdge));
    frontEnd.melScale = MelScale::Htk;
    frontEnd.melNorm = MelNorm::None;
    const MelFilterBank htk(frontEnd);
    QVERIFY(isNear(sumOf(htk), sumHtk));
    QCOMPARE(emptyBandsOf(htk), bands == 256 ? 2 : 0);
}

void GoldenToneTest::applyingIsTheProduct() {
    FrontEnd frontEnd;
    frontEnd.bands = 96;
    const MelFilterBank bank(frontEnd);
    std::vector<float> spectrum(bank.spectrumRoom());
    for (std::size_t bin = 0; bin < bank.bins(); ++bin) {
        spectrum[bin] = static_cast<float>(1 + bin * 7919 % 1000);
    }
    std::vector<float> sums(bank.bands());
    bank.apply(spectrum, sums);
    for (std::size_t band = 0; band < bank.bands(); ++band) {
        double expected = 0.0;
        for (std::size_t bin = 0; bin < bank.bins(); ++bin) {
            expected +=
                static_cast<double>(bank.weight(band, bin)) * static_cast<double>(spectrum[bin]);
        }
        QVERIFY(isNear(static_cast<double>(sums[band]), expected));
    }
}

void GoldenToneTest::magnitudesOfTheTone() {
    const FeatureMatrix magnitudes = toneMagnitudes();
    QCOMPARE(magnitudes.rows, std::size_t{1025});
    QCOMPARE(magnitudes.frames, std::size_t{44});
    std::size_t peak = 0;
    for (std::size_t bin = 0; bin < magnitudes.rows; ++bin) {
        peak = magnitudes.at(bin, Frame) > magnitudes.at(peak, Frame) ? bin : peak;
    }
    QCOMPARE(peak, std::size_t{41});
    QVERIFY(isNear(static_cast<double>(magnitudes.at(peak, Frame)), 253.09808));
    FrontEnd frontEnd;
    const FeatureMatrix bands = FeatureExtractor(frontEnd).extract(tone());
    std::size_t band = 0;
    for (std::size_t k = 0; k < bands.rows; ++k) {
        band = bands.at(k, Frame) > bands.at(band, Frame) ? k : band;
    }
    QCOMPARE(band, std::size_t{16});
}

// The golden bandwidth (11.32 Hz) is left out: it squares the distance to bins that hold nothing,
// so that rounding the samples to single precision alone makes it 11.68.
void GoldenToneTest::momentsOfTheTone() {
    const FeatureMatrix magnitudes = toneMagnitudes();
    double sum = 0.0;
    double moment = 0.0;
    for (std::size_t bin = 0; bin < magnitudes.rows; ++bin) {
        const double value = static_cast<double>(magnitudes.at(bin, Frame));
        sum += value;
        moment += value * static_cast<double>(bin) * 22050.0 / 2048.0;
    }
    QVERIFY(isNear(moment / sum, 440.24625, 1e-4));
    double part = 0.0;
    std::size_t bin = 0;
    while (part < 0.85 * sum) {
        part += static_cast<double>(magnitudes.at(bin, Frame));
        ++bin;
    }
    QVERIFY(isNear(static_cast<double>(bin - 1) * 22050.0 / 2048.0, 452.19727));
}

void GoldenToneTest::decibelsOfTheTone() {
    const FeatureMatrix bands = FeatureExtractor(decibels(FrontEndKind::LogMel)).extract(tone());
    const auto [least, greatest] = std::minmax_element(bands.values.begin(), bands.values.end());
    QVERIFY(isNear(static_cast<double>(*greatest), 34.81482, 1e-6));
    QVERIFY(isNear(static_cast<double>(*least), -45.18518, 1e-6));
}

void GoldenToneTest::cepstraOfTheTone() {
    const FeatureMatrix cepstra = FeatureExtractor(decibels(FrontEndKind::Mfcc)).extract(tone());
    QCOMPARE(cepstra.rows, std::size_t{20});
    const double expected[] = {-482.02671, 37.88458, 28.29517, 14.14163, -2.17409};
    for (std::size_t k = 0; k < 5; ++k) {
        const double found = static_cast<double>(cepstra.at(k, Frame));
        QVERIFY2(isNear(found, expected[k], 1e-4), qPrintable(QString::number(found, 'f', 6)));
    }
}

} // namespace golden_tone_test

CANDOR_TEST(golden_tone_test::GoldenToneTest)
#include "golden_tone_test.moc"
