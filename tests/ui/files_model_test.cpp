// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/named_table.h"

#include "dataset/logits_table.h"
#include "models/file_arranger.h"
#include "models/file_order.h"
#include "models/files_model.h"
#include "models/keyed_sort.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace candor::ui {
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

class FilesModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfItemModels();
    void sortsByKeyLikeAStableSort_data();
    void sortsByKeyLikeAStableSort();
    void ordersEveryColumnAsItReads_data();
    void ordersEveryColumnAsItReads();
    void ordersNumberedNamesByNumber();
    void ordersNamesThatBeginAlike();
    void filters();
    void filtersByTheSettings();
    void showsWhatTheTableSays();
    void keepsItsRowsWhenOutcomesChange();
    void marksTheSelection();
    void arrangesLargeTablesInTheBackground();
    void arrangesAMillionFiles();
    void stopsWhenAsked();
};

void FilesModelTest::keepsTheRulesOfItemModels() {
    FilesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto source = sourceOf(namedTable(200));
    model.setSource({source.table, nullptr, {}});
    model.setOutcomes(source.outcomes);
    model.sort(static_cast<int>(FileColumn::Confidence), Qt::DescendingOrder);
    model.setSource(sourceOf(namedTable(10)));
    model.setSource({});
    QCOMPARE(model.rowCount(), 0);
}

void FilesModelTest::sortsByKeyLikeAStableSort_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<quint64>("mask");
    QTest::newRow("few") << 100 << quint64(0xffff);
    QTest::newRow("two bytes") << 5000 << quint64(0xffff);
    QTest::newRow("one byte in the middle") << 5000 << quint64(0xff0000);
    QTest::newRow("all bytes") << 5000 << ~quint64(0);
    QTest::newRow("all alike") << 5000 << quint64(0);
}

void FilesModelTest::sortsByKeyLikeAStableSort() {
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

void FilesModelTest::ordersEveryColumnAsItReads_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    for (int column = -1; column < FileColumns; ++column) {
        QTest::addRow("column %d up", column) << column << false;
        if (column >= 0) {
            QTest::addRow("column %d down", column) << column << true;
        }
    }
}

void FilesModelTest::ordersEveryColumnAsItReads() {
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

void FilesModelTest::ordersNumberedNamesByNumber() {
    const auto table = namedTable(20);
    table->fileNames = NameColumn::numbered("file", 20);
    FileQuery query;
    query.sortBy = FileColumn::Name;
    QCOMPARE((*arrangeFiles(sourceOf(table), query))[10], 10U);
    query.descending = true;
    QCOMPARE(arrangeFiles(sourceOf(table), query)->front(), 19U);
}

void FilesModelTest::ordersNamesThatBeginAlike() {
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

void FilesModelTest::filters() {
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

void FilesModelTest::filtersByTheSettings() {
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

void FilesModelTest::showsWhatTheTableSays() {
    const auto table = std::make_shared<LogitsTable>();
    table->logits = LogitMatrix::fromValues(
        {1, 2, 2}, std::vector<double>{0.0, std::log(3.0), 0.0, std::log(3.0)});
    table->patches = PatchGrouping::onePatchPerFile(2);
    table->truth = GroundTruth::singleLabel({0, GroundTruth::Unlabelled}, 2);
    table->classes = LabelSet({"bass", "flute"});
    table->memberNames = {"only"};
    table->fileNames.append("take 1.wav");
    table->fileNames.append("take 2.wav");
    FilesModel model;
    model.setSource(sourceOf(table));
    const auto text = [&model](int row, FileColumn column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(text(0, FileColumn::Name), QStringLiteral("take 1.wav"));
    QCOMPARE(text(0, FileColumn::TrueClass), QStringLiteral("bass"));
    QCOMPARE(text(0, FileColumn::Predicted), QStringLiteral("flute"));
    QCOMPARE(text(0, FileColumn::Confidence), QStringLiteral("0.750")); // 3 / (1 + 3)
    QCOMPARE(text(0, FileColumn::RunnerUp), QStringLiteral("bass  0.250"));
    QVERIFY(text(0, FileColumn::Verdict).contains(QStringLiteral("wrong")));
    QCOMPARE(text(1, FileColumn::Verdict), QStringLiteral("unlabelled"));
    QCOMPARE(model.index(0, 0).data(FilesModel::CorrectRole), QVariant(false));
    QVERIFY(!model.index(1, 0).data(FilesModel::CorrectRole).isValid());
}

void FilesModelTest::keepsItsRowsWhenOutcomesChange() {
    const auto table = namedTable(300);
    FilesModel model;
    model.setSource(sourceOf(table));
    model.sort(static_cast<int>(FileColumn::Confidence), Qt::AscendingOrder);
    const std::vector<std::uint32_t> before(model.order().begin(), model.order().end());
    EvaluationSettings settings;
    settings.wantOutcomes = true;
    settings.temperature = 3.0;
    const auto softer = evaluate(*table, settings).outcomes;
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy repaints(&model, &QAbstractItemModel::dataChanged);
    model.setOutcomes(softer);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(repaints.count(), 1);
    QVERIFY(std::equal(before.begin(), before.end(), model.order().begin()));
    model.arrange();
    QCOMPARE(resets.count(), 1);
    QVERIFY(std::is_sorted(model.order().begin(), model.order().end(), [&](auto a, auto b) {
        return softer->confidence[a] < softer->confidence[b];
    }));
}

void FilesModelTest::marksTheSelection() {
    FilesModel model;
    model.setSource(sourceOf(namedTable(130)));
    model.setMarked(
        std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{0, 64, 129}));
    int marked = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        marked += model.index(row, 0).data(FilesModel::MarkedRole).toBool() ? 1 : 0;
    }
    QCOMPARE(marked, 3);
    QVERIFY(model.index(64, 0).data(FilesModel::MarkedRole).toBool());
    QVERIFY(model.index(64, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QStringLiteral(", selected")));
    model.setMarked(nullptr);
    QVERIFY(!model.index(64, 0).data(FilesModel::MarkedRole).toBool());
}

void FilesModelTest::arrangesLargeTablesInTheBackground() {
    const auto table = namedTable(FileArranger::FilesAtOnce + 1, 1);
    FilesModel model;
    const QSignalSpy arranged(&model, &FilesModel::arranged);
    model.setSource(sourceOf(table));
    QVERIFY(model.isArranging());
    QCOMPARE(arranged.count(), 0);
    model.sort(static_cast<int>(FileColumn::Name), Qt::AscendingOrder);
    model.sort(static_cast<int>(FileColumn::Verdict), Qt::AscendingOrder); // the newest wins
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(arranged.count(), 1);
    QCOMPARE(verdictOf(model.source(), model.fileAt(0)), Verdict::Wrong);
    QCOMPARE(verdictOf(model.source(), model.fileAt(model.rowCount() - 1)), Verdict::Unlabelled);
}

void FilesModelTest::arrangesAMillionFiles() {
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

void FilesModelTest::stopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!arrangeFiles(sourceOf(namedTable(50)), {}, stop.get_token()).has_value());
}

} // namespace candor::ui

QTEST_GUILESS_MAIN(candor::ui::FilesModelTest)
#include "files_model_test.moc"
