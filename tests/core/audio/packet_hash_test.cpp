// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/audio_error.h"
#include "audio/packet_hash.h"
#include "core/tagging/write_fixture.h"
#include "test_program.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

namespace packet_hash_test {

using namespace candor;
using test::bytesOf;
using test::writeBytes;
namespace fs = std::filesystem;

class PacketHashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void retaggedByMutagen();
    void copiedByFfmpeg();
    void tagsBehindTheSound();
    void changedSoundIsSeen();
    void chunksInAnotherOrder();
    void longWav();
    void notSound();

private:
    [[nodiscard]] fs::path copyOf(const fs::path& sound) const {
        const fs::path copy =
            fs::path(m_dir.path().toStdString()) / ("copy-" + sound.filename().string());
        fs::copy_file(sound, copy, fs::copy_options::overwrite_existing);
        return copy;
    }
    /// MD5 of the packets by the program ffmpeg: a reference that is not ours.
    static QByteArray reference(const fs::path& path) {
        QProcess process;
        process.start("ffmpeg", {"-v", "quiet", "-i", QString::fromStdString(path.string()), "-map",
                                 "0:a", "-c", "copy", "-f", "md5", "-"});
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    static std::string hashOrRefusal(const fs::path& path) {
        try {
            return packetHash(path);
        } catch (const AudioError&) {
            return "refused";
        }
    }

    QTemporaryDir m_dir;
    std::vector<fs::path> m_sounds;
};

void PacketHashTest::initTestCase() {
    std::string why;
    m_sounds = test::makeSounds(m_dir.path().toStdString(), why);
    if (m_sounds.empty()) {
        QSKIP(("no sounds to hash: " + why).c_str());
    }
}

/// Long tags and a picture, so that what follows them moves; then without any tag.
void PacketHashTest::retaggedByMutagen() {
    const std::string script = R"(
import mutagen, sys
from mutagen.flac import FLAC, Picture
from mutagen.id3 import TIT2, APIC
from mutagen.mp4 import MP4, MP4Cover
path, what = sys.argv[1:]
file = mutagen.File(path)
if what == 'remove':
    file.delete()
    sys.exit()
if file.tags is None:
    file.add_tags()
text = 'long' * 3000
kind = type(file).__name__
if kind in ('MP3', 'WAVE', 'AIFF', 'TrueAudio'):
    file.tags.add(TIT2(encoding=3, text=text))
    file.tags.add(APIC(encoding=0, mime='image/png', type=3, desc='x', data=b'\xff\xfb\x90' * 9000))
elif kind == 'MP4':
    file['\xa9nam'] = text
    file['covr'] = [MP4Cover(b'x' * 30000, MP4Cover.FORMAT_PNG)]
else:
    file['Title'] = text
if kind == 'FLAC':
    picture = Picture()
    picture.data = b'x' * 30000
    file.add_picture(picture)
file.save()
)";
    std::string why;
    if (!test::runProgram("/usr/bin/python3", {"-c", "import mutagen"}, why)) {
        QSKIP("python3-mutagen is not installed");
    }
    for (const fs::path& sound : m_sounds) {
        const fs::path copy = copyOf(sound);
        const std::string hash = packetHash(sound);
        QVERIFY2(test::runProgram("/usr/bin/python3", {"-c", script, copy.string(), "add"}, why),
                 why.c_str());
        QVERIFY(bytesOf(copy).size() > bytesOf(sound).size() + 10'000);
        QVERIFY2(packetHash(copy) == hash, copy.c_str());
        QVERIFY2(test::runProgram("/usr/bin/python3", {"-c", script, copy.string(), "remove"}, why),
                 why.c_str());
        QVERIFY2(packetHash(copy) == hash, copy.c_str());
    }
}

/// It writes every container anew, the header frame of MP3 as well.
void PacketHashTest::copiedByFfmpeg() {
    for (const fs::path& sound : m_sounds) {
        if (sound.extension() == ".ape") {
            continue; // ffmpeg does not write them
        }
        const fs::path copy = copyOf(sound);
        std::string why;
        QVERIFY2(test::runProgram("ffmpeg",
                                  {"-loglevel", "error", "-y", "-i", sound.string(), "-c", "copy",
                                   "-metadata", "title=Another", copy.string()},
                                  why),
                 why.c_str());
        QVERIFY(bytesOf(copy) != bytesOf(sound));
        QVERIFY2(packetHash(copy) == packetHash(sound), copy.c_str());
    }
}

/// APEv2 with a picture full of frame headers of MP3, Lyrics3v2 and ID3v1.
void PacketHashTest::tagsBehindTheSound() {
    const auto number = [](std::size_t value) {
        std::string bytes;
        for (int shift = 0; shift < 32; shift += 8) {
            bytes += static_cast<char>(value >> shift & 0xFF);
        }
        return bytes;
    };
    std::string picture;
    for (int n = 0; n < 50; ++n) {
        picture += "\xFF\xFB\x90\x64" + std::string(413, static_cast<char>(n));
    }
    const std::string name = "Cover Art (Front)";
    const std::string item = number(picture.size()) + number(2) + name + '\0' + picture;
    const auto frame = [&](unsigned flags) {
        return "APETAGEX" + number(2000) + number(item.size() + 32) + number(1) + number(flags) +
               std::string(8, '\0');
    };
    const std::string ape = frame(0xA0000000U) + item + frame(0x80000000U);
    const std::string lyrics = "LYRICSBEGININD0000200000021LYRICS200";
    const std::string id3v1 = "TAG" + std::string(125, 'x');
    for (const char* sound : {"none.mp3", "tone.flac", "tone.wv", "tone.tta", "tone.ape"}) {
        const fs::path copy = copyOf(fs::path(m_dir.path().toStdString()) / sound);
        const std::string bytes = bytesOf(copy);
        const std::string hash = packetHash(copy);
        for (const std::string& tags : {id3v1, ape, ape + id3v1, ape + lyrics + id3v1}) {
            writeBytes(copy, bytes + tags);
            QVERIFY2(packetHash(copy) == hash, sound);
        }
    }
}

void PacketHashTest::changedSoundIsSeen() {
    std::mt19937 random(3);
    for (const fs::path& sound : m_sounds) {
        const std::string bytes = bytesOf(sound);
        const QByteArray before = reference(sound);
        const std::string hash = packetHash(sound);
        const fs::path copy = copyOf(sound);
        int seen = 0;
        for (int n = 0; n < 60 && seen < 3; ++n) {
            std::string changed = bytes;
            const std::size_t at = random() % bytes.size(); // of the sound, or not
            changed[at] = static_cast<char>(changed[at] ^ (1 << (n % 8)));
            writeBytes(copy, changed);
            if (reference(copy) != before) {
                ++seen;
                QVERIFY2(hashOrRefusal(copy) != hash, copy.c_str());
            }
        }
        QVERIFY2(seen == 3, sound.c_str());
        writeBytes(copy, bytes.substr(0, bytes.size() * 3 / 4)); // and cut short
        QVERIFY2(reference(copy) == before || hashOrRefusal(copy) != hash, sound.c_str());
    }
}

/// RIFF allows chunks of others before and behind the samples, of odd length too.
void PacketHashTest::chunksInAnotherOrder() {
    const fs::path sound = fs::path(m_dir.path().toStdString()) / "tone.wav";
    const std::string bytes = bytesOf(sound);
    const std::size_t data = bytes.find("data");
    const std::string odd = std::string("junk\x03\x00\x00\x00", 8) + std::string("abc\0", 4);
    const fs::path copy = copyOf(sound);
    for (const std::string& moved : {bytes.substr(0, data) + odd + bytes.substr(data), bytes + odd,
                                     bytes.substr(0, 12) + odd + bytes.substr(12)}) {
        writeBytes(copy, moved);
        QCOMPARE(packetHash(copy), packetHash(sound));
    }
}

/// RF64 holds the same samples as RIFF.
void PacketHashTest::longWav() {
    const fs::path sound = fs::path(m_dir.path().toStdString()) / "tone.wav";
    const fs::path copy = copyOf(sound);
    std::string why;
    QVERIFY2(test::runProgram("ffmpeg",
                              {"-loglevel", "error", "-y", "-i", sound.string(), "-c", "copy",
                               "-rf64", "always", copy.string()},
                              why),
             why.c_str());
    QCOMPARE(bytesOf(copy).substr(0, 4), std::string("RF64"));
    QCOMPARE(packetHash(copy), packetHash(sound));
}

void PacketHashTest::notSound() {
    const fs::path path = fs::path(m_dir.path().toStdString()) / "text.mp3";
    writeBytes(path, "no sound at all");
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(packetHash(path)), AudioError);
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(packetHash("/nowhere.mp3")), AudioError);
}

} // namespace packet_hash_test

CANDOR_LOOP_TEST(packet_hash_test::PacketHashTest)
#include "packet_hash_test.moc"
