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

namespace write_kills_test {

using namespace candor;
using test::FaultGround;
namespace fs = std::filesystem;

/// kill -9 in every place of a write, an undo and the settling after them.
class WriteKillsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void killedAtEachStepOfWriting();
    void killedAtEachStepOfUndoing();
    void killedAtRandomTimes();
    void killedTwice();

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

void WriteKillsTest::initTestCase() {
    std::string why;
    m_grounds = test::makeFaultGrounds(m_dir.path().toStdString(), why);
    if (m_grounds.empty()) {
        QSKIP(("no sounds to write into: " + why).c_str());
    }
}

void WriteKillsTest::cleanupTestCase() {
    qInfo("%d faults tried", m_faults);
}

void WriteKillsTest::killedAtEachStepOfWriting() {
    for (const FaultGround& ground : m_grounds) {
        for (const WriteStep step : test::AllWriteSteps) {
            ground.restore();
            QVERIFY(test::wasKilled(
                test::inChild([&] { ground.write(test::at(step, [] { ::raise(SIGKILL); })); })));
            REQUIRE_NO_COMPLAINT(after(ground, step));
            QCOMPARE(ground.holdsNew(), step >= WriteStep::Placed);
            REQUIRE_NO_COMPLAINT(ground.roundTripComplaint());
        }
    }
}

void WriteKillsTest::killedAtEachStepOfUndoing() {
    for (const FaultGround& ground : m_grounds) {
        for (const WriteStep step : test::AllWriteSteps) {
            ground.restore();
            ground.write();
            QVERIFY(test::wasKilled(test::inChild(
                [&] { ground.undoLatest(test::at(step, [] { ::raise(SIGKILL); })); })));
            REQUIRE_NO_COMPLAINT(after(ground, step));
            QCOMPARE(ground.holdsOld(), step >= WriteStep::Placed);
            REQUIRE_NO_COMPLAINT(ground.roundTripComplaint());
        }
    }
}

/// Times drawn up to what a write and its undo take, until enough were in time.
void WriteKillsTest::killedAtRandomTimes() {
    constexpr int Enough = 120;
    constexpr int Most = 1200;
    std::mt19937 random(20261121);
    int killed = 0;
    int tried = 0;
    for (; tried < Most && killed < Enough; ++tried) {
        const FaultGround& ground = m_grounds[static_cast<std::size_t>(tried) % m_grounds.size()];
        const auto both = [&] {
            ground.write();
            ground.undoLatest();
        };
        ground.restore();
        const auto start = std::chrono::steady_clock::now();
        both();
        const std::chrono::duration<double, std::micro> taken =
            std::chrono::steady_clock::now() - start;
        ground.restore();
        std::uniform_real_distribution<double> time(1.0, taken.count());
        const int status = test::inChildKilledAfter(static_cast<int>(time(random)), both);
        killed += test::wasKilled(status) ? 1 : 0;
        REQUIRE_NO_COMPLAINT(after(ground, WriteStep::Checked));
    }
    qInfo("%d of %d were killed before they were done", killed, tried);
    QCOMPARE(killed, Enough);
}

/// The write is killed, and the settling after it as well: the second settling does the rest.
void WriteKillsTest::killedTwice() {
    std::mt19937 random(5);
    std::uniform_int_distribution<int> time(1, 3000); // microseconds
    for (int n = 0; n < 24; ++n) {
        const FaultGround& ground = m_grounds[static_cast<std::size_t>(n) % m_grounds.size()];
        ground.restore();
        const WriteStep step =
            test::AllWriteSteps[static_cast<std::size_t>(n) % test::AllWriteSteps.size()];
        static_cast<void>(
            test::inChild([&] { ground.write(test::at(step, [] { ::raise(SIGKILL); })); }));
        static_cast<void>(
            test::inChildKilledAfter(time(random), [&] { WriteJournal(ground.state()).settle(); }));
        REQUIRE_NO_COMPLAINT(after(ground, step));
        m_faults += 1;
    }
}

} // namespace write_kills_test

CANDOR_LOOP_TEST(write_kills_test::WriteKillsTest)
#include "write_kills_test.moc"
