// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_test.h"

#include "charts/level_colours.h"
#include "charts/spectrogram_image.h"
#include "charts/spectrogram_view.h"
#include "session/spectrogram.h"
#include "tasks/spectrogram_builder.h"

#include <QtTest>

#include <cmath>
#include <numbers>
#include <vector>

namespace spectrogram_test {

using namespace candor::ui;

namespace {

constexpr int Rate = 16000;

/// Half a second of 1 kHz, then half a second of nothing.
std::vector<float> halfASine() {
    std::vector<float> samples(Rate, 0.0F);
    for (std::size_t n = 0; n < samples.size() / 2; ++n) {
        const double phase = 2.0 * std::numbers::pi * 1000.0 * static_cast<double>(n) / Rate;
        samples[n] = static_cast<float>(0.5 * std::sin(phase));
    }
    return samples;
}

Spectrogram built(const SpectrogramShape& shape, const std::vector<float>& samples,
                  std::size_t piece) {
    SpectrogramBuilder builder(shape);
    for (std::size_t at = 0; at < samples.size(); at += piece) {
        builder.add(std::span(samples).subspan(at, std::min(piece, samples.size() - at)));
    }
    builder.finish();
    return builder.spectrogram();
}

SpectrogramShape shapeOf(FrequencySpacing spacing, double seconds, std::size_t columns) {
    return {.sampleRate = Rate,
            .spacing = spacing,
            .start = 0.0,
            .seconds = seconds,
            .columns = columns};
}

/// CIE 1976 lightness of an sRGB colour.
double lightness(QRgb colour) {
    const auto linear = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    const double y = 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) +
                     0.0722 * linear(qBlue(colour));
    return y > 0.008856 ? 116.0 * std::cbrt(y) - 16.0 : 903.3 * y;
}

/// Two columns of half a second, two bands: -20 dB, except -60 dB low in the second column.
Spectrogram fourLevels() {
    Spectrogram spectrogram;
    spectrogram.spacing = FrequencySpacing::Linear;
    spectrogram.bands = 2;
    spectrogram.highest = 8000.0;
    spectrogram.columnSeconds = 0.5;
    spectrogram.levels = {-20.0F, -20.0F, -60.0F, -20.0F};
    spectrogram.loudest = -20.0F;
    return spectrogram;
}

} // namespace

class SpectrogramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithLibrosa();
    void doesNotDependOnThePieces_data();
    void doesNotDependOnThePieces();
    void joinsColumnsOfLongSound();
    void keepsAClickOfLongSound();
    void placesFrequenciesAsLibrosa();
    void risesEvenlyInLightness();
    void paintsLevels();
    void saysWhatIsUnderTheMouse();
    void keepsTicksApart();
};

/// librosa 0.11: melspectrogram(n_fft=2048, hop_length=128, center=False) of the samples after 960
/// zeros, power_to_db(top_db=None); [band, frame].
void SpectrogramTest::agreesWithLibrosa() {
    struct Cell {
        std::size_t band;
        std::size_t column;
        float level;
    };
    const std::vector<Cell> cells = {{43, 20, 17.6513F}, {44, 62, 12.6791F},   {44, 66, 6.6469F},
                                     {44, 0, 12.6012F},  {100, 60, -30.2662F}, {30, 40, -100.0F}};
    const Spectrogram mel = built(shapeOf(FrequencySpacing::Mel, 1.0, 200), halfASine(), 4096);
    QCOMPARE(mel.bands, std::size_t(128));
    QCOMPARE(mel.columns(), std::size_t(125)); // 128 samples each: no finer
    QCOMPARE(mel.columnSeconds, 128.0 / Rate);
    QVERIFY(std::abs(mel.loudest - 34.749123F) < 0.01F);
    for (const Cell& cell : cells) {
        const float level = mel.column(cell.column)[cell.band];
        QVERIFY2(std::abs(level - cell.level) < 0.05F, qPrintable(QString::number(level)));
    }
    // Pairs of bins of librosa.stft, the larger one.
    const Spectrogram linear =
        built(shapeOf(FrequencySpacing::Linear, 1.0, 200), halfASine(), 4096);
    QCOMPARE(linear.bands, std::size_t(512));
    QVERIFY(std::abs(linear.column(20)[63] - 42.1442F) < 0.01F);
    QVERIFY(std::abs(linear.column(20)[64] - 48.1648F) < 0.01F);
}

