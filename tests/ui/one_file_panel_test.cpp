// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/named_table.h"
#include "window_test.h"

#include "models/posteriors_model.h"
#include "panels/one_file_panel.h"
#include "panels/patch_order.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

namespace candor::ui::one_file_panel_test {
namespace {

bool says(const QWidget& panel, const QString& words) {
    const auto labels = panel.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel* label) { return label->text().contains(words); });
}

/// Two patches in the wrong order of time; member 0 sure of class 0, member 1 of neither.
std::shared_ptr<LogitsTable> twoPatches() {
    auto table = std::make_shared<LogitsTable>();
    const double three = std::log(3.0);
    table->logits = LogitMatrix::fromValues(
        {2, 2, 2}, std::vector<double>{three, 0.0, 0.0, three, 0.0, 0.0, 0.0, 0.0});
    table->patches = PatchGrouping(std::vector<std::uint32_t>{0, 0}, 1);
    table->truth = GroundTruth::singleLabel({1}, 2);
    table->classes = LabelSet({"bass", "flute"});
    table->memberNames = {"first", "second"};
    table->fileNames.append("take.wav");
    table->patchStart = {4.0F, 0.0F};
    return table;
}

} // namespace

class OneFilePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void keepsTheRulesOfItemModels();
    void showsPosteriorsByHand();
    void ordersPatchesByTime();
    void readsPatchesByKey();
    void showsTheFirstSelectedFile();
    void followsTheTemperature();
    void walks();
    void ordersClasses();
    void showsPatchesOnlyWhereThereAreSeveral();
};

void OneFilePanelTest::keepsTheRulesOfItemModels() {
    PosteriorsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto table = namedTable(10);
    model.setFile(table, 3, {});
    EvaluationSettings softer;
    softer.temperature = 2.0;
    model.setFile(table, 3, softer);
    softer.members = {1};
    model.setFile(table, 3, softer);
    QCOMPARE(model.columnCount(), 3);
    model.clear();
}

void OneFilePanelTest::showsPosteriorsByHand() {
    PosteriorsModel model;
    model.setRowOrder(PosteriorsModel::RowOrder::ByClass);
    model.setFile(twoPatches(), 0, {});
    // Member 0: patches 3/4 and 1/4 of class 0, mean 1/2; member 1: 1/2. All by hand.
    for (int row = 0; row < 2; ++row) {
        for (int column = 1; column < 4; ++column) {
            QCOMPARE(model.index(row, column).data().toString(), QStringLiteral("0.500"));
        }
    }
    QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole), QVariant("second"));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("✗ bass")); // wins the tie
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("✓ flute"));
}

void OneFilePanelTest::ordersPatchesByTime() {
    const auto table = twoPatches();
    const std::vector<std::size_t> rows = {0, 1};
    const PatchPosteriors patches = patchesInTime(*table, posteriorsOfFile(*table, {}, 0), rows);
    QCOMPARE(patches.starts, (std::vector<double>{0.0, 4.0}));
    // Class 0: patch 1 first, (1/4 + 1/2) / 2, then patch 0, (3/4 + 1/2) / 2.
    const std::vector<double> expected = {0.375, 0.625, 0.625, 0.375};
    for (std::size_t index = 0; index < expected.size(); ++index) {
        QVERIFY(std::abs(patches.values[index] - expected[index]) < 1e-12);
    }
}

void OneFilePanelTest::readsPatchesByKey() {
    PatchRibbon ribbon;
    ribbon.setPosteriors({{QStringLiteral("bass"), QStringLiteral("flute")},
                          {0.375, 0.625, 0.625, 0.375},
                          {0.0, 4.0},
                          2});
    QTest::keyClick(&ribbon, Qt::Key_Right);
    QCOMPARE(ribbon.accessibleDescription(),
             QStringLiteral("Patch 1 of 2, from 0 s: flute 0.625, bass 0.375"));
    QTest::keyClick(&ribbon, Qt::Key_Right);
    QTest::keyClick(&ribbon, Qt::Key_Right);
    QVERIFY(ribbon.accessibleDescription().startsWith(QStringLiteral("Patch 2 of 2, from 4 s")));
    ribbon.resize(300, 120);
    QCOMPARE(ribbon.patchAt({280.0, 10.0}), std::optional<std::size_t>(1));
    QCOMPARE(ribbon.patchAt({0.0, 10.0}), std::nullopt);
}

