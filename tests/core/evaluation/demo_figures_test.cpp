// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "dataset/logits_reader.h"
#include "evaluation/evaluation.h"
#include "evaluation/fitted_temperature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

namespace demo_figures_test {

using candor::Measure;

namespace {

QJsonObject reference() {
    QFile file(QStringLiteral(CANDOR_TEST_DATA "/reference/demo_figures.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

void compare(Measure measure, double found, const QJsonObject& expected) {
    const auto key = QString::fromUtf8(candor::measureKey(measure).data());
    QVERIFY2(expected.contains(key), qPrintable(key));
    const double value = expected[key].toDouble();
    QVERIFY2(std::abs(found - value) < 1e-10,
             qPrintable(QStringLiteral("%1: %2, not %3").arg(key).arg(found).arg(value)));
}

} // namespace

/// The whole way from a demo file to its figures, against an independent program
/// (tests/data/reference/demo_figures.py).
class DemoFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheReference_data();
    void figuresAreThoseOfTheReference();
    void bestTemperatureIsThatOfTheReference_data();
    void bestTemperatureIsThatOfTheReference();
};

void DemoFiguresTest::figuresAreThoseOfTheReference_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject files = reference();
    QCOMPARE(files.size(), 5);
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        const QJsonArray temperatures = entry->toArray();
        QTest::newRow(qPrintable(entry.key() + " at T = 1"))
            << entry.key() << temperatures[0].toObject();
        QTest::newRow(qPrintable(entry.key() + " at T*"))
            << entry.key() << temperatures[1].toObject();
    }
}

void DemoFiguresTest::figuresAreThoseOfTheReference() {
    QFETCH(QString, file);
    QFETCH(QJsonObject, expected);
    const auto table = candor::readLogits((CANDOR_DEMO_DATA "/") + file.toStdString());
    candor::EvaluationSettings settings;
    settings.temperature = expected["temperature"].toDouble();
    const candor::Evaluation evaluation = candor::evaluate(*table, settings);
    for (const Measure measure : candor::AllMeasures) {
        const auto single = candor::acrossMembers(evaluation.members, measure);
        compare(measure, candor::valueOf(evaluation.ensemble.measures, measure),
                expected["ensemble"].toObject());
        compare(measure, single.mean, expected["single_mean"].toObject());
        compare(measure, single.deviation, expected["single_std"].toObject());
    }
}

void DemoFiguresTest::bestTemperatureIsThatOfTheReference_data() {
    QTest::addColumn<QString>("file");
    const QStringList files = reference().keys();
    for (const QString& file : files) {
        QTest::newRow(qPrintable(file)) << file;
    }
}

void DemoFiguresTest::bestTemperatureIsThatOfTheReference() {
    QFETCH(QString, file);
    const auto table = candor::readLogits((CANDOR_DEMO_DATA "/") + file.toStdString());
    const auto best = candor::fitTemperature(*table, {}, Measure::Mae);
    const QJsonObject expected = reference()[file].toArray()[1].toObject();
    QCOMPARE(best.temperature, expected["temperature"].toDouble());
    compare(Measure::Mae, best.value, expected["ensemble"].toObject());
}

} // namespace demo_figures_test

CANDOR_TEST(demo_figures_test::DemoFiguresTest)
#include "demo_figures_test.moc"
