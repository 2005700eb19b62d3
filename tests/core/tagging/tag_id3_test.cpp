// SPDX-License-Identifier: GPL-3.0-or-later
// ID3 in MP3, AIFF and WAV, from bytes put together here as id3.org's definitions say. Names of
// numbered genres are what mutagen 1.46 shows for the same text.
#include "core/tagging/made_sound.h"
#include "core/tagging/tag_bytes.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tag_id3_test {

using namespace candor;
using namespace fixture;

namespace {

const TagChange GenreNow{TagField::Genre, {}, {"Techno", "演歌"}};

} // namespace

class TagId3Test : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_sound; // frames of MPEG without any tag

    QString fileOf(const QByteArray& bytes, const char* name = "a.mp3") {
        const QString path = m_folder.filePath(QLatin1String(name));
        return putBytes(path, bytes) ? path : QString();
    }
    static TagFormat formatOf(const QString& path) { return readTags(path.toStdString()).format; }
    static void write(const QString& path, const TagChange& change = GenreNow) {
        writeTagsInPlace(path.toStdString(), {change});
    }

private Q_SLOTS:
    void initTestCase() {
        if (!hasProgram(QStringLiteral("ffmpeg"))) {
            QSKIP("the program ffmpeg is not installed");
        }
        const QString path = m_folder.filePath(QStringLiteral("plain.mp3"));
        QVERIFY(makeSound(path, {QStringLiteral("-id3v2_version"), QStringLiteral("0")}));
        m_sound = bytesIn(path);
        QVERIFY(!m_sound.startsWith("ID3") && m_sound.size() > 1000);
    }

    void genresAreNames_data() {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("number") << 4 << QByteArray("17") << QStringList{"Rock"};
        QTest::newRow("reference") << 3 << QByteArray("(17)") << QStringList{"Rock"};
        QTest::newRow("references")
            << 3 << QByteArray("(17)(39)Refinement") << QStringList{"Rock", "Noise", "Refinement"};
        QTest::newRow("with its name") << 3 << QByteArray("(4)Disco") << QStringList{"Disco"};
        QTest::newRow("words") << 3 << QByteArray("(RX)(CR)") << QStringList{"Remix", "Cover"};
        QTest::newRow("a bracket of its own") << 3 << QByteArray("((odd)") << QStringList{"(odd)"};
        QTest::newRow("no reference") << 3 << QByteArray("(odd)x") << QStringList{"(odd)x"};
        QTest::newRow("several") << 4 << QByteArray("21\0Eurodisco\0", 13)
                                 << QStringList{"Ska", "Eurodisco"};
        QTest::newRow("joined") << 3 << QByteArray("Rock; Trip Hop")
                                << QStringList{"Rock", "Trip Hop"};
        QTest::newRow("never split in 2.4") << 4 << QByteArray("A; B") << QStringList{"A; B"};
        QTest::newRow("slash stays") << 3 << QByteArray("R&B/Soul") << QStringList{"R&B/Soul"};
    }
    void genresAreNames() {
        QFETCH(int, version);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, names);
        const QString path =
            fileOf(id3Tag(version, id3Frame(version, "TCON", latin(text))) + m_sound);
        const Values genres = valuesIn(path).at(TagField::Genre);
        QStringList read;
        for (const std::string& name : genres) {
            read << QString::fromStdString(name);
        }
        QCOMPARE(read, names);
    }

    void genresThatLookLikeReferencesComeBack() {
        for (const int version : {3, 4}) {
            const QString path =
                fileOf(id3Tag(version, id3Frame(version, "TIT2", latin("T"))) + m_sound);
            write(path, {TagField::Genre, {}, {"(17)", "((x", "(odd)"}});
            QCOMPARE(valuesIn(path).at(TagField::Genre), (Values{"(17)", "((x", "(odd)"}));
        }
    }

    // TagLib 1.13 drops TSIZ, RVAD and the groups of frames from 2.3, and cuts TYER and TDAT.
    void foreignFramesStayToTheByte_data() {
        QTest::addColumn<int>("version");
        QTest::newRow("2.2") << 2;
        QTest::newRow("2.3") << 3;
        QTest::newRow("2.4") << 4;
    }
    void foreignFramesStayToTheByte() {
        QFETCH(int, version);
        const QByteArray picture(3000, '\xFF');
        const QByteArray before =
            version == 2
                ? id3Frame(2, "TT2", latin("Title")) + id3Frame(2, "PIC", picture)
                : id3Frame(version, "TIT2", latin("Title")) +
                      id3Frame(version, "TSIZ", latin("123")) +
                      id3Frame(version, "RVAD", QByteArray("\x03\x10\x01\x02\x03\x04", 6)) +
                      id3Frame(version, "TYER", latin("1998 or so")) +
                      id3Frame(version, "APIC", picture);
        const QByteArray after =
            version == 2 ? id3Frame(2, "POP", QByteArray("me\0\xC4", 4))
                         : id3Frame(version, "TPE1", QByteArray("\x02\0A\0B", 5)) +
                               id3Frame(version, "PRIV", QByteArray("who\0\0\x01\x02", 7),
                                        version == 3 ? 0x8000 : 0x4000) +
                               id3Frame(version, "TXXX", latin(QByteArray("other\0x", 7)));
        const QByteArray genre = id3Frame(version, version == 2 ? "TCO" : "TCON", latin("Pop"));
        const QString path = fileOf(id3Tag(version, before + genre + after) + m_sound);
        QCOMPARE(valuesIn(path).at(TagField::Genre), Values{"Pop"});
        write(path);
        const QByteArray bytes = bytesIn(path);
        QCOMPARE(valuesIn(path).at(TagField::Genre), GenreNow.after);
        QVERIFY(bytes.startsWith(QByteArray("ID3") + static_cast<char>(version)));
        QCOMPARE(bytes.mid(10, before.size()), before);
        QVERIFY(bytes.contains(after));
        QVERIFY(bytes.endsWith(m_sound)); // and no ID3v1 behind it
        QCOMPARE(formatOf(path), version == 4 ? TagFormat::Id3v24 : TagFormat::Id3v23);
    }

    void paddingIsUsedBeforeTheFileGrows() {
        const QByteArray tag = id3Tag(4, id3Frame(4, "TIT2", latin("T")) + QByteArray(500, '\0'));
        const QString path = fileOf(tag + m_sound);
        write(path);
        QCOMPARE(bytesIn(path).size(), tag.size() + m_sound.size());
        QCOMPARE(valuesIn(path).at(TagField::Genre), GenreNow.after);
    }

    // Unsynchronised: a zero behind each 0xFF, in 2.3 of the whole tag, in 2.4 of each frame.
    void unsynchronisedTagsAreRead() {
        const QByteArray body("\x01\xFF\xFE"
                              "A\0B\0",
                              7);
        const QByteArray stuffed("\x01\xFF\0\xFE"
                                 "A\0B\0",
                                 8);
        const QString old = fileOf(
            id3Tag(3, QByteArray("TCON") + bigEndian(7, 4) + QByteArray(2, '\0') + stuffed, 0x80) +
            m_sound);
        QCOMPARE(valuesIn(old).at(TagField::Genre), Values{"AB"});
        write(old);
        QCOMPARE(valuesIn(old).at(TagField::Genre), GenreNow.after);
        const QByteArray foreign = id3Frame(4, "TIT2", stuffed, 0x0002);
        const QString now =
            fileOf(id3Tag(4, foreign + id3Frame(4, "TCON", stuffed, 0x0002), 0x80) + m_sound);
        QCOMPARE(valuesIn(now).at(TagField::Genre), Values{"AB"});
        write(now);
        QVERIFY(bytesIn(now).contains(foreign));
        QVERIFY(!body.isEmpty());
    }

    void plainSizesOfOldITunesIn24AreUnderstood() {
        const QByteArray text = latin(QByteArray(200, 'x'));
        const QByteArray wrong =
            QByteArray("TIT2") + bigEndian(201, 4) + QByteArray(2, '\0') + text;
        const QString path =
            fileOf(id3Tag(4, wrong + id3Frame(4, "TCON", latin("Folk"))) + m_sound);
        QCOMPARE(valuesIn(path).at(TagField::Genre), Values{"Folk"});
        write(path);
        QVERIFY(bytesIn(path).contains(id3Frame(4, "TIT2", text)));
    }

    void moodHasItsFrameOnlyIn24() {
        for (const int version : {3, 4}) {
            const QString path = fileOf(
                id3Tag(version, id3Frame(version, "TXXX", latin(QByteArray("mood\0sad", 8)))) +
                m_sound);
            QCOMPARE(valuesIn(path).at(TagField::Mood), Values{"sad"});
            write(path, {TagField::Mood, {}, {"glad"}});
            QCOMPARE(valuesIn(path).at(TagField::Mood), Values{"glad"});
            QCOMPARE(bytesIn(path).contains("TMOO"), version == 4);
            QCOMPARE(bytesIn(path).contains("TXXX"), version == 3);
        }
    }

    void commentsWithDescriptionAreOthers() {
        const QByteArray norm = id3Frame(3, "COMM", latin(QByteArray("engiTunNORM\0 0000", 17)));
        const QByteArray plain = id3Frame(3, "COMM", latin(QByteArray("deu\0Alt; neu", 12)));
        const QString path = fileOf(id3Tag(3, norm + plain) + m_sound);
        QCOMPARE(valuesIn(path).at(TagField::Comment), Values{"Alt; neu"});
        write(path, {TagField::Comment, {}, {"Neu"}});
        QVERIFY(bytesIn(path).contains(norm));
        QVERIFY(bytesIn(path).contains(id3Frame(3, "COMM", latin(QByteArray("deu\0Neu", 7)))));
    }

    // What stands at the end is read where ID3v2 has nothing. It stays to the byte but for what
    // would go on saying the old genre.
    void tagsAtTheEndAreReadAndStay() {
        const QByteArray ape = apeTag({apeItem("REPLAYGAIN_TRACK_GAIN", "-3 dB"),
                                       apeItem("Mood", QByteArray("calm\0slow", 9))});
        const QByteArray old = id3v1("Old title", "Old comment", 17);
        const QString path = fileOf(m_sound + ape + old);
        const TagValues expected{{TagField::Genre, {"Rock"}},
                                 {TagField::Mood, {"calm", "slow"}},
                                 {TagField::Comment, {"Old comment"}}};
        QCOMPARE(valuesIn(path), expected);
        write(path);
        const QByteArray bytes = bytesIn(path);
        QVERIFY(bytes.startsWith(QByteArray("ID3\x04", 4)));
        QVERIFY(bytes.endsWith(m_sound + ape + id3v1("Old title", "Old comment", 18))); // Techno
        QCOMPARE(valuesIn(path).at(TagField::Genre), GenreNow.after);
        QCOMPARE(valuesIn(path).at(TagField::Mood), (Values{"calm", "slow"}));
        // Programs that find ID3v2 look no further: the rest of ID3v1 goes along.
        QVERIFY(bytes.contains(id3Frame(4, "TIT2", "\x03Old title")));
        QVERIFY(bytes.contains(id3Frame(4, "TDRC",
                                        "\x03"
                                        "1999")));
        QCOMPARE(valuesIn(path).at(TagField::Comment), Values{"Old comment"});
    }

    void nothingIsWrittenIntoADamagedTag_data() {
        QTest::addColumn<QByteArray>("tag");
        QTest::newRow("a frame longer than the tag")
            << id3Tag(3, QByteArray("TIT2") + bigEndian(5000, 4) + QByteArray(10, '\0'));
        QTest::newRow("rubbish in the padding")
            << id3Tag(3, id3Frame(3, "TIT2", latin("T")) + QByteArray(50, '\0') + "rubbish");
        QTest::newRow("a genre that is encrypted")
            << id3Tag(3, id3Frame(3, "TCON", latin("Pop"), 0x0040));
        QTest::newRow("a genre that is compressed")
            << id3Tag(4, id3Frame(4, "TCON", latin("Pop"), 0x0008));
    }
    void nothingIsWrittenIntoADamagedTag() {
        QFETCH(QByteArray, tag);
        const QString path = fileOf(tag + m_sound);
        try {
            write(path);
            QFAIL("no error");
        } catch (const TagError& error) {
            QCOMPARE(error.fault(), TagFault::NotUnderstood);
        }
        QCOMPARE(bytesIn(path), tag + m_sound);
    }

    // A person who lists files by INFO alone sees the new genre, too.
    void wavesKeepTheirInformation() {
        const auto info = [](const QByteArray& genre) {
            return riffChunk("LIST", "INFO" + riffChunk("IGNR", genre) + riffChunk("INAM", "Name"));
        };
        const QByteArray cues = riffChunk("cue ", QByteArray(28, '\x01'));
        const QByteArray sound = waveFormat() + riffChunk("data", QByteArray(1001, '\x22'));
        const QString path = fileOf(wave(info("Polka") + sound + cues), "a.wav");
        QCOMPARE(valuesIn(path), (TagValues{{TagField::Genre, {"Polka"}}}));
        write(path);
        const QByteArray bytes = bytesIn(path);
        const QByteArray expected = info(QByteArray("Techno; 演歌") + '\0') + sound + cues;
        QCOMPARE(bytes.mid(12, expected.size()), expected);
        QCOMPARE(bytes.mid(4, 4), littleEndian(static_cast<quint64>(bytes.size()) - 8, 4));
        QCOMPARE(valuesIn(path).at(TagField::Genre), GenreNow.after);
        write(path, {TagField::Genre, {}, {}});
        QVERIFY(!bytesIn(path).contains("IGNR"));
        QVERIFY(valuesIn(path).empty());
    }

    void aChunkOfID3StaysWhereItIs() {
        const QByteArray tag = riffChunk("id3 ", id3Tag(3, id3Frame(3, "TIT2", latin("Title"))));
        const QByteArray sound = riffChunk("data", QByteArray(1000, '\x22'));
        const QString path = fileOf(wave(waveFormat() + tag + sound), "a.wav");
        QCOMPARE(formatOf(path), TagFormat::Id3v23);
        write(path);
        QCOMPARE(bytesIn(path).count("id3 "), 1);
        QCOMPARE(bytesIn(path).count("ID3 "), 0);
        QVERIFY(bytesIn(path).endsWith(sound));
        QCOMPARE(valuesIn(path).at(TagField::Genre), GenreNow.after);
    }

    void aWaveCutShortIsRefused() {
        QByteArray cut = wave(waveFormat() + riffChunk("data", QByteArray(1000, '\x22')));
        cut.chop(300);
        const QString path = fileOf(cut, "a.wav");
        QVERIFY_EXCEPTION_THROWN(write(path), TagError);
        QCOMPARE(bytesIn(path), cut);
    }
};

} // namespace tag_id3_test

CANDOR_LOOP_TEST(tag_id3_test::TagId3Test)
#include "tag_id3_test.moc"
