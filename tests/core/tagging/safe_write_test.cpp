// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/write_fixture.h"
#include "tagging/tag_file.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace safe_write_test {

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

    void nothingToChangeWritesNothing();
    void rightsOwnerAndAttributesStay();
    void timeOfChangeStaysWhenAsked();
    void symbolicLinkIsFollowedAndStays();
    void hardLinksAreRefusedUnlessParted();
    void changedSinceAnalysis();
    void lockedByAnother();
    void readOnlyFileAndFolder();
    void noFileToWrite();

private:
    QTemporaryDir m_once;
    std::vector<fs::path> m_sounds;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::MusicFolder> m_music;
};

void SafeWriteTest::initTestCase() {
    std::string why;
    m_sounds = test::makeSounds(m_once.path().toStdString(), why);
    if (m_sounds.empty()) {
        QSKIP(("no sounds to write into: " + why).c_str());
    }
}

void SafeWriteTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_music = std::make_unique<test::MusicFolder>(m_dir->path().toStdString(),
                                                  m_once.path().toStdString());
}

void SafeWriteTest::nothingToChangeWritesNothing() {
    const fs::path file = m_music->fresh("tone.ogg");
    m_music->write(orderFor(file));
    const std::string before = bytesOf(file);
    const std::int64_t modified = test::modifiedTime(file);
    const WriteOutcome outcome = m_music->write(orderFor(file));
    QVERIFY(outcome.changes.empty());
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(test::modifiedTime(file), modified);
    QCOMPARE(WriteJournal(m_music->state()).records().size(), 1U);
}

void SafeWriteTest::rightsOwnerAndAttributesStay() {
    const fs::path file = m_music->fresh("tone.flac");
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
    QVERIFY(m_music->write(orderFor(file)).leftBehind.empty());
    check();
    m_music->undo(m_music->latest());
    check();
    QCOMPARE(bytesOf(file), before);
}

void SafeWriteTest::timeOfChangeStaysWhenAsked() {
    const fs::path file = m_music->fresh("v23.mp3");
    const timespec times[2] = {{1'000'000'000, 5}, {1'000'000'000, 123'456'789}};
    ::utimensat(AT_FDCWD, file.c_str(), times, 0);
    WriteOrder order = orderFor(file);
    order.keepModified = true;
    const WriteOutcome outcome = m_music->write(order);
    QCOMPARE(test::modifiedTime(file), 1'000'000'000'123'456'789);
    QCOMPARE(outcome.after.modified, 1'000'000'000'123'456'789);
    m_music->undo(m_music->latest());
    QCOMPARE(test::modifiedTime(file), 1'000'000'000'123'456'789);
    order.keepModified = false;
    m_music->write(order);
    QVERIFY(test::modifiedTime(file) > 1'500'000'000'000'000'000);
}

void SafeWriteTest::symbolicLinkIsFollowedAndStays() {
    const fs::path file = m_music->fresh("tone.wav");
    const fs::path other = m_music->folder() / "other";
    fs::create_directories(other);
    fs::create_symlink("../tone.wav", other / "link.wav");
    const std::string before = bytesOf(file);
    m_music->write(orderFor(other / "link.wav"));
    QVERIFY(fs::is_symlink(other / "link.wav"));
    QVERIFY(bytesOf(file) != before);
    QCOMPARE(m_music->latest().file, fs::canonical(file));
    m_music->undo(m_music->latest());
    QCOMPARE(bytesOf(file), before);
    fs::create_symlink("nowhere.wav", other / "dangling.wav");
    QCOMPARE(faultOf([&] { m_music->write(orderFor(other / "dangling.wav")); }),
             std::string("FileMissing"));
    QCOMPARE(test::namesIn(other), std::string("dangling.wav link.wav"));
}

void SafeWriteTest::hardLinksAreRefusedUnlessParted() {
    const fs::path file = m_music->fresh("tone.opus");
    fs::create_hard_link(file, m_music->folder() / "same.opus");
    const std::string before = bytesOf(file);
    WriteOrder order = orderFor(file);
    QCOMPARE(faultOf([&] { m_music->write(order); }), std::string("HardLinked"));
    QCOMPARE(bytesOf(file), before);
    order.partHardLinks = true;
    m_music->write(order);
    QVERIFY(bytesOf(file) != before);
    QCOMPARE(bytesOf(m_music->folder() / "same.opus"), before);
    m_music->undo(m_music->latest());
    QCOMPARE(bytesOf(file), before);
}

