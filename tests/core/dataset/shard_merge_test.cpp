// SPDX-License-Identifier: GPL-3.0-or-later
// Expectations: a table made at once against the same table cut into shards, written and merged:
// the files must be equal byte for byte.
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/input_error.h"
#include "dataset/logits_reader.h"
#include "dataset/logits_writer.h"
#include "dataset/shard_merge.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <functional>
#include <sstream>

namespace shard_merge_test {

using namespace candor;
namespace fs = std::filesystem;
using Tables = std::vector<std::shared_ptr<const LogitsTable>>;

namespace {

constexpr std::uint64_t Listing = 4711;

/// File f has (patches[f] or 1) patches; its values tell file, member, patch and class.
struct Run {
    std::size_t files = 7;
    std::vector<std::size_t> patches = {};
    std::vector<std::string> splits = {}; // one a file, or none at all
    std::vector<std::string> groups = {};
    Task task = Task::SingleLabel;
    std::vector<std::size_t> failed = {};
};

bool isTaken(const Run& run, std::size_t file, const ShardOrigin& shard) {
    return std::ranges::count(run.failed, file) == 0 &&
           (shard.number == 0 || file % shard.of == shard.number - 1);
}

std::vector<double> valuesOf(const std::vector<float>& starts) {
    std::vector<double> values;
    for (std::size_t member = 0; member < 2; ++member) {
        for (std::size_t patch = 0; patch < starts.size(); ++patch) {
            for (std::size_t label = 0; label < 3; ++label) {
                const double start = static_cast<double>(starts[patch]);
                values.push_back(100.0 * static_cast<double>(member) + 10.0 * start +
                                 static_cast<double>(label));
            }
        }
    }
    return values;
}

/// As assembleLogits() makes them: a table without splits has none at all, and so with groups.
void setSplitsAndGroups(LogitsTable& table, const Run& run, const std::vector<std::size_t>& taken) {
    const auto inSome = [&](const std::vector<std::string>& of) {
        return !of.empty() &&
               std::ranges::any_of(taken, [&of](std::size_t file) { return !of[file].empty(); });
    };
    for (const std::size_t file : taken) {
        if (inSome(run.splits)) {
            table.splitNames.push_back(run.splits[file].empty() ? "none" : run.splits[file]);
            table.split.push_back(static_cast<std::uint16_t>(table.split.size()));
        }
        if (inSome(run.groups)) {
            table.groupNames.push_back(run.groups[file]);
            table.group.push_back(
                run.groups[file].empty() ? -1 : static_cast<std::int32_t>(table.group.size()));
        }
    }
}

LogitsTable tableOf(const Run& run, const ShardOrigin& shard = {}) {
    std::vector<std::size_t> taken;
    for (std::size_t file = 0; file < run.files; ++file) {
        if (isTaken(run, file, shard)) {
            taken.push_back(file);
        }
    }
    LogitsTable table;
    std::vector<std::uint32_t> fileOfPatch;
    std::vector<std::int32_t> labels;
    std::vector<std::int8_t> rows;
    for (std::size_t index = 0; index < taken.size(); ++index) {
        const std::size_t file = taken[index];
        const std::size_t patches = run.patches.empty() ? 1 : run.patches[file];
        for (std::size_t patch = 0; patch < patches; ++patch) {
            fileOfPatch.push_back(static_cast<std::uint32_t>(index));
            table.patchStart.push_back(static_cast<float>(file) +
                                       0.25F * static_cast<float>(patch));
        }
        labels.push_back(file == 3 ? -1 : static_cast<std::int32_t>(file % 3));
        for (std::size_t label = 0; label < 3; ++label) {
            rows.push_back(file == 3 ? -1 : file % 3 == label ? 1 : 0);
        }
        table.fileNames.append("folder/" + std::string(file, 'n') + ".wav");
        if (shard.number > 0) {
            table.position.push_back(static_cast<std::int64_t>(file));
        }
    }
    const Activation activation =
        run.task == Task::SingleLabel ? Activation::Softmax : Activation::Sigmoid;
    table.logits =
        LogitMatrix::fromValues({2, fileOfPatch.size(), 3}, valuesOf(table.patchStart), activation);
    table.patches = PatchGrouping(fileOfPatch, taken.size());
    table.truth = run.task == Task::SingleLabel ? GroundTruth::singleLabel(labels, 3)
                                                : GroundTruth::multiLabel(rows, 3);
    table.classes = LabelSet({"a", "b", "c"});
    table.memberNames = {"net 0", "net 1"};
    table.shard = shard;
    setSplitsAndGroups(table, run, taken);
    return table;
}

using Change = std::function<void(Tables&)>;

void add(const char* name, Change change, const char* words) {
    QTest::newRow(name) << std::move(change) << words;
}

std::shared_ptr<LogitsTable> other(const Run& run, const ShardOrigin& origin) {
    auto table = std::make_shared<LogitsTable>(tableOf(run, origin));
    table->source = "other.npz";
    return table;
}

std::string contentsOf(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

} // namespace

class ShardMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsOneRun_data();
    void equalsOneRun();
    void aShardWithoutFilesIsAFile();
    void misuse_data();
    void misuse();

private:
    void otherModels();
    [[nodiscard]] fs::path pathOf(const std::string& name) const {
        return fs::path(m_folder.path().toStdString()) / name;
    }
    [[nodiscard]] std::shared_ptr<const LogitsTable> written(const LogitsTable& table,
                                                             const std::string& name) const {
        writeLogits(table, pathOf(name));
        return readLogits(pathOf(name));
    }
    [[nodiscard]] Tables shardsOf(const Run& run, std::size_t of) const {
        Tables shards;
        for (std::size_t number = of; number > 0; --number) { // any order will do
            shards.push_back(written(tableOf(run, {number, of, run.files, Listing}),
                                     std::to_string(number) + ".npz"));
        }
        return shards;
    }
    QTemporaryDir m_folder;
};

void ShardMergeTest::equalsOneRun_data() {
    QTest::addColumn<Run>("run");
    QTest::addColumn<int>("shards");
    QTest::newRow("one patch a file") << Run{} << 3;
    QTest::newRow("one shard") << Run{} << 1;
    QTest::newRow("more shards than files") << Run{} << 16;
    QTest::newRow("patches") << Run{.patches = {2, 1, 5, 1, 3, 1, 4}} << 3;
    QTest::newRow("one file of several patches") << Run{.patches = {1, 1, 1, 1, 1, 2, 1}} << 4;
    QTest::newRow("splits that some shards lack")
        << Run{.splits = {"train", "", "", "test", "", "", ""}} << 3;
    QTest::newRow("groups that some shards lack")
        << Run{.groups = {"", "Nina", "", "", "", "", "\xc3\x85se"}} << 5;
    QTest::newRow("several labels, one each") << Run{.task = Task::MultiLabel} << 2;
    QTest::newRow("files failed") << Run{.failed = {0, 3, 6}} << 3;
    QTest::newRow("a shard all of whose files failed")
        << Run{.patches = {2, 1, 5, 1, 3, 1, 4}, .task = Task::MultiLabel, .failed = {1, 4}} << 3;
}

void ShardMergeTest::equalsOneRun() {
    QFETCH(Run, run);
    QFETCH(int, shards);
    const auto merged = mergeShards(shardsOf(run, static_cast<std::size_t>(shards)), "all");
    writeLogits(*merged, pathOf("merged.npz"));
    writeLogits(tableOf(run), pathOf("whole.npz"));
    QCOMPARE(merged->files(), run.files - run.failed.size());
    QVERIFY(contentsOf(pathOf("merged.npz")) == contentsOf(pathOf("whole.npz")));
}

void ShardMergeTest::aShardWithoutFilesIsAFile() {
    const ShardOrigin origin{9, 9, 7, Listing};
    const auto empty = written(tableOf({}, origin), "empty.npz");
    QCOMPARE(empty->files(), 0U);
    QVERIFY(empty->shard == origin);
    QCOMPARE(empty->classes.names(), (std::vector<std::string>{"a", "b", "c"}));
    QVERIFY_EXCEPTION_THROWN(requireLabels(*empty), InputError);
}

void ShardMergeTest::otherModels() {
    add(
        "task",
        [](Tables& shards) {
            shards[1] = other({.task = Task::MultiLabel}, {2, 3, 7, Listing});
        },
        "several");
    add(
        "classes",
        [](Tables& shards) {
            const auto table = other({}, {2, 3, 7, Listing});
            table->classes = LabelSet({"b", "a", "c"});
            shards[1] = table;
        },
        "its classes are b, a, c, those of");
    add(
        "members",
        [](Tables& shards) {
            const auto table = other({}, {2, 3, 7, Listing});
            table->memberNames[1] = "net 7";
            shards[1] = table;
        },
        "its members are net 0, net 7, those of");
}

void ShardMergeTest::misuse_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("words");
    add(
        "none", [](Tables& shards) { shards.clear(); }, "no shard was given");
    add(
        "missing", [](Tables& shards) { shards.erase(shards.begin() + 1); },
        "of 3 shards these are missing: 2;");
    add(
        "twice", [](Tables& shards) { shards.push_back(shards[1]); }, "give each shard once");
    add(
        "no shard", [](Tables& shards) { shards[1] = other({}, {}); }, "other.npz: this is no");
    add(
        "of others",
        [](Tables& shards) {
            shards[1] = other({}, {2, 4, 7, Listing});
        },
        "one of 4 shards, but");
    add(
        "other number of files",
        [](Tables& shards) {
            shards[1] = other({}, {2, 3, 8, Listing});
        },
        "another list of files (8)");
    add(
        "other files",
        [](Tables& shards) {
            shards[1] = other({}, {2, 3, 7, Listing + 1});
        },
        "another list of files");
    otherModels();
    add(
        "nothing heard",
        [](Tables& shards) {
            shards = {other({.failed = {0, 1, 2, 3, 4, 5, 6}}, {1, 1, 7, Listing})};
        },
        "nothing to merge");
}

void ShardMergeTest::misuse() {
    QFETCH(std::function<void(Tables&)>, change);
    QFETCH(QString, words);
    Tables shards = shardsOf({}, 3);
    change(shards);
    try {
        (void)mergeShards(shards, "all");
        QFAIL("nothing was said");
    } catch (const MergeError& error) {
        QVERIFY2(QString::fromUtf8(error.what()).contains(words), error.what());
    }
}

} // namespace shard_merge_test

CANDOR_TEST(shard_merge_test::ShardMergeTest)
#include "shard_merge_test.moc"
