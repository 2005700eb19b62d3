// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "calibration/parallel_runs.h"

#include <QtTest>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

namespace parallel_runs_test {

using namespace candor;

class ParallelRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileOnce();
    void endsAfterAThrow();
    void throwsWhatTheMakerThrows();
};

void ParallelRunsTest::everyFileOnce() {
    std::vector<std::atomic<int>> calls(3 * FilesPerRun + 7);
    const auto makeWorker = [&] {
        return [&](std::size_t run, std::size_t begin, std::size_t end) {
            QCOMPARE(begin, run * FilesPerRun);
            for (std::size_t file = begin; file < end; ++file) {
                ++calls[file];
            }
        };
    };
    QVERIFY(forEachRun(calls.size(), 3, {}, makeWorker));
    for (const auto& count : calls) {
        QCOMPARE(count.load(), 1);
    }
}

// With one worker none of the 9999 runs after the first may begin; of three the others are in one
// already, and may begin a few before they see it.
void ParallelRunsTest::endsAfterAThrow() {
    for (const unsigned threads : {1U, 3U}) {
        std::atomic<std::size_t> begun{0};
        std::atomic<bool> thrown{false};
        const auto makeWorker = [&] {
            return [&](std::size_t run, std::size_t, std::size_t) {
                ++begun;
                if (run == 0) {
                    thrown = true;
                    throw std::length_error("run 0");
                }
                while (!thrown) { // so that the others cannot be through before
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            };
        };
        QVERIFY_EXCEPTION_THROWN(forEachRun(10000 * FilesPerRun, threads, {}, makeWorker),
                                 std::length_error);
        QVERIFY2(begun <= (threads == 1 ? 1U : 1000U), qPrintable(QString::number(begun)));
    }
}

void ParallelRunsTest::throwsWhatTheMakerThrows() {
    const auto makeWorker = []() -> void (*)(std::size_t, std::size_t, std::size_t) {
        throw std::bad_alloc();
    };
    QVERIFY_EXCEPTION_THROWN(forEachRun(10, 2, {}, makeWorker), std::bad_alloc);
}

} // namespace parallel_runs_test

CANDOR_TEST(parallel_runs_test::ParallelRunsTest)
#include "parallel_runs_test.moc"
