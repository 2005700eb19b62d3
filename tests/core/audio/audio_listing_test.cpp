// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/audio_listing.h"
#include "audio/sound_signature.h"
#include "cancelled.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

namespace audio_listing_test {

using namespace candor;
namespace fs = std::filesystem;

class AudioListingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { fs::remove_all(m_root); } // QTemporaryDir leaves names that are no text
    void walksToTheBottomInOrder();
    void namedFilesAreTakenAsTheyAre();
    void firstBytesDecideWhereTheExtensionDoesNot_data();
    void firstBytesDecideWhereTheExtensionDoesNot();
    void takesEachFileOnce();
    void linksThatMakeLoopsEnd();
    void foldersComeUnderTheirOwnNames();
    void foldersWithoutRightsAreProblems();
    void pipesAreNotOpened();
    void namesNeedNotBeText();
    void playlistsGiveWhatTheyName();
    void tellsFilesAsTheyAreFound();
    void stops();

private:
    void touch(const std::string& name, const std::string& content = "x") const {
        fs::create_directories((m_root / name).parent_path());
        std::ofstream(m_root / name, std::ios::binary) << content;
    }
    /// Relative to the folder of the test.
    [[nodiscard]] QStringList namesOf(const AudioListing& listing) const {
        QStringList names;
        for (const ListedAudio& audio : listing.files) {
            names << QString::fromStdString(
                audio.path.lexically_normal().lexically_relative(m_root).string());
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
};

void AudioListingTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = fs::canonical(m_folder->path().toStdString());
}

void AudioListingTest::walksToTheBottomInOrder() {
    for (const char* name : {"b/2.WAV", "b/10.mp3", "a/deep/er/x.FLAC", "c.ogg", "a/cover.jpg",
                             "a/notes.txt", "list.m3u", "a/._x.mp3", "d/empty.opus", ".trash/e.mp3",
                             ".trash/f.mp3", "b/.candor-abc123.mp3"}) {
        touch(name);
    }
    touch("d/empty.opus", "");
    const AudioListing listing = listAudio({m_root});
    QCOMPARE(namesOf(listing),
             (QStringList{"a/deep/er/x.FLAC", "b/10.mp3", "b/2.WAV", "c.ogg", "d/empty.opus"}));
    QCOMPARE(listing.skipped, std::size_t{3});
    QCOMPARE(listing.hidden, std::size_t{3}); // a folder counts once
    QVERIFY(listing.problems.empty());
    for (const ListedAudio& audio : listing.files) {
        QCOMPARE(audio.root.string(), m_root.string());
    }
}

void AudioListingTest::namedFilesAreTakenAsTheyAre() {
    touch("cover.jpg");
    const AudioListing listing = listAudio({m_root / "cover.jpg", m_root / "missing"});
    QCOMPARE(namesOf(listing), (QStringList{"cover.jpg", "missing"}));
    QVERIFY(listing.files[0].root.empty());
}

void AudioListingTest::firstBytesDecideWhereTheExtensionDoesNot_data() {
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("sound");
    const auto row = [](const char* name, const QByteArray& start, bool sound) {
        QTest::newRow(name) << start << sound;
    };
    row("WAVE", QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16), true);
    row("WebP", QByteArray("RIFF\x24\0\0\0WEBPVP8 ", 16), false);
    row("RF64", QByteArray("RF64\xff\xff\xff\xffWAVEds64", 16), true);
    row("AIFC", QByteArray("FORM\0\0\1\0AIFCFVER", 16), true);
    row("other FORM", QByteArray("FORM\0\0\1\0ILBMBMHD", 16), false);
    row("Wave64", QByteArray("riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb\x04\xc1\0\0", 16), true);
    row("FLAC", "fLaC", true);
    row("Ogg", "OggS", true);
    row("ID3", "ID3\4", true);
    row("Sun", ".snd", true);
    row("WavPack", "wvpk", true);
    row("Monkey", "MAC \x96\x0f", true);
    row("CAF", "caff", true);
    row("ASF", "\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9", true);
    row("Matroska", "\x1a\x45\xdf\xa3\x9f", true);
    row("M4A",
        QByteArray("\0\0\0\x20"
                   "ftypM4A \0\0\0\0",
                   16),
        true);
    row("HEIC",
        QByteArray("\0\0\0\x20"
                   "ftypheic\0\0\0\0",
                   16),
        false);
    row("MPEG-1 layer III", QByteArray("\xff\xfb\x90\x64", 4), true);
    row("MPEG-2 layer III", QByteArray("\xff\xf3\x40\xc0", 4), true);
    row("ADTS", QByteArray("\xff\xf1\x50\x80", 4), true);
    row("reserved bit rate", QByteArray("\xff\xfb\xf0\x64", 4), false);
    row("UTF-16", QByteArray("\xff\xfe\x41\x00\x42\x00", 6), false);
    row("JPEG", "\xff\xd8\xff\xe0", false);
    row("MIDI", QByteArray("MThd\0\0\0\6", 8), false);
    row("text", "RIFF is a word", false);
    row("nothing", "", false);
}

void AudioListingTest::firstBytesDecideWhereTheExtensionDoesNot() {
    QFETCH(QByteArray, start);
    QFETCH(bool, sound);
    for (const char* name : {"a", "a.dat", "a.mp3.part"}) {
        touch(name, start.toStdString());
    }
    const AudioListing listing = listAudio({m_root});
    QCOMPARE(listing.files.size(), sound ? std::size_t{3} : std::size_t{0});
    QCOMPARE(listing.skipped, sound ? std::size_t{0} : std::size_t{3});
}

