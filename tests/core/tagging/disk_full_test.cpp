// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/fault_ground.h"
#include "core/tagging/write_fixture.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <stdexcept>

namespace disk_full_test {

using namespace candor;
using test::FaultGround;
namespace fs = std::filesystem;

/// Small file systems in memory that run full before, during and after the copy, and places where
/// the journal cannot be kept. Mounting needs the rights of root.
class DiskFullTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void tooFullToBegin();
    void fullAtEachStep();
    void journalFullAtEachStep();
    void journalReadOnly();

private:
    /// In a child with mounts of its own, that vanish with it: `size` bytes at `place`. Returns
    /// the child's status; 77 where nothing may be mounted.
    static int withSmallDisk(const fs::path& place, std::uintmax_t size,
                             const std::function<void()>& work) {
        return test::inChild([&] {
            if (::unshare(CLONE_NEWNS) != 0 ||
                ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
                ::mount("tmpfs", place.c_str(), "tmpfs", 0,
                        ("size=" + std::to_string(size)).c_str()) != 0) {
                ::_exit(77);
            }
            work();
        });
    }
    static bool cannotMount(int status) { return status == 77 << 8; }

    /// Fills the file system of `folder` but for so many bytes.
    static void fill(const fs::path& folder, std::uintmax_t left) {
        struct statvfs room {};
        ::statvfs(folder.c_str(), &room);
        const std::uintmax_t free = room.f_bavail * room.f_frsize;
        const int file = ::open((folder / "ballast").c_str(), O_WRONLY | O_CREAT, 0600);
        if (file < 0 ||
            (free > left && ::posix_fallocate(file, 0, static_cast<off_t>(free - left)) != 0)) {
            throw std::runtime_error("cannot fill");
        }
        ::close(file);
    }
    static void require(const std::string& complaint) {
        if (!complaint.empty()) {
            std::ofstream("/proc/self/fd/2") << complaint << '\n';
            throw std::runtime_error(complaint);
        }
    }
    static void requireFault(const std::string& fault, const std::vector<std::string>& expected) {
        require(std::count(expected.begin(), expected.end(), fault) > 0 ? "" : "fault " + fault);
    }

    QTemporaryDir m_dir;
    std::vector<fs::path> m_sounds;
    int m_faults = 0;
};

void DiskFullTest::initTestCase() {
    std::string why;
    const fs::path folder = m_dir.path().toStdString();
    for (const char* name : {"sounds", "disk"}) {
        fs::create_directories(folder / name);
    }
    m_sounds = test::makeSounds(folder / "sounds", why);
    if (m_sounds.empty()) {
        QSKIP(("no sounds to write into: " + why).c_str());
    }
    if (cannotMount(withSmallDisk(folder / "disk", 4096, [] {}))) {
        QSKIP("only root may mount the small file systems that this fills");
    }
}

void DiskFullTest::cleanupTestCase() {
    qInfo("%d faults tried", m_faults);
}

void DiskFullTest::tooFullToBegin() {
    const fs::path disk = fs::path(m_dir.path().toStdString()) / "disk";
    const int status = withSmallDisk(disk, 4 << 20, [&] {
        const FaultGround ground(disk, m_sounds.front());
        fill(disk, fs::file_size(ground.file()) + (1 << 19));
        requireFault(test::faultOf([&] { ground.write(); }), {"DiskFull"});
        require(ground.holdsOld() ? "" : "the file is not what it was");
        require(WriteJournal(ground.state()).records().empty() ? "" : "a line was written");
    });
    QCOMPARE(status, 0);
    ++m_faults;
}

/// Others take the last room meanwhile: nothing, and less than the file, is left.
void DiskFullTest::fullAtEachStep() {
    const fs::path disk = fs::path(m_dir.path().toStdString()) / "disk";
    for (const fs::path& sound : m_sounds) {
        for (const WriteStep step : test::AllWriteSteps) {
            for (const std::uintmax_t left : {std::uintmax_t{0}, fs::file_size(sound) / 2}) {
                const int status = withSmallDisk(disk, 8 << 20, [&] {
                    FaultGround ground(disk, sound);
                    ground.learnContents();
                    const std::string fault = test::faultOf(
                        [&] { ground.write(test::at(step, [&] { fill(disk, left); })); });
                    // The journal is on the same disk, and may be the first to find it full.
                    requireFault(fault, {"DiskFull", "JournalFailed",
                                         left == 0 && step < WriteStep::Ready ? "" : "none"});
                    require(test::namesIn(ground.music()) == sound.filename() ? "" : "left over");
                    require(ground.holdsOld() || ground.holdsNew() ? "" : "neither old nor new");
                    fs::remove(disk / "ballast");
                    require(ground.complaintAt(step));
                    require(ground.roundTripComplaint());
                });
                QCOMPARE(status, 0);
                ++m_faults;
            }
        }
    }
}

/// The journal has a disk of its own, which runs full, while there is room beside the file.
void DiskFullTest::journalFullAtEachStep() {
    const fs::path folder = m_dir.path().toStdString();
    const fs::path sound = m_sounds.front();
    for (const WriteStep step : test::AllWriteSteps) {
        FaultGround ground(folder / "apart", sound);
        ground.learnContents();
        fs::create_directories(ground.state());
        const int status = withSmallDisk(ground.state(), 1 << 20, [&] {
            const std::string fault = test::faultOf(
                [&] { ground.write(test::at(step, [&] { fill(ground.state(), 0); })); });
            // A small line may still fit into the page that the journal has.
            requireFault(fault, {step < WriteStep::Ready ? "JournalFailed" : "none"});
            require(step < WriteStep::Ready ? ground.holdsOld() ? "" : "not old"
                    : ground.holdsNew()     ? ""
                                            : "not new");
            fs::remove(ground.state() / "ballast");
            require(ground.complaintAt(step));
            require(ground.roundTripComplaint());
        });
        QCOMPARE(status, 0);
        ++m_faults;
    }
}

void DiskFullTest::journalReadOnly() {
    const fs::path folder = m_dir.path().toStdString();
    FaultGround ground(folder / "sealed", m_sounds.front());
    fs::create_directories(ground.state());
    const int status = withSmallDisk(ground.state(), 1 << 20, [&] {
        { const WriteJournal journal(ground.state()); }
        if (::mount("tmpfs", ground.state().c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) !=
            0) {
            throw std::runtime_error("cannot remount");
        }
        requireFault(test::faultOf([&] { ground.write(); }), {"JournalFailed"});
        require(ground.holdsOld() ? "" : "not old");
        require(test::namesIn(ground.music()) == ground.file().filename() ? "" : "left over");
    });
    QCOMPARE(status, 0);
    ++m_faults;
}

} // namespace disk_full_test

CANDOR_LOOP_TEST(disk_full_test::DiskFullTest)
#include "disk_full_test.moc"
