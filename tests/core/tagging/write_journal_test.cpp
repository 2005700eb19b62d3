// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/fault_ground.h"
#include "core/tagging/write_fixture.h"
#include "tagging/write_journal.h"
#include "test_program.h"

#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <set>
#include <thread>

namespace write_journal_test {
using namespace candor;
namespace fs = std::filesystem;

class WriteJournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>(test::fastFolderTemplate());
        m_folder = fs::path(m_dir->path().toStdString()) / "state" / "tags";
    }

    void everyMemberComesBack();
    void pathThatIsNotUtf8ComesBack();
    void linesAreReadableByOthers();
    void tornLineIsPassedOver();
    void strangeLinesArePassedOver();
    void fullDiskLeavesNoHalfLine();
    void severalWritersGiveEachNumberOnce();
    void settlingWhileOthersBegin();
    void batchesHaveNamesOfTheirOwn();
    void thirtyThousandLinesAreRead();
    void historyThatIsNoFile();
    void deltasLieInTheirFolder();
    void placeThatCannotBeMade();

private:
    [[nodiscard]] fs::path linesPath() const { return m_folder / "journal.jsonl"; }

    static WriteRecord sample(const fs::path& file) {
        WriteRecord record;
        record.batch = "20261121T181500-1";
        record.file = file;
        record.draft = file.parent_path() / ".candor-abc123.mp3";
        record.changes = {{TagField::Genre, {"Pop"}, {"Rock", "\u6f14\u6b4c"}},
                          {TagField::Confidence, {}, {"rock=0.91;pop=0.05"}}};
        record.before = {1234, 1'700'000'000'123'456'789, "aa"};
        record.sound = "cc";
        return record;
    }

    static bool same(WriteRecord one, const WriteRecord& other) { // but for the times
        one.when = other.when;
        one.begun = other.begun;
        return one == other;
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_folder;
};

void WriteJournalTest::everyMemberComesBack() {
    WriteJournal journal(m_folder);
    WriteRecord record = sample("/music/a song.mp3");
    journal.begin(record);
    QCOMPARE(record.number, 1U);
    QVERIFY(same(WriteJournal(m_folder).records().at(0), record));
    record.stage = WriteStage::Ready;
    record.after = {1300, 1'800'000'000'000'000'001, "bb"};
    record.delta = "1.candor-abc123";
    journal.advance(record);
    QVERIFY(same(WriteJournal(m_folder).records().at(0), record));
    record.stage = WriteStage::Failed;
    record.draft.clear();
    record.reason = "line\nwith \"signs\"";
    journal.advance(record);
    const std::vector<WriteRecord> read = WriteJournal(m_folder).records();
    QCOMPARE(read.size(), 1U);
    QVERIFY(same(read[0], record));
    QVERIFY(std::abs(read[0].when - std::time(nullptr)) < 60);
}

void WriteJournalTest::pathThatIsNotUtf8ComesBack() {
    WriteJournal journal(m_folder);
    WriteRecord record = sample("/music/caf\xE9 100%/\xFF.mp3");
    journal.begin(record);
    QVERIFY(same(WriteJournal(m_folder).records().at(0), record));
    const std::string line = test::bytesOf(linesPath());
    QVERIFY(line.find("{\"percent\":\"/music/caf%E9%20100%25/%FF.mp3\"}") != line.npos);
}

void WriteJournalTest::linesAreReadableByOthers() {
    WriteJournal journal(m_folder);
    WriteRecord record = sample("/music/a.mp3");
    journal.begin(record);
    // Python's json is the independent reader.
    const std::string script = "import json,sys\n"
                               "r=[json.loads(l) for l in open(sys.argv[1],encoding='utf-8')]\n"
                               "assert r[0]['file']=='/music/a.mp3'\n"
                               "assert r[0]['stage']=='begun'\n"
                               "assert r[0]['before']['modified']==1700000000123456789\n"
                               "assert r[0]['changes'][0]=={'field':'genre','before':['Pop'],"
                               "'after':['Rock','\u6f14\u6b4c']}\n";
    std::string why;
    QVERIFY2(test::runProgram("python3", {"-c", script, linesPath().string()}, why), why.c_str());
}

