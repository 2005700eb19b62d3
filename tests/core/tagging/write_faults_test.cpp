// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/fault_ground.h"
#include "core/tagging/write_fixture.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <random>
#include <stdexcept>
#include <thread>

namespace write_faults_test {

using namespace candor;
using test::FaultGround;
namespace fs = std::filesystem;

/// What can go wrong around a write while it is under way. After each, FaultGround::complaint().
class WriteFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void stoppedAtEachStep();
    void failedAtEachStep();
    void changedAtEachStep();
    void vanishedAtEachStep();
    void filesCutToSize();
    void slowFileSystem();
    void unpluggedDisk();

private:
    /// One fault more; what is wrong after it, if anything.
    std::string after(const FaultGround& ground, WriteStep step) {
        ++m_faults;
        return ground.complaintAt(step);
    }

    QTemporaryDir m_dir{test::fastFolderTemplate()};
    std::vector<FaultGround> m_grounds; // all formats
    int m_faults = 0;
};

void WriteFaultsTest::initTestCase() {
    std::string why;
    m_grounds = test::makeFaultGrounds(m_dir.path().toStdString(), why);
    if (m_grounds.empty()) {
        QSKIP(("no sounds to write into: " + why).c_str());
    }
}

void WriteFaultsTest::cleanupTestCase() {
    qInfo("%d faults tried", m_faults);
}

void WriteFaultsTest::stoppedAtEachStep() {
    for (const FaultGround& ground : m_grounds) {
        for (const WriteStep step : test::AllWriteSteps) {
            ground.restore();
            const char* expected = step < WriteStep::Placed ? "cancelled" : "none";
            std::stop_source stop;
            const StepHook hook = test::at(step, [&] { stop.request_stop(); });
            QCOMPARE(test::faultOf([&] { ground.write(hook, stop.get_token()); }),
                     std::string(expected));
            QCOMPARE(test::namesIn(ground.music()), ground.file().filename().string());
            REQUIRE_NO_COMPLAINT(after(ground, step));
            QCOMPARE(ground.holdsOld(), step < WriteStep::Placed);
            ground.restore();
            ground.write();
            std::stop_source again;
            const StepHook second = test::at(step, [&] { again.request_stop(); });
            QCOMPARE(test::faultOf([&] { ground.undoLatest(second, again.get_token()); }),
                     std::string(expected));
            REQUIRE_NO_COMPLAINT(after(ground, step));
            QCOMPARE(ground.holdsNew(), step < WriteStep::Placed);
        }
    }
}

/// Something of the system fails: the exception of a hook stands for it. The journal says Failed
/// without being settled.
void WriteFaultsTest::failedAtEachStep() {
    for (const WriteStep step : test::AllWriteSteps) {
        const FaultGround& ground = m_grounds.front();
        ground.restore();
        const StepHook hook = test::at(step, [] { throw std::bad_alloc(); });
        QVERIFY_EXCEPTION_THROWN(ground.write(hook), std::bad_alloc);
        QCOMPARE(test::namesIn(ground.music()), ground.file().filename().string());
        if (step > WriteStep::Checked && step < WriteStep::Placed) {
            const WriteRecord record = WriteJournal(ground.state()).records().back();
            QCOMPARE(record.stage, WriteStage::Failed);
            QVERIFY(!record.reason.empty());
        }
        REQUIRE_NO_COMPLAINT(after(ground, step));
        REQUIRE_NO_COMPLAINT(ground.roundTripComplaint());
    }
}

/// Another program writes the original meanwhile: what it wrote stays.
void WriteFaultsTest::changedAtEachStep() {
    for (const FaultGround& ground : m_grounds) {
        for (const WriteStep step : test::AllWriteSteps) {
            if (step >= WriteStep::Placed) {
                continue; // a change after the write is no fault of it
            }
            ground.restore();
            std::string others = test::bytesOf(ground.file());
            others[others.size() / 2] = static_cast<char>(others[others.size() / 2] ^ 0x55);
            const fs::file_time_type time = fs::last_write_time(ground.file());
            const StepHook hook = test::at(step, [&] {
                test::writeBytes(ground.file(), others); // size and time as they were
                fs::last_write_time(ground.file(), time);
            });
            QCOMPARE(test::faultOf([&] { ground.write(hook); }), std::string("ChangedSince"));
            QCOMPARE(test::bytesOf(ground.file()), others);
            QCOMPARE(test::namesIn(ground.music()), ground.file().filename().string());
            ground.restore();
            REQUIRE_NO_COMPLAINT(after(ground, step));
        }
    }
}

