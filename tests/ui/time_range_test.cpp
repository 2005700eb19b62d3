// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "charts/time_range.h"
#include "text/time_text.h"

#include <QtTest>

namespace time_range_test {

using namespace candor::ui;

/// Expected values are computed by hand.
class TimeRangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsThePlaceWhenZoomed();
    void staysInsideTheFile();
    void takesABetterLength();
    void mapsThereAndBack();
    void hasRoundTicks_data();
    void hasRoundTicks();
    void readsTimes_data();
    void readsTimes();
};

void TimeRangeTest::keepsThePlaceWhenZoomed() {
    const TimeRange zoomed = TimeRange::all(40.0).zoomed(4.0, 20.0);
    QCOMPARE(zoomed.from, 15.0);
    QCOMPARE(zoomed.to, 25.0);
    QCOMPARE(placeOf(zoomed, 20.0, 0.0, 100.0), 50.0);
    const TimeRange again = zoomed.zoomed(2.0, 24.0); // 90 % from the left, before and after
    QCOMPARE(placeOf(again, 24.0, 0.0, 100.0), 90.0);
    QCOMPARE(zoomed.zoomed(0.25, 20.0), TimeRange::all(40.0));
}

void TimeRangeTest::staysInsideTheFile() {
    const TimeRange zoomed{10.0, 20.0, 40.0};
    QCOMPARE(zoomed.panned(100.0), (TimeRange{30.0, 40.0, 40.0}));
    QCOMPARE(zoomed.panned(-100.0), (TimeRange{0.0, 10.0, 40.0}));
    QCOMPARE(zoomed.showing(25.0), (TimeRange{15.0, 25.0, 40.0}));
    QCOMPARE(zoomed.showing(12.0), zoomed);
    QCOMPARE(zoomed.zoomed(1e9, 15.0).length(), TimeRange::Shortest);
    QCOMPARE(TimeRange::all(0.01).zoomed(2.0, 0.0), TimeRange::all(0.01));
    QVERIFY(TimeRange::all(40.0).isWhole());
    QVERIFY(!zoomed.isWhole());
}

void TimeRangeTest::takesABetterLength() {
    QCOMPARE(TimeRange::all(40.0).withWhole(38.5), TimeRange::all(38.5));
    QCOMPARE((TimeRange{10.0, 20.0, 40.0}).withWhole(60.0), (TimeRange{10.0, 20.0, 60.0}));
    QCOMPARE((TimeRange{10.0, 20.0, 40.0}).withWhole(15.0), (TimeRange{5.0, 15.0, 15.0}));
}

void TimeRangeTest::mapsThereAndBack() {
    const TimeRange range{10.0, 20.0, 40.0};
    QCOMPARE(placeOf(range, 12.5, 60.0, 400.0), 160.0);
    QCOMPARE(secondAt(range, 160.0, 60.0, 400.0), 12.5);
}

void TimeRangeTest::hasRoundTicks_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("seconds") << 0.0 << 4.0 << QStringList{"0:00", "0:01", "0:02", "0:03", "0:04"};
    QTest::newRow("tenths") << 1.95 << 2.5 << QStringList{"0:02.0", "0:02.1", "0:02.2",
                                                          "0:02.3", "0:02.4", "0:02.5"};
    QTest::newRow("minutes") << 50.0 << 290.0 << QStringList{"1:00", "2:00", "3:00", "4:00"};
    QTest::newRow("hours") << 0.0 << 36000.0 << QStringList{"0:00",    "2:00:00", "4:00:00",
                                                            "6:00:00", "8:00:00", "10:00:00"};
}

void TimeRangeTest::hasRoundTicks() {
    QFETCH(double, from);
    QFETCH(double, to);
    QStringList labels;
    for (const TimeTick& tick : timeTicks({from, to, 36000.0}, 6)) {
        QVERIFY(tick.second >= from - 1e-9 && tick.second <= to + 1e-9);
        labels << tick.label;
    }
    QTEST(labels, "labels");
}

void TimeRangeTest::readsTimes_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << 0 << "0:00";
    QTest::newRow("minute") << 65.0 << 0 << "1:05";
    QTest::newRow("tenths") << 720.5 << 1 << "12:00.5";
    QTest::newRow("rounds up into the minute") << 59.96 << 1 << "1:00.0";
    QTest::newRow("keeps two digits") << 9.96 << 1 << "0:10.0";
    QTest::newRow("hours") << 7383.0 << 0 << "2:03:03";
}

void TimeRangeTest::readsTimes() {
    QFETCH(double, seconds);
    QFETCH(int, decimals);
    QTEST(timeText(seconds, decimals), "text");
}

} // namespace time_range_test

CANDOR_TEST(time_range_test::TimeRangeTest)
#include "time_range_test.moc"
