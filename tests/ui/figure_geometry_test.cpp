// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_test.h"

#include "calibration/reliability_table.h"
#include "figures/figure_fonts.h"
#include "figures/figure_legend.h"
#include "figures/panel_grid.h"
#include "figures/plot_frame.h"
#include "figures/reliability_panel.h"

#include <QtTest>

#include <cmath>
#include <limits>

namespace figure_geometry_test {

using namespace candor;
using namespace candor::ui;
using namespace candor::ui::paper;

namespace {

constexpr double Nan = std::numeric_limits<double>::quiet_NaN();

/// Axes from 0 to 1 whose inner area is 1000 units wide and high.
PlotFrame unitFrame() {
    const FigureFonts fonts{FigureStyle()};
    const double pad = fonts.points(1.6);
    return {fonts, QRectF(-pad, -pad, 1000.0 + 2.0 * pad, 1000.0 + 2.0 * pad), unitAxis({}, true),
            unitAxis({}, true)};
}

QStringList labelsOf(const PlotAxis& axis) {
    QStringList labels;
    for (const auto& tick : axis.ticks) {
        labels.append(tick.label);
    }
    return labels;
}

} // namespace

class FigureGeometryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void axesEndAtRoundNumbers();
    void temperatureTicksKeepApart();
    void oneCountHasSomeHeight();
    void curvesAreCutAtTheAxes();
    void curvesAreInterruptedAtNan();
    void stairsAreInterruptedAtEmptyBuckets();
    void panelsFillTheWidth();
    void panelsOfAFixedPageAreAsLargeAsTheyCan();
    void hatchingStaysInside();
    void linesAreBrokenAtSpaces();
};

void FigureGeometryTest::axesEndAtRoundNumbers() {
    QCOMPARE(labelsOf(fromZeroAxis({}, 0.173, 5)),
             QStringList({"0.00", "0.05", "0.10", "0.15", "0.20"}));
    QCOMPARE(labelsOf(fromZeroAxis({}, 29612, 2)), QStringList({"0", "20000", "40000"}));
    QCOMPARE(labelsOf(tightAxis({}, 0.71, 0.745, 5)),
             QStringList({"0.71", "0.72", "0.73", "0.74", "0.75"}));
    PlotAxis percent = tightAxis({}, 0.71, 0.745, 5);
    labelAsPercent(percent);
    QCOMPARE(percent.ticks.front().label, QStringLiteral("71 %"));
    // Nothing to spread: still an axis.
    QVERIFY(tightAxis({}, 0.5, 0.5, 5).to > tightAxis({}, 0.5, 0.5, 5).from);
    QVERIFY(fromZeroAxis({}, 0.0, 5).to > 0.0);
}

void FigureGeometryTest::temperatureTicksKeepApart() {
    QCOMPARE(labelsOf(temperatureAxis({}, 0.5, 3.0)),
             QStringList({"0.5", "0.7", "1", "1.5", "2", "3"}));
    const PlotAxis wide = temperatureAxis({}, 0.05, 20.0);
    QVERIFY(labelsOf(wide).contains("1"));
    for (std::size_t i = 1; i < wide.ticks.size(); ++i) {
        QVERIFY(wide.share(wide.ticks[i].value) - wide.share(wide.ticks[i - 1].value) >= 0.1);
    }
    QCOMPARE(wide.share(1.0), std::log(20.0) / std::log(400.0));
}

void FigureGeometryTest::oneCountHasSomeHeight() {
    const PlotAxis axis = logCountAxis({}, 1.0, 29612.0);
    QVERIFY(axis.share(1.0) > 0.02);
    QCOMPARE(axis.share(1e5), 1.0);
    QCOMPARE(labelsOf(axis), QStringList({"1", "100", "10000"}));
}

void FigureGeometryTest::curvesAreCutAtTheAxes() {
    const PlotFrame plot = unitFrame();
    const std::vector<QPointF> points{{0.0, -1.0}, {0.5, 0.5}, {1.0, 2.0}};
    const QPainterPath path = curvePath(plot, points);
    QCOMPARE(path.elementCount(), 3);
    // From (1/3, 0) over (0.5, 0.5) to (2/3, 1), y downwards.
    QVERIFY(std::abs(path.elementAt(0).x - 1000.0 / 3.0) < 1e-9);
    QVERIFY(std::abs(path.elementAt(0).y - 1000.0) < 1e-9);
    QVERIFY(std::abs(path.elementAt(2).x - 2000.0 / 3.0) < 1e-9);
    QVERIFY(std::abs(path.elementAt(2).y) < 1e-9);
    const std::vector<QPointF> outside{{0.0, 1.5}, {1.0, 1.2}};
    QVERIFY(curvePath(plot, outside).isEmpty());
}

