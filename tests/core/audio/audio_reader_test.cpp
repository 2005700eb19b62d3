// SPDX-License-Identifier: GPL-3.0-or-later
// Every format against numpy's mean and librosa's resampler (tests/data/audio/make_audio.py).
#include "audio/audio_error.h"
#include "audio/audio_reader.h"
#include "cancelled.h"
#include "core/audio/sound_files.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstring>
#include <thread>

namespace audio_reader_test {

using namespace candor;
using namespace candor::test;

// Power of the difference over the power of what was expected.
static double relativeError(std::span<const float> sound, std::span<const float> expected) {
    double error = 0.0;
    double power = 0.0;
    for (std::size_t n = 0; n < std::min(sound.size(), expected.size()); ++n) {
        error += std::pow(static_cast<double>(sound[n]) - expected[n], 2);
        power += std::pow(static_cast<double>(expected[n]), 2);
    }
    return power > 0.0 ? error / power : HUGE_VAL;
}

class AudioReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void integers_data();
    void integers();
    void meanOfFiveChannels();
    void contentDecides();
    void resamples_data();
    void resamples();
    void readsInPieces();
    void probesQuickly();
    void silence();
    void notANumber();
    void stops();
    void severalThreads();
    void namesTheDecoder();
};

void AudioReaderTest::formats_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("samples");
    QTest::addColumn<int>("delay");        // samples before the sound
    QTest::addColumn<double>("tolerance"); // of the error's power, beside the sound's
    // A shift by one sample alone gives 0.08. 11025 is the length of the original. AAC without a
    // container and WMA declare neither delay nor padding: 12 blocks of 1024 and 5 of 2048 are what
    // the ffmpeg program gives, too.
    QTest::newRow("wav") << "chirp.wav"
                         << "pcm_s16le" << 22050 << 11025 << 0 << 1e-12;
    QTest::newRow("flac") << "chirp.flac"
                          << "flac" << 22050 << 11025 << 0 << 1e-12;
    QTest::newRow("aiff") << "chirp.aiff"
                          << "pcm_s16be" << 22050 << 11025 << 0 << 1e-12;
    QTest::newRow("au") << "chirp.au"
                        << "pcm_s16be" << 22050 << 11025 << 0 << 1e-12;
    QTest::newRow("wavpack") << "chirp.wv"
                             << "wavpack" << 22050 << 11025 << 0 << 1e-12;
    QTest::newRow("mp3") << "chirp.mp3"
                         << "mp3" << 22050 << 11025 << 0 << 0.005;
    QTest::newRow("ogg") << "chirp.ogg"
                         << "vorbis" << 22050 << 11025 << 0 << 0.005;
    QTest::newRow("m4a") << "chirp.m4a"
                         << "aac" << 22050 << 11025 << 0 << 0.005;
    QTest::newRow("video") << "chirp.mp4"
                           << "aac" << 22050 << 11025 << 0 << 0.005;
    QTest::newRow("opus") << "chirp.opus"
                          << "opus" << 48000 << 24000 << 0 << 0.005;
    QTest::newRow("aac") << "chirp.aac"
                         << "aac" << 22050 << 12288 << 1024 << 0.005;
    QTest::newRow("wma") << "chirp.wma"
                         << "wmav2" << 22050 << 10240 << -1024 << 0.06;
}

void AudioReaderTest::formats() {
    QFETCH(QString, name);
    QFETCH(QString, codec);
    QFETCH(int, rate);
    QFETCH(int, samples);
    QFETCH(int, delay);
    QFETCH(double, tolerance);
    const auto path = soundFile(name.toStdString());
    const DecodedAudio audio = decodeAudio(path, {});
    QCOMPARE(QString::fromStdString(audio.format.codec), codec);
    QCOMPARE(audio.format.sampleRate, rate);
    QCOMPARE(audio.format.channels, 2);
    QCOMPARE(audio.signal.sampleRate, rate);
    QCOMPARE(static_cast<int>(audio.signal.samples.size()), samples);
    QVERIFY(audio.format.seconds.has_value());
    QVERIFY(std::abs(*audio.format.seconds - 0.5) < 0.1);
    QVERIFY(!audio.findings.damaged());
    QVERIFY(!audio.findings.parametersChanged);
    QVERIFY(!audio.findings.silent);

    AudioRequest atOriginalRate;
    atOriginalRate.sampleRate = 22050;
    const AudioSignal signal = decodeAudio(path, atOriginalRate).signal;
    const auto before = static_cast<std::size_t>(std::max(delay, 0));
    const auto lost = static_cast<std::size_t>(std::max(-delay, 0));
    const std::vector<float> expected = floatsOf(soundFile("chirp_mono.f32"));
    const double error =
        relativeError(std::span(signal.samples).subspan(before), std::span(expected).subspan(lost));
    QVERIFY2(error <= tolerance, qPrintable(QString::number(error)));
}

