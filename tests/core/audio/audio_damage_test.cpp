// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of bad file has its own sentence, and gives what can still be decoded.
#include "audio/audio_error.h"
#include "audio/audio_reader.h"
#include "core/audio/sound_files.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <random>

namespace audio_damage_test {

using namespace candor;
using namespace candor::test;

class AudioDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noSound_data();
    void noSound();
    void notReadable();
    void truncated_data();
    void truncated();
    void keepsQuiet_data();
    void keepsQuiet();
    void damagedInside_data();
    void damagedInside();
    void changesRateOnTheWay_data();
    void changesRateOnTheWay();
    void mutations_data();
    void mutations();

private:
    [[nodiscard]] std::filesystem::path write(const Bytes& bytes) const;
    static AudioFault faultOf(const std::filesystem::path& path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AudioDamageTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

std::filesystem::path AudioDamageTest::write(const Bytes& bytes) const {
    const auto path = std::filesystem::path(m_folder->path().toStdString()) / "sound.bin";
    writeBytes(path, bytes);
    return path;
}

AudioFault AudioDamageTest::faultOf(const std::filesystem::path& path) {
    try {
        static_cast<void>(decodeAudio(path, {}));
    } catch (const AudioError& error) {
        return error.fault();
    }
    throw std::runtime_error("It gave sound.");
}

Bytes firstPart(const std::string& name, double share) {
    Bytes bytes = soundBytes(soundFile(name));
    bytes.resize(static_cast<std::size_t>(static_cast<double>(bytes.size()) * share));
    return bytes;
}

Bytes randomBytes(std::size_t count) {
    std::mt19937 random(11);
    Bytes bytes(count);
    for (char& byte : bytes) {
        byte = static_cast<char>(random());
    }
    return bytes;
}

Bytes textBytes(const std::string& text) {
    return {text.begin(), text.end()};
}

void AudioDamageTest::noSound_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AudioFault>("fault");
    const auto row = [](const char* name, const Bytes& bytes, AudioFault fault) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))
                            << fault;
    };
    row("nothing", {}, AudioFault::EmptyFile);
    row("text", textBytes("Dear diary, today I listened to nothing.\n"), AudioFault::NotAudio);
    row("JSON", textBytes("[\n {\"a\": [1, 2]}\n]\n"), AudioFault::NotAudio);
    row("noise", randomBytes(50000), AudioFault::NotAudio);
    row("zeros", Bytes(50000), AudioFault::NotAudio);
    row("a list for streams", textBytes("#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\na.aac\n"),
        AudioFault::NotAudio);
    row("a list of files", textBytes("ffconcat version 1.0\nfile /etc/hostname\n"),
        AudioFault::NotAudio);
    row("a picture", soundBytes(soundFile("picture.png")), AudioFault::NoSound);
    row("a film without sound", soundBytes(soundFile("mute.mp4")), AudioFault::NoSound);
    row("a header alone", wavHeader(8000, 1, 16, 0), AudioFault::NoSound);
    row("MP4 without its table", firstPart("melody.m4a", 0.5), AudioFault::NothingDecoded);
}

void AudioDamageTest::noSound() {
    QFETCH(QByteArray, bytes);
    QFETCH(AudioFault, fault);
    QCOMPARE(static_cast<int>(faultOf(write({bytes.begin(), bytes.end()}))),
             static_cast<int>(fault));
}

void AudioDamageTest::notReadable() {
    const std::filesystem::path folder(m_folder->path().toStdString());
    QCOMPARE(faultOf(folder), AudioFault::IsFolder);
    QCOMPARE(faultOf(folder / "nothing.wav"), AudioFault::FileMissing);
    const auto pipe = folder / "pipe";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QCOMPARE(faultOf(pipe), AudioFault::ReadFailed); // and does not wait for its other end
    QCOMPARE(faultOf("/dev/zero"), AudioFault::ReadFailed);
    const auto path = write(soundBytes(soundFile("chirp.wav")));
    QCOMPARE(::chmod(path.c_str(), 0), 0);
    if (::access(path.c_str(), R_OK) != 0) { // the superuser may read everything
        QCOMPARE(faultOf(path), AudioFault::NotPermitted);
    }
}

void AudioDamageTest::truncated_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"melody.flac", "melody.mp3", "melody.ogg", "melody.opus", "melody.mka"}) {
        QTest::newRow(name) << name;
    }
}

void AudioDamageTest::truncated() {
    QFETCH(QString, name);
    const DecodedAudio whole = decodeAudio(soundFile(name.toStdString()), {16000, 0.0, {}});
    const DecodedAudio half =
        decodeAudio(write(firstPart(name.toStdString(), 0.5)), {16000, 0, {}});
    QVERIFY(!whole.findings.truncated);
    QVERIFY(half.findings.truncated);
    QVERIFY(half.findings.damaged());
    const std::size_t count = half.signal.samples.size();
    QVERIFY(count > whole.signal.samples.size() / 10);
    QVERIFY(count < whole.signal.samples.size());
    const std::size_t sound = count - 4000; // the block at the cut may be incomplete
    QVERIFY(largestDifference(std::span(half.signal.samples).first(sound),
                              std::span(whole.signal.samples).first(sound)) < 1e-6);
}

