// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/packet_hash.h"
#include "core/tagging/write_fixture.h"
#include "tagging/tag_file.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

namespace undo_write_test {

using namespace candor;
using test::bytesOf;
using test::faultOf;
using test::orderFor;
namespace fs = std::filesystem;

/// Writes are taken back to the last bit, also after the program has ended.
class UndoWriteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyFormatIsWrittenAndUndone();
    void undoneAfterOthersMoved();
    void writtenByOthersSince();
    void undoneOnlyOnce();
    void twoWritesUndoneInTurn();

private:
    QTemporaryDir m_once;
    std::vector<fs::path> m_sounds;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::MusicFolder> m_music;
};

void UndoWriteTest::initTestCase() {
    std::string why;
    m_sounds = test::makeSounds(m_once.path().toStdString(), why);
    if (m_sounds.empty()) {
        QSKIP(("no sounds to write into: " + why).c_str());
    }
}

void UndoWriteTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_music = std::make_unique<test::MusicFolder>(m_dir->path().toStdString(),
                                                  m_once.path().toStdString());
}

void UndoWriteTest::everyFormatIsWrittenAndUndone() {
    for (const fs::path& sound : m_sounds) {
        const fs::path file = m_music->fresh(sound.filename().string());
        const std::string before = bytesOf(file);
        const std::int64_t modified = test::modifiedTime(file);
        const std::string heard = packetHash(file);
        const WriteOutcome outcome = m_music->write(orderFor(file));
        QCOMPARE(outcome.changes.size(), 2U);
        QVERIFY(outcome.leftBehind.empty());
        QVERIFY2(bytesOf(file) != before, file.c_str());
        QCOMPARE(contentHash(file), outcome.after.content);
        QVERIFY(outcome.after.looksLike(identityOf(file)));
        QCOMPARE(packetHash(file), heard);
        QVERIFY(readTags(file).values.at(TagField::Genre) ==
                std::vector<std::string>({"Rock", "Zeuhl", "\u6f14\u6b4c"}));
        const WriteRecord record = m_music->latest(); // by a journal that was opened anew
        QCOMPARE(record.stage, WriteStage::Written);
        QCOMPARE(record.before.content.size(), 32U);
        QVERIFY(m_music->undo(record) == UndoKind::Exact);
        QVERIFY2(bytesOf(file) == before, file.c_str());
        QCOMPARE(test::modifiedTime(file), modified);
        QCOMPARE(m_music->latest().stage, WriteStage::Undone);
        fs::remove(file);
    }
    QCOMPARE(test::namesIn(m_music->folder()), std::string());
    QCOMPARE(test::namesIn(m_music->state() / "deltas"), std::string());
    qInfo("%zu formats written and undone bit for bit", m_sounds.size());
}

void UndoWriteTest::undoneAfterOthersMoved() {
    const fs::path file = m_music->fresh("tone.flac");
    m_music->write(orderFor(file));
    fs::rename(file, m_music->folder() / "elsewhere.flac");
    QCOMPARE(faultOf([&] { m_music->undo(m_music->latest()); }), std::string("FileMissing"));
    QCOMPARE(m_music->latest().stage, WriteStage::Written);
}

void UndoWriteTest::writtenByOthersSince() {
    const fs::path file = m_music->fresh("tone.flac");
    m_music->write(orderFor(file));
    // Another program changes the mood and the title; the genre is still ours.
    writeTagsInPlace(file, {{TagField::Mood, {"calm"}, {"wild"}}});
    const std::string others = bytesOf(file);
    QCOMPARE(faultOf([&] { m_music->undo(m_music->latest()); }), std::string("ChangedByOthers"));
    QCOMPARE(bytesOf(file), others);
    QCOMPARE(m_music->latest().stage, WriteStage::Written);
    QVERIFY(m_music->undo(m_music->latest(), true) == UndoKind::Fields);
    const TagValues values = readTags(file).values;
    QVERIFY(!values.contains(TagField::Genre) || values.at(TagField::Genre).empty());
    QCOMPARE(values.at(TagField::Mood).at(0), std::string("wild"));
    QCOMPARE(m_music->latest().stage, WriteStage::Undone);
}

void UndoWriteTest::undoneOnlyOnce() {
    const fs::path file = m_music->fresh("tone.m4a");
    m_music->write(orderFor(file));
    const WriteRecord record = m_music->latest();
    m_music->undo(record);
    const std::string before = bytesOf(file);
    QCOMPARE(faultOf([&] { m_music->undo(record); }), std::string("NothingToUndo"));
    QCOMPARE(bytesOf(file), before);
    WriteRecord unknown = record;
    unknown.number = 99;
    QCOMPARE(faultOf([&] { m_music->undo(unknown); }), std::string("NothingToUndo"));
}

void UndoWriteTest::twoWritesUndoneInTurn() {
    const fs::path file = m_music->fresh("v23.mp3");
    const std::string first = bytesOf(file);
    m_music->write(orderFor(file));
    const std::string second = bytesOf(file);
    WriteOrder order = orderFor(file);
    order.wishes = {{TagField::Genre, WriteMode::Add, {"Ambient"}}};
    m_music->write(order);
    const std::vector<WriteRecord> records = WriteJournal(m_music->state()).records();
    QCOMPARE(records.size(), 2U);
    QCOMPARE(faultOf([&] { m_music->undo(records[0]); }), std::string("ChangedByOthers"));
    m_music->undo(records[1]);
    QCOMPARE(bytesOf(file), second);
    m_music->undo(records[0]);
    QCOMPARE(bytesOf(file), first);
}

} // namespace undo_write_test

CANDOR_LOOP_TEST(undo_write_test::UndoWriteTest)
#include "undo_write_test.moc"
