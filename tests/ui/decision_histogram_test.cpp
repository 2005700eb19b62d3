// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_test.h"

#include "charts/decision_histogram.h"
#include "charts/plot_palette.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace candor::ui::decision_histogram_test {

class DecisionHistogramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_histogram = std::make_unique<DecisionHistogram>();
        m_histogram->resize(600, 180);
        DecisionBars bars;
        bars.counts.assign(10, 0);
        bars.counts[4] = 40;
        bars.counts[9] = 100;
        bars.below = QStringLiteral("40 to review");
        bars.above = QStringLiteral("100 accepted");
        m_histogram->setBars(bars);
        m_histogram->setLine(0.9);
        m_histogram->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_histogram.get()));
    }

    void keysMoveTheLine_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<double>("line");
        QTest::newRow("left") << int{Qt::Key_Left} << false << 0.89;
        QTest::newRow("right") << int{Qt::Key_Right} << false << 0.91;
        QTest::newRow("finely left") << int{Qt::Key_Left} << true << 0.899;
        QTest::newRow("finely right") << int{Qt::Key_Right} << true << 0.901;
        QTest::newRow("page up") << int{Qt::Key_PageUp} << false << 0.95;
        QTest::newRow("home") << int{Qt::Key_Home} << false << 0.0;
        QTest::newRow("end") << int{Qt::Key_End} << false << 1.0;
    }

    void keysMoveTheLine() {
        QFETCH(const int, key);
        QFETCH(const bool, shift);
        QFETCH(const double, line);
        const QSignalSpy moved(m_histogram.get(), &DecisionHistogram::lineMoved);
        QTest::keyClick(m_histogram.get(), static_cast<Qt::Key>(key),
                        shift ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved.first().first().toDouble(), line);
    }

    void theMouseDragsTheLine() {
        const QSignalSpy moved(m_histogram.get(), &DecisionHistogram::lineMoved);
        const auto at = [this](double value) {
            return QPoint(static_cast<int>(m_histogram->positionOf(value)), 80);
        };
        QTest::mousePress(m_histogram.get(), Qt::LeftButton, {}, at(0.9) + QPoint(3, 0));
        QCOMPARE(moved.count(), 0); // taking hold does not move it
        QTest::mouseMove(m_histogram.get(), at(0.5));
        QTest::mouseRelease(m_histogram.get(), Qt::LeftButton, {}, at(0.5));
        QVERIFY(moved.count() > 0);
        QVERIFY(qAbs(m_histogram->line() - 0.5) < 0.003); // a pixel is 0.2 %
    }

    void aLineFromElsewhereIsNoMove() {
        const QSignalSpy moved(m_histogram.get(), &DecisionHistogram::lineMoved);
        m_histogram->setLine(0.333);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(m_histogram->line(), 0.333);
        m_histogram->setLine(2.0);
        QCOMPARE(m_histogram->line(), 1.0);
    }

    void ownLinesOfClassesHoldTheCommonOne() {
        DecisionBars bars;
        bars.counts.assign(10, 1);
        bars.classLines = {0.5, 0.8};
        m_histogram->setBars(bars);
        const QSignalSpy moved(m_histogram.get(), &DecisionHistogram::lineMoved);
        QTest::keyClick(m_histogram.get(), Qt::Key_Left);
        QTest::mouseClick(m_histogram.get(), Qt::LeftButton, {}, {300, 80});
        QCOMPARE(moved.count(), 0);
        QCOMPARE(m_histogram->line(), 0.9);
    }

    void screenReadersHearValueAndParts() {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_histogram.get());
        QVERIFY(face != nullptr && face->valueInterface() != nullptr);
        QCOMPARE(face->valueInterface()->currentValue().toInt(), 900);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Line of acceptance"));
        const QString description = face->text(QAccessible::Description);
        QVERIFY(description.contains(QStringLiteral("90.0 %")));
        QVERIFY(description.contains(QStringLiteral("100 accepted, 40 to review")));
    }

    void acceptedBarsAreShadedApart() {
        const QImage image = m_histogram->grab().toImage();
        const PlotPalette colours = PlotPalette::of(m_histogram->palette());
        const int foot = 130 - 20; // inside both bars
        const auto count = [&](double from, double to, const QColor& colour) {
            int found = 0;
            for (int x = static_cast<int>(m_histogram->positionOf(from)) + 3;
                 x < static_cast<int>(m_histogram->positionOf(to)) - 3; ++x) {
                found += image.pixelColor(x, foot).rgb() == colour.rgb() ? 1 : 0;
            }
            return found;
        };
        QVERIFY(count(0.9, 1.0, colours.right) > 40);
        QCOMPARE(count(0.4, 0.5, colours.right), 0);
        QVERIFY(count(0.4, 0.5, colours.counts) > 20); // between the hatching
    }

private:
    std::unique_ptr<DecisionHistogram> m_histogram;
};

} // namespace candor::ui::decision_histogram_test

CANDOR_WINDOW_TEST(candor::ui::decision_histogram_test::DecisionHistogramTest)
#include "decision_histogram_test.moc"
