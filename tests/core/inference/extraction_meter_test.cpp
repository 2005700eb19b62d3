// SPDX-License-Identifier: GPL-3.0-or-later
// Expectations by hand.
#include "inference/extraction_meter.h"
#include "test_program.h"

#include <QtTest>

namespace extraction_meter_test {

using namespace candor;
using namespace std::chrono_literals;

class ExtractionMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsToldTooEarly();
    void unknownFilesAreAsLongAsTheMean();
    void declaredLengthsGiveWayToCountedOnes();
    void failedFilesCountAsDone();
    void recalledFilesDoNotSpeedUpTheRest();
    void isDueTwentyTimesASecond();

private:
    ExtractionMeter::Clock::time_point m_start;
};

void ExtractionMeterTest::nothingIsToldTooEarly() {
    ExtractionMeter meter(10, m_start);
    meter.fileOpened(30.0);
    meter.soundDone(15.0);
    QVERIFY(!meter.at(m_start + 1900ms).secondsLeft);
    QVERIFY(meter.at(m_start + 2s).secondsLeft);
}

void ExtractionMeterTest::unknownFilesAreAsLongAsTheMean() {
    ExtractionMeter meter(10, m_start);
    meter.fileOpened(30.0);
    meter.fileOpened(50.0);
    meter.soundDone(20.0);
    // 30 + 50 + 8 files of 40 s = 400 s, 20 s of them in 4 s: 380 s at 5 s a second.
    QCOMPARE(meter.at(m_start + 4s).secondsLeft.value(), 76.0);
    QCOMPARE(meter.at(m_start + 4s).speed(), 5.0);
}

void ExtractionMeterTest::declaredLengthsGiveWayToCountedOnes() {
    ExtractionMeter meter(3, m_start);
    meter.fileOpened(30.0);
    meter.soundDone(9.0);
    meter.fileDone(true, 30.0, 9.0, 10.0, false); // it declared 30 s and held 10
    const ExtractionProgress progress = meter.at(m_start + 5s);
    QCOMPARE(progress.audioSecondsDone, 10.0);
    QCOMPARE(progress.secondsLeft.value(), 10.0); // two more of 10 s at 2 s a second
}

void ExtractionMeterTest::failedFilesCountAsDone() {
    ExtractionMeter meter(2, m_start);
    meter.fileDone(false, std::nullopt, 0.0, 0.0, true);
    meter.fileOpened(8.0);
    meter.soundDone(8.0);
    meter.fileDone(true, 8.0, 8.0, 8.0, false);
    const ExtractionProgress progress = meter.at(m_start + 4s);
    QCOMPARE(progress.filesDone, 2U);
    QCOMPARE(progress.filesFailed, 1U);
    QCOMPARE(progress.secondsLeft.value(), 0.0);
}

void ExtractionMeterTest::recalledFilesDoNotSpeedUpTheRest() {
    ExtractionMeter meter(10, m_start);
    for (int file = 0; file < 4; ++file) {
        meter.fileRecalled(30.0);
    }
    QVERIFY(!meter.at(m_start + 3s).secondsLeft); // nothing was computed to tell it from
    meter.fileOpened(30.0);
    meter.soundDone(20.0);
    const ExtractionProgress progress = meter.at(m_start + 10s);
    QCOMPARE(progress.filesDone, 4U);
    QCOMPARE(progress.filesRecalled, 4U);
    QCOMPARE(progress.audioSecondsDone, 140.0);
    QCOMPARE(progress.audioSecondsRecalled, 120.0);
    QCOMPARE(progress.speed(), 2.0);              // 20 s in 10 s
    QCOMPARE(progress.secondsLeft.value(), 80.0); // 300 - 140 = 160 s at 2 s a second
}

void ExtractionMeterTest::isDueTwentyTimesASecond() {
    ExtractionMeter meter(1, m_start);
    int due = 0;
    for (int millisecond = 0; millisecond < 1000; ++millisecond) {
        due += meter.isDue(m_start + std::chrono::milliseconds(millisecond)) ? 1 : 0;
    }
    QCOMPARE(due, 19); // the first after 50 ms
}

} // namespace extraction_meter_test

CANDOR_TEST(extraction_meter_test::ExtractionMeterTest)
#include "extraction_meter_test.moc"