void SafeWriteTest::changedSinceAnalysis() {
    const fs::path file = m_music->fresh("v24.mp3");
    WriteOrder order = orderFor(file);
    order.seen = identityOf(file);
    order.seen->size += 1;
    QCOMPARE(faultOf([&] { m_music->write(order); }), std::string("ChangedSince"));
    order.seen = identityOf(file);
    order.seen->modified -= 1;
    QCOMPARE(faultOf([&] { m_music->write(order); }), std::string("ChangedSince"));
    order.seen->content = contentHash(file); // another time, and the same bytes
    QVERIFY(!m_music->write(order).changes.empty());
    QCOMPARE(WriteJournal(m_music->state()).records().size(), 1U);
}

void SafeWriteTest::lockedByAnother() {
    const fs::path file = m_music->fresh("tone.flac");
    const int lock = ::open(file.c_str(), O_RDWR);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    QCOMPARE(faultOf([&] { m_music->write(orderFor(file)); }), std::string("Locked"));
    ::flock(lock, LOCK_UN);
    struct flock range {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    QCOMPARE(::fcntl(lock, F_OFD_SETLK, &range), 0);
    QCOMPARE(faultOf([&] { m_music->write(orderFor(file)); }), std::string("Locked"));
    ::close(lock);
    QCOMPARE(faultOf([&] { m_music->write(orderFor(file)); }), std::string("none"));
}

/// Root may write everything, so a child takes another user's place.
void SafeWriteTest::readOnlyFileAndFolder() {
    const fs::path file = m_music->fresh("tone.flac");
    const std::string before = bytesOf(file);
    for (const fs::path& open : {fs::path(m_dir->path().toStdString()), m_music->folder()}) {
        ::chmod(open.c_str(), 0777);
    }
    const auto faultAsOther = [&](mode_t fileMode, mode_t folderMode, const std::string& fault) {
        ::chmod(file.c_str(), fileMode);
        ::chmod(m_music->folder().c_str(), folderMode);
        return test::inChild([&] {
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) {
                throw std::runtime_error("cannot become another user");
            }
            const std::string found = faultOf([&] { m_music->write(orderFor(file)); });
            if (found != fault) {
                throw std::runtime_error(found);
            }
        });
    };
    if (::geteuid() == 0) {
        QCOMPARE(::chown(file.c_str(), 65534, 65534), 0);
        QCOMPARE(::chown(m_music->folder().c_str(), 65534, 65534), 0);
    }
    QCOMPARE(faultAsOther(0444, 0755, "ReadOnlyFile"), 0);
    QCOMPARE(faultAsOther(0644, 0555, "ReadOnlyFolder"), 0);
    QCOMPARE(faultAsOther(0000, 0755, "NotReadable"), 0);
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(test::namesIn(m_music->folder()), std::string("tone.flac"));
    QCOMPARE(faultAsOther(0644, 0755, "none"), 0);
    QVERIFY(bytesOf(file) != before);
}

void SafeWriteTest::noFileToWrite() {
    fs::create_directories(m_music->folder());
    QCOMPARE(faultOf([&] { m_music->write(orderFor(m_music->folder())); }),
             std::string("NotReadable"));
    QCOMPARE(faultOf([&] { m_music->write(orderFor("/dev/null")); }), std::string("NotReadable"));
    QCOMPARE(faultOf([&] { m_music->write(orderFor(m_music->folder() / "none.mp3")); }),
             std::string("FileMissing"));
    QCOMPARE(::mkfifo((m_music->folder() / "pipe.mp3").c_str(), 0600), 0);
    QCOMPARE(faultOf([&] { m_music->write(orderFor(m_music->folder() / "pipe.mp3")); }),
             std::string("NotReadable"));
    test::writeBytes(m_music->folder() / "empty.mp3", "");
    QVERIFY(faultOf([&] { m_music->write(orderFor(m_music->folder() / "empty.mp3")); }) != "none");
    QCOMPARE(bytesOf(m_music->folder() / "empty.mp3"), std::string());
}

} // namespace safe_write_test

CANDOR_LOOP_TEST(safe_write_test::SafeWriteTest)
#include "safe_write_test.moc"
