// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample_tables.h"
#include "test_program.h"

#include "dataset/logits_reader.h"
#include "evaluation/class_report.h"
#include "evaluation/vote_accuracy.h"
#include "report/class_report_csv.h"
#include "report/class_report_text.h"
#include "report/evaluation_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

namespace class_report_output_test {

using namespace candor;
using namespace sample;

// References: scikit-learn 1.9 and numpy on the demo's files at T = 1.3, as in
// tests/core/evaluation/class_report_test.cpp; means and deviations over members by numpy.
class ClassReportOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvHasARowAClassAndAMean();
    void csvLeavesUndefinedFiguresEmpty();
    void textShowsFourPlaces();
    void textNamesTheThresholdOfMultiLabelData();
    void jsonHasClassesAndMeans();
    void jsonOfMultiLabelDataHasItsThreshold();
    void jsonHasVotesOfEnsembleAndMembers();
    void jsonWithoutThemHasNeitherKey();
    void deviationOverNoMembersIsUndefined();
};

namespace {

std::shared_ptr<const LogitsTable> demo() {
    return readLogits(CANDOR_DEMO_DATA "/music-patches.npz");
}

/// Three files, two classes, of which the second is never relevant.
LogitsTable taggedTable() {
    LogitsTable table;
    const std::vector<double> logits{2.0, -1.0, 1.0, -2.0, -1.0, 3.0};
    table.logits = LogitMatrix::fromValues({1, 3, 2}, logits, Activation::Sigmoid);
    table.patches = PatchGrouping::onePatchPerFile(3);
    table.truth = GroundTruth::multiLabel({1, 0, 0, 0, 1, 0}, 2);
    table.classes = LabelSet({"rock, hard", "jazz"});
    table.memberNames = {"member 0"};
    return table;
}

QStringList linesOf(const std::string& text) {
    return QString::fromStdString(text).split(QLatin1Char('\n'));
}

QJsonObject jsonOf(const LogitsTable& table, double temperature) {
    const EvaluationSettings settings = settingsAt(temperature);
    const ClassReport classes = classReport(table, settings);
    const auto votes = voteAccuracies(table, settings);
    const std::string json = evaluationJson(table, evaluate(table, settings), {}, &classes, votes);
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

} // namespace

void ClassReportOutputTest::csvHasARowAClassAndAMean() {
    const auto table = demo();
    const QStringList lines =
        linesOf(classReportCsv(classReport(*table, settingsAt(1.3)), table->classes));
    QCOMPARE(lines.size(), 1 + 5 + 3 + 1); // the last line ends, too
    QCOMPARE(lines[0], QStringLiteral("class,precision,recall,f1,support,auroc,auprc"));
    const QStringList first = lines[1].split(QLatin1Char(','));
    QCOMPARE(first[0], QString::fromStdString(table->classes[0]));
    QVERIFY(near(first[1].toDouble(), 0.68, 1e-12));
    QVERIFY(near(first[2].toDouble(), 0.38636363636363635, 1e-12));
    QVERIFY(near(first[3].toDouble(), 0.4927536231884058, 1e-12));
    QCOMPARE(first[4], QStringLiteral("44"));
    QVERIFY(near(first[5].toDouble(), 0.869982290436836, 1e-12));
    QVERIFY(near(first[6].toDouble(), 0.6353879506513591, 1e-12));
    QVERIFY(lines[6].startsWith(QLatin1String("macro,")));
    QVERIFY(near(lines[6].section(QLatin1Char(','), 3, 3).toDouble(), 0.6542238408508794, 1e-12));
    QVERIFY(lines[7].startsWith(QLatin1String("weighted,")));
    QVERIFY(near(lines[7].section(QLatin1Char(','), 3, 3).toDouble(), 0.661187679192683, 1e-12));
    QVERIFY(lines[8].startsWith(QLatin1String("micro,")));
    QVERIFY(near(lines[8].section(QLatin1Char(','), 3, 3).toDouble(), 0.6616161616161617, 1e-12));
}

void ClassReportOutputTest::csvLeavesUndefinedFiguresEmpty() {
    const LogitsTable table = taggedTable();
    const QStringList lines =
        linesOf(classReportCsv(classReport(table, settingsAt(1.0)), table.classes));
    // By hand, at 0.5: predicted files 0 and 1, relevant files 0 and 2; scores 2, 1, -1.
    QCOMPARE(lines[1].section(QLatin1Char(','), 0, 1), QStringLiteral("\"rock, hard\""));
    QVERIFY(lines[1].startsWith(QLatin1String("\"rock, hard\",0.5,0.5,0.5,2,0.5,")));
    QCOMPARE(lines[2], QStringLiteral("jazz,0,0,0,0,,"));
}

void ClassReportOutputTest::textShowsFourPlaces() {
    const auto table = demo();
    const QStringList lines = linesOf(
        classReportText(classReport(*table, settingsAt(1.3)), table->classes, table->truth.task()));
    QCOMPARE(lines[0], QStringLiteral("ensemble at T = 1.30"));
    QCOMPARE(lines[1].simplified(),
             QStringLiteral("class support precision recall F1 AUROC AUPRC"));
    QCOMPARE(lines[2].simplified(), QString::fromStdString(table->classes[0]) +
                                        QStringLiteral(" 44 0.6800 0.3864 0.4928 0.8700 0.6354"));
    QCOMPARE(lines[7].simplified(),
             QStringLiteral("mean, macro 198 0.7005 0.6909 0.6542 0.9285 0.8165"));
}

void ClassReportOutputTest::textNamesTheThresholdOfMultiLabelData() {
    const LogitsTable table = taggedTable();
    const QStringList lines = linesOf(
        classReportText(classReport(table, settingsAt(1.0)), table.classes, table.truth.task()));
    QVERIFY(lines[0].contains(QLatin1String("from a posterior of 0.50")));
    QCOMPARE(lines[3].simplified(), QStringLiteral("jazz 0 0.0000 0.0000 0.0000 - -"));
}

void ClassReportOutputTest::jsonHasClassesAndMeans() {
    const auto table = demo();
    const QJsonObject report = jsonOf(*table, 1.3)["class_report"].toObject();
    QVERIFY(!report.contains(QStringLiteral("threshold")));
    const QJsonObject classes = report["classes"].toObject();
    QCOMPARE(classes.size(), 5);
    const QJsonObject last = classes[QString::fromStdString(table->classes[4])].toObject();
    QVERIFY(near(last["precision"].toDouble(), 0.5967741935483871, 1e-12));
    QVERIFY(near(last["recall"].toDouble(), 0.8409090909090909, 1e-12));
    QVERIFY(near(last["f1"].toDouble(), 0.6981132075471698, 1e-12));
    QVERIFY(near(last["auroc"].toDouble(), 0.9110094451003542, 1e-12));
    QVERIFY(near(last["auprc"].toDouble(), 0.8277660947494595, 1e-12));
    QCOMPARE(last["support"].toInt(), 44);
    QVERIFY(near(report["macro"].toObject()["auroc"].toDouble(), 0.9285419126328218, 1e-12));
    QVERIFY(near(report["weighted"].toObject()["auprc"].toDouble(), 0.8147689798993171, 1e-12));
    QVERIFY(near(report["micro"].toObject()["auprc"].toDouble(), 0.7324214849122086, 1e-12));
}

void ClassReportOutputTest::jsonOfMultiLabelDataHasItsThreshold() {
    const QJsonObject report = jsonOf(taggedTable(), 1.0)["class_report"].toObject();
    QCOMPARE(report["threshold"].toDouble(), 0.5);
    const QJsonObject jazz = report["classes"].toObject()["jazz"].toObject();
    QVERIFY(jazz["auroc"].isNull());
    QVERIFY(jazz["auprc"].isNull());
    QCOMPARE(jazz["f1"].toDouble(-1.0), 0.0);
}

void ClassReportOutputTest::jsonHasVotesOfEnsembleAndMembers() {
    const QJsonObject votes = jsonOf(*demo(), 1.3)["votes"].toObject();
    const QJsonObject ensemble = votes["ensemble"].toObject();
    QVERIFY(near(ensemble["mean_prob"].toDouble(), 0.6616161616161617, 1e-12));
    QVERIFY(near(ensemble["sum_logits"].toDouble(), 0.7070707070707071, 1e-12));
    QVERIFY(near(ensemble["sum_prob"].toDouble(), 0.6616161616161617, 1e-12));
    QVERIFY(near(ensemble["majority"].toDouble(), 0.6464646464646465, 1e-12));
    QVERIFY(near(ensemble["patch"].toDouble(), 0.6274531024531025, 1e-12));
    const QJsonObject patch = votes["single"].toObject()["patch"].toObject();
    const QJsonArray values = patch["values"].toArray();
    QCOMPARE(values.size(), 5);
    QVERIFY(near(values[0].toDouble(), 0.5454445246111913, 1e-12));
    QVERIFY(near(values[4].toDouble(), 0.6020763187429854, 1e-12));
    QVERIFY(near(patch["mean"].toDouble(), 0.534868125701459, 1e-12));
    QVERIFY(near(patch["std"].toDouble(), 0.08337502587871552, 1e-12));
}

void ClassReportOutputTest::jsonWithoutThemHasNeitherKey() {
    const LogitsTable table = taggedTable();
    const std::string json = evaluationJson(table, evaluate(table, settingsAt(1.0)));
    QVERIFY(json.find("\"ensemble\"") != std::string::npos);
    QVERIFY(json.find("\"class_report\"") == std::string::npos);
    QVERIFY(json.find("\"votes\"") == std::string::npos);
}

void ClassReportOutputTest::deviationOverNoMembersIsUndefined() {
    const MeanAndDeviation none = acrossMembers(VoteAccuracy{});
    QVERIFY(std::isnan(none.mean) && std::isnan(none.deviation));
    // By hand: deviations of 1 from a mean of 2.
    const MeanAndDeviation two = acrossMembers(VoteAccuracy{Vote::Majority, 0.0, {1.0, 3.0}});
    QCOMPARE(two.mean, 2.0);
    QCOMPARE(two.deviation, 1.0);
}

} // namespace class_report_output_test

CANDOR_TEST(class_report_output_test::ClassReportOutputTest)
#include "class_report_output_test.moc"