void FigureGeometryTest::curvesAreInterruptedAtNan() {
    const std::vector<QPointF> points{{0.0, 0.1}, {0.2, 0.2}, {0.4, Nan}, {0.6, 0.3}, {0.8, 0.4}};
    const QPainterPath path = curvePath(unitFrame(), points);
    QCOMPARE(path.elementCount(), 4);
    QVERIFY(path.elementAt(2).isMoveTo());
}

void FigureGeometryTest::stairsAreInterruptedAtEmptyBuckets() {
    ReliabilityTable table;
    for (int k = 0; k < 4; ++k) {
        table.buckets.push_back({.lower = k / 4.0, .upper = (k + 1) / 4.0, .count = 8});
    }
    table.buckets[0].correct = 2;
    table.buckets[1].count = 0;
    table.buckets[2].correct = 4;
    table.buckets[3].correct = 8;
    const QPainterPath path = stairsPath(unitFrame(), table);
    QCOMPARE(path.elementCount(), 6); // a step; a gap; two steps joined upright
    QCOMPARE(path.elementAt(0).y, 750.0);
    QVERIFY(path.elementAt(2).isMoveTo());
    QCOMPARE(path.elementAt(2).x, 500.0);
    QVERIFY(path.elementAt(4).isLineTo());
    QCOMPARE(path.elementAt(5).y, 0.0);
    QCOMPARE(gapPath(unitFrame(), table).toSubpathPolygons().size(), 3);
    QCOMPARE(countBarsPath(unitFrame(), table, 8.0).toSubpathPolygons().size(), 3);
}

void FigureGeometryTest::panelsFillTheWidth() {
    const PanelNeeds needs{.count = 5, .left = 100.0, .gap = 50.0, .narrowest = 300.0};
    // Three columns of 300 fit into 1100, and five panels in four would be no fewer rows.
    const PanelGrid grid = layOutPanels(needs, 1100.0);
    QCOMPARE(grid.columns, std::size_t{3});
    QCOMPARE(grid.rows, std::size_t{2});
    QCOMPARE(grid.at(0).left(), 100.0);
    QCOMPARE(grid.at(2).right(), 1100.0);
    QVERIFY(grid.isLowest(2));
    QVERIFY(!grid.isLowest(1));
    QVERIFY(grid.isLeftmost(3));
    QCOMPARE(layOutPanels(needs, 380.0).columns, std::size_t{1});
}

void FigureGeometryTest::panelsOfAFixedPageAreAsLargeAsTheyCan() {
    const PanelNeeds needs{.count = 4, .keepsRatio = true};
    QCOMPARE(layOutPanels(needs, 800.0, 200.0).columns, std::size_t{4});
    QCOMPARE(layOutPanels(needs, 400.0, 400.0).columns, std::size_t{2});
    const PanelGrid tall = layOutPanels(needs, 100.0, 800.0);
    QCOMPARE(tall.columns, std::size_t{1});
    QCOMPARE(tall.panel, QSizeF(100.0, 100.0));
}

void FigureGeometryTest::hatchingStaysInside() {
    const QRectF box(10.0, 20.0, 37.0, 13.0);
    QPainterPath path;
    addHatching(path, box, 5.0);
    QVERIFY(path.elementCount() >= 16);
    QVERIFY(box.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(path.boundingRect()));
    for (int i = 0; i + 1 < path.elementCount(); i += 2) {
        const auto a = path.elementAt(i);
        const auto b = path.elementAt(i + 1);
        QVERIFY(std::abs((a.x + a.y) - (b.x + b.y)) < 1e-9); // 45 degrees
    }
}

void FigureGeometryTest::linesAreBrokenAtSpaces() {
    const FigureFonts fonts{FigureStyle()};
    const QString text = QStringLiteral("one two three four five six seven");
    const double width = fonts.width(QStringLiteral("one two three"));
    const QStringList lines = fonts.wrapped(text, width);
    QCOMPARE(lines.front(), QStringLiteral("one two three"));
    QCOMPARE(lines.join(QLatin1Char(' ')), text);
    for (const QString& line : lines) {
        QVERIFY(fonts.width(line) <= width);
    }
    QVERIFY(fonts.width(fonts.wrapped(QString(80, QLatin1Char('m')), width).front()) <= width);
}

} // namespace figure_geometry_test

CANDOR_WINDOW_TEST(figure_geometry_test::FigureGeometryTest)
#include "figure_geometry_test.moc"
