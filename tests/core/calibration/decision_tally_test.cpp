// SPDX-License-Identifier: GPL-3.0-or-later
// The reference is plain_tally.cpp: the definitions, a decision at a time, with the C library's
// exp.
#include "core/calibration/plain_tally.h"
#include "core/calibration/tally_case.h"
#include "test_program.h"

#include "calibration/decision_tally.h"

#include <QtTest>

#include <cmath>
#include <stdexcept>
#include <stop_token>

namespace candor::test::decision_tally_test {
namespace {

constexpr DecisionScope Scopes[] = {
    {ScopeKind::AllDecisions, 0}, {ScopeKind::WinningDecisions, 0}, {ScopeKind::OneClass, 1}};

} // namespace

class DecisionTallyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheDefinitions();
    void hardValuesAreCountedAlike();
    void extremeTemperatures();
    void anyBuckets();
    void oneMemberIsTheEnsemble();
    void membersInAndOut();
    void outcomesOfAllFiles();
    void badRequestsAreRefused();
    void stops();
};

void DecisionTallyTest::followsTheDefinitions() {
    for (LiveSample& sample : samplesOfAllKinds()) {
        TallyCase one(std::move(sample));
        for (const DecisionScope& scope : Scopes) {
            if (scope.classIndex >= one.data.logits.classes()) {
                continue;
            }
            one.plan.scope = scope;
            one.plan.temperatures = {Temperature(0.5), Temperature(1.0), Temperature(2.7)};
            one.plan.wantConfusion = true;
            const auto found = one.tallies();
            for (std::size_t k = 0; k < found.size(); ++k) {
                auto expected = plainTally(one.view(), one.plan, one.plan.temperatures[k].value());
                if (k + 1 < found.size()) {
                    expected.back().confusion.clear(); // of the last temperature
                }
                QVERIFY2(agree(found[k], expected),
                         qPrintable(QStringLiteral("%1 files, %2 classes, temperature %3")
                                        .arg(one.data.truth.files())
                                        .arg(one.data.logits.classes())
                                        .arg(k)));
            }
        }
    }
}

void DecisionTallyTest::hardValuesAreCountedAlike() {
    for (const Task task : {Task::SingleLabel, Task::MultiLabel}) {
        for (const double temperature : {0.5, 1.0}) {
            TallyCase one(hardSample(task, 1500));
            one.plan.temperatures = {Temperature(temperature)};
            const auto found = one.tallies().front();
            const auto expected = plainTally(one.view(), one.plan, temperature);
            QVERIFY(agree(found, expected));
            for (const VoterTally& tally : found) {
                QVERIFY(std::isfinite(tally.lossSum) && std::isfinite(tally.brierSum));
            }
        }
    }
}

void DecisionTallyTest::extremeTemperatures() {
    // 1 / T overflows below 5.6e-309: no figure may become NaN for it.
    for (const Task task : {Task::SingleLabel, Task::MultiLabel}) {
        for (const double temperature : {5e-324, 5e-309, 1e-300, 1e-3, 1e9, 1e300, 1.7e308}) {
            TallyCase one(hardSample(task, 200));
            one.plan.temperatures = {Temperature(temperature)};
            const auto found = one.tallies().front();
            const auto expected = plainTally(one.view(), one.plan, temperature);
            for (std::size_t voter = 0; voter < found.size(); ++voter) {
                QVERIFY(sameCounts(found[voter].reliability, expected[voter].reliability));
                QVERIFY(!std::isnan(found[voter].lossSum));
                QVERIFY(isClose(found[voter].brierSum, expected[voter].brierSum));
            }
        }
    }
}

void DecisionTallyTest::anyBuckets() {
    for (const std::size_t buckets : {2U, 3U, 11U, 12U, 20U, 22U, 50U, 100U}) {
        for (const DecisionScope& scope : Scopes) {
            TallyCase one(hardSample(Task::SingleLabel, 400), buckets);
            one.plan.scope = scope;
            QVERIFY2(agree(one.tallies().front(), plainTally(one.view(), one.plan, 1.0)),
                     qPrintable(QStringLiteral("%1 buckets, scope %2")
                                    .arg(buckets)
                                    .arg(static_cast<int>(scope.kind))));
        }
    }
    // Other edges for each voter, and another number of them: their tables differ in length.
    TallyCase one(makeSample({.files = 400, .members = 2}, 21));
    one.plan.binnings = {
        Binning::withEdges(BucketKind::EqualMass, {0.0, 0.0013, 0.017, 0.31, 0.97, 1.0}),
        Binning::equalWidth(60), Binning::withEdges(BucketKind::EqualMass, {0.0, 0.077, 1.0})};
    QVERIFY(agree(one.tallies().front(), plainTally(one.view(), one.plan, 1.0)));
}

