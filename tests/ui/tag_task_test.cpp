// SPDX-License-Identifier: GPL-3.0-or-later
// Real files in every format of the demo. What was written is read back with ffprobe, a program of
// others, where it is installed.
#include "tag_orders.h"
#include "tagged_notes.h"
#include "tagging/tag_file.h"
#include "test_program.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace candor::ui::tag_task_test {
namespace {

namespace fs = std::filesystem;

/// As a line of ffprobe's, whichever stream or container holds it: "TAG:GENRE=Guitar".
bool ffprobeSaysGuitar(const fs::path& file) {
    QProcess program;
    program.start(QStringLiteral("ffprobe"),
                  {"-v", "error", "-show_entries", "format_tags:stream_tags", "-of", "default=nw=1",
                   QString::fromStdString(file.string())});
    program.waitForFinished();
    return program.readAllStandardOutput().toLower().contains("tag:genre=guitar\n");
}

} // namespace

class TagTaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void planningWritesNothing();
    void writesReadsBackAndUndoesToTheBit();
    void otherChoicesGiveOtherPlans();
    void provenanceFollowsLabelsAlone();
    void anOlderPlanGivesWay();
    void aSecondWriteNeedsNoSecondAnalysis();
    void aFileChangedSinceIsRefused();
    void aFailingFileIsAnEntry();
    void cancelStopsBetweenFiles();
    void formatsWithoutTagsGetASidecarIfWanted();
    void hardLinksAreAskedFor();
    void tagsNowComeInPieces();
};

void TagTaskTest::planningWritesNothing() {
    const fixture::TaggedNotes notes(4);
    const auto before = notes.contents();
    TagTask task(notes.journal());
    const auto plan = planOf(task, {notes.proposals(), choicesOf(TagField::Genre), "net", 7});
    QCOMPARE(plan->number, std::uint64_t{7});
    QCOMPARE(plan->files.size(), notes.files().size());
    QCOMPARE(plan->count(PlanState::Changes), notes.files().size());
    const TagChange& change = plan->files.front().changes.front();
    QCOMPARE(change.field, TagField::Genre);
    QCOMPARE(change.after, std::vector<std::string>{"Guitar"});
    QCOMPARE(notes.contents(), before);
    QVERIFY(!fs::exists(notes.journal()));
}

void TagTaskTest::writesReadsBackAndUndoesToTheBit() {
    const fixture::TaggedNotes notes;
    const auto before = notes.contents();
    TagTask task(notes.journal());
    const auto plan = planOf(task, {notes.proposals(), choicesOf(TagField::Genre), "net", 1});
    QSignalSpy progress(&task, &TagTask::progress);
    const auto run = writeOf(task, {plan});
    QCOMPARE(run->count(TagRunState::Written), notes.files().size());
    QVERIFY(!run->stopped);
    QVERIFY(progress.count() >= 1);
    const bool hasProbe = !QStandardPaths::findExecutable(QStringLiteral("ffprobe")).isEmpty();
    for (const fs::path& file : notes.files()) {
        QCOMPARE(readTags(file).values.at(TagField::Genre), std::vector<std::string>{"Guitar"});
        // FFmpeg passes over the ID3 chunk of a WAV that has an INFO list, as this one does.
        if (hasProbe && file.string().find("24bit") == std::string::npos) {
            QVERIFY2(ffprobeSaysGuitar(file), file.c_str());
        }
    }
    const auto undone = undoOf(task, {run->batch});
    QCOMPARE(undone->count(TagRunState::Restored), notes.files().size());
    QCOMPARE(notes.contents(), before);
}