void AudioListingTest::takesEachFileOnce() {
    touch("a/1.wav");
    touch("a/2.wav");
    const AudioListing listing =
        listAudio({m_root / "a/2.wav", m_root / "a", m_root / "a/../a/1.wav", m_root});
    QCOMPARE(namesOf(listing), (QStringList{"a/2.wav", "a/1.wav"}));
    QVERIFY(listing.files[0].root.empty());
}

void AudioListingTest::linksThatMakeLoopsEnd() {
    touch("a/1.wav");
    fs::create_directory_symlink(m_root, m_root / "a/up");
    fs::create_directory_symlink(m_root / "a", m_root / "b");
    fs::create_symlink("itself", m_root / "itself");
    fs::create_symlink(m_root / "a/1.wav", m_root / "linked.wav");  // a file of its own
    fs::create_symlink(m_root / "moved away", m_root / "gone.mp3"); // to be told as missing
    const AudioListing listing = listAudio({m_root});
    QCOMPARE(namesOf(listing), (QStringList{"a/1.wav", "gone.mp3", "linked.wav"}));
    QVERIFY(listing.problems.empty());
}

void AudioListingTest::foldersComeUnderTheirOwnNames() {
    touch("z/1.wav");
    QTemporaryDir other;
    std::ofstream(other.filePath("2.wav").toStdString()) << 'x';
    fs::create_directory_symlink(m_root / "z", m_root / "a");
    fs::create_directory_symlink(other.path().toStdString(), m_root / "b");
    const AudioListing listing = listAudio({m_root});
    QCOMPARE(namesOf(listing)[0], QStringLiteral("z/1.wav"));
    QCOMPARE(listing.files.size(), std::size_t{2});
    QCOMPARE(listing.files[1].path.string(), (m_root / "b/2.wav").string());
}

void AudioListingTest::foldersWithoutRightsAreProblems() {
    touch("a/1.wav");
    touch("b/2.wav");
    fs::permissions(m_root / "a", fs::perms::none);
    fs::permissions(m_root, fs::perms(0755));
    const bool root = ::geteuid() == 0; // may read everything, so becomes "nobody" meanwhile
    QVERIFY(!root || ::seteuid(65534) == 0);
    const AudioListing listing = listAudio({m_root});
    QVERIFY(!root || ::seteuid(0) == 0);
    fs::permissions(m_root / "a", fs::perms::owner_all);
    QCOMPARE(namesOf(listing), QStringList{"b/2.wav"});
    QCOMPARE(listing.problems.size(), std::size_t{1});
    QCOMPARE(listing.problems[0].path.string(), (m_root / "a").string());
    QCOMPARE(listing.problems[0].sentence,
             (m_root / "a").string() +
                 ": this folder cannot be read (Permission denied); check its rights.");
}

void AudioListingTest::pipesAreNotOpened() {
    QCOMPARE(::mkfifo((m_root / "pipe").c_str(), 0600), 0);
    QCOMPARE(::mkfifo((m_root / "pipe.wav").c_str(), 0600), 0);
    const AudioListing listing = listAudio({m_root});
    QVERIFY(listing.files.empty());
    QCOMPARE(listing.skipped, std::size_t{2});
}

void AudioListingTest::namesNeedNotBeText() {
    touch("caf\xe9/\xff.wav");
    const AudioListing listing = listAudio({m_root});
    QCOMPARE(listing.files.size(), std::size_t{1});
    QCOMPARE(listing.files[0].path.native(), (m_root / "caf\xe9/\xff.wav").native());
    QVERIFY(fs::exists(listing.files[0].path));
}

void AudioListingTest::playlistsGiveWhatTheyName() {
    touch("music/1.wav");
    touch("music/2.wav");
    touch("lists/a.m3u", "../music/2.wav\nhttp://radio/x\n../music\nmissing.mp3\n");
    const fs::path list = m_root / "lists/a.m3u";
    const AudioListing listing = listAudio({list});
    QCOMPARE(namesOf(listing), (QStringList{"music/2.wav", "music/1.wav", "lists/missing.mp3"}));
    QCOMPARE(listing.files[0].root.string(), list.string());
    QCOMPARE(listing.problems.size(), std::size_t{1});
    QCOMPARE(listing.problems[0].path.string(), list.string());
    QVERIFY(listing.problems[0].sentence.starts_with(list.string() + ": \"http://radio/x\""));
}

void AudioListingTest::tellsFilesAsTheyAreFound() {
    for (int index = 0; index < 600; ++index) {
        touch(std::to_string(index) + ".wav");
    }
    std::vector<std::string> told;
    int calls = 0;
    const AudioListing listing = listAudio({m_root}, {}, [&](const auto& files) {
        ++calls;
        for (const ListedAudio& audio : files) {
            told.push_back(audio.path.native());
        }
    });
    QVERIFY(calls > 1);
    QCOMPARE(told.size(), std::size_t{600});
    for (std::size_t index = 0; index < told.size(); ++index) {
        QCOMPARE(told[index], listing.files[index].path.native());
    }
}

void AudioListingTest::stops() {
    for (int index = 0; index < 600; ++index) {
        touch(std::to_string(index) + ".wav");
    }
    std::stop_source stop;
    int calls = 0;
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(listAudio({m_root}, stop.get_token(),
                                                         [&](const auto&) {
                                                             ++calls;
                                                             stop.request_stop();
                                                         })),
                             Cancelled);
    QCOMPARE(calls, 1);
}

} // namespace audio_listing_test

CANDOR_TEST(audio_listing_test::AudioListingTest)
#include "audio_listing_test.moc"
