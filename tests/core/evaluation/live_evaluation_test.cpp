// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/golden_logits.h"
#include "core/sample_tables.h"
#include "test_program.h"

#include "evaluation/live_evaluation.h"

#include <QtTest>

#include <memory>

namespace live_evaluation_test {

using namespace candor;

namespace {

/// The exact evaluation, computed another way, is the reference.
void compareWithExact(const Evaluation& live, const Evaluation& exact) {
    QCOMPARE(live.files, exact.files);
    QCOMPARE(live.members.size(), exact.members.size());
    QCOMPARE(live.precision, Precision::Single);
    for (const Measure measure : AllMeasures) {
        QVERIFY2(sample::near(valueOf(live.ensemble.measures, measure),
                              valueOf(exact.ensemble.measures, measure), 2e-5),
                 measureKey(measure).data());
        for (std::size_t member = 0; member < exact.members.size(); ++member) {
            QVERIFY(sample::near(valueOf(live.members[member].measures, measure),
                                 valueOf(exact.members[member].measures, measure), 2e-5));
        }
    }
    QCOMPARE(sample::column(live.ensemble.reliability, &ReliabilityBucket::count),
             sample::column(exact.ensemble.reliability, &ReliabilityBucket::count));
    QCOMPARE(sample::column(live.ensemble.reliability, &ReliabilityBucket::correct),
             sample::column(exact.ensemble.reliability, &ReliabilityBucket::correct));
    QCOMPARE(live.confusion, exact.confusion);
}

} // namespace

class LiveEvaluationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheExactFigures_data();
    void followsTheExactFigures();
    void equalMassKeepsKnownEdges();
    void outcomesOfAnEarlierFrameStayAsTheyWere();
};

void LiveEvaluationTest::followsTheExactFigures_data() {
    QTest::addColumn<double>("temperature");
    QTest::addColumn<int>("scope");
    for (const double temperature : {0.4, 1.0, 2.5}) {
        for (int scope = 0; scope < 3; ++scope) {
            QTest::addRow("T = %g, scope %d", temperature, scope) << temperature << scope;
        }
    }
}

void LiveEvaluationTest::followsTheExactFigures() {
    QFETCH(double, temperature);
    QFETCH(int, scope);
    const auto table = std::make_shared<LogitsTable>(sample::patchedTable(3, 999, 6));
    EvaluationSettings settings = sample::settingsAt(temperature);
    settings.scope = {static_cast<ScopeKind>(scope), 2};
    settings.wantOutcomes = true;
    LiveEvaluation live(table);
    const Evaluation exact = evaluate(*table, settings);
    const Evaluation quick = live.evaluate(settings);
    compareWithExact(quick, exact);
    QVERIFY(quick.outcomes->predicted == exact.outcomes->predicted);
    settings.filter.trueClass = 1;
    settings.members = {0, 2};
    compareWithExact(live.evaluate(settings), evaluate(*table, settings));
}

void LiveEvaluationTest::equalMassKeepsKnownEdges() {
    const auto table = std::make_shared<LogitsTable>(golden::table(3));
    EvaluationSettings settings = sample::settingsAt(1.0);
    settings.bucketKind = BucketKind::EqualMass;
    const Evaluation exact = evaluate(*table, settings);
    settings.wantMembers = false; // their edges are their own
    LiveEvaluation live(table);
    const Evaluation quick = live.evaluate(settings, &exact);
    for (std::size_t bucket = 0; bucket < 10; ++bucket) {
        const ReliabilityBucket& of = exact.ensemble.reliability.buckets[bucket];
        const ReliabilityBucket& is = quick.ensemble.reliability.buckets[bucket];
        QCOMPARE(is.lower, of.lower);
        // The edges are confidences that occur, so single precision may move their owners.
        QVERIFY(std::abs(double(is.count) - double(of.count)) <= 2.0);
        QVERIFY(sample::near(is.expected, of.expected, 1e-4));
    }
}

void LiveEvaluationTest::outcomesOfAnEarlierFrameStayAsTheyWere() {
    const auto table = std::make_shared<LogitsTable>(golden::table());
    EvaluationSettings settings = sample::settingsAt(1.0);
    settings.wantOutcomes = true;
    LiveEvaluation live(table);
    const Evaluation first = live.evaluate(settings);
    const float before = first.outcomes->confidence[17];
    std::vector<Evaluation> held;
    for (int step = 0; step < 5; ++step) {
        settings.temperature += 0.5;
        held.push_back(live.evaluate(settings));
    }
    QCOMPARE(first.outcomes->confidence[17], before);
    QVERIFY(held[0].outcomes != held[4].outcomes);
}

} // namespace live_evaluation_test

CANDOR_TEST(live_evaluation_test::LiveEvaluationTest)
#include "live_evaluation_test.moc"
