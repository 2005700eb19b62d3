// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"
#include "ui/synthetic_table.h"

#include "evaluation/class_report.h"
#include "tasks/report_task.h"

#include <QSignalSpy>
#include <QtTest>

#include <vector>

namespace candor::ui::report_task_test {

class ReportTaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsWhatTheCoreSays();
    void theNewestRequestWins();
    void aCancelledRequestIsNotAnswered();
};

namespace {

EvaluationSettings at(double temperature) {
    EvaluationSettings settings;
    settings.temperature = temperature;
    return settings;
}

} // namespace

void ReportTaskTest::reportsWhatTheCoreSays() {
    const auto table = syntheticTable("small.npz");
    ReportTask task;
    std::shared_ptr<const ClassReport> found;
    connect(&task, &ReportTask::reportReady, this,
            [&found](DataSetId id, const EvaluationSettings& settings,
                     const std::shared_ptr<const ClassReport>& report) {
                QCOMPARE(id, 3);
                QCOMPARE(settings.temperature, 2.0);
                found = report;
            });
    task.request({3, table, at(2.0)});
    QTRY_VERIFY(found != nullptr);
    const ClassReport expected = classReport(*table, at(2.0)); // no thread
    QCOMPARE(found->classes.size(), expected.classes.size());
    QCOMPARE(found->temperature, 2.0);
    QCOMPARE(found->macro.auprc, expected.macro.auprc);
    QCOMPARE(found->classes[2].f1, expected.classes[2].f1);
}

void ReportTaskTest::theNewestRequestWins() {
    const auto table = syntheticTable("large.npz", {.members = 3, .files = 60'000, .classes = 8});
    ReportTask task;
    std::vector<double> reported;
    connect(&task, &ReportTask::reportReady, this,
            [&reported](DataSetId, const EvaluationSettings& settings) {
                reported.push_back(settings.temperature);
            });
    for (int step = 1; step <= 20; ++step) {
        task.request({1, table, at(1.0 + 0.1 * step)});
    }
    QTRY_VERIFY_WITH_TIMEOUT(!reported.empty() && reported.back() == 3.0, 30'000);
    QVERIFY(reported.size() < 20);
}

void ReportTaskTest::aCancelledRequestIsNotAnswered() {
    const auto large = syntheticTable("large.npz", {.members = 3, .files = 60'000, .classes = 8});
    ReportTask task;
    std::vector<DataSetId> answered;
    connect(&task, &ReportTask::reportReady, this,
            [&answered](DataSetId id) { answered.push_back(id); });
    task.request({1, large, at(1.5)});
    task.cancel();
    task.request({2, syntheticTable("small.npz"), at(1.5)});
    QTRY_VERIFY(!answered.empty());
    QCOMPARE(answered, std::vector<DataSetId>{2});
}

} // namespace candor::ui::report_task_test

CANDOR_LOOP_TEST(candor::ui::report_task_test::ReportTaskTest)
#include "report_task_test.moc"