void WriteJournalTest::tornLineIsPassedOver() {
    for (int kept = 1; kept < 200; kept += 7) {
        fs::remove_all(m_folder);
        WriteRecord first = sample("/music/a.mp3");
        WriteRecord second = sample("/music/b.mp3");
        {
            WriteJournal journal(m_folder);
            journal.begin(first);
            journal.begin(second);
        }
        const std::string whole = test::bytesOf(linesPath());
        const std::size_t end = whole.find('\n') + 1;
        test::writeBytes(linesPath(), whole.substr(0, end + static_cast<std::size_t>(kept)));
        WriteJournal journal(m_folder);
        QCOMPARE(journal.records().size(), 1U);
        WriteRecord third = sample("/music/c.mp3");
        journal.begin(third);
        QCOMPARE(third.number, 2U);
        const std::vector<WriteRecord> records = WriteJournal(m_folder).records();
        QCOMPARE(records.size(), 2U);
        QVERIFY(same(records[0], first));
        QVERIFY(same(records[1], third));
    }
}

void WriteJournalTest::strangeLinesArePassedOver() {
    WriteRecord record = sample("/music/a.mp3");
    WriteJournal(m_folder).begin(record);
    std::ofstream(linesPath(), std::ios::app)
        << "\n[]\nnull\n{\"number\":\"x\"}\n{\"number\":1}\n"
        << "{\"number\":1,\"stage\":\"eaten\",\"time\":\"2026-01-01T00:00:00Z\"}\n"
        << "{\"number\":1,\"stage\":\"written\",\"time\":7}\n"
        << "{\"number\":1,\"stage\":\"written\",\"time\":\"2026-01-01T00:00:00Z\","
           "\"changes\":[{\"field\":\"shoe\",\"before\":[],\"after\":[]}]}\n"
        << "{\"number\":77,\"stage\":\"written\",\"time\":\"2026-01-01T00:00:00Z\"}\n\xFF\n";
    const std::vector<WriteRecord> records = WriteJournal(m_folder).records();
    QCOMPARE(records.size(), 1U);
    QVERIFY(same(records[0], record));
}

void WriteJournalTest::fullDiskLeavesNoHalfLine() {
    WriteRecord first = sample("/music/a.mp3");
    WriteJournal journal(m_folder);
    journal.begin(first);
    const std::string before = test::bytesOf(linesPath());
    const int status = test::inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{before.size() + 50, before.size() + 50};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        WriteRecord second = sample("/music/b.mp3");
        if (test::faultOf([&] { WriteJournal(m_folder).begin(second); }) != "JournalFailed") {
            throw std::runtime_error("no failure");
        }
    });
    QCOMPARE(status, 0);
    QCOMPARE(test::bytesOf(linesPath()), before);
}

void WriteJournalTest::severalWritersGiveEachNumberOnce() {
    constexpr std::size_t Writers = 4;
    constexpr std::size_t Each = 50;
    std::vector<std::jthread> threads;
    for (std::size_t n = 0; n < Writers; ++n) {
        threads.emplace_back([this] {
            WriteJournal journal(m_folder);
            for (std::size_t k = 0; k < Each; ++k) {
                WriteRecord record = sample("/music/a.mp3");
                journal.begin(record);
                record.stage = WriteStage::Written;
                record.draft.clear();
                journal.advance(record);
            }
        });
    }
    threads.clear();
    const std::vector<WriteRecord> records = WriteJournal(m_folder).records();
    QCOMPARE(records.size(), Writers * Each);
    QCOMPARE(records.back().number, Writers * Each);
    QVERIFY(std::all_of(records.begin(), records.end(), [](const WriteRecord& record) {
        return record.stage == WriteStage::Written;
    }));
}

/// Who settles waits for the journal, and who begins for him: neither may wait for ever, between
/// programs (a journal each) as between threads (one for both).
void WriteJournalTest::settlingWhileOthersBegin() {
    const fs::path file = fs::path(m_dir->path().toStdString()) / "a.mp3";
    test::writeBytes(file, "x");
    WriteJournal shared(m_folder);
    std::size_t settled = 0;
    {
        const std::jthread settling([&](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                settled += shared.settle().writes;
            }
        });
        for (int n = 0; n < 300; ++n) {
            WriteRecord broken = sample(file); // and its program ends
            WriteJournal(m_folder).begin(broken);
            WriteRecord record = sample(file);
            shared.begin(record);
            record.stage = WriteStage::Failed;
            record.draft.clear();
            shared.advance(record);
        }
    }
    settled += shared.settle().writes;
    QCOMPARE(settled, 300U);
    QCOMPARE(shared.records().size(), 600U);
}

