// SPDX-License-Identifier: GPL-3.0-or-later
// A region is the same samples as that stretch of the whole file.
#include "audio/audio_error.h"
#include "audio/audio_reader.h"
#include "core/audio/sound_files.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <filesystem>
#include <span>
#include <stdexcept>

namespace audio_region_test {

using namespace candor;
using namespace candor::test;

class AudioRegionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheWhole_data();
    void equalsTheWhole();
    void endsWithTheFile();
    void beyondTheEnd_data();
    void beyondTheEnd();
    void farIntoALongFile();
    void refusesSenselessRequests();
};

void AudioRegionTest::equalsTheWhole_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rate");
    // Matroska counts milliseconds and is decoded from its start; all others jump.
    for (const char* name :
         {"melody.flac", "melody.mp3", "melody.ogg", "melody.opus", "melody.m4a", "melody.mka"}) {
        for (const int rate : {0, 16000, 22050, 8000}) {
            QTest::addRow("%s at %d Hz", name, rate) << name << rate;
        }
    }
}

void AudioRegionTest::equalsTheWhole() {
    QFETCH(QString, name);
    QFETCH(int, rate);
    const auto path = soundFile(name.toStdString());
    const AudioSignal whole = decodeAudio(path, {rate, 0.0, {}}).signal;
    const bool resampled = decodeAudio(path, {}).signal.sampleRate != whole.sampleRate;
    for (const double start : {0.0, 0.0101, 0.9, 1.7, 2.345, 3.21, 4.4444, 5.0, 6.789, 7.4}) {
        const AudioSignal region = decodeAudio(path, {rate, start, 0.5}).signal;
        const auto first = static_cast<std::size_t>(std::llround(start * whole.sampleRate));
        const auto count = static_cast<std::size_t>(std::llround(0.5 * whole.sampleRate));
        QCOMPARE(region.samples.size(), count);
        const double difference =
            largestDifference(region.samples, std::span(whole.samples).subspan(first, count));
        // The resampler sums in another order; the samples that it sums are the same bits.
        QVERIFY2(difference <= (resampled ? 1e-6 : 0.0),
                 qPrintable(QStringLiteral("from %1 s: %2").arg(start).arg(difference)));
    }
}

void AudioRegionTest::endsWithTheFile() {
    const DecodedAudio audio = decodeAudio(soundFile("melody.flac"), {16000, 7.5, 3.0});
    QCOMPARE(audio.signal.samples.size(), std::size_t{8000});
    QVERIFY(!audio.findings.damaged());
    QCOMPARE(decodeAudio(soundFile("melody.flac"), {16000, 7.5, {}}).signal.samples.size(),
             std::size_t{8000});
    QCOMPARE(decodeAudio(soundFile("melody.flac"), {16000, 2.0, 0.0}).signal.samples.size(),
             std::size_t{0});
}

void AudioRegionTest::beyondTheEnd_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("start");
    for (const char* name : {"melody.flac", "melody.mp3", "melody.m4a", "melody.ogg"}) {
        for (const double start : {8.0, 8.05, 17.5, 1e6, 1e300}) {
            QTest::addRow("%s from %g s", name, start) << name << start;
        }
    }
}

void AudioRegionTest::beyondTheEnd() {
    QFETCH(QString, name);
    QFETCH(double, start);
    try {
        static_cast<void>(decodeAudio(soundFile(name.toStdString()), {16000, start, 1.0}));
        QFAIL("There is nothing to give.");
    } catch (const AudioError& error) {
        QCOMPARE(error.fault(), AudioFault::BeyondEnd);
        QCOMPARE(error.arguments().at(1), std::string("8.000"));
    }
}

// Ten hours of silence, but for one second: a hole in the file costs no disk.
void AudioRegionTest::farIntoALongFile() {
    constexpr std::uint32_t Rate = 8000;
    constexpr std::uint32_t DataBytes = Rate * 2 * 36000;
    constexpr std::uint32_t LoudSecond = 34567;
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "long.wav";
    writeBytes(path, wavHeader(Rate, 1, 16, DataBytes));
    std::filesystem::resize_file(path, 44 + std::uint64_t{DataBytes});
    {
        std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(44 + std::int64_t{LoudSecond} * Rate * 2);
        const Bytes loud(Rate * 2, 0x40); // 0x4040 / 32768
        file.write(loud.data(), static_cast<std::streamsize>(loud.size()));
    }
    QCOMPARE(*probeAudio(path).seconds, 36000.0);
    const AudioSignal signal = decodeAudio(path, {0, LoudSecond - 1.0, 3.0}).signal;
    QCOMPARE(signal.samples.size(), std::size_t{3} * Rate);
    for (std::size_t n = 0; n < signal.samples.size(); ++n) {
        QCOMPARE(signal.samples[n], n / Rate == 1 ? 16448.0F / 32768.0F : 0.0F);
    }
}

void AudioRegionTest::refusesSenselessRequests() {
    const auto path = soundFile("chirp.wav");
    QVERIFY_EXCEPTION_THROWN(AudioReader(path, {0, -1.0, {}}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(AudioReader(path, {0, NAN, {}}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(AudioReader(path, {-8000, 0.0, {}}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(AudioReader(path, {0, 0.0, -0.5}), std::invalid_argument);
}

} // namespace audio_region_test

CANDOR_TEST(audio_region_test::AudioRegionTest)
#include "audio_region_test.moc"
