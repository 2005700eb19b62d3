// SPDX-License-Identifier: GPL-3.0-or-later
#include "named_table.h"
#include "synthetic_table.h"
#include "test_program.h"

#include "evaluation/vote_accuracy.h"
#include "tasks/evaluation_task.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

namespace candor::ui::evaluation_task_test {
namespace {

FrameRequest requestOf(DataSetId id, std::shared_ptr<const LogitsTable> table,
                       double temperature = 1.0) {
    FrameRequest request{id, std::move(table), {}, nullptr};
    request.settings.temperature = temperature;
    request.settings.wantOutcomes = true;
    for (std::size_t member = 0; member < request.table->logits.members(); ++member) {
        request.settings.members.push_back(member);
    }
    return request;
}

constexpr SyntheticShape Large{5, 60'000, 10};

} // namespace

class EvaluationTaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSmallTableGetsTheExactFigures() {
        const auto table = syntheticTable("small.npz");
        const FrameRequest request = requestOf(1, table, 1.7);
        EvaluationTask task;
        std::optional<ExploreFrame> frame;
        connect(&task, &EvaluationTask::frameReady, this,
                [&frame](DataSetId, const ExploreFrame& ready) { frame = ready; });
        task.request(request, true);
        QTRY_VERIFY(frame.has_value());
        // The same call without threads and tasks is the reference.
        const Evaluation expected = evaluate(*table, request.settings);
        QCOMPARE(frame->atT->ensemble.measures.mae, expected.ensemble.measures.mae);
        QCOMPARE(frame->atT->settings.temperature, 1.7);
        QCOMPARE(frame->atOne->settings.temperature, 1.0);
        QVERIFY(frame->atOne->ensemble.measures.nll != frame->atT->ensemble.measures.nll);
        QVERIFY(frame->atT->outcomes != nullptr);
        QVERIFY(frame->selected == nullptr);
    }

    void votesComeAtRest() {
        const auto table = namedTable(60, 2, 3);
        EvaluationTask task;
        std::vector<ExploreFrame> frames;
        connect(&task, &EvaluationTask::frameReady, this,
                [&frames](DataSetId, const ExploreFrame& frame) { frames.push_back(frame); });
        task.request(requestOf(1, table, 1.5), true);
        QTRY_VERIFY(!frames.empty() && frames.back().votesAtT != nullptr);
        QCOMPARE(frames.size(), std::size_t{2});
        QVERIFY(frames[0].votesAtT == nullptr);
        QCOMPARE(frames[1].atT, frames[0].atT); // not computed again
        const auto expected = voteAccuracies(*table, requestOf(1, table, 1.5).settings);
        QCOMPARE(frames[1].votesAtT->at(1).ensemble, expected[1].ensemble);
        QCOMPARE(frames[1].votesAtT->at(4).members[1], expected[4].members[1]);
        const auto atOne = voteAccuracies(*table, requestOf(1, table, 1.0).settings);
        QCOMPARE(frames[1].votesAtOne->at(3).ensemble, atOne[3].ensemble);
    }

    void figuresAtOneAreKept() {
        const auto table = syntheticTable("small.npz");
        EvaluationTask task;
        std::vector<ExploreFrame> frames;
        connect(&task, &EvaluationTask::frameReady, this,
                [&frames](DataSetId, const ExploreFrame& frame) { frames.push_back(frame); });
        task.request(requestOf(1, table, 1.0), true);
        QTRY_COMPARE(frames.size(), std::size_t{1});
        task.request(requestOf(1, table, 2.0), true);
        QTRY_COMPARE(frames.size(), std::size_t{2});
        QCOMPARE(frames[1].atOne.get(), frames[0].atOne.get());
        FrameRequest fewer = requestOf(1, table, 2.0);
        fewer.settings.members = {0};
        task.request(fewer, true);
        QTRY_COMPARE(frames.size(), std::size_t{3});
        QVERIFY(frames[2].atOne.get() != frames[0].atOne.get());
        QCOMPARE(frames[2].atOne->members.size(), std::size_t{1});
    }