/// The file is deleted, or another one renamed into its place.
void WriteFaultsTest::vanishedAtEachStep() {
    const FaultGround& ground = m_grounds.front();
    const fs::path other = ground.music().parent_path() / "other";
    for (const WriteStep step : test::AllWriteSteps) {
        if (step >= WriteStep::Placed) {
            continue;
        }
        ground.restore();
        const StepHook remove = test::at(step, [&] { fs::remove(ground.file()); });
        QVERIFY(test::faultOf([&] { ground.write(remove); }) != "none");
        QCOMPARE(test::namesIn(ground.music()), std::string());
        QCOMPARE(WriteJournal(ground.state()).records().back().stage, WriteStage::Failed);
        ground.restore();
        REQUIRE_NO_COMPLAINT(after(ground, step));
        const StepHook replace = test::at(step, [&] {
            fs::copy_file(ground.file(), other, fs::copy_options::overwrite_existing);
            fs::rename(other, ground.file());
        });
        QCOMPARE(test::faultOf([&] { ground.write(replace); }), std::string("ChangedSince"));
        REQUIRE_NO_COMPLAINT(after(ground, step));
    }
}

/// No file may become longer than so many bytes: the draft, the journal and the delta in turn are
/// the ones that fail. Once the system's signal ends the program, once it only fails.
void WriteFaultsTest::filesCutToSize() {
    for (const FaultGround& ground : m_grounds) {
        const auto size = fs::file_size(ground.file());
        for (const bool signal : {true, false}) {
            for (const std::uintmax_t limit :
                 {std::uintmax_t{0}, std::uintmax_t{50}, std::uintmax_t{600}, size / 2, size - 1,
                  size, size + 10, size + 200}) {
                ground.restore();
                static_cast<void>(test::inChild([&] {
                    std::signal(SIGXFSZ, signal ? SIG_DFL : SIG_IGN);
                    const rlimit both{limit, limit};
                    ::setrlimit(RLIMIT_FSIZE, &both);
                    ground.write();
                }));
                REQUIRE_NO_COMPLAINT(after(ground, WriteStep::Checked));
            }
        }
        REQUIRE_NO_COMPLAINT(ground.roundTripComplaint());
    }
}

/// Each step waits as on a bad network; meanwhile another program tries to settle and to write.
void WriteFaultsTest::slowFileSystem() {
    const FaultGround& ground = m_grounds.front();
    ground.restore();
    std::size_t settled = 0;
    std::string faults;
    const StepHook slow = [&](WriteStep step) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (step != WriteStep::Checked && step < WriteStep::Placed) {
            settled += WriteJournal(ground.state()).settle().writes;
            faults += test::faultOf([&] { ground.write(); }) + ' ';
            ++m_faults;
        }
    };
    ground.write(slow);
    QCOMPARE(settled, 0U);
    QCOMPARE(faults, std::string("Locked Locked Locked Locked Locked "));
    QVERIFY(ground.holdsNew());
    REQUIRE_NO_COMPLAINT(ground.roundTripComplaint());
}

/// The disk is unplugged in the midst of a write: its draft stays on it, and is removed when it is
/// back.
void WriteFaultsTest::unpluggedDisk() {
    const FaultGround& ground = m_grounds.front();
    for (const WriteStep step : {WriteStep::Copied, WriteStep::Tagged, WriteStep::Ready}) {
        ground.restore();
        const fs::path away = ground.music().parent_path() / "away";
        const auto unplug = [&] { fs::rename(ground.music(), away); };
        QVERIFY(test::faultOf([&] { ground.write(test::at(step, unplug)); }) != "none");
        QCOMPARE(WriteJournal(ground.state()).settle().writes, std::size_t{0});
        fs::rename(away, ground.music());
        QVERIFY(test::namesIn(ground.music()).find(".candor-") != std::string::npos);
        const Settlement settled = WriteJournal(ground.state()).settle();
        QCOMPARE(settled.drafts.size(), std::size_t{1});
        QCOMPARE(settled.writes, std::size_t{1});
        QVERIFY(test::namesIn(ground.music()).find(".candor-") == std::string::npos);
        QVERIFY(ground.holdsOld());
        REQUIRE_NO_COMPLAINT(ground.roundTripComplaint());
        ++m_faults;
    }
}

} // namespace write_faults_test

CANDOR_LOOP_TEST(write_faults_test::WriteFaultsTest)
#include "write_faults_test.moc"
