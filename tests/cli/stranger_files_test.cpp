// SPDX-License-Identifier: GPL-3.0-or-later
// Files as other people have them, read by the real program.
#include "cli/program_run.h"
#include "test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace stranger_files_test {

using fixture::run;

namespace {

QString stranger(const char* name) {
    return fixture::data("cases/") + QLatin1String(name);
}

QJsonObject evaluated(const QString& path, const QStringList& more = {}) {
    const auto outcome = run(QStringList{"evaluate", path, "--json", "-"} + more);
    return QJsonDocument::fromJson(outcome.output).object();
}

double figure(const QJsonObject& evaluation, const char* name) {
    return evaluation["ensemble"].toObject()[QLatin1String(name)].toDouble(-1.0);
}

} // namespace

class StrangerFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesProbabilitiesUnderAnyName_data();
    void seesProbabilitiesUnderAnyName();
    void turnsTheReading();
    void leavesOutWhatIsNoClass_data();
    void leavesOutWhatIsNoClass();
    void namesTheOptionsThatChoose();
};

// The figures of the values as probabilities are numpy's.
void StrangerFilesTest::seesProbabilitiesUnderAnyName_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<double>("ece");
    QTest::addColumn<double>("accuracy");
    QTest::newRow("scores") << stranger("npz_scores_are_probs.npz") << 0.1017 << 0.67;
    QTest::newRow("3 decimals") << stranger("csv_probs_3_decimals.csv") << 0.2299 << 0.7436;
}

void StrangerFilesTest::seesProbabilitiesUnderAnyName() {
    QFETCH(QString, path);
    QFETCH(double, ece);
    QFETCH(double, accuracy);
    const auto outcome = run({"evaluate", path, "--json", "-"});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.errors.contains("holds probabilities"), outcome.errors.constData());
    const QJsonObject found = QJsonDocument::fromJson(outcome.output).object();
    QVERIFY(qAbs(figure(found, "ece") - ece) < 5e-5);
    QVERIFY(qAbs(figure(found, "accuracy") - accuracy) < 5e-5);
}

void StrangerFilesTest::turnsTheReading() {
    const QString path = stranger("npz_scores_are_probs.npz");
    QVERIFY(qAbs(figure(evaluated(path, {"--scores", "logits"}), "ece") - 0.3316) < 5e-5);
    QVERIFY(qAbs(figure(evaluated(path, {"--scores", "probabilities"}), "ece") - 0.1017) < 5e-5);
    QCOMPARE(run({"evaluate", path, "--scores", "odds"}).status, 2);
}

// Accuracies by numpy, of the four classes alone.
void StrangerFilesTest::leavesOutWhatIsNoClass_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("leftOut");
    QTest::addColumn<double>("accuracy");
    QTest::newRow("pandas index") << stranger("csv_pandas_index.csv") << QByteArray("(no name)")
                                  << 0.7436;
    QTest::newRow("id") << stranger("csv_extra_numeric_column.csv") << QByteArray("\"id\"")
                        << 0.7436;
}

void StrangerFilesTest::leavesOutWhatIsNoClass() {
    QFETCH(QString, path);
    QFETCH(QByteArray, leftOut);
    QFETCH(double, accuracy);
    const auto outcome = run({"evaluate", path, "--json", "-"});
    QVERIFY2(outcome.errors.contains("left out, as no classes: " + leftOut),
             outcome.errors.constData());
    const QJsonObject found = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(found["classes"].toArray(), (QJsonArray{"bass", "brass", "flute", "guitar"}));
    QVERIFY(qAbs(figure(found, "accuracy") - accuracy) < 5e-5);
}

void StrangerFilesTest::namesTheOptionsThatChoose() {
    const auto refused = run({"evaluate", stranger("csv_pandas_index.csv"), "--scores-from", "x*"});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.errors.contains("there is no \"x*\""), refused.errors.constData());
    const auto chosen = run({"sweep", stranger("csv_pandas_index.csv"), "--scores-from",
                             "bass,brass,flute,guitar", "--labels-from", "label"});
    QCOMPARE(chosen.status, 0);
}

} // namespace stranger_files_test

CANDOR_LOOP_TEST(stranger_files_test::StrangerFilesTest)
#include "stranger_files_test.moc"