void TagTaskTest::otherChoicesGiveOtherPlans() {
    const fixture::TaggedNotes notes(4);
    TagTask task(notes.journal());
    const auto first = planOf(task, {notes.proposals("Rock"), choicesOf(TagField::Mood), "", 1});
    QCOMPARE(writeOf(task, {first})->count(TagRunState::Written), notes.files().size());
    const auto empty = planOf(task, {notes.proposals("Pop"), choicesOf(TagField::Mood), "", 2});
    QCOMPARE(empty->count(PlanState::Same), notes.files().size());
    QCOMPARE(empty->files.front().has, std::vector<std::string>{"Rock"});
    const auto add =
        planOf(task, {notes.proposals("Pop"), choicesOf(TagField::Mood, WriteMode::Add), "", 3});
    const std::vector<std::string> both{"Rock", "Pop"};
    QCOMPARE(add->files.front().changes.front().after, both);
    const auto replace = planOf(
        task, {notes.proposals("Pop"), choicesOf(TagField::Mood, WriteMode::Replace), "", 4});
    QCOMPARE(replace->files.front().changes.front().after, std::vector<std::string>{"Pop"});
}

void TagTaskTest::provenanceFollowsLabelsAlone() {
    const fixture::TaggedNotes notes(4);
    TagTask task(notes.journal());
    TagChoices choices = choicesOf(TagField::Genre);
    choices.provenance = true;
    auto proposals = notes.proposals();
    proposals.front().chosenByHand = true;
    const auto plan = planOf(task, {proposals, choices, "net, T = 1.10", 1});
    const auto& byHand = plan->files[0].changes;
    const auto& byModel = plan->files[1].changes;
    QCOMPARE(byModel.size(), std::size_t{3});
    QCOMPARE(byModel[1].after.front(), std::string("net, T = 1.10"));
    QCOMPARE(byModel[2].after.front(), std::string("Guitar=0.91;Bass=0.05"));
    QCOMPARE(byHand[1].after.front(), std::string("chosen by hand; net, T = 1.10"));
    writeOf(task, {plan});
    // Another model says the same class: no reason to write the files again.
    const auto again = planOf(task, {notes.proposals(), choices, "other", 2});
    QCOMPARE(again->count(PlanState::Same), notes.files().size());
}

void TagTaskTest::anOlderPlanGivesWay() {
    const fixture::TaggedNotes notes(4);
    TagTask task(notes.journal());
    QSignalSpy planned(&task, &TagTask::planned);
    for (std::uint64_t number = 1; number <= 20; ++number) {
        task.plan({notes.proposals(), choicesOf(TagField::Genre), "net", number});
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        !planned.isEmpty() &&
            planned.last().first().value<std::shared_ptr<const TagPlan>>()->number == 20,
        Patience);
    QVERIFY(planned.count() < 20);
}

void TagTaskTest::aSecondWriteNeedsNoSecondAnalysis() {
    const fixture::TaggedNotes notes(4);
    const auto proposals = notes.proposals(); // with the files as they were analysed
    TagTask task(notes.journal());
    writeOf(task, {planOf(task, {proposals, choicesOf(TagField::Genre), "", 1})});
    const auto second = planOf(task, {proposals, choicesOf(TagField::Mood), "", 2});
    QCOMPARE(second->count(PlanState::Changes), notes.files().size());
    QCOMPARE(writeOf(task, {second})->count(TagRunState::Written), notes.files().size());
}

void TagTaskTest::aFileChangedSinceIsRefused() {
    const fixture::TaggedNotes notes(4);
    const auto proposals = notes.proposals();
    fs::last_write_time(notes.files().front(),
                        fs::last_write_time(notes.files().front()) + std::chrono::seconds(5));
    TagTask task(notes.journal());
    const auto plan = planOf(task, {proposals, choicesOf(TagField::Genre), "", 1});
    QCOMPARE(plan->files.front().state, PlanState::Refused);
    QCOMPARE(*plan->files.front().failure->fault, TagFault::ChangedSince);
    QCOMPARE(plan->count(PlanState::Changes), notes.files().size() - 1);
}

void TagTaskTest::aFailingFileIsAnEntry() {
    const fixture::TaggedNotes notes(4);
    TagTask task(notes.journal());
    const auto plan = planOf(task, {notes.proposals(), choicesOf(TagField::Genre), "", 1});
    fs::remove(notes.files()[2]); // after the preview
    const auto run = writeOf(task, {plan});
    QCOMPARE(run->count(TagRunState::Failed), std::size_t{1});
    QCOMPARE(run->count(TagRunState::Written), notes.files().size() - 1);
    QCOMPARE(run->files[2].state, TagRunState::Failed);
    QCOMPARE(*run->files[2].failure->fault, TagFault::FileMissing);
}

