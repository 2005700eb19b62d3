// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/packet_hash.h"
#include "core/tagging/write_fixture.h"
#include "tagging/tag_file.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>

using namespace candor;
using test::bytesOf;
using test::faultOf;
using test::orderFor;
namespace fs = std::filesystem;

/// What a write does and refuses when nothing fails.
class SafeWriteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyFormatIsWrittenAndUndone();
    void undoneAfterOthersMoved();
    void nothingToChangeWritesNothing();
    void rightsOwnerAndAttributesStay();
    void timeOfChangeStaysWhenAsked();
    void symbolicLinkIsFollowedAndStays();
    void hardLinksAreRefusedUnlessParted();
    void changedSinceAnalysis();
    void lockedByAnother();
    void readOnlyFileAndFolder();
    void noFileToWrite();
    void writtenByOthersSince();
    void undoneOnlyOnce();
    void twoWritesUndoneInTurn();

private:
    [[nodiscard]] fs::path fresh(const std::string& name) const {
        fs::create_directories(m_music);
        fs::copy_file(m_sounds / name, m_music / name, fs::copy_options::overwrite_existing);
        return m_music / name;
    }
    WriteOutcome write(const WriteOrder& order) {
        WriteJournal journal(m_state);
        return writeTagsSafely(order, journal, journal.newBatch());
    }
    [[nodiscard]] WriteRecord latest() const { return WriteJournal(m_state).records().back(); }
    UndoKind undo(const WriteRecord& record, bool fieldsToo = false) {
        WriteJournal journal(m_state);
        return undoWrite(record, journal, fieldsToo);
    }

    QTemporaryDir m_once;
    fs::path m_sounds;
    std::vector<fs::path> m_files;
    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_music;
    fs::path m_state;
};

void SafeWriteTest::initTestCase() {
    m_sounds = m_once.path().toStdString();
    std::string why;
    m_files = test::makeSounds(m_sounds, why);
    if (m_files.empty()) {
        QSKIP(("no sounds to write into: " + why).c_str());
    }
}

void SafeWriteTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_music = fs::path(m_dir->path().toStdString()) / "music";
    m_state = fs::path(m_dir->path().toStdString()) / "state";
}

void SafeWriteTest::everyFormatIsWrittenAndUndone() {
    for (const fs::path& sound : m_files) {
        const fs::path file = fresh(sound.filename().string());
        const std::string before = bytesOf(file);
        const std::int64_t modified = test::modifiedTime(file);
        const std::string heard = packetHash(file);
        const WriteOutcome outcome = write(orderFor(file));
        QCOMPARE(outcome.changes.size(), 2U);
        QVERIFY(outcome.leftBehind.empty());
        QVERIFY2(bytesOf(file) != before, file.c_str());
        QCOMPARE(contentHash(file), outcome.after.content);
        QVERIFY(outcome.after.looksLike(identityOf(file)));
        QCOMPARE(packetHash(file), heard);
        QVERIFY(readTags(file).values.at(TagField::Genre) ==
                std::vector<std::string>({"Rock", "Zeuhl", "\u6f14\u6b4c"}));
        const WriteRecord record = latest(); // by a journal that was opened anew
        QCOMPARE(record.stage, WriteStage::Written);
        QCOMPARE(record.before.content.size(), 32U);
        QVERIFY(undo(record) == UndoKind::Exact);
        QVERIFY2(bytesOf(file) == before, file.c_str());
        QCOMPARE(test::modifiedTime(file), modified);
        QCOMPARE(latest().stage, WriteStage::Undone);
        fs::remove(file);
    }
    QCOMPARE(test::namesIn(m_music), std::string());
    QCOMPARE(test::namesIn(m_state / "deltas"), std::string());
    qInfo("%zu formats written and undone bit for bit", m_files.size());
}

void SafeWriteTest::undoneAfterOthersMoved() {
    const fs::path file = fresh("tone.flac");
    write(orderFor(file));
    fs::rename(file, m_music / "elsewhere.flac");
    QCOMPARE(faultOf([&] { undo(latest()); }), std::string("FileMissing"));
    QCOMPARE(latest().stage, WriteStage::Written);
}

void SafeWriteTest::nothingToChangeWritesNothing() {
    const fs::path file = fresh("tone.ogg");
    write(orderFor(file));
    const std::string before = bytesOf(file);
    const std::int64_t modified = test::modifiedTime(file);
    const WriteOutcome outcome = write(orderFor(file));
    QVERIFY(outcome.changes.empty());
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(test::modifiedTime(file), modified);
    QCOMPARE(WriteJournal(m_state).records().size(), 1U);
}

