// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"
#include "ui/named_table.h"

#include "dataset/logits_table.h"
#include "models/file_order.h"
#include "models/keyed_sort.h"

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace candor::ui::file_order_test {
namespace {

FileSource sourceOf(std::shared_ptr<const LogitsTable> table) {
    EvaluationSettings settings;
    settings.wantOutcomes = true;
    const Evaluation evaluation = evaluate(*table, settings);
    return {std::move(table), evaluation.outcomes, {}};
}

std::vector<std::uint32_t> allFiles(const FileSource& source) {
    std::vector<std::uint32_t> files(source.table->files());
    std::iota(files.begin(), files.end(), std::uint32_t{0});
    return files;
}

/// What a column says of a file, so that it compares as it reads: the slow, obvious reference.
std::tuple<int, double, std::string> readingOf(const FileSource& source, FileColumn column,
                                               std::uint32_t file) {
    const LogitsTable& table = *source.table;
    const FileOutcomes& outcomes = *source.outcomes;
    switch (column) {
    case FileColumn::Name:
        return {0, 0.0, table.fileNames.at(file)};
    case FileColumn::TrueClass:
        return table.truth.isLabelled(file)
                   ? std::tuple{0, 0.0,
                                table.classes[static_cast<std::size_t>(table.truth.label(file))]}
                   : std::tuple{1, 0.0, std::string()};
    case FileColumn::Predicted:
        return {0, 0.0, table.classes[outcomes.predicted[file]]};
    case FileColumn::Confidence:
        return {0, static_cast<double>(outcomes.confidence[file]), ""};
    case FileColumn::RunnerUp:
        return {0, 0.0, table.classes[outcomes.runnerUp[file]]};
    case FileColumn::Verdict:
        return {static_cast<int>(verdictOf(source, file)), 0.0, ""};
    case FileColumn::FileOrder:
        break;
    }
    return {static_cast<int>(file), 0.0, ""};
}

} // namespace

class FileOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsByKeyLikeAStableSort_data();
    void sortsByKeyLikeAStableSort();
    void ordersEveryColumnAsItReads_data();
    void ordersEveryColumnAsItReads();
    void ordersNumberedNamesByNumber();
    void ordersNamesThatBeginAlike();
    void filters();
    void filtersByTheSettings();
    void arrangesAMillionFiles();
    void stopsWhenAsked();
};

void FileOrderTest::sortsByKeyLikeAStableSort_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<quint64>("mask");
    QTest::newRow("few") << 100 << quint64(0xffff);
    QTest::newRow("two bytes") << 5000 << quint64(0xffff);
    QTest::newRow("one byte in the middle") << 5000 << quint64(0xff0000);
    QTest::newRow("all bytes") << 5000 << ~quint64(0);
    QTest::newRow("all alike") << 5000 << quint64(0);
}

void FileOrderTest::sortsByKeyLikeAStableSort() {
    QFETCH(int, count);
    QFETCH(quint64, mask);
    std::mt19937_64 random(3);
    std::vector<KeyedFile> files;
    for (int index = 0; index < count; ++index) {
        files.push_back({random() & mask, static_cast<std::uint32_t>(index)});
    }
    std::vector<KeyedFile> expected = files;
    std::stable_sort(expected.begin(), expected.end(),
                     [](const auto& a, const auto& b) { return a.key < b.key; });
    std::vector<KeyedFile> scratch(files.size());
    sortByKey(files, scratch);
    QVERIFY(
        std::equal(files.begin(), files.end(), expected.begin(), [](const auto& a, const auto& b) {
            return a.key == b.key && a.file == b.file;
        }));
}

void FileOrderTest::ordersEveryColumnAsItReads_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    for (int column = -1; column < FileColumns; ++column) {
        QTest::addRow("column %d up", column) << column << false;
        if (column >= 0) {
            QTest::addRow("column %d down", column) << column << true;
        }
    }
}

void FileOrderTest::ordersEveryColumnAsItReads() {
    QFETCH(int, column);
    QFETCH(bool, descending);
    const FileSource source = sourceOf(namedTable(3000));
    FileQuery query;
    query.sortBy = static_cast<FileColumn>(column);
    query.descending = descending;
    std::vector<std::uint32_t> expected = allFiles(source);
    std::stable_sort(expected.begin(), expected.end(), [&](auto a, auto b) {
        const auto first = readingOf(source, query.sortBy, descending ? b : a);
        const auto second = readingOf(source, query.sortBy, descending ? a : b);
        return first < second;
    });
    QCOMPARE(*arrangeFiles(source, query), expected);
}

void FileOrderTest::ordersNumberedNamesByNumber() {
    const auto table = namedTable(20);
    table->fileNames = NameColumn::numbered("file", 20);
    FileQuery query;
    query.sortBy = FileColumn::Name;
    QCOMPARE((*arrangeFiles(sourceOf(table), query))[10], 10U);
    query.descending = true;
    QCOMPARE(arrangeFiles(sourceOf(table), query)->front(), 19U);
}

