// SPDX-License-Identifier: GPL-3.0-or-later
// A chain is what its links are by themselves, one behind the other. Lengths of the files are those
// that ffmpeg made them with.
#include "audio/audio_reader.h"
#include "audio/ogg_chain.h"
#include "core/audio/sound_files.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <string>

namespace ogg_chain_test {

using namespace candor;
using namespace candor::test;

class OggChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoLinksOfFourSeconds();
    void linksAsByThemselves_data();
    void linksAsByThemselves();
    void regionInTheSecondLink();
    void aLinkWithoutItsHeaders();
    void aPageInDamageIsNoLink();
    void onlyOneLink();

private:
    [[nodiscard]] std::filesystem::path chained(const std::vector<Bytes>& links) {
        Bytes bytes;
        for (const Bytes& link : links) {
            bytes.insert(bytes.end(), link.begin(), link.end());
        }
        const auto path = std::filesystem::path(m_folder.path().toStdString()) / "chain";
        writeBytes(path, bytes);
        return path;
    }

    QTemporaryDir m_folder;
};

// Opus counts 312 samples of delay at the start of either link, which nobody hears.
void OggChainTest::twoLinksOfFourSeconds() {
    const DecodedAudio audio = decodeAudio(soundFile("chained.opus"), {});
    QVERIFY(!audio.findings.damaged());
    QVERIFY(!audio.findings.parametersChanged);
    QCOMPARE(audio.signal.samples.size(), std::size_t{8 * 48000});
    QCOMPARE(audio.format.seconds.value_or(0.0), 8.0);
    QCOMPARE(probeAudio(soundFile("chained.opus")).seconds.value_or(0.0), 8.0);
    for (const int second : {1, 3, 5, 7}) {
        const auto loudest =
            std::max_element(audio.signal.samples.begin() + second * 48000,
                             audio.signal.samples.begin() + (second + 1) * 48000 - 1);
        QVERIFY(*loudest > 0.01F);
    }
}

void OggChainTest::linksAsByThemselves_data() {
    QTest::addColumn<QStringList>("names");
    QTest::newRow("Opus") << QStringList{"melody.opus", "chirp.opus", "melody.opus"};
    QTest::newRow("Vorbis, one serial number") << QStringList{"melody.ogg", "melody.ogg"};
    QTest::newRow("Vorbis, the first one short") << QStringList{"chirp.ogg", "chirp.ogg"};
    QTest::newRow("FLAC in Ogg") << QStringList{"chirp.oga", "chirp.oga", "chirp.oga"};
    QTest::newRow("codecs that differ") << QStringList{"chirp.oga", "chirp.ogg"};
}

void OggChainTest::linksAsByThemselves() {
    QFETCH(QStringList, names);
    std::vector<Bytes> links;
    std::vector<float> expected;
    double seconds = 0.0;
    for (const QString& name : names) {
        const auto path = soundFile(name.toStdString());
        links.push_back(soundBytes(path));
        const DecodedAudio alone = decodeAudio(path, {});
        QVERIFY(!alone.findings.damaged());
        seconds += *alone.format.seconds;
        expected.insert(expected.end(), alone.signal.samples.begin(), alone.signal.samples.end());
    }
    const DecodedAudio audio = decodeAudio(chained(links), {});
    QVERIFY(!audio.findings.damaged());
    QVERIFY(audio.signal.samples == expected);
    QVERIFY(std::abs(*audio.format.seconds - seconds) < 1e-9);
}

void OggChainTest::regionInTheSecondLink() {
    const auto whole = decodeAudio(soundFile("chained.opus"), {});
    const auto part = decodeAudio(soundFile("chained.opus"), {0, 5.0, 0.5});
    const auto begin = whole.signal.samples.begin() + 5 * 48000;
    QVERIFY(part.signal.samples == std::vector<float>(begin, begin + 24000));
}

// What cannot be heard is said, and the rest is heard.
void OggChainTest::aLinkWithoutItsHeaders() {
    const Bytes sound = soundBytes(soundFile("melody.opus"));
    Bytes broken = sound;
    std::fill(broken.begin() + 28, broken.begin() + 40, 'x'); // its name and version
    for (const auto& links : {std::vector{sound, broken}, std::vector{broken, sound}}) {
        const DecodedAudio audio = decodeAudio(chained(links), {});
        QVERIFY(audio.findings.damaged());
        QVERIFY(audio.signal.samples.size() >= std::size_t{8 * 48000 - 4800});
    }
}

// Where a page is to begin stands the one that begins a Vorbis stream, whole and with one bit
// wrong.
void OggChainTest::aPageInDamageIsNoLink() {
    Bytes bytes = soundBytes(soundFile("melody.ogg"));
    const std::string mark = "OggS";
    const auto last = std::find_end(bytes.begin(), bytes.end(), mark.begin(), mark.end());
    QVERIFY(bytes.end() - last > 58 && last - bytes.begin() > 58);
    std::copy_n(bytes.begin(), 58, last);
    QCOMPARE(oggLinks(AudioFile(chained({bytes}), {})).size(), std::size_t{2});
    *(last + 40) ^= 1;
    QCOMPARE(oggLinks(AudioFile(chained({bytes}), {})).size(), std::size_t{1});
}

void OggChainTest::onlyOneLink() {
    for (const char* name : {"melody.ogg", "chirp.opus", "chirp.oga", "chirp.wav", "melody.mka"}) {
        const AudioFile file(soundFile(name), {});
        const auto links = oggLinks(file);
        QCOMPARE(links.size(), std::size_t{1});
        QCOMPARE(links.front().begin, std::int64_t{0});
        QCOMPARE(links.front().end, file.size());
    }
}

} // namespace ogg_chain_test

CANDOR_TEST(ogg_chain_test::OggChainTest)
#include "ogg_chain_test.moc"
