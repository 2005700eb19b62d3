// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

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

QTEST_GUILESS_MAIN(FitTest)
#include "fit_test.moc"