void OneFilePanelTest::showsTheFirstSelectedFile() {
    CalibrationSession session;
    const OneFilePanel panel(session);
    const DataSetId id = session.open(namedTable(40));
    deliverFrame(session, id);
    QVERIFY(!panel.file());
    session.select(id, {{12, 30}, QStringLiteral("some")});
    QCOMPARE(panel.file(), std::optional<std::uint32_t>(12));
    const LogitsTable& table = *session.find(id)->table;
    QVERIFY(says(panel, QString::fromStdString(table.fileNames.at(12))));
    const std::size_t winner = session.find(id)->frame.atT->outcomes->predicted[12];
    QVERIFY(says(panel, QString::fromStdString(table.classes[winner] + " 0.")));
    session.clearSelection();
    QCOMPARE(panel.file(), std::optional<std::uint32_t>(12)); // still being looked at
    session.open(namedTable(5));
    QVERIFY(!panel.file());
}

void OneFilePanelTest::followsTheTemperature() {
    CalibrationSession session;
    OneFilePanel panel(session);
    const DataSetId id = session.open(namedTable(40));
    deliverFrame(session, id);
    panel.showFile(3);
    const auto* table = panel.findChild<QTableView*>();
    session.setTemperature(100.0);
    deliverFrame(session, id);
    const double highest =
        table->model()->index(0, 1).data(PosteriorsModel::PosteriorRole).toDouble();
    QVERIFY(std::abs(highest - 0.25) < 0.05); // T -> infinity: one in four classes
    const float expected = session.find(id)->frame.atT->outcomes->confidence[3];
    QVERIFY(std::abs(highest - static_cast<double>(expected)) < 1e-6);
}

void OneFilePanelTest::walks() {
    CalibrationSession session;
    OneFilePanel panel(session);
    deliverFrame(session, session.open(namedTable(4)));
    panel.showNext();
    QCOMPARE(panel.file(), std::optional<std::uint32_t>(0));
    panel.showPrevious();
    QCOMPARE(panel.file(), std::optional<std::uint32_t>(0));
    panel.showNext();
    QCOMPARE(panel.file(), std::optional<std::uint32_t>(1));
    panel.showFile(3);
    panel.showNext();
    QCOMPARE(panel.file(), std::optional<std::uint32_t>(3));
    panel.setNeighbours([](std::uint32_t file, int step) {
        return std::optional<std::uint32_t>(static_cast<std::uint32_t>(int(file) - step));
    });
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QTest::keyClick(&panel, Qt::Key_J);
    QCOMPARE(panel.file(), std::optional<std::uint32_t>(2));
    QTest::keyClick(&panel, Qt::Key_K);
    QCOMPARE(panel.file(), std::optional<std::uint32_t>(3));
}

void OneFilePanelTest::ordersClasses() {
    CalibrationSession session;
    OneFilePanel panel(session);
    deliverFrame(session, session.open(namedTable(40)));
    panel.showFile(5);
    const QAbstractItemModel* model = panel.findChild<QTableView*>()->model();
    for (int row = 1; row < model->rowCount(); ++row) {
        QVERIFY(model->index(row - 1, 1).data(PosteriorsModel::PosteriorRole).toDouble() >=
                model->index(row, 1).data(PosteriorsModel::PosteriorRole).toDouble());
    }
    panel.findChild<QComboBox*>()->setCurrentIndex(1);
    QVERIFY(model->index(0, 0).data().toString().contains(QStringLiteral("guitar")));
    QVERIFY(model->index(3, 0).data().toString().contains(QStringLiteral("Flöte")));
}

void OneFilePanelTest::showsPatchesOnlyWhereThereAreSeveral() {
    CalibrationSession session;
    OneFilePanel panel(session);
    const auto* ribbon = panel.findChild<PatchRibbon*>();
    deliverFrame(session, session.open(namedTable(10)));
    panel.showFile(2);
    QVERIFY(ribbon->isHidden());
    deliverFrame(session, session.open(namedTable(10, 2, 6)));
    panel.showFile(2);
    QVERIFY(!ribbon->isHidden());
    QVERIFY(says(panel, QStringLiteral("patches: 6")));
}

} // namespace candor::ui::one_file_panel_test

CANDOR_WINDOW_TEST(candor::ui::one_file_panel_test::OneFilePanelTest)
#include "one_file_panel_test.moc"