void DecisionTallyTest::oneMemberIsTheEnsemble() {
    TallyCase one(makeSample({.files = 300, .members = 3, .mostPatches = 2}, 31));
    one.members = {1};
    one.plan.binnings.resize(2, Binning::equalWidth(10));
    const auto both = one.tallies().front();
    QCOMPARE(both.size(), std::size_t{2});
    QVERIFY(sameBits(both[0], both[1]));
    QVERIFY(both[0].confusion.empty());
    QCOMPARE(both[1].confusion.size(), std::size_t{100});
    QVERIFY(agree(both, plainTally(one.view(), one.plan, 1.0)));
}

void DecisionTallyTest::membersInAndOut() {
    TallyCase one(makeSample({.files = 300, .members = 5}, 32));
    one.members = {0, 3, 4};
    one.plan.binnings.resize(4, Binning::equalWidth(10));
    const auto with = one.tallies().front();
    QVERIFY(agree(with, plainTally(one.view(), one.plan, 1.0)));
    one.plan.wantMembers = false;
    one.plan.binnings.resize(1, Binning::equalWidth(10));
    const auto without = one.tallies().front();
    QCOMPARE(without.size(), std::size_t{1});
    QVERIFY(sameBits(without.back(), with.back()));
}

void DecisionTallyTest::outcomesOfAllFiles() {
    for (const std::size_t classes : {1U, 2U, 9U}) {
        TallyCase one(makeSample({.files = 333,
                                  .members = 2,
                                  .classes = classes,
                                  .mostPatches = 3,
                                  .unlabelledShare = 0.4},
                                 33));
        std::vector<std::uint16_t> predicted(333);
        std::vector<std::uint16_t> runnerUp(333);
        std::vector<float> confidence(333);
        std::vector<float> second(333);
        one.plan.temperatures = {Temperature(0.4), Temperature(1.3)};
        one.plan.outcomes = {predicted, runnerUp, confidence, second};
        const auto found = one.tallies();
        FilePosterior posterior(one.view(), Temperature(1.3));
        for (std::size_t file = 0; file < 333; ++file) {
            posterior.compute(file);
            const auto p = posterior.ensemble();
            const std::size_t winner = winningClass(p);
            const std::size_t next = runnerUpClass(p, winner);
            QCOMPARE(std::size_t{predicted[file]}, winner);
            QCOMPARE(std::size_t{runnerUp[file]}, next);
            QCOMPARE(confidence[file], static_cast<float>(p[winner]));
            QCOMPARE(second[file], static_cast<float>(p[next]));
        }
        one.plan.outcomes = {};
        QVERIFY(agree(found.back(), one.tallies().back())); // the others are not counted
    }
}

void DecisionTallyTest::badRequestsAreRefused() {
    TallyCase one(makeSample({.files = 20, .members = 2, .classes = 3}, 34));
    one.plan.scope = {ScopeKind::OneClass, 3};
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(one.tallies()), std::invalid_argument);
    one.plan.scope = {};
    one.members = {0, 2};
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(one.tallies()), std::invalid_argument);
}

void DecisionTallyTest::stops() {
    const TallyCase one(makeSample({.files = 5000, .members = 2}, 35));
    std::stop_source source;
    std::size_t last = 0;
    const auto progress = [&](std::size_t done, std::size_t total) {
        QVERIFY(done >= last && done <= total && total == 5000);
        last = done;
        source.request_stop();
    };
    QVERIFY(!tallyDecisions(one.view(), one.plan, source.get_token(), progress));
    QVERIFY(last > 0 && last < 5000);
}

} // namespace candor::test::decision_tally_test

CANDOR_TEST(candor::test::decision_tally_test::DecisionTallyTest)
#include "decision_tally_test.moc"
