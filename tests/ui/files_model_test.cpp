// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"
#include "ui/named_table.h"

#include "dataset/logits_table.h"
#include "models/file_arranger.h"
#include "models/files_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <cmath>

namespace candor::ui::files_model_test {
namespace {

FileSource sourceOf(std::shared_ptr<const LogitsTable> table) {
    EvaluationSettings settings;
    settings.wantOutcomes = true;
    const Evaluation evaluation = evaluate(*table, settings);
    return {std::move(table), evaluation.outcomes, {}};
}

} // namespace

class FilesModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfItemModels();
    void showsWhatTheTableSays();
    void keepsItsRowsWhenOutcomesChange();
    void marksTheSelection();
    void arrangesLargeTablesInTheBackground();
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

} // namespace candor::ui::files_model_test

CANDOR_LOOP_TEST(candor::ui::files_model_test::FilesModelTest)
#include "files_model_test.moc"
