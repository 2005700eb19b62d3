// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_test.h"

#include "panels/temperature_slider.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

namespace temperature_slider_test {

using namespace candor::ui;

namespace {

// QTest::mouseMove moves the system's pointer, which an offscreen display does not have.
void dragTo(QWidget& widget, const QPointF& position, Qt::MouseButtons buttons) {
    QMouseEvent event(QEvent::MouseMove, position, widget.mapToGlobal(position), Qt::NoButton,
                      buttons, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TemperatureSliderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheMouse();
    void pressGoesThere();
    void keysTakeSteps();
    void staysInItsRange();
};

void TemperatureSliderTest::followsTheMouse() {
    TemperatureSlider slider;
    slider.resize(600, slider.sizeHint().height());
    slider.show();
    QSignalSpy moved(&slider, &TemperatureSlider::temperatureMoved);
    const int y = 6; // on the handle, which stands above the scale
    // T = 1 is in the middle: the scale is logarithmic and 0.2 = 1 / 5.
    QTest::mousePress(&slider, Qt::LeftButton, {}, {300, y});
    QVERIFY(std::abs(slider.temperature() - 1.0) < 0.02);
    dragTo(slider, QPointF(450, y), Qt::LeftButton);
    QVERIFY(std::abs(slider.temperature() - std::sqrt(5.0)) < 0.1);
    dragTo(slider, QPointF(900, y), Qt::LeftButton);
    QCOMPARE(slider.temperature(), 5.0);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, {900, y});
    dragTo(slider, QPointF(300, y), Qt::NoButton);
    QCOMPARE(slider.temperature(), 5.0); // the button is up
    QVERIFY(moved.count() >= 2);
    QCOMPARE(moved.last().first().toDouble(), 5.0);
}

void TemperatureSliderTest::pressGoesThere() {
    TemperatureSlider slider;
    slider.resize(600, slider.sizeHint().height());
    slider.show();
    QTest::mouseClick(&slider, Qt::LeftButton, {}, {150, 6});
    QVERIFY(std::abs(slider.temperature() - 1.0 / std::sqrt(5.0)) < 0.02);
}

void TemperatureSliderTest::keysTakeSteps() {
    TemperatureSlider slider;
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(slider.temperature(), 1.01);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    QCOMPARE(slider.temperature(), 1.11);
    QTest::keyClick(&slider, Qt::Key_Left);
    QCOMPARE(slider.temperature(), 1.10);
}

void TemperatureSliderTest::staysInItsRange() {
    TemperatureSlider slider;
    slider.setTemperature(0.2);
    QTest::keyClick(&slider, Qt::Key_PageDown);
    QCOMPARE(slider.temperature(), 0.2);
}

} // namespace temperature_slider_test

CANDOR_WINDOW_TEST(temperature_slider_test::TemperatureSliderTest)
#include "temperature_slider_test.moc"
