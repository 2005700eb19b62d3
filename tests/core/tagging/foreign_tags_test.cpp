// SPDX-License-Identifier: GPL-3.0-or-later
// Files as other programs leave them: nothing in them that was not asked to change does. The bytes
// are put together here as the formats' definitions say, or stand in tests/data/tags.
#include "core/tagging/made_sound.h"
#include "core/tagging/tag_bytes.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace foreign_tags_test {

using namespace candor;
using namespace fixture;

namespace {

const TagChange Ska{TagField::Genre, {}, {"Ska"}};

/// Frames of MPEG-1 layer III at 128 kbit/s, empty.
QByteArray mpegFrames() {
    return (QByteArray("\xFF\xFB\x90\x00", 4) + QByteArray(413, '\0')).repeated(4);
}

/// As iTunes wrote into ID3v2.4: the size in eight bits a byte.
QByteArray plainFrame(const QByteArray& id, const QByteArray& body) {
    return id + bigEndian(static_cast<quint64>(body.size()), 4) + QByteArray(2, '\0') + body;
}

} // namespace

class ForeignTagsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// What a write makes of these bytes; a null array where it is refused.
    QByteArray written(const QByteArray& bytes, const TagChange& change = Ska,
                       const char* name = "a.mp3") {
        const QString original =
            m_folder.filePath(QLatin1String("original-") + QLatin1String(name));
        const QString copy = m_folder.filePath(QLatin1String(name));
        if (!putBytes(original, bytes) || !putBytes(copy, bytes)) {
            return "no file could be made";
        }
        try {
            requireTagsWritable(original.toStdString(), {change});
            writeTagsInPlace(copy.toStdString(), {change});
            requireOthersKept(original.toStdString(), copy.toStdString(), {change});
        } catch (const TagError& error) {
            m_sentence = error.what();
            return {};
        }
        return bytesIn(copy);
    }
    static QByteArray caseOf(const char* name) {
        return bytesIn(QStringLiteral(CANDOR_TEST_DATA "/tags/") + QLatin1String(name));
    }

    std::string m_sentence;

