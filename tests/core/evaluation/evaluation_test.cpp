// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/golden_logits.h"
#include "core/sample_tables.h"
#include "test_program.h"

#include "evaluation/evaluation.h"
#include "evaluation/fitted_temperature.h"

#include <QtTest>

#include <cmath>

namespace evaluation_test {

using namespace candor;
using namespace sample;

class EvaluationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unlabelledFilesAreShownButNotCounted();
    void withoutLabelsNothingIsMeasured();
    void filtersCountTheirFilesOnly();
    void multiLabelDecisionsHaveTheirOwnLabels();
    void hugeLogitsKeepTheLossFinite();
    void scopes();
    void equalMassBucketsHoldEqualCounts();
    void filesInBucketAreThoseCounted();
    void sweepTakesTheTemperatureNearestOneOnTies();
};

void EvaluationTest::unlabelledFilesAreShownButNotCounted() {
    LogitsTable table = patchedTable(2, 100, 4);
    std::vector<std::int32_t> labels(100);
    for (std::size_t file = 0; file < 100; ++file) {
        labels[file] = file % 5 == 0 ? GroundTruth::Unlabelled : table.truth.label(file);
    }
    table.truth = GroundTruth::singleLabel(labels, 4);
    EvaluationSettings settings = settingsAt(1.0);
    settings.wantOutcomes = true;
    const Evaluation evaluation = evaluate(table, settings);
    QCOMPARE(evaluation.files, std::uint64_t{80});
    QCOMPARE(evaluation.ensemble.reliability.decisions(), std::uint64_t{320});
    QCOMPARE(evaluation.outcomes->confidence.size(), std::size_t{100});
    QVERIFY(evaluation.outcomes->confidence[0] > 0.25F - 1e-6F);
}

void EvaluationTest::withoutLabelsNothingIsMeasured() {
    LogitsTable table = patchedTable(2, 30, 4);
    const std::vector<std::int32_t> none(30, GroundTruth::Unlabelled);
    const std::vector<std::int8_t> noRows(120, GroundTruth::Unlabelled);
    for (const bool several : {false, true}) {
        table.truth =
            several ? GroundTruth::multiLabel(noRows, 4) : GroundTruth::singleLabel(none, 4);
        for (const BucketKind kind : {BucketKind::EqualWidth, BucketKind::EqualMass}) {
            EvaluationSettings settings = settingsAt(1.0);
            settings.bucketKind = kind;
            settings.wantOutcomes = true;
            const Evaluation evaluation = evaluate(table, settings);
            QCOMPARE(evaluation.files, std::uint64_t{0});
            QCOMPARE(evaluation.ensemble.reliability.decisions(), std::uint64_t{0});
            QVERIFY(evaluation.outcomes->confidence[0] > 0.0F); // what was heard is still there
            for (const Measure measure : AllMeasures) {
                QVERIFY(std::isnan(valueOf(evaluation.ensemble.measures, measure)));
                QVERIFY(std::isnan(acrossMembers(evaluation.members, measure).mean));
            }
            const auto swept = sweep(table, settings, defaultTemperatureGrid());
            QVERIFY(!bestTemperature(swept.temperatures, swept.ensemble, Measure::Mae));
            for (const Measure measure : {Measure::Mae, Measure::Nll}) {
                QVERIFY_EXCEPTION_THROWN(
                    static_cast<void>(fitTemperature(table, settings, measure)),
                    std::invalid_argument);
            }
        }
    }
}

void EvaluationTest::filtersCountTheirFilesOnly() {
    LogitsTable table = patchedTable(2, 100, 4);
    table.splitNames = {"train", "test"};
    for (std::size_t file = 0; file < 100; ++file) {
        table.split.push_back(file < 30 ? 0 : 1);
    }
    EvaluationSettings settings = settingsAt(1.0);
    settings.filter.split = 1;
    QCOMPARE(evaluate(table, settings).files, std::uint64_t{70});
    settings.filter.trueClass = 2;
    std::uint64_t expected = 0;
    for (std::size_t file = 30; file < 100; ++file) {
        expected += table.truth.label(file) == 2 ? 1U : 0U;
    }
    QCOMPARE(evaluate(table, settings).files, expected);
    settings.filter = {};
    settings.filter.files =
        std::make_shared<std::vector<std::uint32_t>>(std::vector<std::uint32_t>{3, 5, 99});
    QCOMPARE(evaluate(table, settings).files, std::uint64_t{3});
}

