// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"
#include "test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

namespace fit_test {

using namespace fixture;

namespace {

constexpr const char* Validation = "instruments-resnet-validation.npz";

QJsonObject object(const QByteArray& json) {
    return QJsonDocument::fromJson(json).object();
}

QJsonObject fromFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? object(file.readAll()) : QJsonObject();
}

} // namespace

class FitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithScipy();
    void storesWithTheModels();
    void staysAtOneWhereNothingChanges();
    void storesNoDoubtfulOne_data();
    void storesNoDoubtfulOne();
    void refusesOtherClasses();
    void namesTheSplitsThereAre();
};

// Expected values: scipy.optimize.minimize_scalar (bounded, xatol 1e-10) over the mean of
// scipy.special.softmax(z / T) of the five members.
void FitTest::agreesWithScipy() {
    const Outcome outcome = run({"fit", demo(Validation), "--json", "-"});
    QCOMPARE(outcome.status, 0);
    const QJsonObject json = object(outcome.output);
    QVERIFY(std::abs(json["temperature"].toDouble() - 1.3609261256538556) < 1e-6);
    QVERIFY(std::abs(json["after"].toDouble() - 0.6749557331431335) < 1e-10);
    QVERIFY(std::abs(json["before"].toDouble() - 0.7006088010773959) < 1e-10);
    QCOMPARE(json["files"].toInt(), 1246);
    QCOMPARE(json["measure"].toString(), QStringLiteral("nll"));
}

void FitTest::storesWithTheModels() {
    QTemporaryDir folder;
    const QString model = folder.filePath("resnet_0.pt");
    QVERIFY(QFile::copy(demo("models/resnet_0.pt"), model));
    const Outcome outcome =
        run({"fit", demo(Validation), "--measure", "mae", "--store", folder.path()});
    QCOMPARE(outcome.status, 0);
    const QJsonObject candor = fromFile(folder.filePath("resnet_0.json"))["candor"].toObject();
    const QJsonObject temperature = candor["temperature"].toObject();
    QVERIFY(temperature["value"].toDouble() > 1.0);
    QCOMPARE(temperature["fitted_on"].toString(), QLatin1String(Validation));
    QCOMPARE(temperature["n"].toInt(), 1246);
    QCOMPARE(temperature["measure"].toString(), QStringLiteral("mae"));
    QCOMPARE(temperature["members"].toInt(), 5);
    QVERIFY(temperature["after"].toDouble() < temperature["before"].toDouble());
    QCOMPARE(temperature["date"].toString(), QDate::currentDate().toString(Qt::ISODate));
    QVERIFY(!candor["labels"].toArray().isEmpty()); // the rest of the description travels along
}

// Logits that are all alike: their softmax is 1/4 at any temperature.
void FitTest::staysAtOneWhereNothingChanges() {
    const Outcome outcome =
        run({"fit", QStringLiteral(CANDOR_TEST_DATA "/cases/npz_flat.npz"), "--json", "-"});
    QCOMPARE(outcome.status, 0);
    const QJsonObject json = object(outcome.output);
    QCOMPARE(json["temperature"].toDouble(), 1.0);
    QCOMPARE(json["after"].toDouble(), json["before"].toDouble());
    QVERIFY(std::abs(json["after"].toDouble() - std::log(4.0)) < 1e-12);
    QCOMPARE(json["gained"], QJsonValue(false));
    QCOMPARE(json["at_edge"], QJsonValue(false));
}

// The true class has the largest logit of every file, so the NLL falls with T to the end of the
// search; and logits of zero, where no T changes anything.
void FitTest::storesNoDoubtfulOne_data() {
    QTest::addColumn<QByteArray>("logit");
    QTest::addColumn<double>("temperature");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("edge") << QByteArray("2") << 0.05 << QByteArray("at the edge");
    QTest::newRow("flat") << QByteArray("0") << 1.0 << QByteArray("nothing was gained over T = 1");
}

void FitTest::storesNoDoubtfulOne() {
    QFETCH(QByteArray, logit);
    QFETCH(double, temperature);
    QFETCH(QByteArray, reason);
    const QByteArrayList classes{"bass",   "brass", "flute", "guitar", "keyboard",
                                 "mallet", "organ", "reed",  "string", "vocal"};
    QByteArray csv = "file,label," + classes.join(',') + '\n';
    for (int file = 0; file < 40; ++file) {
        csv += QByteArray::number(file) + ".wav," + classes[file % 10];
        for (int label = 0; label < 10; ++label) {
            csv += label == file % 10 ? "," + logit : QByteArray(",0");
        }
        csv += '\n';
    }
    QTemporaryDir folder;
    const QString logits = folder.filePath("logits.csv");
    QFile file(logits);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
    file.close();
    QVERIFY(QFile::copy(demo("models/resnet_0.pt"), folder.filePath("resnet_0.pt")));
    const QString description = folder.filePath("resnet_0.json");
    const Outcome refused = run({"fit", logits, "--store", folder.path()});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.errors.contains(reason));
    QVERIFY(refused.errors.contains("--force"));
    QVERIFY(!QFile::exists(description));
    QCOMPARE(run({"fit", logits, "--store", folder.path(), "--force"}).status, 0);
    const QJsonObject stored = fromFile(description)["candor"].toObject()["temperature"].toObject();
    QVERIFY(std::abs(stored["value"].toDouble() - temperature) < 1e-3);
}

void FitTest::refusesOtherClasses() {
    QTemporaryDir folder;
    QVERIFY(QFile::copy(demo("models/resnet_0.pt"), folder.filePath("resnet_0.pt")));
    const Outcome outcome = run({"fit", demo("music-patches.npz"), "--store", folder.path()});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.errors.contains("its classes are not those of the logits"));
    QVERIFY(!QFile::exists(folder.filePath("resnet_0.json")));
}

void FitTest::namesTheSplitsThereAre() {
    const Outcome outcome = run({"fit", demo(Validation), "--split", "nowhere"});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.errors.contains("--split nowhere"));
}

} // namespace fit_test

CANDOR_LOOP_TEST(fit_test::FitTest)
#include "fit_test.moc"
