// SPDX-License-Identifier: GPL-3.0-or-later
// The reference is live_reference.cpp: plain loops in double precision.
#include "core/calibration/live_agreement.h"
#include "test_program.h"

#include "calibration/binning.h"
#include "calibration/live_engine.h"
#include "calibration/live_logits.h"

#include <QtTest>

#include <cmath>
#include <numeric>
#include <stdexcept>

namespace candor::test::live_engine_test {
namespace {

const Binning Ten = Binning::equalWidth(10);
constexpr DecisionScope Scopes[] = {
    {ScopeKind::AllDecisions, 0}, {ScopeKind::WinningDecisions, 0}, {ScopeKind::OneClass, 2}};

} // namespace

class LiveEngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheDefinitions_data() {
        QTest::addColumn<int>("files");
        QTest::addColumn<double>("temperature");
        for (const int files : {1, 15, 16, 17, 1000}) {
            for (const double temperature : {0.3, 0.5, 1.0, 1.7, 3.0}) {
                QTest::addRow("%d files, T = %.1f", files, temperature) << files << temperature;
            }
        }
    }
    void followsTheDefinitions() {
        QFETCH(int, files);
        QFETCH(double, temperature);
        const auto count = static_cast<std::size_t>(files);
        const LiveSample sample = makeSample({.files = count, .members = 5}, 1);
        for (const DecisionScope& scope : Scopes) {
            QVERIFY(agrees(sample, queryAt(temperature, Ten, scope)));
        }
    }

    void poolsPatchesInAnyOrder_data() {
        QTest::addColumn<int>("mostPatches");
        QTest::addColumn<int>("classes");
        QTest::newRow("up to 2") << 2 << 10;
        QTest::newRow("up to 30") << 30 << 4;
        QTest::newRow("two classes") << 5 << 2;
        QTest::newRow("many classes") << 3 << 300;
    }
    void poolsPatchesInAnyOrder() {
        QFETCH(int, mostPatches);
        QFETCH(int, classes);
        const SampleShape shape{.files = 203,
                                .classes = static_cast<std::size_t>(classes),
                                .mostPatches = static_cast<std::size_t>(mostPatches)};
        const LiveSample sample = makeSample(shape, 2);
        const DecisionScope oneClass{ScopeKind::OneClass, 1};
        QVERIFY(agrees(sample, queryAt(0.7, Ten)));
        QVERIFY(agrees(sample, queryAt(1.7, Ten, oneClass)));
    }

    void countsMultiLabelDecisions() {
        for (const std::size_t classes : {1U, 7U}) {
            const LiveSample sample = makeSample({.files = 300,
                                                  .classes = classes,
                                                  .mostPatches = 3,
                                                  .task = Task::MultiLabel,
                                                  .activation = Activation::Sigmoid,
                                                  .unlabelledShare = 0.1},
                                                 3);
            const DecisionScope oneClass{ScopeKind::OneClass, classes - 1};
            QVERIFY(agrees(sample, queryAt(0.5, Ten)));
            QVERIFY(agrees(sample, queryAt(1.7, Ten, {ScopeKind::WinningDecisions, 0})));
            QVERIFY(agrees(sample, queryAt(1.0, Ten, oneClass)));
        }
    }

    void takesMembersInAndOut() {
        const LiveSample sample = makeSample({.files = 100, .members = 5}, 4);
        const std::vector<std::vector<std::size_t>> choices{{0}, {3}, {1, 4}, {0, 2, 3}};
        for (const std::vector<std::size_t>& members : choices) {
            LiveQuery query = queryAt(1.3, Ten);
            query.members = members;
            QVERIFY(agrees(sample, query));
        }
    }

    void leavesOutUnlabelledAndMaskedFiles() {
        const LiveSample sample =
            makeSample({.files = 333, .mostPatches = 4, .unlabelledShare = 0.3}, 5);
        std::vector<std::uint8_t> include(333);
        for (std::size_t file = 0; file < include.size(); ++file) {
            include[file] = file % 3 != 0 ? 1 : 0;
        }
        for (const DecisionScope& scope : Scopes) {
            LiveQuery query = queryAt(1.1, Ten, scope);
            query.include = include;
            QVERIFY(agrees(sample, query));
        }
        std::fill(include.begin(), include.end(), std::uint8_t{0});
        LiveQuery nothing = queryAt(1.1, Ten);
        nothing.include = include;
        QVERIFY(agrees(sample, nothing));
    }

    void takesAnyBuckets() {
        const LiveSample sample = makeSample({.files = 500}, 6);
        for (const std::size_t buckets : {2U, 5U, 15U, 49U, 50U, 100U}) {
            const Binning binning = Binning::equalWidth(buckets);
            for (const DecisionScope& scope : Scopes) {
                QVERIFY(agrees(sample, queryAt(0.9, binning, scope)));
            }
        }
        std::vector<double> confidences;
        for (const std::vector<double>& row :
             referenceVoter(sample, queryAt(1.0, Ten), allMembers(sample)).posteriors) {
            confidences.insert(confidences.end(), row.begin(), row.end());
        }
        for (const std::size_t buckets : {7U, 60U}) {
            const Binning equalMass = Binning::equalMass(confidences, buckets);
            QVERIFY(agrees(sample, queryAt(1.0, equalMass)));
            QVERIFY(agrees(sample, queryAt(1.5, equalMass)));
        }
    }
};

} // namespace candor::test::live_engine_test

CANDOR_TEST(candor::test::live_engine_test::LiveEngineTest)
#include "live_engine_test.moc"
