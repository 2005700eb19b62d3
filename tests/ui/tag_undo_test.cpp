// SPDX-License-Identifier: GPL-3.0-or-later
// Undoing on real files, after other programs' writes and after a restart. The files' bytes from
// before are the reference.
#include "tag_orders.h"
#include "tagged_notes.h"
#include "tagging/tag_file.h"
#include "test_program.h"

#include <QTest>

namespace candor::ui::tag_undo_test {

class TagUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoesSomeFilesAndOthersLater();
    void anotherProgramsWriteIsNotLost();
    void historySurvivesARestart();
    void withoutAJournalNothingIsWritten();
};

void TagUndoTest::undoesSomeFilesAndOthersLater() {
    const fixture::TaggedNotes notes(4);
    const auto before = notes.contents();
    TagTask task(notes.journal());
    writeOf(task, {planOf(task, {notes.proposals(), choicesOf(TagField::Genre), "", 1})});
    const auto history = historyOf(task);
    QCOMPARE(history->size(), std::size_t{1});
    const WriteBatch& batch = history->front();
    QCOMPARE(batch.count(WriteStage::Written), notes.files().size());
    QCOMPARE(batch.fields, std::vector<TagField>{TagField::Genre});
    const auto some = undoOf(task, {batch.name, {batch.files[1].number}});
    QCOMPARE(some->count(TagRunState::Restored), std::size_t{1});
    QCOMPARE(candor::contentHash(notes.files()[1]), before[1]);
    QVERIFY(candor::contentHash(notes.files()[0]) != before[0]);
    const auto rest = undoOf(task, {batch.name});
    QCOMPARE(rest->count(TagRunState::Restored), notes.files().size() - 1);
    QCOMPARE(notes.contents(), before);
}

void TagUndoTest::anotherProgramsWriteIsNotLost() {
    const fixture::TaggedNotes notes(4);
    TagTask task(notes.journal());
    const auto run =
        writeOf(task, {planOf(task, {notes.proposals(), choicesOf(TagField::Genre), "", 1})});
    const TagChange comment{TagField::Comment, {}, {"from elsewhere"}};
    writeTagsInPlace(notes.files().front(), {comment}); // stands in for another program
    const auto refused = undoOf(task, {run->batch});
    QCOMPARE(refused->changedByOthers(), std::size_t{1});
    QCOMPARE(refused->count(TagRunState::Restored), notes.files().size() - 1);
    const auto fields = undoOf(task, {run->batch, {}, true});
    QCOMPARE(fields->count(TagRunState::FieldsOnly), std::size_t{1});
    const TagValues now = readTags(notes.files().front()).values;
    QCOMPARE(now.at(TagField::Comment), comment.after);
    QVERIFY(now.find(TagField::Genre) == now.end());
}

void TagUndoTest::historySurvivesARestart() {
    const fixture::TaggedNotes notes(4);
    const auto before = notes.contents();
    {
        TagTask task(notes.journal());
        writeOf(task, {planOf(task, {notes.proposals(), choicesOf(TagField::Genre), "", 1})});
    }
    TagTask task(notes.journal());
    const auto history = historyOf(task);
    QCOMPARE(history->size(), std::size_t{1});
    undoOf(task, {history->front().name});
    QCOMPARE(notes.contents(), before);
    QCOMPARE(historyOf(task)->front().count(WriteStage::Undone), notes.files().size());
}

void TagUndoTest::withoutAJournalNothingIsWritten() {
    const fixture::TaggedNotes notes(4);
    const auto before = notes.contents();
    std::ofstream(notes.journal()) << "a file where the folder should be";
    TagTask task(notes.journal());
    const auto plan = planOf(task, {notes.proposals(), choicesOf(TagField::Genre), "", 1});
    const auto run = writeOf(task, {plan});
    QVERIFY(run->stopped);
    QCOMPARE(*run->stopped->fault, TagFault::JournalFailed);
    QCOMPARE(notes.contents(), before);
}

} // namespace candor::ui::tag_undo_test

CANDOR_LOOP_TEST(candor::ui::tag_undo_test::TagUndoTest)
#include "tag_undo_test.moc"