void AudioReaderTest::integers_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("8 bits, unsigned") << "chirp.u8.wav" << 1.0 / 128;
    QTest::newRow("24 bits") << "chirp.s24.wav" << 1.0 / 32768;
    QTest::newRow("double precision") << "chirp.f64.wav" << 1.0 / 32768;
}

// Written with one channel by the ffmpeg program, whose stereo to mono is the mean as well.
void AudioReaderTest::integers() {
    QFETCH(QString, name);
    QFETCH(double, tolerance);
    const AudioSignal signal = decodeAudio(soundFile(name.toStdString()), {}).signal;
    QCOMPARE(signal.samples.size(), std::size_t{5513});
    const double difference =
        largestDifference(signal.samples, floatsOf(soundFile("chirp_mono.f32")));
    QVERIFY2(difference <= tolerance, qPrintable(QString::number(difference)));
}

// The low-frequency and surround channels count as much as the others: (1+2+3+4+5) / 5 / 32768.
void AudioReaderTest::meanOfFiveChannels() {
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "five.wav";
    Bytes bytes = wavHeader(8000, 5, 16, 10 * 800);
    for (int n = 0; n < 800; ++n) {
        for (std::uint64_t channel = 1; channel <= 5; ++channel) {
            putLittleEndian(bytes, channel * 1000, 2);
        }
    }
    writeBytes(path, bytes);
    const AudioSignal signal = decodeAudio(path, {}).signal;
    QCOMPARE(signal.samples.size(), std::size_t{800});
    for (const float sample : signal.samples) {
        QCOMPARE(sample, 3000.0F / 32768.0F);
    }
}

void AudioReaderTest::contentDecides() {
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "concat:picture|.png";
    writeBytes(path, soundBytes(soundFile("chirp.flac")));
    QCOMPARE(probeAudio(path).codec, std::string("flac"));
    QCOMPARE(decodeAudio(path, {}).signal.samples.size(), std::size_t{11025});
}

void AudioReaderTest::resamples_data() {
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("samples"); // ceil(11025 * rate / 22050)
    QTest::newRow("8 kHz") << 8000 << 4000;
    QTest::newRow("16 kHz") << 16000 << 8000;
    QTest::newRow("44.1 kHz") << 44100 << 22050;
}

void AudioReaderTest::resamples() {
    QFETCH(int, rate);
    QFETCH(int, samples);
    if (decoderVersion().find("soxr") == std::string::npos) {
        QSKIP("This libswresample has no soxr; librosa's reference does not apply.");
    }
    AudioRequest request;
    request.sampleRate = rate;
    const AudioSignal signal = decodeAudio(soundFile("chirp.flac"), request).signal;
    QCOMPARE(static_cast<int>(signal.samples.size()), samples);
    const auto expected =
        floatsOf(soundFile(QStringLiteral("chirp_%1.f32").arg(rate).toStdString()));
    const double difference = largestDifference(signal.samples, expected);
    QVERIFY2(difference < 1e-6, qPrintable(QString::number(difference)));
}