void WriteJournalTest::batchesHaveNamesOfTheirOwn() {
    WriteJournal journal(m_folder);
    std::set<std::string> names;
    for (int n = 0; n < 20; ++n) {
        names.insert(journal.newBatch());
    }
    QCOMPARE(names.size(), 20U);
    QVERIFY(QRegularExpression("^\\d{8}T\\d{6}-\\d+$")
                .match(QString::fromStdString(*names.begin()))
                .hasMatch());
}

void WriteJournalTest::thirtyThousandLinesAreRead() {
    { const WriteJournal journal(m_folder); }
    {
        std::ofstream lines(linesPath());
        for (int n = 1; n <= 10'000; ++n) {
            const std::string number = "{\"number\":" + std::to_string(n);
            const std::string time = ",\"time\":\"2026-11-21T18:15:00Z\"";
            lines << number << ",\"stage\":\"begun\"" << time
                  << ",\"batch\":\"20261121T181500-1\",\"file\":\"/music/folder/artist/album/" << n
                  << ".mp3\",\"draft\":\".candor-abc123.mp3\",\"changes\":[{\"field\":\"genre\","
                     "\"before\":[\"Pop\"],\"after\":[\"Rock\"]}],\"before\":{\"size\":5000000,"
                     "\"modified\":1700000000123456789,\"content\":"
                     "\"0123456789abcdef0123456789abcdef\"},"
                     "\"sound\":\"0123456789abcdef0123456789abcdef\"}\n"
                  << number << ",\"stage\":\"ready\"" << time
                  << ",\"after\":{\"size\":5000000,\"modified\":1700000000123456789,\"content\":"
                     "\"0123456789abcdef0123456789abcdef\"},\"delta\":\"1.candor-abc123\"}\n"
                  << number << ",\"stage\":\"written\"" << time << ",\"draft\":\"\"}\n";
        }
    }
    QCOMPARE(WriteJournal(m_folder).records().size(), 10'000U);
}

/// A link to /dev/zero was read for ever: 10 GB of memory were seen.
void WriteJournalTest::historyThatIsNoFile() {
    { const WriteJournal journal(m_folder); }
    fs::create_symlink("/dev/zero", linesPath());
    std::string sentence;
    try {
        static_cast<void>(WriteJournal(m_folder).records());
    } catch (const TagError& error) {
        sentence = error.what();
    }
    QVERIFY2(sentence.find("journal.jsonl") != std::string::npos, sentence.c_str());
    QVERIFY2(sentence.find("device") != std::string::npos, sentence.c_str());
    WriteRecord record;
    QCOMPARE(test::faultOf([&] { WriteJournal(m_folder).begin(record); }),
             std::string("JournalFailed"));
    fs::remove(linesPath());
    // A line without end: a file of zeros that says it is a terabyte long.
    { const std::ofstream lines(linesPath()); }
    fs::resize_file(linesPath(), std::uintmax_t{1} << 40U);
    QCOMPARE(test::faultOf([&] { static_cast<void>(WriteJournal(m_folder).records()); }),
             std::string("JournalFailed"));
}

void WriteJournalTest::deltasLieInTheirFolder() {
    const WriteJournal journal(m_folder);
    WriteRecord record;
    record.delta = "../../other/file";
    QCOMPARE(journal.deltaPath(record), m_folder / "deltas" / "file");
}

void WriteJournalTest::placeThatCannotBeMade() {
    const fs::path file = fs::path(m_dir->path().toStdString()) / "file";
    test::writeBytes(file, "x");
    QCOMPARE(test::faultOf([&] { const WriteJournal journal(file / "tags"); }),
             std::string("JournalFailed"));
}

} // namespace write_journal_test
CANDOR_LOOP_TEST(write_journal_test::WriteJournalTest)
#include "write_journal_test.moc"