void SpectrogramTest::doesNotDependOnThePieces_data() {
    QTest::addColumn<double>("seconds");
    QTest::newRow("dense frames") << 1.0;
    QTest::newRow("frames apart") << 3000.0; // hop far above the window
}

void SpectrogramTest::doesNotDependOnThePieces() {
    QFETCH(double, seconds);
    std::vector<float> samples = halfASine();
    for (int copy = 0; copy < 4; ++copy) {
        samples.insert(samples.end(), samples.begin(), samples.end());
    }
    const SpectrogramShape shape = shapeOf(FrequencySpacing::Mel, seconds, 100);
    const Spectrogram whole = built(shape, samples, samples.size());
    const Spectrogram pieces = built(shape, samples, 1000);
    QVERIFY(whole.columns() > 0);
    QCOMPARE(pieces.columns(), whole.columns());
    for (std::size_t i = 0; i < whole.levels.size(); ++i) {
        QVERIFY(std::abs(whole.levels[i] - pieces.levels[i]) < 1e-3F);
    }
}

void SpectrogramTest::joinsColumnsOfLongSound() {
    // Nobody said how long it is: 4 s at 128 samples a column would be 500 of them.
    std::vector<float> samples;
    for (int copy = 0; copy < 4; ++copy) {
        const std::vector<float> part = halfASine();
        samples.insert(samples.end(), part.begin(), part.end());
    }
    const Spectrogram joined = built(shapeOf(FrequencySpacing::Mel, 0.0, 50), samples, 4096);
    QVERIFY(joined.columns() <= 100);
    QVERIFY(joined.columns() >= 50);
    QVERIFY(std::abs(joined.end() - 4.0) <= joined.columnSeconds);
    const Spectrogram fine = built(shapeOf(FrequencySpacing::Mel, 0.0, 5000), samples, 4096);
    const auto factor = static_cast<std::size_t>(joined.columnSeconds / fine.columnSeconds + 0.5);
    for (std::size_t column = 0; column + 1 < joined.columns(); ++column) {
        float highest = -200.0F;
        for (std::size_t part = 0; part < factor; ++part) {
            highest = std::max(highest, fine.column(column * factor + part)[43]);
        }
        QVERIFY(std::abs(joined.column(column)[43] - highest) < 1e-3F);
    }
}

void SpectrogramTest::keepsAClickOfLongSound() {
    std::vector<float> samples(60 * Rate, 0.0F);
    samples[static_cast<std::size_t>(30.2 * Rate)] = 1.0F;
    const Spectrogram spectrogram = built(shapeOf(FrequencySpacing::Mel, 60.0, 60), samples, 10000);
    QCOMPARE(spectrogram.columns(), std::size_t(60));
    QVERIFY(levelAt(spectrogram, 30.2, 0.5) > -60.0F);
    QCOMPARE(levelAt(spectrogram, 10.0, 0.5), -100.0F);
    QCOMPARE(levelAt(spectrogram, 61.0, 0.5), -200.0F); // nothing there
}

