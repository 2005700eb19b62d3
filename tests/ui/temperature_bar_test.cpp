// SPDX-License-Identifier: GPL-3.0-or-later
#include "synthetic_table.h"
#include "window_test.h"

#include "panels/fit_menu.h"
#include "panels/temperature_bar.h"
#include "panels/temperature_slider.h"
#include "session/calibration_session.h"

#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QTest>

namespace candor::ui::temperature_bar_test {
namespace {

SweepState sweepOf(const OpenDataSet& dataSet) {
    return {std::make_shared<const TemperatureSweep>(
                sweep(*dataSet.table, dataSet.settings, defaultTemperatureGrid())),
            true};
}

} // namespace

class TemperatureBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sliderAndNumberAgree() {
        CalibrationSession session;
        TemperatureBar bar(session);
        QVERIFY(!bar.isEnabled()); // nothing is open
        const DataSetId id = session.open(syntheticTable("a.npz"));
        auto* slider = bar.findChild<TemperatureSlider*>();
        auto* number = bar.findChild<QDoubleSpinBox*>();
        number->setValue(2.5);
        QCOMPARE(session.find(id)->settings.temperature, 2.5);
        QCOMPARE(slider->temperature(), 2.5);
        slider->setValue(slider->minimum());
        QCOMPARE(session.find(id)->settings.temperature, 0.2);
        QCOMPARE(number->value(), 0.2);
        slider->setValue(slider->maximum());
        QCOMPARE(number->value(), 5.0);
        // The middle of a logarithmic scale from 0.2 to 5 is 1.
        slider->setValue((slider->minimum() + slider->maximum()) / 2);
        QCOMPARE(number->value(), 1.0);
    }

    void keysMoveByAHundredth() {
        CalibrationSession session;
        TemperatureBar bar(session);
        const DataSetId id = session.open(syntheticTable("a.npz"));
        auto* slider = bar.findChild<TemperatureSlider*>();
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(session.find(id)->settings.temperature, 1.01);
        QTest::keyClick(slider, Qt::Key_PageUp);
        QCOMPARE(session.find(id)->settings.temperature, 1.11);
        QTest::keyClick(slider, Qt::Key_Left);
        QCOMPARE(session.find(id)->settings.temperature, 1.1);
        bar.stepBy(-0.1);
        QCOMPARE(session.find(id)->settings.temperature, 1.0);
        session.setTemperature(0.2);
        QTest::keyClick(slider, Qt::Key_Left);
        QCOMPARE(session.find(id)->settings.temperature, 0.2); // the end of the slider
    }

    void aFittedTemperatureOutsideTheSliderStays() {
        CalibrationSession session;
        TemperatureBar bar(session);
        const DataSetId id = session.open(syntheticTable("a.npz"));
        session.setTemperature(7.123, {TemperatureOrigin::Kind::FittedElsewhere, Measure::Nll,
                                       QStringLiteral("valid"), false});
        QCOMPARE(session.find(id)->settings.temperature, 7.123); // showing it must not round it
        QVERIFY(bar.originSentence().contains(QStringLiteral("valid")));
        QVERIFY(bar.originSentence().contains(QStringLiteral("NLL")));
    }

    void theBestTemperatureIsMarked() {
        CalibrationSession session;
        TemperatureBar bar(session);
        const DataSetId id = session.open(syntheticTable("a.npz"));
        bar.chooseBest(); // no sweep yet: nothing may happen
        QCOMPARE(session.find(id)->settings.temperature, 1.0);
        session.setSweep(id, sweepOf(*session.find(id)));
        bar.chooseBest();
        const OpenDataSet& dataSet = *session.find(id);
        const auto expected = bestTemperature(dataSet.sweep.sweep->temperatures,
                                              dataSet.sweep.sweep->ensemble, Measure::Mae);
        QCOMPARE(dataSet.settings.temperature, expected->temperature);
        QCOMPARE(dataSet.origin.kind, TemperatureOrigin::Kind::BestOnShown);
        QVERIFY(!bar.originSentence().isEmpty());
        bar.resetToOne();
        QVERIFY(bar.originSentence().isEmpty());
    }

    void inTheGridEachDataSetGetsItsOwn() {
        CalibrationSession session;
        TemperatureBar bar(session);
        const DataSetId a = session.open(syntheticTable("a.npz", {3, 200, 4}));
        const DataSetId b = session.open(syntheticTable("b.npz", {1, 300, 6}));
        for (const DataSetId id : {a, b}) {
            session.setSweep(id, sweepOf(*session.find(id)));
        }
        session.showAll();
        bar.chooseBest();
        for (const DataSetId id : {a, b}) {
            const OpenDataSet& dataSet = *session.find(id);
            const auto best = bestTemperature(dataSet.sweep.sweep->temperatures,
                                              dataSet.sweep.sweep->ensemble, Measure::Mae);
            QCOMPARE(dataSet.settings.temperature, best->temperature);
        }
    }

    void fittingOnTheDataShownIsMarked() {
        CalibrationSession session;
        const FitMenu menu(session);
        const DataSetId a = session.open(syntheticTable("a.npz"));
        const DataSetId b = session.open(syntheticTable("b.npz"));
        QCOMPARE(menu.measure(), Measure::Nll);
        const FitRequest same = menu.requestFor(*session.find(b), std::nullopt);
        QCOMPARE(same.target, b);
        QCOMPARE(same.origin.kind, TemperatureOrigin::Kind::BestOnShown);
        const FitRequest other = menu.requestFor(*session.find(a), std::nullopt);
        QCOMPARE(other.origin.kind, TemperatureOrigin::Kind::FittedElsewhere);
        QCOMPARE(other.origin.fittedOn, QStringLiteral("a"));
        QCOMPARE(other.table.get(), session.find(a)->table.get());
        session.setFilter(b, std::nullopt, 0); // split "test" is shown, fitted on "validation"
        const FitRequest split = menu.requestFor(*session.find(b), 1);
        QCOMPARE(split.origin.kind, TemperatureOrigin::Kind::FittedElsewhere);
        QVERIFY(split.settings.filter.split == std::optional<std::size_t>(1));
        const FitRequest whole = menu.requestFor(*session.find(b), std::nullopt);
        QCOMPARE(whole.origin.kind, TemperatureOrigin::Kind::BestOnShown);
    }
};

} // namespace candor::ui::temperature_bar_test

CANDOR_WINDOW_TEST(candor::ui::temperature_bar_test::TemperatureBarTest)
#include "temperature_bar_test.moc"