void SafeWriteTest::rightsOwnerAndAttributesStay() {
    const fs::path file = fresh("tone.flac");
    ::chmod(file.c_str(), 0640);
    const bool attributes = ::setxattr(file.c_str(), "user.rating", "five", 4, 0) == 0;
    const bool root = ::geteuid() == 0;
    if (root) {
        QCOMPARE(::chown(file.c_str(), 12345, 54321), 0);
    }
    const auto check = [&] {
        struct stat status {};
        ::stat(file.c_str(), &status);
        QCOMPARE(status.st_mode & 07777U, 0640U);
        QCOMPARE(status.st_uid, root ? 12345U : ::geteuid());
        char value[8] = {};
        QCOMPARE(::getxattr(file.c_str(), "user.rating", value, sizeof value),
                 attributes ? ssize_t{4} : ssize_t{-1});
    };
    const std::string before = bytesOf(file);
    QVERIFY(write(orderFor(file)).leftBehind.empty());
    check();
    undo(latest());
    check();
    QCOMPARE(bytesOf(file), before);
}

void SafeWriteTest::timeOfChangeStaysWhenAsked() {
    const fs::path file = fresh("v23.mp3");
    const timespec times[2] = {{1'000'000'000, 5}, {1'000'000'000, 123'456'789}};
    ::utimensat(AT_FDCWD, file.c_str(), times, 0);
    WriteOrder order = orderFor(file);
    order.keepModified = true;
    const WriteOutcome outcome = write(order);
    QCOMPARE(test::modifiedTime(file), 1'000'000'000'123'456'789);
    QCOMPARE(outcome.after.modified, 1'000'000'000'123'456'789);
    undo(latest());
    QCOMPARE(test::modifiedTime(file), 1'000'000'000'123'456'789);
    order.keepModified = false;
    write(order);
    QVERIFY(test::modifiedTime(file) > 1'500'000'000'000'000'000);
}

void SafeWriteTest::symbolicLinkIsFollowedAndStays() {
    const fs::path file = fresh("tone.wav");
    const fs::path other = m_music / "other";
    fs::create_directories(other);
    fs::create_symlink("../tone.wav", other / "link.wav");
    const std::string before = bytesOf(file);
    write(orderFor(other / "link.wav"));
    QVERIFY(fs::is_symlink(other / "link.wav"));
    QVERIFY(bytesOf(file) != before);
    QCOMPARE(latest().file, fs::canonical(file));
    undo(latest());
    QCOMPARE(bytesOf(file), before);
    fs::create_symlink("nowhere.wav", other / "dangling.wav");
    QCOMPARE(faultOf([&] { write(orderFor(other / "dangling.wav")); }), std::string("FileMissing"));
    QCOMPARE(test::namesIn(other), std::string("dangling.wav link.wav"));
}

void SafeWriteTest::hardLinksAreRefusedUnlessParted() {
    const fs::path file = fresh("tone.opus");
    fs::create_hard_link(file, m_music / "same.opus");
    const std::string before = bytesOf(file);
    WriteOrder order = orderFor(file);
    QCOMPARE(faultOf([&] { write(order); }), std::string("HardLinked"));
    QCOMPARE(bytesOf(file), before);
    order.partHardLinks = true;
    write(order);
    QVERIFY(bytesOf(file) != before);
    QCOMPARE(bytesOf(m_music / "same.opus"), before);
    undo(latest());
    QCOMPARE(bytesOf(file), before);
}

void SafeWriteTest::changedSinceAnalysis() {
    const fs::path file = fresh("v24.mp3");
    WriteOrder order = orderFor(file);
    order.seen = identityOf(file);
    order.seen->size += 1;
    QCOMPARE(faultOf([&] { write(order); }), std::string("ChangedSince"));
    order.seen = identityOf(file);
    order.seen->modified -= 1;
    QCOMPARE(faultOf([&] { write(order); }), std::string("ChangedSince"));
    order.seen->content = contentHash(file); // another time, and the same bytes
    QVERIFY(!write(order).changes.empty());
    QCOMPARE(WriteJournal(m_state).records().size(), 1U);
}

