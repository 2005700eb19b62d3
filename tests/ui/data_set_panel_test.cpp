// SPDX-License-Identifier: GPL-3.0-or-later
#include "synthetic_table.h"
#include "window_test.h"

#include "panels/data_set_panel.h"
#include "session/calibration_session.h"

#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace candor::ui::data_set_panel_test {

class DataSetPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksChooseTheEnsemble() {
        CalibrationSession session;
        const DataSetPanel panel(session);
        const DataSetId id = session.open(syntheticTable("a.npz"));
        auto* tree = panel.findChild<QTreeWidget*>();
        QTreeWidgetItem* item = tree->topLevelItem(0);
        QCOMPARE(item->childCount(), 3);
        item->child(1)->setCheckState(0, Qt::Unchecked);
        const std::vector<std::size_t> expected{0, 2};
        QVERIFY(session.find(id)->settings.members == expected);
        session.setMembers(id, {0, 1});
        QCOMPARE(item->child(2)->checkState(0), Qt::Unchecked);
        QCOMPARE(item->child(1)->checkState(0), Qt::Checked);
    }

    void theLastTickedMemberStays() {
        CalibrationSession session;
        const DataSetPanel panel(session);
        const DataSetId id = session.open(syntheticTable("a.npz"));
        session.setMembers(id, {1});
        auto* tree = panel.findChild<QTreeWidget*>();
        const QTreeWidgetItem* last = tree->topLevelItem(0)->child(1);
        QVERIFY(!last->flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(tree->topLevelItem(0)->child(0)->flags().testFlag(Qt::ItemIsUserCheckable));
    }

    void choosingARowShowsItsDataSet() {
        CalibrationSession session;
        const DataSetPanel panel(session);
        const DataSetId a = session.open(syntheticTable("a.npz"));
        const DataSetId b = session.open(syntheticTable("b.npz"));
        auto* tree = panel.findChild<QTreeWidget*>();
        QVERIFY(tree->topLevelItem(1)->font(0).bold());
        tree->setCurrentItem(tree->topLevelItem(0)->child(2));
        QCOMPARE(session.current()->id, a);
        QVERIFY(tree->topLevelItem(0)->font(0).bold());
        session.setCurrent(b);
        QCOMPARE(tree->currentItem(), tree->topLevelItem(1));
    }

    void crossAndDeleteClose() {
        CalibrationSession session;
        const DataSetPanel panel(session);
        session.open(syntheticTable("a.npz"));
        const DataSetId b = session.open(syntheticTable("b.npz"));
        auto* tree = panel.findChild<QTreeWidget*>();
        auto* cross = qobject_cast<QToolButton*>(tree->itemWidget(tree->topLevelItem(0), 1));
        QVERIFY(cross != nullptr);
        cross->click();
        QTRY_COMPARE(session.dataSets().size(), std::size_t{1});
        QCOMPARE(session.current()->id, b);
        tree->setCurrentItem(tree->topLevelItem(0));
        QTest::keyClick(tree, Qt::Key_Delete);
        QVERIFY(session.dataSets().empty());
        QCOMPARE(tree->topLevelItemCount(), 0);
    }
};

} // namespace candor::ui::data_set_panel_test

CANDOR_WINDOW_TEST(candor::ui::data_set_panel_test::DataSetPanelTest)
#include "data_set_panel_test.moc"
