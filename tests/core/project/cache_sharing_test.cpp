// SPDX-License-Identifier: GPL-3.0-or-later
// One cache for several programs and threads at once, quickly, and on a full disk.
#include "cache_samples.h"
#include "child_program.h"
#include "project/logits_cache.h"
#include "project_samples.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace cache_sharing_test {

using namespace candor; // NOLINT: a program of its own
using namespace candor::test;
namespace fs = std::filesystem;

class CacheSharingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    fs::path at(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void severalPrograms();
    void severalThreads();
    void findsInMicroseconds();
    void fullDiskStopsNothing();
};

void CacheSharingTest::severalPrograms() {
    const fs::path file = at("programs.db");
    constexpr std::size_t Programs = 4;
    constexpr std::size_t Each = 300;
    std::vector<pid_t> children;
    for (std::size_t program = 0; program < Programs; ++program) {
        children.push_back(startChild([&file, program] {
            LogitsCache cache(file); // all four begin it at the same time
            keepSome(cache, program * Each, Each);
            cache.flush();
            return cache.lastProblem().empty() && holds(cache, program * Each) ? 0 : 1;
        }));
    }
    for (const pid_t child : children) {
        QCOMPARE(finishChild(child), 0);
    }
    LogitsCache cache(file);
    QCOMPARE(cache.entries(), std::uint64_t{Programs * Each});
    for (std::size_t seed = 0; seed < Programs * Each; ++seed) {
        QVERIFY(holds(cache, seed));
    }
}

void CacheSharingTest::severalThreads() {
    LogitsCache cache(at("threads.db"));
    std::atomic<int> missing = 0;
    {
        std::vector<std::jthread> threads;
        for (std::size_t thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&cache, &missing, thread] {
                for (std::size_t seed = thread * 100; seed < thread * 100 + 100; ++seed) {
                    cache.keep(sampleFile(seed), sampleMembers());
                    missing += holds(cache, seed) ? 0 : 1;
                }
            });
        }
    }
    QCOMPARE(missing.load(), 0);
    QCOMPARE(cache.entries(), std::uint64_t{400});
}

void CacheSharingTest::findsInMicroseconds() {
    LogitsCache cache(at("speed.db"));
    keepSome(cache, 0, 2000);
    cache.flush();
    const std::vector<std::string> members = sampleMembers();
    std::vector<double> times;
    for (std::size_t seed = 0; seed < 2000; ++seed) {
        const std::string content = sampleContent(seed);
        const auto start = std::chrono::steady_clock::now();
        const bool found = cache.find(content, members).has_value();
        const std::chrono::duration<double, std::micro> time =
            std::chrono::steady_clock::now() - start;
        QVERIFY(found);
        times.push_back(time.count());
    }
    std::nth_element(times.begin(), times.begin() + 1000, times.end());
    qInfo("median of a find: %.1f us", times[1000]);
    QVERIFY(times[1000] < 200.0); // 50 on a machine of its own; others may be at work here
}

void CacheSharingTest::fullDiskStopsNothing() {
    const fs::path file = at("full.db");
    const pid_t child = startChild([&file] {
        LogitsCache cache(file);
        limitFileSize(256 * 1024);
        keepSome(cache, 0, 200, 100); // 4 MB
        cache.flush();
        if (cache.lastProblem().empty()) {
            return 1;
        }
        (void)cache.find(sampleContent(0), sampleMembers());
        return 0;
    });
    QCOMPARE(finishChild(child), 0);
    LogitsCache cache(file); // and nothing is broken
    keepSome(cache, 0, 1);
    QVERIFY(holds(cache, 0));
    QCOMPARE(cache.lastProblem(), std::string());
}

} // namespace cache_sharing_test

CANDOR_TEST(cache_sharing_test::CacheSharingTest)
#include "cache_sharing_test.moc"
