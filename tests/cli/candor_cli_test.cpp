// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <filesystem>

namespace candor_cli_test {

namespace {

struct Outcome {
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome run(const QStringList& arguments) {
    QProcess program;
    program.start(QStringLiteral(CANDOR_CLI), arguments);
    program.waitForFinished(60'000);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QJsonObject object(const QByteArray& json) {
    return QJsonDocument::fromJson(json).object();
}

QJsonObject fromFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? object(file.readAll()) : QJsonObject();
}

QString demo(const char* name) {
    return QStringLiteral(CANDOR_DEMO_DATA "/") + QLatin1String(name);
}

void compare(double actual, double expected) {
    QVERIFY2(std::abs(actual - expected) < 1e-12,
             qPrintable(QString::number(actual, 'g', 17) + QStringLiteral(" / ") +
                        QString::number(expected, 'g', 17)));
}

} // namespace

class CandorCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evaluateAgreesWithTheReference();
    void evaluateAtTheBestTemperature();
    void sweepFindsTheKnownTemperatures_data();
    void sweepFindsTheKnownTemperatures();
    void summaryShowsBothTemperatures();
    void summaryGoesOnAfterABadFile();
    void csvHasItsHeader();
    void classesAreReported();
    void classesAsCsvAndVotesAsJson();
    void badCallsExitWith2_data();
    void badCallsExitWith2();
    void badFilesExitWith3_data();
    void badFilesExitWith3();
    void unwritableOutputKeepsTheOldFile();
    void outputNeverReplacesADevice();
    void everyCommandHelpsWithAnExample();
};

void CandorCliTest::evaluateAgreesWithTheReference() {
    // Reference: an independent float64 program (tests/data/reference/README.md).
    const QJsonObject reference =
        fromFile(QStringLiteral(CANDOR_TEST_DATA "/reference/reference_resnet_test.json"))["T=1"]
            .toObject();
    QVERIFY(!reference.isEmpty());
    const Outcome outcome = run({"evaluate", demo("instruments-resnet.npz"), "--json", "-"});
    QCOMPARE(outcome.status, 0);
    const QJsonObject json = object(outcome.output);
    const QJsonObject ensemble = json["ensemble"].toObject();
    const QJsonObject expected = reference["ensemble"].toObject();
    compare(ensemble["accuracy"].toDouble(), expected["accuracy"].toDouble());
    compare(ensemble["mae"].toDouble(), expected["mae"].toDouble());
    compare(ensemble["weighted_mae"].toDouble(), expected["weighted_mae"].toDouble());
    compare(ensemble["ece"].toDouble(), expected["ece15"].toDouble());
    compare(ensemble["nll"].toDouble(), expected["nll"].toDouble());
    compare(ensemble["brier"].toDouble(), expected["brier"].toDouble());
    for (const char* key : {"accuracy", "mae"}) {
        const QJsonObject single = json["single"].toObject()[QLatin1String(key)].toObject();
        compare(single["mean"].toDouble(),
                reference["single_mean"].toObject()[QLatin1String(key)].toDouble());
        compare(single["std"].toDouble(),
                reference["single_std"].toObject()[QLatin1String(key)].toDouble());
    }
    const QJsonArray buckets = ensemble["reliability"].toArray();
    const QJsonArray counts = reference["bucket_count"].toArray();
    const QJsonArray correct = reference["bucket_correct"].toArray();
    QCOMPARE(buckets.size(), 10);
    for (int bucket = 0; bucket < 10; ++bucket) {
        QCOMPARE(buckets[bucket].toObject()["count"].toInt(), counts[bucket].toInt());
        QCOMPARE(buckets[bucket].toObject()["correct"].toInt(), correct[bucket].toInt());
    }
}

void CandorCliTest::evaluateAtTheBestTemperature() {
    const Outcome outcome =
        run({"evaluate", demo("instruments-resnet.npz"), "--temperature", "best", "--json", "-"});
    const QJsonObject json = object(outcome.output);
    QCOMPARE(json["temperature"].toDouble(), 1.1); // reference: "T*"
    compare(json["ensemble"].toObject()["mae"].toDouble(), 0.018199998800586575);
    QVERIFY(json["temperature_remark"].toString().contains(QLatin1String("chosen on these data")));
}

void CandorCliTest::sweepFindsTheKnownTemperatures_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("best");
    // The stories of the demo's README.
    QTest::newRow("over-confident") << demo("instruments-resnet.npz") << 1.1;
    QTest::newRow("wants softening") << demo("instruments-mlp.npz") << 2.55;
}

void CandorCliTest::sweepFindsTheKnownTemperatures() {
    QFETCH(QString, file);
    QFETCH(double, best);
    const Outcome outcome = run({"sweep", file, "--json", "-"});
    QCOMPARE(outcome.status, 0);
    const QJsonObject json = object(outcome.output);
    QCOMPARE(json["temperatures"].toArray().size(), 51);
    QCOMPARE(json["best"].toObject()["mae"].toObject()["temperature"].toDouble(), best);
    QCOMPARE(json["single"].toArray().size(), 5);
}