void TagTaskTest::cancelStopsBetweenFiles() {
    const fixture::TaggedNotes notes;
    const auto before = notes.contents();
    TagTask task(notes.journal());
    const auto plan = planOf(task, {notes.proposals(), choicesOf(TagField::Genre), "", 1});
    const auto run = answerTo<std::shared_ptr<const TagRun>>(task, &TagTask::finished, [&] {
        task.write({plan});
        task.cancel();
    });
    const std::size_t left = run->count(TagRunState::NotReached);
    QVERIFY(left >= 1);
    QCOMPARE(left + run->count(TagRunState::Written), notes.files().size());
    for (std::size_t index = 0; index < before.size(); ++index) {
        const bool isOld = candor::contentHash(notes.files()[index]) == before[index];
        QCOMPARE(isOld, run->files[index].state == TagRunState::NotReached);
    }
    // The next order is not cancelled with it.
    QCOMPARE(writeOf(task, {plan, {left == 0 ? 0 : notes.files().size() - 1}})
                 ->count(TagRunState::Written),
             std::size_t{1});
}

void TagTaskTest::formatsWithoutTagsGetASidecarIfWanted() {
    fixture::TaggedNotes notes(4);
    const fs::path au = notes.addAu();
    TagTask task(notes.journal());
    TagChoices choices = choicesOf(TagField::Genre);
    const auto without = planOf(task, {notes.proposals(), choices, "", 1});
    QCOMPARE(without->count(PlanState::Refused), std::size_t{1});
    QCOMPARE(*without->files.back().failure->fault, TagFault::NoTagFormat);
    choices.sidecars = true;
    const auto with = planOf(task, {notes.proposals(), choices, "net", 2});
    QCOMPARE(with->count(PlanState::Sidecar), std::size_t{1});
    const auto run = writeOf(task, {with});
    QCOMPARE(run->count(TagRunState::Sidecar), std::size_t{1});
    std::ifstream sidecar(au.string() + ".candor.json");
    const std::string text{std::istreambuf_iterator<char>(sidecar), {}};
    QVERIFY(text.find("\"Guitar\"") != std::string::npos);
}

void TagTaskTest::hardLinksAreAskedFor() {
    const fixture::TaggedNotes notes(4);
    fs::create_hard_link(notes.files().front(), notes.folder() / "second name");
    TagTask task(notes.journal());
    TagChoices choices = choicesOf(TagField::Genre);
    const auto plan = planOf(task, {notes.proposals(), choices, "", 1});
    QCOMPARE(*plan->files.front().failure->fault, TagFault::HardLinked);
    choices.partHardLinks = true;
    const auto parted = planOf(task, {notes.proposals(), choices, "", 2});
    QCOMPARE(parted->count(PlanState::Changes), notes.files().size());
    QCOMPARE(writeOf(task, {parted})->count(TagRunState::Written), notes.files().size());
}

void TagTaskTest::tagsNowComeInPieces() {
    const fixture::TaggedNotes notes(4);
    TagTask task(notes.journal());
    ReadTags all;
    std::size_t most = 0;
    QObject::connect(&task, &TagTask::tagsRead, &task, [&](const ReadTags& piece) {
        most = std::max(most, piece.size());
        all.insert(piece.begin(), piece.end());
    });
    std::vector<std::string> paths;
    for (int copy = 0; copy < 5000; ++copy) {
        paths.push_back(notes.files().front().string() + std::to_string(copy)); // missing ones
    }
    for (const fs::path& file : notes.files()) {
        paths.push_back(file.string());
    }
    task.readTags(paths);
    QTRY_COMPARE_WITH_TIMEOUT(all.size(), paths.size(), Patience);
    QVERIFY(most <= 2000);
}

} // namespace candor::ui::tag_task_test

CANDOR_LOOP_TEST(candor::ui::tag_task_test::TagTaskTest)
#include "tag_task_test.moc"