void AudioDamageTest::keepsQuiet_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("damaged");
    const auto row = [](const char* name, const Bytes& bytes, bool damaged) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))
                            << damaged;
    };
    Bytes wav = wavHeader(8000, 1, 16, 16000);
    wav.resize(wav.size() + 16000, 1);
    row("WAV", wav, false);
    Bytes shorter = wav;
    shorter.resize(shorter.size() - 10000);
    row("WAV, 0.6 s too short", shorter, true);
    Bytes stub = wavHeader(8000, 1, 16, 0xFFFFFFFFU); // written to a pipe
    stub.resize(stub.size() + 16000, 1);
    row("WAV of unknown length", stub, false);
    Bytes tagged = soundBytes(soundFile("melody.mp3"));
    putText(tagged, "LYRICSBEGININD0000200LYRICS200");
    putText(tagged, "TAG" + std::string(125, 'x'));
    row("MP3 with tags behind", tagged, false);
}

void AudioDamageTest::keepsQuiet() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, damaged);
    QCOMPARE(decodeAudio(write({bytes.begin(), bytes.end()}), {}).findings.damaged(), damaged);
}

void AudioDamageTest::damagedInside_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"melody.flac", "melody.mp3", "melody.ogg", "melody.opus", "melody.m4a"}) {
        QTest::newRow(name) << name;
    }
}

void AudioDamageTest::damagedInside() {
    QFETCH(QString, name);
    Bytes bytes = soundBytes(soundFile(name.toStdString()));
    const Bytes noise = randomBytes(700);
    std::copy(noise.begin(), noise.end(),
              bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() * 2 / 3));
    const DecodedAudio audio = decodeAudio(write(bytes), {16000, 0.0, {}});
    QVERIFY(audio.findings.damagedPackets > 0);
    QVERIFY(!audio.findings.truncated);
    QVERIFY(audio.signal.samples.size() > 16000);
}

void AudioDamageTest::changesRateOnTheWay_data() {
    QTest::addColumn<QString>("ending");
    QTest::newRow("mp3") << "mp3";
    QTest::newRow("ogg") << "ogg"; // a chain
}

// Half a second at 22.05 kHz and eight at 16 kHz, one after the other.
void AudioDamageTest::changesRateOnTheWay() {
    QFETCH(QString, ending);
    Bytes bytes = soundBytes(soundFile("chirp." + ending.toStdString()));
    const Bytes more = soundBytes(soundFile("melody." + ending.toStdString()));
    bytes.insert(bytes.end(), more.begin(), more.end());
    const DecodedAudio audio = decodeAudio(write(bytes), {22050, 0.0, {}});
    QVERIFY(audio.findings.parametersChanged);
    QVERIFY(std::abs(audio.signal.seconds() - 8.5) < 0.25); // the second file's delay is heard
    QVERIFY(!decodeAudio(soundFile("melody." + ending.toStdString()), {22050, 0.0, {}})
                 .findings.parametersChanged);
}

void AudioDamageTest::mutations_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"chirp.wav", "chirp.flac", "chirp.mp3", "chirp.ogg", "chirp.opus",
                             "chirp.m4a", "chirp.aac", "chirp.aiff", "chirp.au", "chirp.wma",
                             "chirp.wv", "chirp.mp4", "picture.png"}) {
        QTest::newRow(name) << name;
    }
}

// Any bytes give sound without absurd values, or an AudioError; nothing else.
void AudioDamageTest::mutations() {
    QFETCH(QString, name);
    constexpr int Runs = 20;
    std::mt19937 random(static_cast<unsigned>(qHash(name, 5)));
    const Bytes original = soundBytes(soundFile(name.toStdString()));
    for (int run = 0; run < Runs; ++run) {
        Bytes bytes = original;
        for (int k = 0; k < 1 + run; ++k) { // headers are where the harm is
            const std::size_t reach =
                k % 2 == 0 ? std::min<std::size_t>(bytes.size(), 200) : bytes.size();
            bytes[random() % reach] = static_cast<char>(random());
        }
        try {
            const DecodedAudio audio = decodeAudio(write(bytes), {16000, 0.0, 60.0});
            for (const float sample : audio.signal.samples) {
                QVERIFY(std::abs(sample) < 2e9F);
            }
        } catch (const AudioError& error) {
            QVERIFY(!AudioError::sentence(error.fault()).empty());
        }
    }
}

} // namespace audio_damage_test

CANDOR_TEST(audio_damage_test::AudioDamageTest)
#include "audio_damage_test.moc"