void SafeWriteTest::lockedByAnother() {
    const fs::path file = fresh("tone.flac");
    const int lock = ::open(file.c_str(), O_RDWR);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    QCOMPARE(faultOf([&] { write(orderFor(file)); }), std::string("Locked"));
    ::flock(lock, LOCK_UN);
    struct flock range {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    QCOMPARE(::fcntl(lock, F_OFD_SETLK, &range), 0);
    QCOMPARE(faultOf([&] { write(orderFor(file)); }), std::string("Locked"));
    ::close(lock);
    QCOMPARE(faultOf([&] { write(orderFor(file)); }), std::string("none"));
}

/// Root may write everything, so a child takes another user's place.
void SafeWriteTest::readOnlyFileAndFolder() {
    const fs::path file = fresh("tone.flac");
    const std::string before = bytesOf(file);
    for (const fs::path& open : {fs::path(m_dir->path().toStdString()), m_music}) {
        ::chmod(open.c_str(), 0777);
    }
    const auto faultAsOther = [&](mode_t fileMode, mode_t folderMode, const std::string& fault) {
        ::chmod(file.c_str(), fileMode);
        ::chmod(m_music.c_str(), folderMode);
        return test::inChild([&] {
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) {
                throw std::runtime_error("cannot become another user");
            }
            const std::string found = faultOf([&] { write(orderFor(file)); });
            if (found != fault) {
                throw std::runtime_error(found);
            }
        });
    };
    if (::geteuid() == 0) {
        QCOMPARE(::chown(file.c_str(), 65534, 65534), 0);
        QCOMPARE(::chown(m_music.c_str(), 65534, 65534), 0);
    }
    QCOMPARE(faultAsOther(0444, 0755, "ReadOnlyFile"), 0);
    QCOMPARE(faultAsOther(0644, 0555, "ReadOnlyFolder"), 0);
    QCOMPARE(faultAsOther(0000, 0755, "NotReadable"), 0);
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(test::namesIn(m_music), std::string("tone.flac"));
    QCOMPARE(faultAsOther(0644, 0755, "none"), 0);
    QVERIFY(bytesOf(file) != before);
}

void SafeWriteTest::noFileToWrite() {
    fs::create_directories(m_music);
    QCOMPARE(faultOf([&] { write(orderFor(m_music)); }), std::string("NotReadable"));
    QCOMPARE(faultOf([&] { write(orderFor("/dev/null")); }), std::string("NotReadable"));
    QCOMPARE(faultOf([&] { write(orderFor(m_music / "none.mp3")); }), std::string("FileMissing"));
    QCOMPARE(::mkfifo((m_music / "pipe.mp3").c_str(), 0600), 0);
    QCOMPARE(faultOf([&] { write(orderFor(m_music / "pipe.mp3")); }), std::string("NotReadable"));
    test::writeBytes(m_music / "empty.mp3", "");
    QVERIFY(faultOf([&] { write(orderFor(m_music / "empty.mp3")); }) != "none");
    QCOMPARE(bytesOf(m_music / "empty.mp3"), std::string());
}

void SafeWriteTest::writtenByOthersSince() {
    const fs::path file = fresh("tone.flac");
    write(orderFor(file));
    // Another program changes the mood and the title; the genre is still ours.
    writeTagsInPlace(file, {{TagField::Mood, {"calm"}, {"wild"}}});
    const std::string others = bytesOf(file);
    QCOMPARE(faultOf([&] { undo(latest()); }), std::string("ChangedByOthers"));
    QCOMPARE(bytesOf(file), others);
    QCOMPARE(latest().stage, WriteStage::Written);
    QVERIFY(undo(latest(), true) == UndoKind::Fields);
    const TagValues values = readTags(file).values;
    QVERIFY(!values.contains(TagField::Genre) || values.at(TagField::Genre).empty());
    QCOMPARE(values.at(TagField::Mood).at(0), std::string("wild"));
    QCOMPARE(latest().stage, WriteStage::Undone);
}

void SafeWriteTest::undoneOnlyOnce() {
    const fs::path file = fresh("tone.m4a");
    write(orderFor(file));
    const WriteRecord record = latest();
    undo(record);
    const std::string before = bytesOf(file);
    QCOMPARE(faultOf([&] { undo(record); }), std::string("NothingToUndo"));
    QCOMPARE(bytesOf(file), before);
    WriteRecord unknown = record;
    unknown.number = 99;
    QCOMPARE(faultOf([&] { undo(unknown); }), std::string("NothingToUndo"));
}

void SafeWriteTest::twoWritesUndoneInTurn() {
    const fs::path file = fresh("v23.mp3");
    const std::string first = bytesOf(file);
    write(orderFor(file));
    const std::string second = bytesOf(file);
    WriteOrder order = orderFor(file);
    order.wishes = {{TagField::Genre, WriteMode::Add, {"Ambient"}}};
    write(order);
    const std::vector<WriteRecord> records = WriteJournal(m_state).records();
    QCOMPARE(records.size(), 2U);
    QCOMPARE(faultOf([&] { undo(records[0]); }), std::string("ChangedByOthers"));
    undo(records[1]);
    QCOMPARE(bytesOf(file), second);
    undo(records[0]);
    QCOMPARE(bytesOf(file), first);
}

QTEST_GUILESS_MAIN(SafeWriteTest)
#include "safe_write_test.moc"
