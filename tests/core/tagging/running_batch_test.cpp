// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/write_fixture.h"
#include "tagging/running_batch.h"
#include "tagging/tag_error.h"
#include "tagging/write_journal.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace running_batch_test {

using namespace candor;
using test::faultOf;
using test::inChild;

class RunningBatchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::filesystem::path folder(const char* name) const {
        return std::filesystem::path(m_dir.path().toStdString()) / name;
    }

private Q_SLOTS:
    void othersSeeItWhileItLives() {
        const WriteJournal journal(folder("a"));
        QVERIFY(journal.running().empty());
        {
            const RunningBatch batch = journal.startBatch();
            const std::set<std::string> expected{batch.name()};
            QCOMPARE(journal.running(), expected);
            QCOMPARE(inChild([&] {
                         if (WriteJournal(folder("a")).running() != expected) {
                             throw std::runtime_error("not seen");
                         }
                     }),
                     0);
        }
        QVERIFY(journal.running().empty());
    }

    // Two programs that begin in the same second.
    void noTwoHaveOneName() {
        const WriteJournal one(folder("b"));
        const WriteJournal other(folder("b"));
        const RunningBatch first = one.startBatch();
        const RunningBatch second = other.startBatch();
        QVERIFY(first.name() != second.name());
        QCOMPARE(one.running().size(), std::size_t{2});
        QCOMPARE(faultOf([&] { static_cast<void>(other.startBatch(first.name())); }),
                 std::string("StillRunning"));
    }

    void oneThatWasKilledIsOver() {
        const WriteJournal journal(folder("c"));
        const int status = inChild([&] {
            const RunningBatch batch = WriteJournal(folder("c")).startBatch("killed-1");
            ::_exit(7); // as a signal would end it: nothing is tidied up
        });
        QVERIFY(status != 0);
        QVERIFY(std::filesystem::exists(folder("c") / "running" / "killed-1"));
        QVERIFY(journal.running().empty());
        const RunningBatch again = journal.startBatch("killed-1");
        QCOMPARE(again.name(), std::string("killed-1"));
    }
};

} // namespace running_batch_test

CANDOR_LOOP_TEST(running_batch_test::RunningBatchTest)
#include "running_batch_test.moc"
