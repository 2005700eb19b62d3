// SPDX-License-Identifier: GPL-3.0-or-later
// The cache gives back what was kept under the same content and member, stays within its limit on
// the disk, and gets over damage.
#include "cache_samples.h"
#include "project/logits_cache.h"
#include "project/project_error.h"
#include "project_samples.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

namespace logits_cache_test {

using namespace candor; // NOLINT: a program of its own
using namespace candor::test;
namespace fs = std::filesystem;

class LogitsCacheTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    fs::path at(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void keptIsFound();
    void partlyKnown();
    void failuresAndUnhashedAreNotKept();
    void staysWithinItsLimit();
    void leastRecentlyUsedGoesFirst();
    void clearFreesTheDisk();
    void damagedIsSetAside_data();
    void damagedIsSetAside();
    void newerIsLeftAlone();
};

void LogitsCacheTest::keptIsFound() {
    const fs::path file = at("new folder/logits.db");
    {
        LogitsCache cache(file);
        keepSome(cache, 0, 200, 3);
        QVERIFY(holds(cache, 199, 5, 3)); // though it may not be written yet
        QVERIFY(!cache.find(sampleContent(200), sampleMembers()));
        QVERIFY(!cache.find(sampleContent(0), {"unknown"}));
    }
    LogitsCache cache(file);
    QCOMPARE(cache.entries(), std::uint64_t{200});
    for (std::size_t seed = 0; seed < 200; ++seed) {
        QVERIFY(holds(cache, seed, 5, 3));
    }
    QCOMPARE(cache.lastProblem(), std::string());
}

void LogitsCacheTest::partlyKnown() {
    LogitsCache cache(at("partly.db"));
    cache.keep(sampleFile(1, 2), sampleMembers(2));
    const auto known = cache.find(sampleContent(1), {"other", sampleMembers()[1]});
    QVERIFY(known);
    QVERIFY(known->members.at(0).empty());
    QCOMPARE(known->members.at(1).at(4), sampleLogit(1, 1, 4));
    QCOMPARE(known->facts.classes, SampleClasses);
    QCOMPARE(known->facts.patches, std::size_t{1});
}

void LogitsCacheTest::failuresAndUnhashedAreNotKept() {
    LogitsCache cache(at("none.db"));
    FileLogits failed = sampleLogits(1);
    failed.logits.clear();
    failed.failure = FileFailure{AudioFault::NotAudio, {}, "no"};
    cache.keep(std::make_shared<const FileLogits>(failed), sampleMembers());
    FileLogits unhashed = sampleLogits(2);
    unhashed.identity.content.clear();
    cache.keep(std::make_shared<const FileLogits>(unhashed), sampleMembers());
    cache.flush();
    QCOMPARE(cache.entries(), std::uint64_t{0});
}

void LogitsCacheTest::staysWithinItsLimit() {
    constexpr std::uint64_t Limit = 4 << 20;
    const fs::path file = at("limit.db");
    LogitsCache cache(file, Limit);
    // 20 MB of logits: 1000 files of 5 x 100 patches x 10 classes x 4 bytes
    for (std::size_t seed = 0; seed < 1000; ++seed) {
        cache.keep(sampleFile(seed, 5, 100), sampleMembers());
        if (seed % 50 == 49) {
            cache.flush();
            std::uint64_t disk = fs::file_size(file);
            if (fs::exists(file.string() + "-wal")) {
                disk += fs::file_size(file.string() + "-wal");
            }
            QCOMPARE(cache.bytes(), disk);
            QVERIFY2(disk <= Limit, std::to_string(disk).c_str());
        }
    }
    QVERIFY(cache.entries() >= 100); // of 20 kB each, in 80 % of 4 MiB
    QVERIFY(holds(cache, 999, 5, 100));
    QVERIFY(!cache.find(sampleContent(0), sampleMembers()));
    cache.setLimit(Limit / 4);
    QVERIFY(cache.bytes() <= Limit / 4);
    QVERIFY(holds(cache, 999, 5, 100));
    QCOMPARE(cache.lastProblem(), std::string());
}

void LogitsCacheTest::leastRecentlyUsedGoesFirst() {
    LogitsCache cache(at("recent.db"));
    keepSome(cache, 0, 100, 100);
    cache.flush();
    QTest::qWait(1100); // it counts in seconds
    QVERIFY(holds(cache, 0, 5, 100));
    QVERIFY(holds(cache, 50, 5, 100));
    cache.flush();
    cache.setLimit(cache.bytes() / 2);
    QVERIFY(cache.entries() < 60);
    QVERIFY(holds(cache, 0, 5, 100));
    QVERIFY(holds(cache, 50, 5, 100));
    QVERIFY(!cache.find(sampleContent(1), sampleMembers()));
}

void LogitsCacheTest::clearFreesTheDisk() {
    LogitsCache cache(at("clear.db"));
    keepSome(cache, 0, 500, 50);
    cache.flush();
    QVERIFY(cache.bytes() > 4'000'000);
    cache.clear();
    QCOMPARE(cache.entries(), std::uint64_t{0});
    QVERIFY2(cache.bytes() < 100'000, std::to_string(cache.bytes()).c_str());
    keepSome(cache, 3, 1);
    QVERIFY(holds(cache, 3));
}

void LogitsCacheTest::damagedIsSetAside_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::newRow("header") << 0 << 100;
    QTest::newRow("first table") << 100 << 3000;
    QTest::newRow("everything but the first page") << 4096 << (1 << 30);
    QTest::newRow("text instead") << 0 << (1 << 30);
}

void LogitsCacheTest::damagedIsSetAside() {
    QFETCH(int, from);
    QFETCH(int, length);
    const fs::path file = at("damaged.db");
    fs::remove(file.string() + ".damaged");
    {
        LogitsCache cache(file);
        keepSome(cache, 0, 300, 10);
    }
    std::string bytes = fileBytes(file);
    for (std::size_t k = static_cast<std::size_t>(from);
         k < std::min(bytes.size(), static_cast<std::size_t>(from + length)); ++k) {
        bytes[k] = static_cast<char>('a' + k % 26);
    }
    std::ofstream(file, std::ios::binary) << bytes;
    {
        LogitsCache cache(file);
        for (std::size_t seed = 0; seed < 300; ++seed) {
            (void)cache.find(sampleContent(seed), sampleMembers());
        }
        QCOMPARE(fileBytes(file.string() + ".damaged").size(), bytes.size());
        keepSome(cache, 1000, 10);
        QVERIFY(holds(cache, 1005));
    }
    LogitsCache cache(file);
    QVERIFY(holds(cache, 1005));
}

void LogitsCacheTest::newerIsLeftAlone() {
    const fs::path file = at("newer.db");
    { LogitsCache cache(file); }
    std::string bytes = fileBytes(file);
    bytes[63] = 9; // user_version: sqlite.org/fileformat.html
    std::ofstream(file, std::ios::binary) << bytes;
    try {
        LogitsCache cache(file);
        QFAIL("the cache of a newer version was opened");
    } catch (const ProjectError& error) {
        QCOMPARE(error.fault(), ProjectFault::Newer);
    }
    QVERIFY(fileBytes(file) == bytes);
}

} // namespace logits_cache_test

CANDOR_TEST(logits_cache_test::LogitsCacheTest)
#include "logits_cache_test.moc"