void EvaluationTest::multiLabelDecisionsHaveTheirOwnLabels() {
    // Two files, two classes; posteriors are sigmoids: 0.731059 for 1, 0.119203 for -2.
    const std::vector<double> values{1.0, -2.0, -2.0, 1.0};
    LogitsTable table;
    table.logits = LogitMatrix::fromValues({1, 2, 2}, values, Activation::Sigmoid);
    table.patches = PatchGrouping::onePatchPerFile(2);
    table.truth = GroundTruth::multiLabel({1, 1, 0, 0}, 2);
    table.classes = LabelSet::numbered(2);
    table.memberNames = {"member 0"};
    table.fileNames = NameColumn::numbered("file", 2);
    const Evaluation evaluation = evaluate(table, settingsAt(1.0));
    const auto& buckets = evaluation.ensemble.reliability.buckets;
    QCOMPARE(buckets[7].count, std::uint64_t{2});
    QCOMPARE(buckets[7].correct, std::uint64_t{1});
    QCOMPARE(buckets[1].count, std::uint64_t{2});
    QCOMPARE(buckets[1].correct, std::uint64_t{1});
    QVERIFY(evaluation.confusion.empty());
    const double high = 1.0 / (1.0 + std::exp(-1.0));
    const double low = 1.0 / (1.0 + std::exp(2.0));
    const double first = (std::log(high) + std::log(low)) / 2.0;
    const double second = (std::log(1.0 - low) + std::log(1.0 - high)) / 2.0;
    QVERIFY(near(evaluation.ensemble.measures.nll, -(first + second) / 2.0, 1e-12));
    QCOMPARE(evaluation.ensemble.measures.accuracy, 0.5);
}

void EvaluationTest::hugeLogitsKeepTheLossFinite() {
    const std::vector<double> values{3000.0, 0.0, 3000.0, 0.0};
    LogitsTable table;
    table.logits = LogitMatrix::fromValues({2, 1, 2}, values);
    table.patches = PatchGrouping::onePatchPerFile(1);
    table.truth = GroundTruth::singleLabel({1}, 2);
    table.classes = LabelSet::numbered(2);
    table.memberNames = {"a", "b"};
    table.fileNames = NameColumn::numbered("file", 1);
    const Evaluation evaluation = evaluate(table, settingsAt(1.0));
    QVERIFY(near(evaluation.ensemble.measures.nll, 3000.0, 1e-9));
    QCOMPARE(evaluation.ensemble.measures.brier, 2.0);
}

void EvaluationTest::scopes() {
    const LogitsTable table = golden::table();
    EvaluationSettings settings = settingsAt(1.0);
    settings.scope.kind = ScopeKind::WinningDecisions;
    const ReliabilityTable winners = evaluate(table, settings).ensemble.reliability;
    QCOMPARE(column(winners, &ReliabilityBucket::count),
             (std::vector<std::uint64_t>{0, 11, 399, 643, 327, 218, 154, 127, 102, 19}));

    // The classes' own diagrams add up to the diagram of all decisions.
    std::vector<std::uint64_t> counts(10, 0);
    settings.scope.kind = ScopeKind::OneClass;
    for (std::size_t label = 0; label < golden::Classes; ++label) {
        settings.scope.classIndex = label;
        const ReliabilityTable one = evaluate(table, settings).ensemble.reliability;
        QCOMPARE(one.decisions(), std::uint64_t{golden::Files});
        for (std::size_t bucket = 0; bucket < 10; ++bucket) {
            counts[bucket] += one.buckets[bucket].count;
        }
    }
    QCOMPARE(counts,
             (std::vector<std::uint64_t>{9788, 2875, 1597, 790, 330, 218, 154, 127, 102, 19}));
}

void EvaluationTest::equalMassBucketsHoldEqualCounts() {
    EvaluationSettings settings = settingsAt(1.0, 16);
    settings.bucketKind = BucketKind::EqualMass;
    const ReliabilityTable table = evaluate(golden::table(), settings).ensemble.reliability;
    QCOMPARE(table.buckets.size(), std::size_t{16});
    for (const ReliabilityBucket& bucket : table.buckets) {
        QCOMPARE(bucket.count, std::uint64_t{1000}); // 16 000 decisions, no ties
        QVERIFY(near(bucket.expected, bucket.confidenceSum / 1000.0, 1e-15));
    }
}

void EvaluationTest::filesInBucketAreThoseCounted() {
    const LogitsTable table = golden::table();
    EvaluationSettings settings = settingsAt(1.0);
    settings.scope.kind = ScopeKind::WinningDecisions;
    const Evaluation evaluation = evaluate(table, settings);
    QCOMPARE(filesInBucket(table, evaluation, 3).size(), std::size_t{643});
    QCOMPARE(filesInBucket(table, evaluation, 9).size(), std::size_t{19});
    QVERIFY(filesInBucket(table, evaluation, 0).empty());
}

void EvaluationTest::sweepTakesTheTemperatureNearestOneOnTies() {
    const std::vector<double> grid{0.5, 0.9, 1.2, 2.0};
    SweepCurve curve;
    for (const double mae : {0.3, 0.1, 0.1, 0.1}) {
        curve.values.push_back({.mae = mae});
    }
    const auto best = bestTemperature(grid, curve, Measure::Mae);
    QVERIFY(best.has_value());
    QCOMPARE(best->temperature, 0.9);
    QVERIFY(!best->atGridEdge);
    curve.values[3].mae = 0.05;
    QVERIFY(bestTemperature(grid, curve, Measure::Mae)->atGridEdge);
}

} // namespace evaluation_test

CANDOR_TEST(evaluation_test::EvaluationTest)
#include "evaluation_test.moc"
