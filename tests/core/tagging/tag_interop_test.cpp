// SPDX-License-Identifier: GPL-3.0-or-later
// Tags that Candor writes, read by mutagen, ffprobe and kid3-cli; and tags that mutagen wrote,
// after Candor has written its own. The references are those programs, the sound's is ffmpeg.
#include "core/tagging/made_sound.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace tag_interop_test {

using namespace candor;
using namespace fixture;

namespace {

// What each field gets: several values, other scripts, signs beyond 16 bits, "; " in a comment.
const TagValues Written{{TagField::Genre, {"Rock", "演歌", "Ελληνικό 🎸"}},
                        {TagField::Mood, {"Happy", "düster"}},
                        {TagField::Instrument, {"bass"}},
                        {TagField::Comment, {"One; two – 三"}},
                        {TagField::Model, {"ensemble of 5; T 0.80"}},
                        {TagField::Confidence, {"Rock=0.91;演歌=0.05"}}};

// How much ffprobe 5.1 reads: all values, one of several, or nothing of ID3 in this container.
enum class Probe { All, First, Last, Nothing };

struct Format {
    const char* file;
    QStringList options;
    Probe probe = Probe::All;
    int id3 = 0; // version
};

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const std::map<QByteArray, Format>& formats() {
    static const std::map<QByteArray, Format> all{
        {"MP3, ID3v2.4", {"a.mp3", words("-id3v2_version 4"), Probe::First, 4}},
        {"MP3, ID3v2.3", {"b.mp3", words("-id3v2_version 3"), Probe::All, 3}},
        {"MP3 without tags", {"c.mp3", words("-write_xing 0 -id3v2_version 0"), Probe::First, 4}},
        {"FLAC", {"a.flac", {}}},
        {"Vorbis", {"a.ogg", words("-c:a libvorbis")}},
        {"Opus", {"a.opus", words("-c:a libopus")}},
        {"Speex", {"a.spx", words("-c:a libspeex")}},
        {"Ogg FLAC", {"a.oga", words("-c:a flac -f ogg")}},
        {"M4A, tags last", {"a.m4a", {}, Probe::First}},
        {"M4A, tags first", {"b.m4a", words("-movflags faststart"), Probe::First}},
        {"M4A in fragments", {"c.m4a", words("-movflags frag_keyframe+empty_moov"), Probe::First}},
        {"WAV", {"a.wav", {}, Probe::Nothing, 4}},
        {"AIFF", {"a.aiff", words("-write_id3v2 1 -id3v2_version 4"), Probe::First, 4}},
        {"WMA", {"a.wma", {}, Probe::Last}},
        {"WavPack", {"a.wv", words("-c:a wavpack"), Probe::First}},
        {"TrueAudio", {"a.tta", {}, Probe::Nothing, 4}},
    };
    return all;
}

QString script() {
    return QStringLiteral(CANDOR_TAGGING_TESTS "/mutagen_tags.py");
}

QString foundPython() {
    for (const char* program : {"/usr/bin/python3", "python3"}) {
        if (runProgram(QLatin1String(program),
                       {QStringLiteral("-c"), QStringLiteral("import mutagen")})
                .status == 0) {
            return QLatin1String(program);
        }
    }
    return {};
}

// The interpreter for which mutagen is installed; there may be others before it.
const QString& python() {
    static const QString program = foundPython();
    return program;
}

QByteArray mutagen(const char* command, const QString& path, int version = 4) {
    const ProgramResult result =
        runProgram(python(), {script(), QLatin1String(command), path, QString::number(version)});
    return result.status == 0 ? result.output : QByteArray("mutagen failed");
}

TagValues readByMutagen(const QString& path) {
    const QJsonObject object = QJsonDocument::fromJson(mutagen("read", path)).object();
    TagValues values;
    for (const TagField field : AllTagFields) {
        const auto key = QString::fromStdString(std::string(tagFieldKey(field)));
        for (const QJsonValue& value : object.value(key).toArray()) {
            values[field].push_back(value.toString().toStdString());
        }
    }
    return values;
}

std::string joined(const Values& values) {
    std::string text;
    for (const std::string& value : values) {
        text += (text.empty() ? "" : "; ") + value;
    }
    return text;
}

/// ID3v2.3 holds one text.
TagValues asOthersSee(const TagValues& values, int id3) {
    TagValues seen = values;
    for (auto& [field, texts] : seen) {
        texts = id3 == 3 ? Values{joined(texts)} : texts;
    }
    return seen;
}

QByteArray probedTag(const QString& path, const char* name) {
    const ProgramResult result =
        runProgram(QStringLiteral("ffprobe"),
                   {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-of"),
                    QStringLiteral("json"), QStringLiteral("-show_entries"),
                    QStringLiteral("format_tags:stream_tags"), path});
    const QJsonObject whole = QJsonDocument::fromJson(result.output).object();
    std::vector<QJsonObject> holders{whole.value(QStringLiteral("format")).toObject()};
    for (const QJsonValue& stream : whole.value(QStringLiteral("streams")).toArray()) {
        holders.push_back(stream.toObject()); // Ogg's tags belong to its stream
    }
    for (const QJsonObject& holder : holders) {
        const QJsonObject tags = holder.value(QStringLiteral("tags")).toObject();
        for (const QString& key : tags.keys()) {
            if (key.compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
                return tags.value(key).toString().toUtf8();
            }
        }
    }
    return {};
}

QByteArray probedValue(const Values& values, Probe probe, int id3) {
    if (probe == Probe::First) {
        return QByteArray::fromStdString(values.front());
    }
    if (probe == Probe::Last) {
        return QByteArray::fromStdString(values.back());
    }
    std::string text;
    for (const std::string& value : values) {
        text += (text.empty() ? "" : id3 == 3 ? "; " : ";") + value;
    }
    return QByteArray::fromStdString(text);
}

} // namespace

class TagInteropTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString made(const QByteArray& name) {
        const Format& format = formats().at(name);
        const QString path = m_folder.filePath(QLatin1String(format.file));
        return makeSound(path, format.options) ? path : QString();
    }
    static void addFormats() {
        QTest::addColumn<QByteArray>("format");
        for (const auto& [name, format] : formats()) {
            QTest::newRow(name.constData()) << name;
        }
    }

private Q_SLOTS:
    void initTestCase() {
        if (!hasProgram(QStringLiteral("ffmpeg")) || !hasProgram(QStringLiteral("ffprobe"))) {
            QSKIP("the programs ffmpeg and ffprobe are not installed");
        }
    }

    void mutagenReadsWhatIsWritten_data() { addFormats(); }
    void mutagenReadsWhatIsWritten() {
        QFETCH(QByteArray, format);
        if (python().isEmpty()) {
            QSKIP("python3-mutagen is not installed");
        }
        const QString path = made(format);
        QVERIFY(!path.isEmpty());
        const int id3 = formats().at(format).id3;
        const QByteArray sound = soundHash(path);
        QVERIFY(!sound.isEmpty());

        setTags(path, {{TagField::Genre, {"Hip-Hop"}}});
        QCOMPARE(valuesIn(path).at(TagField::Genre), Values{"Hip-Hop"});
        QCOMPARE(readByMutagen(path).at(TagField::Genre), Values{"Hip-Hop"});
        setTags(path, Written);
        QCOMPARE(valuesIn(path), Written);
        QCOMPARE(readByMutagen(path), asOthersSee(Written, id3));
        QCOMPARE(soundHash(path), sound);
    }

    void ffprobeReadsWhatIsWritten_data() { addFormats(); }
    void ffprobeReadsWhatIsWritten() {
        QFETCH(QByteArray, format);
        const Format& about = formats().at(format);
        if (about.probe == Probe::Nothing) {
            QSKIP("ffprobe 5.1 does not read ID3 in this container");
        }
        const QString path = made(format);
        QVERIFY(!path.isEmpty());
        setTags(path, Written);
        QCOMPARE(probedTag(path, "title"),
                 format == "MP3 without tags" ? QByteArray() : QByteArray("Tune"));
        QCOMPARE(probedTag(path, "genre"),
                 probedValue(Written.at(TagField::Genre), about.probe, about.id3));
        QCOMPARE(probedTag(path, "INSTRUMENT"), QByteArray("bass"));
        QCOMPARE(probedTag(path, "comment"), QByteArray("One; two – 三"));
        QCOMPARE(probedTag(path, "CANDOR_CONFIDENCE"), QByteArray("Rock=0.91;演歌=0.05"));
    }

    void kid3ReadsWhatIsWritten_data() { addFormats(); }
    void kid3ReadsWhatIsWritten() {
        QFETCH(QByteArray, format);
        if (!hasProgram(QStringLiteral("kid3-cli"))) {
            QSKIP("kid3-cli is not installed");
        }
        const QString path = made(format);
        QVERIFY(!path.isEmpty());
        setTags(path, Written);
        const auto get = [&path](const char* field) {
            return runProgram(
                       QStringLiteral("kid3-cli"),
                       {QStringLiteral("-c"), QStringLiteral("get ") + QLatin1String(field), path})
                .output.trimmed();
        };
        // It shows the first of several values in some formats, all with | between in others.
        QVERIFY2(get("genre").startsWith("Rock"), get("genre").constData());
        QVERIFY2(get("mood").startsWith("Happy"), get("mood").constData());
        QCOMPARE(get("instrument"), QByteArray("bass"));
        QCOMPARE(get("comment"), QByteArray("One; two – 三"));
    }

    void tagsOfOthersSurvive_data() { addFormats(); }
    void tagsOfOthersSurvive() {
        QFETCH(QByteArray, format);
        if (python().isEmpty()) {
            QSKIP("python3-mutagen is not installed");
        }
        const QString path = made(format);
        QVERIFY(!path.isEmpty());
        mutagen("add", path, formats().at(format).id3 == 3 ? 3 : 4);
        const QByteArray others = mutagen("others", path);
        QVERIFY2(QJsonDocument::fromJson(others).object().size() >= 3, others.constData());
        const QByteArray sound = soundHash(path);

        setTags(path, Written);
        QCOMPARE(mutagen("others", path), others);
        QCOMPARE(valuesIn(path), Written);
        QCOMPARE(soundHash(path), sound);
        TagValues none;
        for (const TagField field : AllTagFields) {
            none[field] = {};
        }
        setTags(path, none);
        QCOMPARE(mutagen("others", path), others);
        QVERIFY(valuesIn(path).empty());
        QCOMPARE(soundHash(path), sound);
    }

    void writingTheSameAgainChangesNoByte_data() { addFormats(); }
    void writingTheSameAgainChangesNoByte() {
        QFETCH(QByteArray, format);
        const QString path = made(format);
        QVERIFY(!path.isEmpty());
        setTags(path, Written);
        const QByteArray once = bytesIn(path);
        setTags(path, Written);
        QVERIFY(bytesIn(path) == once);
    }
};

} // namespace tag_interop_test

CANDOR_LOOP_TEST(tag_interop_test::TagInteropTest)
#include "tag_interop_test.moc"
