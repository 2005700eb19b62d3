// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/golden_logits.h"
#include "core/sample_tables.h"
#include "test_program.h"

#include "evaluation/evaluation.h"
#include "evaluation/fitted_temperature.h"

#include <QtTest>

#include <numeric>

namespace golden_vectors_test {

using namespace candor;
using namespace sample;

class GoldenVectorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Expected numbers: the golden vectors of docs/measures.md.
    void goldenGenerator();
    void goldenMeasures();
    void goldenBuckets();
    void goldenMaeAtTemperatures_data();
    void goldenMaeAtTemperatures();
    void goldenFits();
    void goldenEnsemble();
    void goldenPooledError();
};

void GoldenVectorsTest::goldenGenerator() {
    QVERIFY(near(golden::logit(0, 0), 3.533243232855, 1e-12));
    const std::vector<std::int32_t> labels = golden::labels();
    const std::vector<std::int32_t> first(labels.begin(), labels.begin() + 10);
    QCOMPARE(first, (std::vector<std::int32_t>{0, 7, 6, 4, 2, 7, 2, 0, 6, 6}));
    QCOMPARE(std::accumulate(labels.begin(), labels.end(), 0), 7202);
}

void GoldenVectorsTest::goldenMeasures() {
    const Evaluation evaluation = evaluate(golden::table(), settingsAt(1.0));
    const Measures& measures = evaluation.ensemble.measures;
    QVERIFY(near(measures.accuracy, 0.348, 1e-12));
    QVERIFY(near(measures.mae, 0.104012896175, 1e-11));
    QVERIFY(near(measures.weightedMae, 0.0985498559572, 1e-11));
    QVERIFY(near(measures.ece, 0.0992041050727, 1e-11));
    QVERIFY(near(measures.nll, 1.77958209973, 1e-10));
    QVERIFY(near(measures.brier, 0.782736886407, 1e-11));
}

void GoldenVectorsTest::goldenBuckets() {
    const Evaluation evaluation = evaluate(golden::table(), settingsAt(1.0));
    const ReliabilityTable& table = evaluation.ensemble.reliability;
    QCOMPARE(column(table, &ReliabilityBucket::count),
             (std::vector<std::uint64_t>{9788, 2875, 1597, 790, 330, 218, 154, 127, 102, 19}));
    QCOMPARE(column(table, &ReliabilityBucket::correct),
             (std::vector<std::uint64_t>{540, 461, 352, 209, 120, 79, 80, 81, 63, 15}));
    QCOMPARE(column(table, &ReliabilityBucket::winningCount),
             (std::vector<std::uint64_t>{0, 11, 399, 643, 327, 218, 154, 127, 102, 19}));
    QCOMPARE(column(table, &ReliabilityBucket::winningCorrect),
             (std::vector<std::uint64_t>{0, 1, 86, 171, 120, 79, 80, 81, 63, 15}));
}

void GoldenVectorsTest::goldenMaeAtTemperatures_data() {
    QTest::addColumn<double>("temperature");
    QTest::addColumn<double>("mae");
    QTest::newRow("0.5") << 0.5 << .221802035188;
    QTest::newRow("0.8") << 0.8 << .154351595775;
    QTest::newRow("1.2") << 1.2 << .05031893936;
    QTest::newRow("1.5") << 1.5 << .0380997412434;
    QTest::newRow("2") << 2.0 << .1334638146;
}

void GoldenVectorsTest::goldenMaeAtTemperatures() {
    QFETCH(double, temperature);
    QFETCH(double, mae);
    const Evaluation evaluation = evaluate(golden::table(), settingsAt(temperature));
    QVERIFY(near(evaluation.ensemble.measures.mae, mae, 1e-11));
}

void GoldenVectorsTest::goldenFits() {
    const LogitsTable table = golden::table();
    const FittedTemperature byLoss = fitTemperature(table, settingsAt(1.0), Measure::Nll);
    QVERIFY(near(byLoss.temperature, 1.4164938864, 1e-6));
    QVERIFY(near(byLoss.value, 1.73589312043, 1e-10));
    QVERIFY(!byLoss.atGridEdge);

    const auto grid = temperatureGrid(0.10, 3.00, 0.01);
    const TemperatureSweep swept = sweep(table, settingsAt(1.0), grid);
    const auto byMae = bestTemperature(swept.temperatures, swept.ensemble, Measure::Mae);
    QVERIFY(byMae.has_value());
    QCOMPARE(byMae->temperature, 1.39);
    QVERIFY(near(byMae->value, 0.0279535261608, 1e-11));
}

void GoldenVectorsTest::goldenEnsemble() {
    // E1: the temperature inside each member, then the mean.
    const Evaluation evaluation = evaluate(golden::table(3), settingsAt(1.5));
    QVERIFY(near(evaluation.ensemble.measures.mae, .0334487724557, 1e-11));
    QVERIFY(near(evaluation.ensemble.measures.nll, 1.73949165513, 1e-10));
    QVERIFY(near(evaluation.ensemble.measures.accuracy, 0.349, 1e-12));
}

void GoldenVectorsTest::goldenPooledError() {
    // Pooled ECE and, of the winners in ten buckets, ECE and MCE.
    const LogitsTable table = golden::table();
    const auto pooled = [](const ReliabilityTable& reliability) {
        double sum = 0.0;
        double largest = 0.0;
        for (const ReliabilityBucket& bucket : reliability.buckets) {
            const double gap = std::abs(double(bucket.correct) - bucket.confidenceSum);
            sum += gap / double(reliability.decisions());
            largest = bucket.count > 0 ? std::max(largest, gap / double(bucket.count)) : largest;
        }
        return std::pair(sum, largest);
    };
    EvaluationSettings settings = settingsAt(1.0);
    QVERIFY(
        near(pooled(evaluate(table, settings).ensemble.reliability).first, 0.0284176244067, 1e-11));
    settings.scope.kind = ScopeKind::WinningDecisions;
    const auto [ece, mce] = pooled(evaluate(table, settings).ensemble.reliability);
    QVERIFY(near(ece, 0.099080581977, 1e-11));
    QVERIFY(near(mce, 0.227099098747, 1e-11));
}

} // namespace golden_vectors_test

CANDOR_TEST(golden_vectors_test::GoldenVectorsTest)
#include "golden_vectors_test.moc"