void CandorCliTest::summaryShowsBothTemperatures() {
    const Outcome outcome = run({"summary", demo("instruments-resnet.npz")});
    QCOMPARE(outcome.status, 0);
    const QString text = QString::fromUtf8(outcome.output);
    QVERIFY(text.contains(QLatin1String("74.46 %")));
    QVERIFY(text.contains(QLatin1String("0.0223")));
    QVERIFY(text.contains(QLatin1String("0.0182")));
    QVERIFY(text.contains(QLatin1String("chosen on these data")));
    QVERIFY(outcome.errors.isEmpty());
}

void CandorCliTest::summaryGoesOnAfterABadFile() {
    const Outcome outcome = run({"summary", "missing.npz", demo("instruments-resnet.npz")});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.errors.contains("missing.npz"));
    QVERIFY(outcome.output.contains("instruments-resnet.npz"));
}

void CandorCliTest::csvHasItsHeader() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("buckets.csv"));
    QCOMPARE(run({"evaluate", demo("instruments-resnet.npz"), "--csv", path}).status, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().startsWith("voter,temperature,lower,upper,count,correct"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // no draft left behind
}

void CandorCliTest::classesAreReported() {
    // scikit-learn 1.9 on the same file: tests/core/evaluation/class_report_test.cpp.
    const QStringList call{"evaluate", demo("music-patches.npz"), "--temperature", "1.3"};
    const Outcome plain = run(call);
    QCOMPARE(plain.status, 0);
    QVERIFY(!plain.output.contains("AUROC"));
    const Outcome outcome = run(call + QStringList{"--per-class"});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.startsWith(plain.output));
    const QString text = QString::fromUtf8(outcome.output).simplified();
    QVERIFY(text.contains(QLatin1String("44 0.6800 0.3864 0.4928 0.8700 0.6354")));
    QVERIFY(text.contains(QLatin1String("mean, weighted 198 0.7307 0.6616 0.6612 0.9238 0.8148")));
}

void CandorCliTest::classesAsCsvAndVotesAsJson() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("classes.csv"));
    const Outcome outcome = run({"evaluate", demo("music-patches.npz"), "--temperature", "1.3",
                                 "--class-csv", path, "--json", "-"});
    QCOMPARE(outcome.status, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readLine(), QByteArray("class,precision,recall,f1,support,auroc,auprc\n"));
    const QJsonObject json = object(outcome.output);
    compare(json["votes"].toObject()["ensemble"].toObject()["majority"].toDouble(),
            0.6464646464646465); // numpy on the same file
    QCOMPARE(json["class_report"].toObject()["classes"].toObject().size(), 5);
}

void CandorCliTest::badCallsExitWith2_data() {
    QTest::addColumn<QStringList>("arguments");
    const QString file = demo("instruments-resnet.npz");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{"evaluat", file};
    QTest::newRow("no file") << QStringList{"evaluate"};
    QTest::newRow("zero temperature") << QStringList{"evaluate", file, "--temperature", "0"};
    QTest::newRow("a word for a temperature")
        << QStringList{"evaluate", file, "--temperature", "hot"};
    QTest::newRow("one bucket") << QStringList{"evaluate", file, "--bins", "1"};
    QTest::newRow("backward grid") << QStringList{"sweep", file, "--from", "3", "--to", "1"};
}

void CandorCliTest::badCallsExitWith2() {
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.errors.isEmpty());
    QVERIFY(outcome.output.isEmpty());
}

void CandorCliTest::badFilesExitWith3_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no format") << QByteArray("hello\nworld\n");
    QTest::newRow("pickle") << QByteArray("\x80\x04\x95");
    QTest::newRow("cut archive") << QByteArray("PK\x03\x04 and then nothing");
    QTest::newRow("all unlabelled") << QByteArray("file,label,a,b\nx,-1,0.2,1.5\ny,-1,2,3\n");
    QTest::newRow("no number") << QByteArray("file,label,a,b\nx,a,0.2,nan\n");
}

void CandorCliTest::badFilesExitWith3() {
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.dat"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Outcome outcome = run({"evaluate", path});
    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.errors.contains("bad.dat"));
    QCOMPARE(outcome.errors.count('\n'), 1); // one sentence
    QVERIFY(outcome.output.isEmpty());
}

void CandorCliTest::unwritableOutputKeepsTheOldFile() {
    const Outcome outcome = run(
        {"evaluate", demo("instruments-resnet.npz"), "--json", "/proc/no-such-folder/out.json"});
    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.errors.contains("folder does not exist"));
}

void CandorCliTest::outputNeverReplacesADevice() {
    const QTemporaryDir folder;
    const std::filesystem::path link = folder.filePath("out.json").toStdString();
    std::filesystem::create_symlink("/dev/null", link);
    const Outcome outcome = run({"evaluate", demo("instruments-resnet.npz"), "--quiet", "--json",
                                 QString::fromStdString(link.string())});
    QCOMPARE(outcome.status, 0);
    QVERIFY(std::filesystem::is_symlink(link));
    QVERIFY(std::filesystem::is_character_file(link)); // what it leads to
}

void CandorCliTest::everyCommandHelpsWithAnExample() {
    for (const QStringList& arguments :
         {QStringList{"--help"}, QStringList{"evaluate", "--help"}, QStringList{"sweep", "--help"},
          QStringList{"summary", "--help"}}) {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.output.contains("Example:"));
    }
}

} // namespace candor_cli_test

CANDOR_LOOP_TEST(candor_cli_test::CandorCliTest)
#include "candor_cli_test.moc"
