// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/golden_logits.h"
#include "core/sample_tables.h"
#include "test_program.h"

#include "report/csv_text.h"
#include "report/evaluation_json.h"
#include "report/predictions_csv.h"
#include "report/reliability_csv.h"
#include "report/summary_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <array>
#include <cmath>

namespace report_test {

using namespace candor;

namespace {

QJsonObject parsed(const std::string& json) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
    if (error.error != QJsonParseError::NoError) {
        qWarning("%s", qPrintable(error.errorString()));
    }
    return document.object();
}

QStringList lines(const std::string& text) {
    return QString::fromStdString(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evaluationJsonFollowsTheContract();
    void undefinedValuesAreNull();
    void sweepJsonFollowsTheContract();
    void csvQuotesWhereNeeded();
    void csvNumbersReadBack();
    void predictionsHaveARowAFile();
    void tablesHaveARowABucketAndATemperature();
    void summaryNamesWhatWasMeasured();
};

void ReportTest::evaluationJsonFollowsTheContract() {
    const LogitsTable table = golden::table(3);
    const QJsonObject json =
        parsed(evaluationJson(table, evaluate(table, sample::settingsAt(1.0))));
    QCOMPARE(json["members"].toInt(), 3);
    QCOMPARE(json["files"].toInt(), 2000);
    QCOMPARE(json["patches"].toInt(), 2000);
    QCOMPARE(json["classes"].toArray().size(), 8);
    QCOMPARE(json["task"].toString(), QStringLiteral("single-label"));
    QCOMPARE(json["temperature"].toDouble(), 1.0);
    const QJsonObject ensemble = json["ensemble"].toObject();
    const QJsonObject single = json["single"].toObject();
    for (const char* key : {"accuracy", "mae", "weighted_mae", "ece", "mce", "nll", "brier"}) {
        QVERIFY2(ensemble[key].isDouble(), key);
        const QJsonObject entry = single[key].toObject();
        QVERIFY2(entry["mean"].isDouble() && entry["std"].isDouble(), key);
        QCOMPARE(entry["values"].toArray().size(), 3);
    }
    QCOMPARE(ensemble["reliability"].toArray().size(), 10);
    const QJsonObject bucket = ensemble["reliability"].toArray()[3].toObject();
    for (const char* key : {"lower", "upper", "count", "correct", "observed", "expected",
                            "mean_confidence", "winning_count"}) {
        QVERIFY2(bucket.contains(QLatin1String(key)), key);
    }
    QCOMPARE(bucket["expected"].toDouble(), 0.35);
    QCOMPARE(ensemble["confusion"].toArray().size(), 8);
    QCOMPARE(ensemble["confusion"].toArray()[0].toArray().size(), 8);
}

void ReportTest::undefinedValuesAreNull() {
    const LogitsTable table = golden::table();
    const std::string json = evaluationJson(table, evaluate(table, sample::settingsAt(1e9)));
    QVERIFY(json.find("nan") == std::string::npos && json.find("inf") == std::string::npos);
    const QJsonArray buckets = parsed(json)["ensemble"].toObject()["reliability"].toArray();
    QVERIFY(buckets[5].toObject()["observed"].isNull());
    QVERIFY(buckets[5].toObject()["mean_confidence"].isNull());
    QVERIFY(!buckets[1].toObject()["observed"].isNull());
}

void ReportTest::sweepJsonFollowsTheContract() {
    const LogitsTable table = golden::table(2);
    const auto grid = temperatureGrid(0.9, 1.1, 0.1);
    const TemperatureSweep swept = sweep(table, sample::settingsAt(1.0), grid);
    const QJsonObject json = parsed(sweepJson(table, swept));
    QCOMPARE(json["temperatures"].toArray().size(), 3);
    QCOMPARE(json["ensemble"].toObject()["mae"].toArray().size(), 3);
    QCOMPARE(json["single"].toArray()[1].toObject()["name"].toString(), QStringLiteral("member 1"));
    QCOMPARE(json["single"].toArray()[1].toObject()["nll"].toArray().size(), 3);
    const QJsonObject best = json["best"].toObject()["mae"].toObject();
    QCOMPARE(best["temperature"].toDouble(), 1.1); // over-confident: the hottest is best
    QCOMPARE(best["value"].toDouble(), swept.ensemble.values[2].mae);
}

void ReportTest::csvQuotesWhereNeeded() {
    QCOMPARE(csvCell("plain"), std::string("plain"));
    QCOMPARE(csvCell("a,b"), std::string("\"a,b\""));
    QCOMPARE(csvCell("say \"hi\""), std::string("\"say \"\"hi\"\"\""));
}

void ReportTest::csvNumbersReadBack() {
    for (const double value : {0.1, 1.0 / 3.0, 1e-300, 12345.678}) {
        QCOMPARE(std::stod(csvNumber(value)), value);
    }
    QVERIFY(csvNumber(std::nan("")).empty());
}

void ReportTest::predictionsHaveARowAFile() {
    const LogitsTable table = golden::table();
    EvaluationSettings settings = sample::settingsAt(1.0);
    const std::array<std::uint32_t, 2> files{5, 0};
    const QStringList rows = lines(predictionsCsv(table, settings, files));
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[1].startsWith(QStringLiteral("file 5,class 7,")));
    QVERIFY(rows[2].startsWith(QStringLiteral("file 0,class 0,")));
}

void ReportTest::tablesHaveARowABucketAndATemperature() {
    const LogitsTable table = golden::table(2);
    QCOMPARE(lines(reliabilityCsv(evaluate(table, sample::settingsAt(1.0)))).size(), 1 + 3 * 10);
    const auto grid = temperatureGrid(0.9, 1.1, 0.1);
    QCOMPARE(lines(sweepCsv(sweep(table, sample::settingsAt(1.0), grid))).size(), 1 + 3 * 3);
}

void ReportTest::summaryNamesWhatWasMeasured() {
    LogitsTable table = golden::table(2);
    table.source = "golden.npz";
    const Evaluation evaluation = evaluate(table, sample::settingsAt(1.0));
    const std::array rows{SummaryRow{&evaluation, "a remark"}};
    const QString text = QString::fromStdString(summaryText(table, rows, AllMeasures));
    for (const char* part : {"golden.npz", "2000 labelled files", "10 equal-width buckets",
                             "single models", "ensemble", "a remark", "weighted MAE"}) {
        QVERIFY2(text.contains(QLatin1String(part)), part);
    }
}

} // namespace report_test

CANDOR_TEST(report_test::ReportTest)
#include "report_test.moc"
