// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/logits_extraction.h"
#include "test_program.h"

#include "dataset/logits_table.h"

#include <QtTest>

namespace extraction_table_test {

using namespace candor;

namespace {

/// The value of member m, patch p of file f, class c is 1000 f + 100 m + 10 p + c.
std::shared_ptr<const FileLogits> fileLogits(std::size_t file, std::size_t patches) {
    auto logits = std::make_shared<FileLogits>();
    logits->members = 2;
    logits->patches = patches;
    logits->classes = 3;
    for (std::size_t member = 0; member < 2; ++member) {
        for (std::size_t patch = 0; patch < patches; ++patch) {
            for (std::size_t label = 0; label < 3; ++label) {
                logits->logits.push_back(
                    static_cast<float>(1000 * file + 100 * member + 10 * patch + label));
            }
        }
    }
    for (std::size_t patch = 0; patch < patches; ++patch) {
        logits->patchStart.push_back(3.0F * static_cast<float>(patch));
    }
    return logits;
}

const LabelSet& labels() {
    static const LabelSet names({"a", "b", "c"});
    return names;
}

} // namespace

class ExtractionTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesKeepTheirOrderAndPatches();
    void onePatchAFileCostsNoGrouping();
    void multiLabelTruth();
    void groupsAndPositions();
    void aShardMayBeEmpty();
};

void ExtractionTableTest::filesKeepTheirOrderAndPatches() {
    const std::vector<ExtractedFile> files{
        {fileLogits(0, 2), "x", 1}, {fileLogits(1, 1), "y", -1}, {fileLogits(2, 3), "z", 2}};
    const auto table = assembleLogits(files, labels(), Task::SingleLabel, {"p", "q"}, "t.npz");
    QCOMPARE(table->files(), 3U);
    QCOMPARE(table->logits.shape(), (ScoreShape{2, 6, 3}));
    std::vector<double> row(3);
    for (std::size_t file = 0; file < 3; ++file) {
        QCOMPARE(table->patches.patchCount(file), files[file].logits->patches);
        for (std::size_t patch = 0; patch < files[file].logits->patches; ++patch) {
            for (std::size_t member = 0; member < 2; ++member) {
                const std::size_t at = table->patches.patch(file, patch);
                table->logits.readRow(member, at, row);
                const double first = static_cast<double>(1000 * file + 100 * member + 10 * patch);
                QVERIFY(row == (std::vector<double>{first, first + 1.0, first + 2.0}));
                QCOMPARE(table->patchStart[at], 3.0F * static_cast<float>(patch));
            }
        }
    }
    QCOMPARE(table->fileNames.at(2), std::string("z"));
    QCOMPARE(table->truth.label(0), 1);
    QVERIFY(!table->truth.isLabelled(1));
    QVERIFY(table->memberNames == (std::vector<std::string>{"p", "q"}));
    QVERIFY(table->notes == (std::vector<DatasetNoteCount>{{DatasetNote::UnlabelledFiles, 1}}));
    QCOMPARE(table->source, std::filesystem::path("t.npz"));
}

void ExtractionTableTest::onePatchAFileCostsNoGrouping() {
    const std::vector<ExtractedFile> files{{fileLogits(0, 1), "x", 0}, {fileLogits(1, 1), "y", 1}};
    const auto table = assembleLogits(files, labels(), Task::SingleLabel, {"p", "q"}, {});
    QVERIFY(table->patches.isOnePatchPerFile());
    QVERIFY(table->notes.empty());
}

void ExtractionTableTest::multiLabelTruth() {
    const std::vector<ExtractedFile> files{{fileLogits(0, 1), "x", 2}, {fileLogits(1, 1), "y", -1}};
    const auto table = assembleLogits(files, labels(), Task::MultiLabel, {"p", "q"}, {});
    QCOMPARE(table->truth.task(), Task::MultiLabel);
    QVERIFY(table->truth.isCorrect(0, 2));
    QVERIFY(!table->truth.isCorrect(0, 1));
    QVERIFY(!table->truth.isLabelled(1));
    QCOMPARE(table->logits.activation(), Activation::Sigmoid);
}

void ExtractionTableTest::groupsAndPositions() {
    std::vector<ExtractedFile> files{{fileLogits(0, 1), "x", 0}, {fileLogits(1, 1), "y", 1}};
    QVERIFY(assembleLogits(files, labels(), Task::SingleLabel, {"p", "q"}, {})->group.empty());
    files.push_back({fileLogits(2, 1), "z", 1});
    files[0].group = "Nina";
    files[2].group = "Nina";
    for (std::size_t file = 0; file < 3; ++file) {
        files[file].position = static_cast<std::int64_t>(4 * file + 1);
    }
    const ShardOrigin shard{2, 4, 20, 7};
    const auto table = assembleLogits(files, labels(), Task::SingleLabel, {"p", "q"}, {}, shard);
    QCOMPARE(table->groupNames, std::vector<std::string>{"Nina"});
    QCOMPARE(table->group, (std::vector<std::int32_t>{0, -1, 0}));
    QVERIFY(table->shard == shard);
    QCOMPARE(table->position, (std::vector<std::int64_t>{1, 5, 9}));
}

void ExtractionTableTest::aShardMayBeEmpty() {
    for (const Task task : {Task::SingleLabel, Task::MultiLabel}) {
        const auto table = assembleLogits({}, labels(), task, {"p", "q"}, {}, {3, 3, 2, 7});
        QCOMPARE(table->files(), 0U);
        QCOMPARE(table->truth.task(), task);
        QCOMPARE(table->logits.shape(), (ScoreShape{2, 0, 3}));
    }
}

} // namespace extraction_table_test

CANDOR_TEST(extraction_table_test::ExtractionTableTest)
#include "extraction_table_test.moc"