private Q_SLOTS:
    // The three files of other people that were seen to lose something, or to be called damaged.
    void framesWithPlainSizesStay() {
        const QByteArray bytes = written(caseOf("id3v24_plain_sizes_geob.mp3"));
        QVERIFY(bytes.contains(id3Frame(4, "TIT2", latin("Title"))));
        QVERIFY(bytes.contains(id3Frame(4, "TPE1", latin("Artist"))));
        QVERIFY(bytes.contains(id3Frame(4, "TALB", latin("Album"))));
        QVERIFY(bytes.contains(QByteArray("Serato Overview\0", 16) + QByteArray(3000, '\0')));
        QVERIFY(bytes.contains(id3Frame(4, "TCON", latin("Ska"))));
    }
    void framesBehindAnUnusualOneStay() {
        const QByteArray bytes = written(caseOf("id3v23_lowercase_frame.mp3"));
        QVERIFY(bytes.contains(id3Frame(3, "TIT2", latin("Title")) +
                               id3Frame(3, "lowc", latin("abc")) +
                               id3Frame(3, "TPE1", latin("Artist"))));
        QVERIFY(bytes.contains(id3Frame(3, "TCON", latin("Ska"))));
    }
    void itemsThatAreNoTextStay() {
        const QByteArray bytes = written(caseOf("ape_nonutf.wv"), Ska, "a.wv");
        QVERIFY(bytes.contains(apeItem("Weird", "\xFF\xFE")));
        QVERIFY(bytes.contains(apeItem("Genre", "Ska")));
    }

    // Zeros at the end of a binary frame can be padding or its own: both readings keep them.
    void doubtfulFramesStayInBothReadings() {
        const QByteArray binary = QByteArray(1, '\0') + QByteArray(1039, '\0'); // 0x410, 0x210
        const QByteArray last = plainFrame("PRIV", binary);
        const QByteArray bytes =
            written(id3Tag(4, id3Frame(4, "TIT2", latin("T")) + last) + mpegFrames());
        QVERIFY(bytes.contains(last + mpegFrames()) || bytes.contains(last + QByteArray(1, '\0')));
        QVERIFY(bytes.indexOf("TCON") < bytes.indexOf("PRIV"));
    }
    void paddingBehindALongTextIsUsed() {
        const QByteArray tag =
            id3Tag(4, id3Frame(4, "TPE1", latin(QByteArray(300, 'x'))) + QByteArray(2000, '\0'));
        QCOMPARE(written(tag + mpegFrames()).size(), tag.size() + mpegFrames().size());
    }
    // Other programs read something else there: nobody's reading is changed.
    void sevenBitSizesIn23AreRefused() {
        const QByteArray picture =
            "APIC" + syncSafe(3000) + QByteArray(2, '\0') + QByteArray(3000, '\x81');
        QVERIFY(
            written(id3Tag(3, picture + id3Frame(3, "TIT2", latin("T"))) + mpegFrames()).isNull());
    }

    void extendedHeadersAreSeenTo_data() {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("2.3") << 3 << bigEndian(6, 4) + QByteArray(6, '\0') << QByteArray();
        QTest::newRow("2.3 with checksum")
            << 3 << bigEndian(10, 4) + QByteArray("\x80\0\0\0\0\0\x12\x34\x56\x78", 10)
            << QByteArray();
        const QByteArray limits = syncSafe(8) + QByteArray("\1\x10\1\x55", 4);
        QTest::newRow("2.4 with restrictions") << 4 << limits << limits;
        QTest::newRow("2.4 with checksum and restrictions")
            << 4 << syncSafe(14) + QByteArray("\1\x30\5\0\0\0\0\1\1\x55", 10) << limits;
        QTest::newRow("2.4, flag without header") << 4 << QByteArray() << QByteArray();
    }
    void extendedHeadersAreSeenTo() {
        QFETCH(int, version);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, kept);
        const QByteArray title = id3Frame(version, "TIT2", latin("T"));
        const QByteArray bytes = written(id3Tag(version, header + title, 0x40) + mpegFrames());
        QVERIFY2(!bytes.isNull(), m_sentence.c_str());
        QCOMPARE(bytes.mid(10, kept.size() + title.size()), kept + title);
        QCOMPARE(static_cast<int>(bytes[5]), kept.isEmpty() ? 0 : 0x40);
    }

    void footersStay() {
        const QByteArray frames = id3Frame(4, "TIT2", latin("T"));
        const QByteArray head = QByteArray("\4\0\x10", 3) + syncSafe(frames.size());
        const QByteArray bytes = written("ID3" + head + frames + "3DI" + head + mpegFrames());
        const QByteArray all = frames + id3Frame(4, "TCON", latin("Ska"));
        const QByteArray newHead = QByteArray("\4\0\x10", 3) + syncSafe(all.size());
        QCOMPARE(bytes, "ID3" + newHead + all + "3DI" + newHead + mpegFrames());
    }

    void framesThatNobodyCanReadStay() {
        const QByteArray foreign =
            id3Frame(4, "TXXX", "\x01squeezed", 0x0009) + id3Frame(4, "PRIV", "secret", 0x0004);
        QVERIFY(written(id3Tag(4, foreign) + mpegFrames()).contains(foreign));
        // A mood may be in there.
        QVERIFY(written(id3Tag(4, foreign) + mpegFrames(), {TagField::Mood, {}, {"x"}})
                    .contains(foreign) == false);
        QVERIFY(m_sentence.find("TXXX") != std::string::npos);
    }

    // Each tag that has a genre gets the new one, all others stay.
    void everyTagOfAFileFollows() {
        const QByteArray second = id3Tag(3, id3Frame(3, "TPE1", latin("Other")));
        const QByteArray lyrics = QByteArray("LYRICSBEGININD0000200") + "000021LYRICS200";
        const QByteArray gain = apeItem("REPLAYGAIN_TRACK_GAIN", "-3 dB");
        const QByteArray bytes =
            written(id3Tag(4, id3Frame(4, "TIT2", latin("T"))) + second + mpegFrames() +
                    apeTag({gain, apeItem("Genre", "Pop")}) + lyrics + id3v1("T", "", 13));
        QVERIFY(bytes.endsWith(second + mpegFrames() + apeTag({gain, apeItem("Genre", "Ska")}) +
                               lyrics + id3v1("T", "", 21)));
        // A genre that ID3v1 has no number for.
        QVERIFY(written(mpegFrames() + id3v1("T", "", 13), {TagField::Genre, {}, {"演歌"}})
                    .endsWith(mpegFrames() + id3v1("T", "", '\xFF')));
    }
    void aTagAtTheEndIsReadAndFollows() {
        const auto atEnd = [](const QByteArray& genre) {
            const QByteArray frames = id3Frame(4, "TCON", latin(genre));
            const QByteArray head = QByteArray("\4\0\x10", 3) + syncSafe(frames.size());
            return "ID3" + head + frames + "3DI" + head;
        };
        QVERIFY(written(mpegFrames() + atEnd("Folk")).endsWith(mpegFrames() + atEnd("Ska")));
    }

    // RF64, whose sizes stand in a chunk of their own; and WAV as programs write it into a pipe.
    void longWavesGrowInTheirOwnSizes() {
        const QByteArray sound(1000, '\x22');
        const auto rf64 = [&](quint64 size, const QByteArray& more) {
            const QByteArray sizes =
                riffChunk("ds64", littleEndian(size, 8) + littleEndian(1000, 8) +
                                      littleEndian(500, 8) + QByteArray(4, '\0'));
            return "RF64" + QByteArray(4, '\xFF') + "WAVE" + sizes + waveFormat() + "data" +
                   QByteArray(4, '\xFF') + sound + more;
        };
        const auto size = static_cast<quint64>(rf64(0, {}).size()) - 8;
        const QByteArray bytes = written(rf64(size, {}), Ska, "a.wav");
        QVERIFY2(!bytes.isNull(), m_sentence.c_str());
        const QByteArray tag = bytes.mid(rf64(0, {}).size());
        QVERIFY(tag.startsWith("ID3 "));
        QCOMPARE(bytes, rf64(static_cast<quint64>(bytes.size()) - 8, tag));
    }
    void wavesFromAPipeAreNamedSo() {
        QByteArray streamed = wave(waveFormat() + riffChunk("data", QByteArray(1000, '\x22')));
        streamed.replace(4, 4, QByteArray(4, '\xFF'));
        streamed.replace(streamed.indexOf("data") + 4, 4, QByteArray(4, '\xFF'));
        QVERIFY(written(streamed, Ska, "a.wav").isNull());
        QVERIFY(m_sentence.find("pipe") != std::string::npos);
    }
    void oddChunksOfInfoAreUnderstood() {
        const QByteArray list = "INFO" + QByteArray("INAM") + littleEndian(3, 4) + "Abc" + "IGNR" +
                                littleEndian(5, 4) + "Polka"; // nothing fills up to even sizes
        const QByteArray bytes =
            written(wave(riffChunk("LIST", list) + waveFormat() + riffChunk("data", "12345678")),
                    Ska, "a.wav");
        QVERIFY(bytes.contains("INAM" + littleEndian(3, 4) + "Abc" + "IGNR" + littleEndian(4, 4) +
                               QByteArray("Ska\0", 4)));
    }

    void dsfHoldsID3AtItsEnd() {
        const auto dsf = [](const QByteArray& tag) {
            const QByteArray sound =
                "fmt " + littleEndian(12, 8) + "data" + littleEndian(20, 8) + QByteArray(8, '\x69');
            const auto place = static_cast<quint64>(28 + sound.size());
            return "DSD " + littleEndian(28, 8) +
                   littleEndian(place + static_cast<quint64>(tag.size()), 8) +
                   littleEndian(tag.isEmpty() ? 0 : place, 8) + sound + tag;
        };
        const QByteArray first = written(dsf({}), Ska, "a.dsf");
        QVERIFY2(!first.isNull(), m_sentence.c_str());
        const QByteArray tag = first.mid(first.indexOf("ID3"));
        QCOMPARE(first, dsf(tag));
        const QByteArray title = id3Frame(3, "TIT2", latin("T"));
        const QByteArray second = written(dsf(id3Tag(3, title)), Ska, "a.dsf");
        QCOMPARE(second, dsf(second.mid(second.indexOf("ID3"))));
        QVERIFY(second.contains(title + id3Frame(3, "TCON", latin("Ska"))));
    }

    // The comparison itself: a copy that lost something, or has something else.
    void whatIsLostIsNamed() {
        const QByteArray title = id3Frame(4, "TIT2", latin("T"));
        const QByteArray artist = id3Frame(4, "TPE1", latin("A"));
        const QString original = m_folder.filePath(QStringLiteral("o.mp3"));
        const QString copy = m_folder.filePath(QStringLiteral("c.mp3"));
        QVERIFY(putBytes(original, id3Tag(4, title + artist) + mpegFrames()));
        const auto lost = [&](const QByteArray& bytes) {
            if (!putBytes(copy, bytes)) {
                return std::string("no file");
            }
            try {
                requireOthersKept(original.toStdString(), copy.toStdString(), {Ska});
                return std::string();
            } catch (const TagError& error) {
                return error.arguments().front();
            }
        };
        QCOMPARE(lost(id3Tag(4, title) + mpegFrames()), std::string("TPE1"));
        QCOMPARE(lost(id3Tag(4, title + id3Frame(4, "TPE1", latin("B"))) + mpegFrames()),
                 std::string("TPE1"));
        QVERIFY(!lost(id3Tag(4, title + artist + artist) + mpegFrames()).empty());
        QVERIFY(!lost(id3Tag(4, title + artist) + mpegFrames() + "x").empty());
    }
};

} // namespace foreign_tags_test

CANDOR_LOOP_TEST(foreign_tags_test::ForeignTagsTest)
#include "foreign_tags_test.moc"
