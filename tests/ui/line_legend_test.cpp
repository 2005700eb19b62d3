// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_test.h"

#include "charts/line_legend.h"

#include <QTest>
#include <QVBoxLayout>

namespace line_legend_test {

using candor::ui::LegendEntry;
using candor::ui::LineLegend;

class LineLegendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesWrapWhereTheWidthAsksForIt() {
        LineLegend legend;
        legend.setEntries({{"Ensemble", {}, {}}, {"Members", {}, {}}, {"Perfect", {}, {}}});
        const int row = legend.sizeHint().height();
        QCOMPARE(legend.heightForWidth(legend.sizeHint().width()), row);
        QCOMPARE(legend.heightForWidth(legend.sizeHint().width() * 3 / 4), 2 * row);
        QCOMPARE(legend.heightForWidth(10), 3 * row); // never fewer than one a row
    }

    void aLayoutGivesEveryRowRoom() {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* legend = new LineLegend;
        column->addWidget(legend);
        column->addWidget(new QWidget, 1);
        legend->setEntries({{"Ensemble", {}, {}}, {"Members", {}, {}}, {"Perfect", {}, {}}});
        window.resize(legend->sizeHint().width() * 2 / 3, 300);
        window.show();
        QVERIFY(legend->heightForWidth(legend->width()) > legend->sizeHint().height());
        QCOMPARE(legend->height(), legend->heightForWidth(legend->width()));
    }

    void entriesThatGoLeaveTheirRoom() {
        LineLegend legend;
        const std::vector<LegendEntry> both{{"Ensemble", {}, {}}, {"Members", {}, {}}};
        legend.setEntries(both);
        legend.resize(legend.sizeHint().width() / 2 + 10, 100);
        legend.show();
        const int height = legend.heightForWidth(legend.width());
        QCOMPARE(height, 2 * legend.sizeHint().height());
        legend.setEntries({both.front()});
        QCOMPARE(legend.heightForWidth(legend.width()), height);
        legend.resize(legend.width() + 1, 100);
        QVERIFY(legend.heightForWidth(legend.width()) < height);
    }
};

} // namespace line_legend_test

CANDOR_WINDOW_TEST(line_legend_test::LineLegendTest)
#include "line_legend_test.moc"
