// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_test.h"

#include "charts/axis_scale.h"
#include "charts/temperature_curve.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <cmath>
#include <limits>

namespace temperature_curve_test {

using candor::Measure;
using candor::TemperatureSweep;
using candor::ui::TemperatureCurve;
using candor::ui::TemperatureCurveValues;

namespace {

/// MAE = |log2(T / best)| / 10 for the ensemble, twice that for the member.
std::shared_ptr<TemperatureSweep> valley(double best) {
    auto sweep = std::make_shared<TemperatureSweep>();
    sweep->temperatures = {0.5, 1.0, 2.0, 4.0};
    sweep->ensemble.name = "ensemble";
    sweep->members.push_back({"one", {}});
    for (const double temperature : sweep->temperatures) {
        candor::Measures at;
        at.mae = std::abs(std::log2(temperature / best)) / 10.0;
        at.accuracy = 0.7;
        sweep->ensemble.values.push_back(at);
        at.mae *= 2.0;
        sweep->members[0].values.push_back(at);
    }
    return sweep;
}

} // namespace

class TemperatureCurveTest : public QObject {
    Q_OBJECT

private:
    TemperatureCurve* m_curve = nullptr;

private Q_SLOTS:
    void init() {
        m_curve = new TemperatureCurve;
        m_curve->setValues({valley(2.0), Measure::Mae, true, {}});
        m_curve->setTemperature(1.0);
        m_curve->resize(560, 420);
        m_curve->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_curve));
    }
    void cleanup() {
        QToolTip::hideText();
        delete m_curve;
    }

    void theAxisIsLogarithmic() {
        const double octave = m_curve->positionOf(2.0) - m_curve->positionOf(1.0);
        QVERIFY(octave > 50.0);
        QVERIFY(std::abs(m_curve->positionOf(1.0) - m_curve->positionOf(0.5) - octave) < 1e-6);
        QCOMPARE(m_curve->temperatureAt(QPointF(m_curve->positionOf(1.37), 100.0)), 1.37);
        QCOMPARE(m_curve->temperatureAt(QPointF(-500.0, 100.0)), 0.2);
        QCOMPARE(m_curve->temperatureAt(QPointF(5000.0, 100.0)), 5.0);
    }

    void theBestIsNamed() {
        QVERIFY(m_curve->best());
        QCOMPARE(m_curve->best()->temperature, 2.0);
        QVERIFY(
            m_curve->accessibleDescription().contains(QStringLiteral("T* = 2.00, with MAE 0.0")));
    }

    void aBestAtTheEdgeSaysSo() {
        m_curve->setValues({valley(8.0), Measure::Mae, true, {}});
        QVERIFY(
            m_curve->accessibleDescription().contains(QStringLiteral("at the edge of the grid")));
    }

    void whileRefiningTheBestIsApproximate() {
        m_curve->setValues({valley(2.0), Measure::Mae, false, {}});
        QVERIFY(m_curve->accessibleDescription().contains(QStringLiteral("T* ≈ 2.00")));
        QVERIFY(m_curve->accessibleDescription().contains(QStringLiteral("still being refined")));
    }

    void theCallersBestWins() {
        m_curve->setValues(
            {valley(2.0), Measure::Mae, true, candor::BestTemperature{1.85, 0.01, false}});
        QCOMPARE(m_curve->best()->temperature, 1.85);
    }

    void valuesBetweenTemperaturesAreInterpolated() {
        const TemperatureCurveValues values{valley(2.0), Measure::Mae, true, {}};
        const double between = std::sqrt(2.0); // half way from 1 to 2 on the axis
        QVERIFY(std::abs(*candor::ui::interpolated(values, between) - 0.05) < 1e-12);
        QCOMPARE(*candor::ui::interpolated(values, 4.0), 0.1);
        QVERIFY(!candor::ui::interpolated(values, 0.4));
        QVERIFY(!candor::ui::interpolated({}, 1.0));
    }

    void undefinedValuesAreNotInterpolated() {
        auto sweep = valley(2.0);
        sweep->ensemble.values[1].mae = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!candor::ui::interpolated({sweep, Measure::Mae, true, {}}, 1.5));
    }

    void theExactValueReplacesTheInterpolatedOne() {
        m_curve->setTemperature(1.5, 0.0321);
        QVERIFY(m_curve->accessibleDescription().startsWith(
            QStringLiteral("T = 1.50, where the ensemble's MAE is 0.0321.")));
        m_curve->setValues({valley(2.0), Measure::Accuracy, true, {}});
        QVERIFY(m_curve->accessibleDescription().contains(QStringLiteral("Accuracy is 70.0 %")));
    }

    void draggingTheLineTellsTheTemperature() {
        QSignalSpy dragged(m_curve, &TemperatureCurve::temperatureDragged);
        const auto at = [this](double t) {
            return QPointF(m_curve->positionOf(t), 200.0).toPoint();
        };
        QTest::mousePress(m_curve, Qt::LeftButton, {}, at(1.0));
        QCOMPARE(dragged.size(), 0); // taking hold does not move it
        QTest::mouseMove(m_curve, at(2.0));
        QTRY_COMPARE(dragged.size(), 1);
        QVERIFY(std::abs(dragged[0][0].toDouble() - 2.0) < 0.02);
        QCOMPARE(m_curve->temperature(), dragged[0][0].toDouble());
        QTest::mouseRelease(m_curve, Qt::LeftButton, {}, at(2.0));
        QTest::mouseMove(m_curve, at(3.0));
        QTest::qWait(20);
        QCOMPARE(dragged.size(), 1);
    }

    void aPressElsewhereBringsTheLine() {
        QSignalSpy dragged(m_curve, &TemperatureCurve::temperatureDragged);
        QTest::mouseClick(m_curve, Qt::LeftButton, {},
                          QPointF(m_curve->positionOf(3.0), 200.0).toPoint());
        QCOMPARE(dragged.size(), 1);
        QVERIFY(std::abs(dragged[0][0].toDouble() - 3.0) < 0.02);
    }

    void keysMoveTheLine_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<double>("expected");
        QTest::newRow("right") << int{Qt::Key_Right} << false << 1.01;
        QTest::newRow("left") << int{Qt::Key_Left} << false << 0.99;
        QTest::newRow("shift right") << int{Qt::Key_Right} << true << 1.1;
        QTest::newRow("page down") << int{Qt::Key_PageDown} << false << 0.9;
        QTest::newRow("home") << int{Qt::Key_Home} << false << 0.2;
        QTest::newRow("end") << int{Qt::Key_End} << false << 5.0;
    }
    void keysMoveTheLine() {
        QFETCH(int, key);
        QFETCH(bool, shift);
        QFETCH(double, expected);
        QSignalSpy dragged(m_curve, &TemperatureCurve::temperatureDragged);
        QTest::keyClick(m_curve, static_cast<Qt::Key>(key),
                        shift ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(dragged.size(), 1);
        QCOMPARE(dragged[0][0].toDouble(), expected);
    }

    void atTheEndOfTheRangeNothingIsTold() {
        m_curve->setTemperature(5.0);
        QSignalSpy dragged(m_curve, &TemperatureCurve::temperatureDragged);
        QTest::keyClick(m_curve, Qt::Key_Right);
        QCOMPARE(dragged.size(), 0);
    }

    void hoverShowsTheValues() {
        QTest::mouseMove(m_curve, QPointF(m_curve->positionOf(4.0), 200.0).toPoint());
        QTRY_COMPARE(QToolTip::text(), QStringLiteral("T = 4.00\nEnsemble: MAE 0.1000\n"
                                                      "Members: 0.2000 ± 0.0000"));
    }

    void withoutASweepItSaysSo() {
        m_curve->setValues({});
        QVERIFY(m_curve->accessibleDescription().contains(QStringLiteral("not computed yet")));
        QVERIFY(!m_curve->best());
        QTest::mouseMove(m_curve, QPoint(200, 200));
        m_curve->grab();
    }

    void scalesAreRound_data() {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<double>("step");
        QTest::newRow("small") << 0.0 << 0.0237 << 0.0 << 0.025 << 0.005;
        QTest::newRow("exact") << 0.0 << 0.3 << 0.0 << 0.3 << 0.1;
        QTest::newRow("zoomed") << 66.9 << 75.6 << 66.0 << 76.0 << 2.0;
        QTest::newRow("empty") << 1.0 << 1.0 << 0.0 << 1.0 << 0.2;
        QTest::newRow("undefined") << 0.0 << std::nan("") << 0.0 << 1.0 << 0.2;
    }
    void scalesAreRound() {
        QFETCH(double, lowest);
        QFETCH(double, highest);
        QFETCH(double, minimum);
        QFETCH(double, maximum);
        QFETCH(double, step);
        const candor::ui::LinearScale scale = candor::ui::roundScale(lowest, highest, 5);
        QVERIFY(std::abs(scale.minimum - minimum) < 1e-12);
        QVERIFY(std::abs(scale.maximum - maximum) < 1e-12);
        QVERIFY(std::abs(scale.step - step) < 1e-12);
    }

    void temperatureTicksAreReadable() {
        const std::vector<double> ticks = candor::ui::temperatureTicks(0.2, 5.0);
        QCOMPARE(ticks.size(), std::size_t{5});
        QVERIFY(std::abs(ticks[1] - 0.5) < 1e-12);
    }
};

} // namespace temperature_curve_test

CANDOR_WINDOW_TEST(temperature_curve_test::TemperatureCurveTest)
#include "temperature_curve_test.moc"
