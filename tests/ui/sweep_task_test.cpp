// SPDX-License-Identifier: GPL-3.0-or-later
#include "synthetic_table.h"
#include "test_program.h"

#include "tasks/sweep_plan.h"
#include "tasks/sweep_task.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace candor::ui::sweep_task_test {

class SweepTaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlanTakesEveryTemperatureOnce() {
        const SweepPlan plan = coarseToFinePlan();
        const std::vector<double> grid = defaultTemperatureGrid();
        const std::set<double> taken(plan.temperatures.begin(), plan.temperatures.end());
        QCOMPARE(plan.temperatures.size(), grid.size());
        QVERIFY(taken == std::set<double>(grid.begin(), grid.end()));
        QCOMPARE(plan.stageEnds.back(), grid.size());
        QCOMPARE(plan.stageEnds.front(), std::size_t{6}); // 0.5, 1, 1.5, 2, 2.5, 3
    }

    void itRefinesToTheWholeSweep() {
        const auto table = syntheticTable("small.npz");
        SweepTask task;
        std::vector<SweepState> states;
        connect(&task, &SweepTask::sweepReady, this,
                [&states](DataSetId, const SweepState& state) { states.push_back(state); });
        task.request({1, table, {}, true}, true);
        QTRY_VERIFY(!states.empty() && states.back().complete);
        QVERIFY(states.size() >= 3);
        for (const SweepState& state : states) {
            const auto& temperatures = state.sweep->temperatures;
            QVERIFY(std::is_sorted(temperatures.begin(), temperatures.end()));
            QCOMPARE(state.sweep->ensemble.values.size(), temperatures.size());
        }
        // One plain sweep over the grid is the reference.
        const TemperatureSweep expected = sweep(*table, {}, defaultTemperatureGrid());
        const TemperatureSweep& found = *states.back().sweep;
        QVERIFY(found.temperatures == expected.temperatures);
        QCOMPARE(found.members.size(), expected.members.size());
        for (std::size_t index = 0; index < expected.temperatures.size(); ++index) {
            QCOMPARE(found.ensemble.values[index].mae, expected.ensemble.values[index].mae);
            QCOMPARE(found.members[2].values[index].nll, expected.members[2].values[index].nll);
        }
    }

    void itGoesOnBeyondTheGridForTheCurveAlone() {
        SweepTask task;
        SweepState last;
        connect(&task, &SweepTask::sweepReady, this,
                [&last](DataSetId, const SweepState& state) { last = state; });
        task.request({1, syntheticTable("small.npz"), {}, true}, true);
        QTRY_VERIFY(last.wide != nullptr);
        QVERIFY(last.complete);
        QVERIFY(last.sweep->temperatures == defaultTemperatureGrid()); // T* stays on its grid
        QCOMPARE(last.wide->temperatures.front(), 0.2);
        QCOMPARE(last.wide->temperatures.back(), 5.0);
        QVERIFY(std::is_sorted(last.wide->temperatures.begin(), last.wide->temperatures.end()));
        QCOMPARE(last.wide->ensemble.values.size(), last.wide->temperatures.size());
    }

    void aPausedSweepWaits() {
        SweepTask task;
        int published = 0;
        connect(&task, &SweepTask::sweepReady, this, [&published] { ++published; });
        task.pause();
        task.request({1, syntheticTable("small.npz"), {}, true}, true);
        QTest::qWait(100);
        QCOMPARE(published, 0);
        task.resume();
        QTRY_VERIFY(published >= 3);
    }

    void newChoicesStartItOver() {
        const auto table = syntheticTable("large.npz", {5, 20'000, 10});
        SweepTask task;
        std::size_t members = 0;
        bool complete = false;
        connect(&task, &SweepTask::sweepReady, this, [&](DataSetId, const SweepState& state) {
            members = state.sweep->members.size();
            complete = state.complete;
        });
        task.request({1, table, {}, true}, true);
        EvaluationSettings two;
        two.members = {0, 3};
        task.request({1, table, two, true}, true);
        QTRY_VERIFY_WITH_TIMEOUT(complete, 60'000);
        QCOMPARE(members, std::size_t{2});
    }

    void aForgottenDataSetIsLeftAlone() {
        SweepTask task;
        task.pause();
        std::vector<DataSetId> answered;
        connect(&task, &SweepTask::sweepReady, this,
                [&answered](DataSetId id, const SweepState&) { answered.push_back(id); });
        task.request({1, syntheticTable("gone.npz"), {}, true}, true);
        task.request({2, syntheticTable("stays.npz"), {}, true}, false);
        task.forget(1);
        task.resume();
        QTRY_VERIFY(answered.size() >= 3);
        QVERIFY(std::find(answered.begin(), answered.end(), 1) == answered.end());
    }
};

} // namespace candor::ui::sweep_task_test

CANDOR_LOOP_TEST(candor::ui::sweep_task_test::SweepTaskTest)
#include "sweep_task_test.moc"