void AudioReaderTest::readsInPieces() {
    AudioRequest request;
    request.sampleRate = 16000;
    const AudioSignal whole = decodeAudio(soundFile("chirp.mp3"), request).signal;
    AudioReader reader(soundFile("chirp.mp3"), request);
    QCOMPARE(reader.sampleRate(), 16000);
    std::vector<float> samples;
    std::vector<float> piece(77);
    for (std::size_t count = piece.size(); count == piece.size();) {
        count = reader.read(piece);
        samples.insert(samples.end(), piece.begin(),
                       piece.begin() + static_cast<std::ptrdiff_t>(count));
        QCOMPARE(reader.position(), static_cast<std::uint64_t>(samples.size()));
    }
    QCOMPARE(reader.read(piece), std::size_t{0});
    QVERIFY(samples == whole.samples);
}

// 16-bit WAV is the worst: FFmpeg looks for DTS inside.
void AudioReaderTest::probesQuickly() {
    std::vector<double> times;
    for (int k = 0; k < 9; ++k) {
        const auto start = std::chrono::steady_clock::now();
        QCOMPARE(probeAudio(soundFile("chirp.wav")).channels, 2);
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    const double best = *std::min_element(times.begin(), times.end());
    QVERIFY2(best < 50.0, qPrintable(QString::number(best))); // ms; 1 is usual
}

void AudioReaderTest::silence() {
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "silence.wav";
    Bytes bytes = wavHeader(8000, 1, 16, 16000);
    bytes.resize(bytes.size() + 16000);
    writeBytes(path, bytes);
    const DecodedAudio silent = decodeAudio(path, {});
    QVERIFY(silent.findings.silent);
    QCOMPARE(silent.signal.samples.size(), std::size_t{8000});
    bytes.back() = 1; // one sample of 256 / 32768
    writeBytes(path, bytes);
    QVERIFY(!decodeAudio(path, {}).findings.silent);
}

void AudioReaderTest::notANumber() {
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "nan.wav";
    Bytes bytes = wavHeader(8000, 1, 32, 4 * 800, 3);
    for (int n = 0; n < 800; ++n) {
        const float sample = n == 100 ? NAN : n == 200 ? HUGE_VALF : 0.25F;
        std::uint32_t bits = 0;
        std::memcpy(&bits, &sample, sizeof bits);
        putLittleEndian(bytes, bits, 4);
    }
    writeBytes(path, bytes);
    const DecodedAudio audio = decodeAudio(path, {});
    QCOMPARE(audio.signal.samples.size(), std::size_t{800});
    QCOMPARE(audio.signal.samples[100], 0.0F);
    QCOMPARE(audio.signal.samples[200], 0.0F);
    QCOMPARE(std::count(audio.signal.samples.begin(), audio.signal.samples.end(), 0.25F), 798);
    QVERIFY(audio.findings.damaged());
}

void AudioReaderTest::stops() {
    std::stop_source stop;
    AudioReader reader(soundFile("melody.flac"), {}, stop.get_token());
    std::vector<float> samples(100);
    QCOMPARE(reader.read(samples), samples.size());
    stop.request_stop();
    samples.resize(20000);
    QVERIFY_EXCEPTION_THROWN(reader.read(samples), Cancelled);
    QVERIFY_EXCEPTION_THROWN(AudioReader(soundFile("melody.flac"), {}, stop.get_token()),
                             Cancelled);
}

void AudioReaderTest::severalThreads() {
    const AudioRequest request{16000, 0.0, {}};
    const AudioSignal alone = decodeAudio(soundFile("melody.mp3"), request).signal;
    std::array<AudioSignal, 4> signals;
    {
        std::vector<std::jthread> threads;
        for (AudioSignal& signal : signals) {
            threads.emplace_back(
                [&] { signal = decodeAudio(soundFile("melody.mp3"), request).signal; });
        }
    }
    for (const AudioSignal& signal : signals) {
        QVERIFY(signal.samples == alone.samples);
    }
}

void AudioReaderTest::namesTheDecoder() {
    const QString version = QString::fromStdString(decoderVersion());
    QVERIFY2(version.startsWith("FFmpeg "), qPrintable(version));
    QVERIFY(version.endsWith(", soxr") || version.endsWith(", libswresample"));
}

} // namespace audio_reader_test

CANDOR_TEST(audio_reader_test::AudioReaderTest)
#include "audio_reader_test.moc"
