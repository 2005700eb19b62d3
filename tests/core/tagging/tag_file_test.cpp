// SPDX-License-Identifier: GPL-3.0-or-later
// Names, damage and refusals of every format, and what differs between them apart from ID3.
#include "core/tagging/made_sound.h"
#include "core/tagging/tag_bytes.h"
#include "test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <random>

namespace tag_file_test {

using namespace candor;
using namespace fixture;

namespace {

const TagValues Two{{TagField::Genre, {"Rock", "演歌"}}, {TagField::Mood, {"x"}}};

QByteArray mutated(QByteArray bytes, std::mt19937& random) {
    const auto below = [&random](qsizetype end) {
        return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(0, end - 1))(random);
    };
    // Mostly where tags are: at the start, or all over.
    const qsizetype zone = below(3) == 0 ? bytes.size() : std::min<qsizetype>(bytes.size(), 4096);
    for (qsizetype n = 1 + below(8); n > 0; --n) {
        const qsizetype at = std::min(below(zone), bytes.size() - 1);
        const auto value = static_cast<char>(below(256));
        switch (below(5)) {
        case 0:
            bytes[at] = value;
            break;
        case 1:
            bytes[at] = '\xFF';
            break;
        case 2:
            bytes.insert(at, below(40), value);
            break;
        case 3:
            bytes.remove(at, std::min(below(64), bytes.size() - 1 - at));
            break;
        default:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        }
    }
    return below(5) == 0 ? bytes.left(1 + below(bytes.size())) : bytes;
}

/// The fault of reading, as a number; -1: there was none.
int faultOf(const QString& path) {
    try {
        static_cast<void>(readTags(path.toStdString()));
        return -1;
    } catch (const TagError& error) {
        return static_cast<int>(error.fault());
    }
}

} // namespace

class TagFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString in(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QString fileOf(const char* name, const QByteArray& bytes) {
        return putBytes(in(name), bytes) ? in(name) : QString();
    }

private Q_SLOTS:
    void initTestCase() {
        if (!hasProgram(QStringLiteral("ffmpeg"))) {
            QSKIP("the program ffmpeg is not installed");
        }
    }

    // The content says what it is, whatever the name.
    void namesDoNotMatter_data() {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("another format's") << "a.flac" << QByteArray("b.mp3");
        QTest::newRow("MP3 named as WAV") << "a.mp3" << QByteArray("c.wav");
        QTest::newRow("upper case") << "a.m4a" << QByteArray("d.M4A");
        QTest::newRow("none") << "a.ogg" << QByteArray("e");
        QTest::newRow("not UTF-8") << "a.mp3" << QByteArray("f\xFF\xE4.mp3");
    }
    void namesDoNotMatter() {
        QFETCH(QString, made);
        QFETCH(QByteArray, name);
        const QString first = m_folder.filePath(made);
        QVERIFY(makeSound(first));
        const std::filesystem::path path(
            (m_folder.path().toStdString() + "/").append(name.toStdString()));
        std::filesystem::rename(first.toStdString(), path);
        writeTagsInPlace(path, {{TagField::Genre, {}, {"Ska"}}});
        const Values read = readTags(path).values.at(TagField::Genre);
        std::filesystem::remove(path); // QTemporaryDir does not find every name
        QCOMPARE(read, Values{"Ska"});
    }

    void refusalsSayWhy() {
        const auto fault = [](TagFault value) { return static_cast<int>(value); };
        QCOMPARE(faultOf(in("none.mp3")), fault(TagFault::FileMissing));
        QCOMPARE(faultOf(m_folder.path()), fault(TagFault::NotReadable));
        QCOMPARE(faultOf(fileOf("text.txt", "words")), fault(TagFault::NoTagFormat));
        QCOMPARE(faultOf(fileOf("words.mp3", "words")), fault(TagFault::NotParsed));
        QCOMPARE(faultOf(fileOf("empty.flac", "")), fault(TagFault::NotParsed));
        QVERIFY(makeSound(in("a.au")));
        QCOMPARE(faultOf(in("a.au")), fault(TagFault::NoTagFormat));
        QVERIFY(makeSound(in("a.mka")));
        QCOMPARE(faultOf(in("a.mka")), fault(TagFault::NoTagFormat));
        QCOMPARE(::mkfifo(in("pipe.mp3").toUtf8().constData(), 0600), 0);
        QCOMPARE(faultOf(in("pipe.mp3")), fault(TagFault::NotReadable));
    }

    void extensionsForAPreview() {
        QVERIFY(canHoldTags("a.MP3"));
        QVERIFY(canHoldTags("x/y.opus"));
        QVERIFY(!canHoldTags("a.au"));
        QVERIFY(!canHoldTags("mp3"));
    }

    void filesWithoutRightToWriteAreRefused() {
        if (::geteuid() == 0) {
            QSKIP("root may write everything");
        }
        QVERIFY(makeSound(in("read.mp3")));
        QVERIFY(QFile::setPermissions(in("read.mp3"), QFileDevice::ReadOwner));
        QVERIFY_EXCEPTION_THROWN(setTags(in("read.mp3"), Two), TagError);
    }

    // iTunes' number of a genre; an item whose kind TagLib does not know; places of sound.
    void mp4NumbersAreReadAndReplaced() {
        const QByteArray unknown = mp4Box("zzzz", mp4Data(0, QByteArray("\x01\x02\x03", 3)));
        const QByteArray items = mp4Box("gnre", mp4Data(0, QByteArray("\0\x12", 2))) + unknown;
        const QByteArray handler =
            mp4Box("hdlr", QByteArray(8, '\0') + "mdirappl" + QByteArray(9, '\0'));
        const QByteArray meta =
            mp4Box("meta", QByteArray(4, '\0') + handler + mp4Box("ilst", items));
        // One track whose chunk begins right behind "mdat".
        const auto whole = [&](quint64 chunk) {
            QByteArray table =
                mp4Box("stco", QByteArray(4, '\0') + bigEndian(1, 4) + bigEndian(chunk, 4));
            for (const char* name : {"stbl", "minf", "mdia", "trak"}) {
                table = mp4Box(name, table);
            }
            return mp4Box("ftyp", "M4A ") + mp4Box("moov", table + mp4Box("udta", meta)) +
                   mp4Box("mdat", "SOUND");
        };
        const auto start = static_cast<quint64>(whole(0).indexOf("SOUND"));
        const QString path = fileOf("number.m4a", whole(start));
        QCOMPARE(valuesIn(path).at(TagField::Genre), Values{"Rock"}); // 18, counted from 1
        setTags(path, Two);
        const QByteArray bytes = bytesIn(path);
        QCOMPARE(valuesIn(path), Two);
        QVERIFY(!bytes.contains("gnre"));
        QVERIFY(bytes.contains(unknown));
        const auto moved = static_cast<quint64>(bytes.indexOf("SOUND"));
        QVERIFY(moved > start);
        QVERIFY(
            bytes.contains("stco" + QByteArray(4, '\0') + bigEndian(1, 4) + bigEndian(moved, 4)));
    }

    void aDescriptionIsTheCommentWhereThereIsNoOther() {
        QVERIFY(makeSound(in("d.flac"), {QStringLiteral("-metadata"),
                                         QStringLiteral("DESCRIPTION=From elsewhere")}));
        QCOMPARE(valuesIn(in("d.flac")).at(TagField::Comment), Values{"From elsewhere"});
        setTags(in("d.flac"), {{TagField::Comment, {"Mine"}}});
        QCOMPARE(valuesIn(in("d.flac")).at(TagField::Comment), Values{"Mine"});
        QVERIFY(bytesIn(in("d.flac")).contains("DESCRIPTION=Mine"));
        QVERIFY(!bytesIn(in("d.flac")).contains("COMMENT="));
    }

    // Not FLAC's own, but players show it: it must not go on saying something else.
    void id3AroundFlacFollows() {
        QVERIFY(makeSound(in("e.flac")));
        const QByteArray title = id3Frame(3, "TIT2", latin("Title"));
        const QByteArray tag = id3Tag(3, title + id3Frame(3, "TCON", latin("Pop")));
        const QByteArray sound = bytesIn(in("e.flac"));
        const QString path = fileOf("f.flac", tag + sound + id3v1("Old", "", 13));
        QCOMPARE(valuesIn(path), (TagValues{{TagField::Genre, {"Pop"}}}));
        setTags(path, Two);
        QVERIFY(bytesIn(path).startsWith("ID3\x03"));
        QCOMPARE(bytesIn(path).mid(10, title.size()), title);
        QVERIFY(!bytesIn(path).contains("Pop"));
        QVERIFY(bytesIn(path).endsWith(id3v1("Old", "", 17))); // Rock
        QCOMPARE(valuesIn(path), Two);
    }

    // No encoder at hand: the sound is made up, and stands before the tag as it was.
    void monkeysAudioAndMusepackHoldApe_data() {
        QTest::addColumn<QByteArray>("sound");
        QTest::newRow("ape") << "MAC " + QByteArray(2000, '\x11');
        QTest::newRow("mpc") << "MPCK" + QByteArray(2000, '\x11');
        QTest::newRow("mp+") << "MP+" + QByteArray(2000, '\x11');
    }
    void monkeysAudioAndMusepackHoldApe() {
        QFETCH(QByteArray, sound);
        const QByteArray cover = apeItem("Cover Art (Front)", QByteArray("f.png\0\xFF\xD8", 8), 2);
        const QByteArray old = id3v1("Old", "", 13);
        const QString path =
            fileOf(QTest::currentDataTag(), sound + apeTag({cover, apeItem("genre", "Pop")}) + old);
        QCOMPARE(valuesIn(path), (TagValues{{TagField::Genre, {"Pop"}}}));
        setTags(path, Two);
        QCOMPARE(valuesIn(path), Two);
        QVERIFY(bytesIn(path).startsWith(sound));
        QVERIFY(bytesIn(path).contains(cover));
        QVERIFY(bytesIn(path).endsWith(id3v1("Old", "", 17))); // Rock
        setTags(fileOf("without", sound), Two);
        QCOMPARE(valuesIn(in("without")), Two);
    }

    // 500 damaged files of each format: a sentence or values, never a crash.
    void damageIsNeverACrash_data() {
        QTest::addColumn<QStringList>("options");
        for (const char* name :
             {"mp3", "flac", "ogg", "opus", "m4a", "wav", "aiff", "wma", "wv", "tta", "spx"}) {
            QTest::newRow(name) << QStringList();
        }
        QTest::newRow("oga") << QStringList{"-c:a", "flac", "-f", "ogg"};
        QTest::newRow("mp4") << QStringList{"-movflags", "frag_keyframe+empty_moov"};
    }
    void damageIsNeverACrash() {
        QFETCH(QStringList, options);
        const QString sound =
            m_folder.filePath(QStringLiteral("z.") + QLatin1String(QTest::currentDataTag()));
        QVERIFY(makeSound(sound, options));
        setTags(sound, Two);
        const QByteArray bytes = bytesIn(sound);
        std::mt19937 random(5);
        int understood = 0;
        for (int n = 0; n < 500; ++n) {
            QVERIFY(putBytes(sound, mutated(bytes, random)));
            try {
                static_cast<void>(valuesIn(sound));
                setTags(sound, {{TagField::Genre, {"Ska"}}});
                ++understood;
            } catch (const TagError& error) {
                QVERIFY(error.fault() == TagFault::NotParsed ||
                        error.fault() == TagFault::NotUnderstood ||
                        error.fault() == TagFault::NoTagFormat ||
                        error.fault() == TagFault::WriteFailed);
            }
        }
        QVERIFY(understood > 0 && understood < 500);
    }
};

} // namespace tag_file_test

CANDOR_LOOP_TEST(tag_file_test::TagFileTest)
#include "tag_file_test.moc"
