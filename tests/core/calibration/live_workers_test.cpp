// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "calibration/live_workers.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <vector>

namespace candor::test::live_workers_test {

class LiveWorkersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsEverySectionOnce_data() {
        QTest::addColumn<unsigned>("workers");
        for (const unsigned workers : {1U, 2U, 5U}) {
            QTest::addRow("%u workers", workers) << workers;
        }
    }
    void runsEverySectionOnce() {
        QFETCH(unsigned, workers);
        LiveWorkers pool(workers);
        QCOMPARE(pool.count(), std::size_t{workers});
        for (const std::size_t sections : {0U, 1U, 2U, 3U, 100U, 0U, 7U}) {
            std::vector<std::atomic<int>> runs(sections);
            std::atomic<bool> knownWorkers = true;
            pool.run(sections, [&](std::size_t worker, std::size_t section) {
                ++runs[section];
                if (worker >= workers) {
                    knownWorkers = false;
                }
            });
            QVERIFY(knownWorkers);
            QVERIFY(std::all_of(runs.begin(), runs.end(),
                                [](const auto& count) { return count == 1; }));
        }
    }

    void neverSharesAWorker() {
        LiveWorkers pool(3);
        std::vector<std::size_t> counts(3); // not atomic: the thread sanitizer sees any sharing
        for (int round = 0; round < 200; ++round) {
            pool.run(20, [&](std::size_t worker, std::size_t) { ++counts[worker]; });
        }
        QCOMPARE(counts[0] + counts[1] + counts[2], std::size_t{4000});
    }

    void usesTheMachineByDefault() {
        QCOMPARE(LiveWorkers(0).count(),
                 std::size_t{std::max(1U, std::thread::hardware_concurrency())});
    }
};

} // namespace candor::test::live_workers_test

CANDOR_TEST(candor::test::live_workers_test::LiveWorkersTest)
#include "live_workers_test.moc"