    void aSelectionGetsFiguresOfItsOwn() {
        const auto table = syntheticTable("small.npz");
        FrameRequest request = requestOf(1, table);
        request.selection =
            std::make_shared<const FileSelection>(FileSelection{{3, 5, 8}, QString()});
        EvaluationTask task;
        std::optional<ExploreFrame> frame;
        connect(&task, &EvaluationTask::frameReady, this,
                [&frame](DataSetId, const ExploreFrame& ready) { frame = ready; });
        task.request(request, true);
        QTRY_VERIFY(frame.has_value());
        QVERIFY(frame->selected != nullptr);
        QCOMPARE(frame->selected->files, std::uint64_t{3});
        // The frame outlives the request: its settings must own the files they name.
        request.selection.reset();
        QCOMPARE(frame->selected->settings.filter.files->size(), std::size_t{3});
    }

    void aLargeTableIsShownAtOnceAndExactAtRest() {
        const auto table = syntheticTable("large.npz", Large);
        QVERIFY(FrameComputer::isLarge(*table));
        EvaluationTask task;
        std::vector<Precision> shown;
        std::vector<double> temperatures;
        std::optional<ExploreFrame> last;
        connect(&task, &EvaluationTask::frameReady, this,
                [&](DataSetId, const ExploreFrame& frame) {
                    shown.push_back(frame.atT->precision);
                    temperatures.push_back(frame.atT->settings.temperature);
                    last = frame;
                });
        QSignalSpy settled(&task, &EvaluationTask::settled);
        for (int step = 0; step < 40; ++step) {
            task.request(requestOf(1, table, 1.0 + 0.01 * step), true);
            QTest::qWait(2);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 30'000);
        QCOMPARE(shown.front(), Precision::Single);
        QCOMPARE(shown.back(), Precision::Double);
        QVERIFY(shown.size() <= 41); // requests that were overtaken are left out
        QCOMPARE(temperatures.back(), 1.39);
        const Evaluation expected = evaluate(*table, last->atT->settings);
        QCOMPARE(last->atT->ensemble.measures.mae, expected.ensemble.measures.mae);
        QCOMPARE(last->atOne->precision, Precision::Double);
    }

    void bucketsNameTheirFiles() {
        const auto table = syntheticTable("small.npz");
        const FrameRequest request = requestOf(1, table);
        const auto evaluation =
            std::make_shared<const Evaluation>(evaluate(*table, request.settings));
        EvaluationTask task;
        std::optional<std::vector<std::uint32_t>> found;
        connect(&task, &EvaluationTask::bucketReady, this,
                [&found](DataSetId, std::size_t, const std::vector<std::uint32_t>& files) {
                    found = files;
                });
        task.requestBucket(1, table, evaluation, 0);
        QTRY_VERIFY(found.has_value());
        QVERIFY(*found == filesInBucket(*table, *evaluation, 0));
        QVERIFY(!found->empty());
    }

    void everyDataSetIsAnswered() {
        EvaluationTask task;
        std::vector<DataSetId> answered;
        connect(&task, &EvaluationTask::frameReady, this,
                [&answered](DataSetId id, const ExploreFrame&) { answered.push_back(id); });
        for (const DataSetId id : {1, 2, 3}) {
            task.request(requestOf(id, syntheticTable("small.npz")), false);
        }
        QTRY_COMPARE(answered.size(), std::size_t{3});
        QVERIFY((answered == std::vector<DataSetId>{1, 2, 3}));
    }

    void closingDoesNotWaitForLargeWork() {
        auto task = std::make_unique<EvaluationTask>();
        task->request(requestOf(1, syntheticTable("large.npz", Large)), true);
        task.reset(); // ends although the frame was never fetched
    }
};

} // namespace candor::ui::evaluation_task_test

CANDOR_LOOP_TEST(candor::ui::evaluation_task_test::EvaluationTaskTest)
#include "evaluation_task_test.moc"
