// SPDX-License-Identifier: GPL-3.0-or-later
// Expected numbers are softmax and sigmoid values worked out apart from this program (numpy):
// softmax([1, 0]) = 0.731059, sigmoid(2) = 0.880797, sigmoid(-1) = 0.268941.
#include "test_program.h"

#include "report/audacity_labels.h"
#include "report/classification.h"
#include "report/classification_csv.h"
#include "report/classification_json.h"
#include "report/classification_jsonl.h"
#include "report/tag_sidecar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace export_test {

using namespace candor;

namespace {

QStringList linesOf(const std::string& text) {
    return QString::fromStdString(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QJsonObject objectOf(const QString& json) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json.toUtf8(), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

Classification threeFiles() {
    Classification all;
    all.classes = LabelSet({"rock", "pop"});
    all.temperature = 1.5;
    all.temperatureRemark = "fitted on 2000 files of test";
    all.files.push_back({"a.flac", 30.0, 3, {0.9, 0.1}, {}, {}});
    all.files.push_back({"b, c.flac", 30.0, 3, {0.4, 0.6}, {}, {}});
    all.files.push_back({"bad.mp3", 0.0, 0, {}, {}, "it is no sound."});
    return all;
}

const std::array<float, 4> TwoPatches{1.0F, 0.0F, 0.0F, 0.0F}; // one member

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineAFile();
    void theLineIsClosedBelow();
    void multiLabelAcceptsEveryClassThatReachesIt();
    void csvKeepsItsColumnsUnlessAsked();
    void jsonSaysWhatIsAccepted();
    void labelTrackOfOneMember();
    void membersAreAveragedAfterTheTemperature();
    void multiLabelPatches();
    void labelTracksHaveNamesOfTheirOwn();
    void sidecarHoldsTheTags();
};

void ExportTest::aLineAFile() {
    Classification all = threeFiles();
    acceptAtLeast(all, 0.75);
    const QStringList lines = linesOf(classificationJsonl(all));
    QCOMPARE(lines.size(), 3);
    const QJsonObject first = objectOf(lines[0]);
    QCOMPARE(first["path"].toString(), QStringLiteral("a.flac"));
    QCOMPARE(first["class"].toString(), QStringLiteral("rock"));
    QCOMPARE(first["confidence"].toDouble(), 0.9);
    QCOMPARE(first["posterior"].toObject()["pop"].toDouble(), 0.1);
    QCOMPARE(first["accepted"].toBool(), true);
    QCOMPARE(first["verdict"].toString(), QStringLiteral("accepted"));
    QCOMPARE(first["threshold"].toDouble(), 0.75);
    QCOMPARE(first["temperature"].toDouble(), 1.5);
    QCOMPARE(first["temperature_remark"].toString(),
             QStringLiteral("fitted on 2000 files of test"));
    const QJsonObject second = objectOf(lines[1]);
    QCOMPARE(second["accepted"].toBool(true), false);
    QCOMPARE(second["accepted_classes"].toArray().size(), 0);
    QCOMPARE(second["class"].toString(), QStringLiteral("pop")); // said, though not accepted
    const QJsonObject bad = objectOf(lines[2]);
    QVERIFY(bad["class"].isNull());
    QVERIFY(!bad.contains(QStringLiteral("accepted")));
    QCOMPARE(bad["error"].toString(), QStringLiteral("it is no sound."));
}

void ExportTest::theLineIsClosedBelow() {
    Classification all = threeFiles();
    acceptAtLeast(all, 0.6);
    QCOMPARE(all.files[1].acceptance->classes, std::vector<std::string>{"pop"});
    acceptAtLeast(all, 0.6000001);
    QVERIFY(all.files[1].acceptance->classes.empty());
    QCOMPARE(all.files[1].acceptance->verdict, std::string("to review"));
}

void ExportTest::multiLabelAcceptsEveryClassThatReachesIt() {
    Classification all = threeFiles();
    all.task = Task::MultiLabel;
    all.files[0].posterior = {0.7, 0.8};
    acceptAtLeast(all, 0.7);
    const std::vector<std::string> surestFirst{"pop", "rock"};
    QCOMPARE(all.files[0].acceptance->classes, surestFirst);
}

void ExportTest::csvKeepsItsColumnsUnlessAsked() {
    Classification all = threeFiles();
    const QString plain = QStringLiteral("file,class,confidence,runner_up,runner_up_confidence,"
                                         "duration,patches,temperature,notes,error");
    QCOMPARE(linesOf(classificationCsv(all))[0], plain + QStringLiteral(",rock,pop"));
    acceptAtLeast(all, 0.75);
    const QStringList lines = linesOf(classificationCsv(all));
    QCOMPARE(lines[0],
             plain + QStringLiteral(",accepted,accepted_classes,verdict,threshold,rock,pop"));
    QCOMPARE(lines[1],
             QStringLiteral("a.flac,rock,0.9,pop,0.1,30,3,1.5,,,true,rock,accepted,0.75,0.9,0.1"));
    QCOMPARE(lines[2], QStringLiteral("\"b, c.flac\",pop,0.6,rock,0.4,30,3,1.5,,,false,,to "
                                      "review,0.75,0.4,0.6"));
    const auto commas = [](const QString& line) { return line.count(QLatin1Char(',')); };
    QCOMPARE(commas(lines[3]), commas(lines[0]));
}

void ExportTest::jsonSaysWhatIsAccepted() {
    Classification all = threeFiles();
    acceptAtLeast(all, 0.75);
    const QJsonArray files =
        objectOf(QString::fromStdString(classificationJson(all)))["files"].toArray();
    QCOMPARE(files[0].toObject()["accepted"].toBool(), true);
    QCOMPARE(files[1].toObject()["threshold"].toDouble(), 0.75);
}

void ExportTest::labelTrackOfOneMember() {
    const LabelSet classes({"a\tb", "c"});
    const std::array<std::size_t, 1> members{0};
    const std::array<float, 2> starts{0.0F, 4.0F};
    const PatchScores scores{TwoPatches, 2, members, starts, 4.0, 6.5};
    QCOMPARE(audacityLabels(scores, {classes, Task::SingleLabel, Temperature(1.0), 0.6}),
             std::string("0.000000\t4.000000\ta b 0.73\n"
                         "4.000000\t6.500000\ta b 0.50 ?\n"));
}

void ExportTest::membersAreAveragedAfterTheTemperature() {
    const LabelSet classes({"x", "y"});
    // Members say logits [2, 0] and [0, 0]; at T = 2 softmax gives 0.731059 and 0.5: mean 0.6155.
    const std::array<float, 4> logits{2.0F, 0.0F, 0.0F, 0.0F};
    const std::array<std::size_t, 2> both{0, 1};
    const std::array<std::size_t, 1> second{1};
    const std::array<float, 1> starts{1.5F};
    PatchScores scores{logits, 1, both, starts, 1.0, 10.0};
    const PatchLabelling labelling{classes, Task::SingleLabel, Temperature(2.0), std::nullopt};
    QCOMPARE(audacityLabels(scores, labelling), std::string("1.500000\t2.500000\tx 0.62\n"));
    scores.members = second;
    QCOMPARE(audacityLabels(scores, labelling), std::string("1.500000\t2.500000\tx 0.50\n"));
}

void ExportTest::multiLabelPatches() {
    const LabelSet classes({"low", "high", "mid"});
    const std::array<float, 3> logits{-1.0F, 2.0F, 0.5F};
    const std::array<std::size_t, 1> members{0};
    const std::array<float, 1> starts{0.0F};
    const PatchScores scores{logits, 1, members, starts, 1.0, 1.0};
    QCOMPARE(audacityLabels(scores, {classes, Task::MultiLabel, Temperature(1.0), std::nullopt}),
             std::string("0.000000\t1.000000\thigh 0.88\n0.000000\t1.000000\tmid 0.62\n"));
    QCOMPARE(audacityLabels(scores, {classes, Task::MultiLabel, Temperature(1.0), 0.95}),
             std::string());
}

void ExportTest::labelTracksHaveNamesOfTheirOwn() {
    const std::vector<std::filesystem::path> files{"/one/song.mp3", "/two/song.flac", "/b.wav"};
    const std::vector<std::string> expected{"song.txt", "song-2.txt", "b.txt"};
    QCOMPARE(labelTrackNames(files), expected);
}

void ExportTest::sidecarHoldsTheTags() {
    const TagSidecar sidecar{"x.au", "genre", {"rock"}, {{"rock", 0.9}}, false, "net"};
    const QJsonObject candor =
        objectOf(QString::fromStdString(tagSidecarJson(sidecar)))["candor"].toObject();
    QCOMPARE(candor["format"].toInt(), 1);
    QCOMPARE(candor["tags"].toObject()["genre"].toArray().at(0).toString(), QStringLiteral("rock"));
    QCOMPARE(candor["posterior"].toObject()["rock"].toDouble(), 0.9);
    QCOMPARE(tagSidecarOf("/m/x.au"), std::filesystem::path("/m/x.au.candor.json"));
}

} // namespace export_test

CANDOR_TEST(export_test::ExportTest)
#include "export_test.moc"
