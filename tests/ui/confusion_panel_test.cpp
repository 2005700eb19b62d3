// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/named_table.h"
#include "window_test.h"

#include "charts/confusion_matrix_view.h"
#include "models/cell_files.h"
#include "panels/confusion_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

#include <numeric>

namespace candor::ui::confusion_panel_test {

class ConfusionPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void cellsHoldTheFilesTheyCount();
    void choosingACellSelectsItsFiles();
    void keepsToTheFilter();
    void switchesToShares();
    void saysWhyThereIsNoMatrix();
};

void ConfusionPanelTest::cellsHoldTheFilesTheyCount() {
    CalibrationSession session;
    const DataSetId id = session.open(namedTable(300));
    deliverFrame(session, id);
    const LogitsTable& table = *session.find(id)->table;
    const Evaluation& evaluation = *session.find(id)->frame.atT;
    std::vector<std::uint32_t> all(300);
    std::iota(all.begin(), all.end(), std::uint32_t{0});
    QCOMPARE(selectedInCells(table, evaluation, all), evaluation.confusion);
    std::size_t files = 0;
    for (std::size_t trueClass = 0; trueClass < 4; ++trueClass) {
        for (std::size_t predicted = 0; predicted < 4; ++predicted) {
            const auto found = filesOfCell(table, evaluation, {trueClass, predicted});
            QCOMPARE(found.size(), evaluation.confusion[trueClass * 4 + predicted]);
            files += found.size();
        }
    }
    QCOMPARE(files, table.truth.labelledFiles());
}

void ConfusionPanelTest::choosingACellSelectsItsFiles() {
    CalibrationSession session;
    ConfusionPanel panel(session);
    const DataSetId id = session.open(namedTable(300));
    deliverFrame(session, id);
    auto* view = panel.findChild<ConfusionMatrixView*>();
    Q_EMIT view->cellChosen(0, 1);
    const auto selection = session.find(id)->selection;
    QVERIFY(selection != nullptr);
    const Evaluation& evaluation = *session.find(id)->frame.atT;
    QCOMPARE(selection->files.size(), evaluation.confusion[1]);
    for (const std::uint32_t file : selection->files) {
        QCOMPARE(session.find(id)->table->truth.label(file), 0);
        QCOMPARE(evaluation.outcomes->predicted[file], std::uint16_t{1});
    }
    QVERIFY(selection->description.contains(QStringLiteral("guitar")));
    QVERIFY(selection->description.contains(QStringLiteral("taken for bass")));
    Q_EMIT view->cellChosen(2, 2);
    QVERIFY(session.find(id)->selection->description.contains(QStringLiteral("recognised")));
}

void ConfusionPanelTest::keepsToTheFilter() {
    CalibrationSession session;
    const ConfusionPanel panel(session);
    const DataSetId id = session.open(namedTable(300));
    session.setFilter(id, std::nullopt, 1);
    deliverFrame(session, id);
    Q_EMIT panel.findChild<ConfusionMatrixView*>()->cellChosen(0, 1);
    for (const std::uint32_t file : session.find(id)->selection->files) {
        QCOMPARE(file % 2, 1U);
    }
}

void ConfusionPanelTest::switchesToShares() {
    CalibrationSession session;
    ConfusionPanel panel(session);
    const QSignalSpy changed(&panel, &ConfusionPanel::showsSharesChanged);
    panel.setShowsShares(true);
    QVERIFY(panel.showsShares());
    QCOMPARE(changed.count(), 1);
    panel.findChild<QComboBox*>()->setCurrentIndex(0);
    QVERIFY(!panel.findChild<ConfusionMatrixView*>()->showsShares());
}

void ConfusionPanelTest::saysWhyThereIsNoMatrix() {
    CalibrationSession session;
    ConfusionPanel panel(session);
    const auto table = namedTable(20);
    std::vector<std::int8_t> relevance(20 * 4, 0);
    relevance[0] = 1;
    relevance[1] = 1;
    table->logits =
        LogitMatrix::fromValues({2, 20, 4}, std::vector<double>(160, 0.5), Activation::Sigmoid);
    table->truth = GroundTruth::multiLabel(relevance, 4);
    const DataSetId id = session.open(table);
    deliverFrame(session, id);
    panel.show();
    const auto labels = panel.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("several classes"));
    }));
    QVERIFY(!panel.findChild<ConfusionMatrixView*>()->isVisible());
}

} // namespace candor::ui::confusion_panel_test

CANDOR_WINDOW_TEST(candor::ui::confusion_panel_test::ConfusionPanelTest)
#include "confusion_panel_test.moc"