void FileOrderTest::ordersNamesThatBeginAlike() {
    const std::vector<std::string> names = {"a long beginning, then b", "a long beginning, then",
                                            "a long beginning",         "a long beginning, then B",
                                            "a long beginning, then",   "a long beginning, xthen"};
    const auto table = namedTable(names.size());
    table->fileNames = {};
    for (const std::string& name : names) {
        table->fileNames.append(name);
    }
    FileQuery query;
    query.sortBy = FileColumn::Name;
    QCOMPARE(*arrangeFiles(sourceOf(table), query), (std::vector<std::uint32_t>{2, 1, 4, 3, 0, 5}));
    query.descending = true;
    QCOMPARE(*arrangeFiles(sourceOf(table), query), (std::vector<std::uint32_t>{5, 0, 3, 1, 4, 2}));
}

void FileOrderTest::filters() {
    const FileSource source = sourceOf(namedTable(500));
    FileQuery query;
    query.text = QStringLiteral("GUITAR");
    query.verdict = Verdict::Wrong;
    query.lowestConfidence = 0.5;
    query.highestConfidence = 0.9;
    query.subset = std::make_shared<const std::vector<std::uint32_t>>(allFiles(source));
    std::vector<std::uint32_t> expected;
    for (const std::uint32_t file : allFiles(source)) {
        const bool hasText =
            source.outcomes->predicted[file] == 0 || source.table->truth.label(file) == 0;
        const float confidence = source.outcomes->confidence[file];
        if (hasText && verdictOf(source, file) == Verdict::Wrong && confidence >= 0.5F &&
            confidence <= 0.9F) {
            expected.push_back(file);
        }
    }
    QVERIFY(expected.size() > 10);
    QCOMPARE(*arrangeFiles(source, query), expected);
    query.text = QStringLiteral("FLÖTE"); // letters beyond ASCII fold too
    QVERIFY(!arrangeFiles(source, query)->empty());
    query.text = QStringLiteral("no such name");
    QVERIFY(arrangeFiles(source, query)->empty());
    query = {};
    query.verdict = Verdict::Unlabelled;
    QCOMPARE(arrangeFiles(source, query)->size(), std::size_t{55}); // 8, 17 … 494
    query = {};
    query.subset =
        std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{3, 77, 400});
    QCOMPARE(*arrangeFiles(source, query), *query.subset);
}

void FileOrderTest::filtersByTheSettings() {
    FileSource source = sourceOf(namedTable(100));
    source.filter.split = 1;
    const auto ofSplit = *arrangeFiles(source, {});
    QCOMPARE(ofSplit.size(), std::size_t{50});
    QCOMPARE(ofSplit.front(), 1U);
    source.filter.trueClass = 2;
    const auto ofClass = *arrangeFiles(source, {});
    QVERIFY(!ofClass.empty());
    for (const std::uint32_t file : ofClass) {
        QCOMPARE(source.table->truth.label(file), 2);
        QCOMPARE(file % 2, 1U);
    }
}

void FileOrderTest::arrangesAMillionFiles() {
    constexpr std::size_t Million = 1'000'000;
    auto table = std::make_shared<LogitsTable>();
    auto outcomes = std::make_shared<FileOutcomes>();
    table->patches = PatchGrouping::onePatchPerFile(Million);
    table->truth = GroundTruth::singleLabel(std::vector<std::int32_t>(Million, 1), 2);
    table->classes = LabelSet::numbered(2);
    table->fileNames = NameColumn::numbered("file", Million);
    std::mt19937 random(5);
    for (std::size_t file = 0; file < Million; ++file) {
        outcomes->predicted.push_back(static_cast<std::uint16_t>(random() % 2));
        outcomes->confidence.push_back(static_cast<float>(random() % 65536) / 65536.0F);
    }
    FileQuery query;
    query.sortBy = FileColumn::Confidence;
    query.verdict = Verdict::Right;
    const FileSource source{table, outcomes, {}};
    const auto order = *arrangeFiles(source, query);
    QCOMPARE(order.size(), static_cast<std::size_t>(std::count(outcomes->predicted.begin(),
                                                               outcomes->predicted.end(), 1)));
    QVERIFY(std::is_sorted(order.begin(), order.end(), [&outcomes](auto a, auto b) {
        return std::tuple(outcomes->confidence[a], a) < std::tuple(outcomes->confidence[b], b);
    }));
}

void FileOrderTest::stopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!arrangeFiles(sourceOf(namedTable(50)), {}, stop.get_token()).has_value());
}

} // namespace candor::ui::file_order_test

CANDOR_TEST(candor::ui::file_order_test::FileOrderTest)
#include "file_order_test.moc"