/// librosa.mel_frequencies(130, fmin=0, fmax=8000): the centre of band b is entry b + 1.
void SpectrogramTest::placesFrequenciesAsLibrosa() {
    Spectrogram mel;
    mel.bands = 128;
    mel.highest = 8000.0;
    const auto centreOf = [&](double band) { return frequencyAt(mel, (band + 0.5) / 128.0); };
    QVERIFY(std::abs(centreOf(0) - 23.382759933811354) < 1e-6);
    QVERIFY(std::abs(centreOf(44) - 1055.3343071462568) < 1e-6);
    QVERIFY(std::abs(centreOf(64) - 1709.3949670747425) < 1e-6);
    QVERIFY(std::abs(centreOf(127) - 7809.394617501089) < 1e-6);
    QVERIFY(std::abs(shareOfFrequency(mel, 1709.3949670747425) - 64.5 / 128.0) < 1e-9);
    mel.spacing = FrequencySpacing::Linear;
    QCOMPARE(frequencyAt(mel, 0.25), 2000.0);
    QCOMPARE(shareOfFrequency(mel, 2000.0), 0.25);
}

void SpectrogramTest::risesEvenlyInLightness() {
    const auto& colours = levelColours();
    const double all = lightness(colours.back()) - lightness(colours.front());
    QVERIFY(all > 75.0);
    for (std::size_t index = 32; index < colours.size(); index += 32) {
        const double step = lightness(colours[index]) - lightness(colours[index - 32]);
        QVERIFY2(std::abs(step - all / 8.0) < 2.5, qPrintable(QString::number(step)));
    }
    QCOMPARE(levelIndex(0.0F), 255);
    QCOMPARE(levelIndex(40.0F), 128);
    QCOMPARE(levelIndex(95.0F), 0);
}

void SpectrogramTest::paintsLevels() {
    const Spectrogram spectrogram = fourLevels();
    const TimeRange range{0.0, 2.0, 2.0}; // the second half holds nothing yet
    const QImage image = spectrogramImage(spectrogram, range, {4, 2}, spectrogram.loudest);
    QCOMPARE(image.pixel(0, 0), levelColours().back());
    QCOMPARE(image.pixel(0, 1), levelColours().back());
    QCOMPARE(image.pixel(1, 1), levelColours()[static_cast<std::size_t>(levelIndex(40.0F))]);
    QCOMPARE(image.pixel(1, 0), levelColours().back()); // high frequencies on top
    QCOMPARE(qAlpha(image.pixel(2, 0)), 0);
    const QImage coarse = spectrogramImage(spectrogram, {0.0, 1.0, 2.0}, {1, 2}, -20.0F);
    QCOMPARE(coarse.pixel(0, 1), levelColours().back()); // the louder of two columns
}

void SpectrogramTest::saysWhatIsUnderTheMouse() {
    QLocale::setDefault(QLocale::c());
    SpectrogramView view;
    view.resize(500, 300);
    view.setMessage(QStringLiteral("No sound."));
    QCOMPARE(view.accessibleDescription(), QStringLiteral("No sound."));
    view.setSpectrogram(std::make_shared<const Spectrogram>(fourLevels()));
    view.setRange(TimeRange::all(1.0));
    const QRectF area = view.plotArea();
    const QPointF low(view.xAt(0.75), area.bottom() - 0.15 * area.height());
    QCOMPARE(view.sentenceAt(low), QStringLiteral("0.75 s, 1.2 kHz, −40 dB"));
    const QPointF high(view.xAt(0.25), area.bottom() - 0.75 * area.height());
    QCOMPARE(view.sentenceAt(high), QStringLiteral("0.25 s, 6 kHz, 0 dB"));
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("8 kHz")));
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("linear")));
}

void SpectrogramTest::keepsTicksApart() {
    Spectrogram mel;
    mel.bands = 128;
    mel.highest = 22050.0;
    for (const double length : {60.0, 200.0, 600.0}) {
        const std::vector<double> ticks = frequencyTicks(mel, length, 20.0);
        QVERIFY(!ticks.empty());
        for (std::size_t i = 1; i < ticks.size(); ++i) {
            const double apart =
                (shareOfFrequency(mel, ticks[i]) - shareOfFrequency(mel, ticks[i - 1])) * length;
            QVERIFY(apart >= 20.0);
        }
    }
}

} // namespace spectrogram_test

CANDOR_WINDOW_TEST(spectrogram_test::SpectrogramTest)
#include "spectrogram_test.moc"
