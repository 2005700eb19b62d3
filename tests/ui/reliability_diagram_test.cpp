// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_test.h"

#include "charts/axis_scale.h"
#include "charts/reliability_diagram.h"
#include "charts/stair_lines.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <array>
#include <cmath>

namespace reliability_diagram_test {

using candor::Evaluation;
using candor::ReliabilityBucket;
using candor::ReliabilityTable;
using candor::ui::ReliabilityCurves;
using candor::ui::ReliabilityDiagram;

namespace {

/// Ten buckets; counts and correct decisions as given, the rest empty.
ReliabilityTable tableOf(const std::vector<std::array<std::uint64_t, 3>>& bucketCountCorrect) {
    ReliabilityTable table;
    for (int k = 0; k < 10; ++k) {
        ReliabilityBucket bucket;
        bucket.lower = k / 10.0;
        bucket.upper = (k + 1) / 10.0;
        bucket.expected = (bucket.lower + bucket.upper) / 2.0;
        table.buckets.push_back(bucket);
    }
    for (const auto& [bucket, count, correct] : bucketCountCorrect) {
        table.buckets[bucket].count = count;
        table.buckets[bucket].correct = correct;
    }
    return table;
}

std::shared_ptr<Evaluation> evaluationAt(double temperature, const ReliabilityTable& table) {
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->settings.temperature = temperature;
    evaluation->ensemble = {"ensemble", {}, table};
    evaluation->members = {{"one", {}, table}, {"two", {}, table}};
    return evaluation;
}

/// Bucket 8 is the sentence of the specification; 2 … 7 are empty.
ReliabilityCurves curves() {
    const ReliabilityTable table = tableOf({{0, 1000, 20}, {1, 50, 8}, {8, 412, 293}, {9, 1, 1}});
    return {evaluationAt(1.0, table), evaluationAt(1.5, table), nullptr,
            QStringLiteral("all decisions")};
}

QPoint middleOf(const ReliabilityDiagram& diagram, int bucket) {
    const QRectF area = diagram.stairsArea();
    return QPointF(area.left() + (bucket + 0.5) / 10.0 * area.width(), area.center().y()).toPoint();
}

int pixelsLike(const QImage& image, const QRect& area, const QColor& color) {
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance = std::abs(pixel.red() - color.red()) +
                                 std::abs(pixel.green() - color.green()) +
                                 std::abs(pixel.blue() - color.blue());
            found += distance < 24 ? 1 : 0;
        }
    }
    return found;
}

} // namespace

class ReliabilityDiagramTest : public QObject {
    Q_OBJECT

private:
    ReliabilityDiagram* m_diagram = nullptr;

private Q_SLOTS:
    void init() {
        m_diagram = new ReliabilityDiagram;
        m_diagram->setCurves(curves());
        m_diagram->resize(640, 480);
        m_diagram->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_diagram));
    }
    void cleanup() {
        QToolTip::hideText();
        delete m_diagram;
    }

    void emptyBucketsEndARun() {
        const auto runs = candor::ui::stairRuns(curves().atOne->ensemble.reliability);
        QCOMPARE(runs.size(), std::size_t{2});
        const QList<QPointF> first{{0.0, 0.02}, {0.1, 0.02}, {0.1, 0.16}, {0.2, 0.16}};
        QCOMPARE(runs[0], first);
        QCOMPARE(runs[1].front(), QPointF(0.8, 293.0 / 412.0));
        QCOMPARE(runs[1].back(), QPointF(1.0, 1.0));
    }

    void aTableWithoutDecisionsHasNoRuns() { QVERIFY(candor::ui::stairRuns(tableOf({})).empty()); }

    void noLineIsDrawnThroughEmptyBuckets() {
        // Bucket 4 is empty. A blue stair at zero or a bridge across would leave blue pixels.
        const QImage image = m_diagram->grab().toImage();
        const QColor blue(0x00, 0x72, 0xb2);
        const QRectF area = m_diagram->stairsArea();
        const auto column = [&](int bucket) {
            return QRectF(area.left() + area.width() * (bucket + 0.2) / 10.0, area.top(),
                          area.width() * 0.06, area.height())
                .toAlignedRect();
        };
        QCOMPARE(pixelsLike(image, column(4), blue), 0);
        QVERIFY(pixelsLike(image, column(8), blue) > 20);
    }

    void barsStandUnderTheirStairs() {
        QVERIFY(m_diagram->stairsArea().width() > 300.0);
        QCOMPARE(m_diagram->stairsArea().left(), m_diagram->countsArea().left());
        QCOMPARE(m_diagram->stairsArea().right(), m_diagram->countsArea().right());
        QVERIFY(m_diagram->stairsArea().bottom() < m_diagram->countsArea().top());
        m_diagram->resize(1000, 700);
        QTest::qWait(1);
        QVERIFY(m_diagram->stairsArea().width() > 700.0);
        QCOMPARE(m_diagram->stairsArea().left(), m_diagram->countsArea().left());
        QCOMPARE(m_diagram->stairsArea().right(), m_diagram->countsArea().right());
    }

    void aBucketIsPutIntoWords() {
        QCOMPARE(candor::ui::bucketSentence(curves(), 8),
                 QStringLiteral("412 decisions said 0.8–0.9; 71 % were right; expected 85 %"));
        QVERIFY(candor::ui::bucketSentence(curves(), 9).startsWith(QStringLiteral("One ")));
        QVERIFY(candor::ui::bucketSentence(curves(), 4).contains(QStringLiteral("empty bucket")));
    }

    void aSelectionIsCountedInTheSentence() {
        ReliabilityCurves some = curves();
        some.selected = evaluationAt(1.5, tableOf({{8, 37, 20}}));
        QVERIFY(
            candor::ui::bucketSentence(some, 8).endsWith(QStringLiteral("Selected: 37 of them")));
        ReliabilityTable fewer = tableOf({{8, 37, 20}});
        fewer.buckets.pop_back();
        some.selected = evaluationAt(1.5, fewer);
        QVERIFY(some.selection() == nullptr); // other buckets: would be wrong
    }

    void hoverShowsTheSentence() {
        QTest::mouseMove(m_diagram, middleOf(*m_diagram, 8));
        QTRY_COMPARE(QToolTip::text(), candor::ui::bucketSentence(curves(), 8));
    }

    void clickChoosesTheBucket() {
        QSignalSpy chosen(m_diagram, &ReliabilityDiagram::bucketChosen);
        QTest::mouseClick(m_diagram, Qt::LeftButton, {}, middleOf(*m_diagram, 1));
        QTest::mouseClick(m_diagram, Qt::RightButton, {}, middleOf(*m_diagram, 2));
        QTest::mouseClick(m_diagram, Qt::LeftButton, {}, QPoint(2, 240)); // left of the axis
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<std::size_t>(), std::size_t{1});
    }

    void keysMoveAndChoose() {
        QSignalSpy chosen(m_diagram, &ReliabilityDiagram::bucketChosen);
        QTest::keyClick(m_diagram, Qt::Key_Return); // no cursor yet
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(m_diagram, Qt::Key_End);
        QTest::keyClick(m_diagram, Qt::Key_Right); // stays at the end
        QTest::keyClick(m_diagram, Qt::Key_Left);
        QCOMPARE(m_diagram->cursor(), std::optional<std::size_t>(8));
        QVERIFY(m_diagram->accessibleDescription().startsWith(QStringLiteral("412 decisions")));
        QTest::keyClick(m_diagram, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<std::size_t>(), std::size_t{8});
    }

    void fewerBucketsTakeTheCursorAlong() {
        QTest::keyClick(m_diagram, Qt::Key_End);
        ReliabilityTable two = tableOf({{0, 5, 1}});
        two.buckets.resize(2);
        m_diagram->setCurves({evaluationAt(1.0, two), nullptr, nullptr, {}});
        QVERIFY(!m_diagram->cursor());
    }

    void escapeIsLeftToTheWindow() {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(m_diagram, &escape);
        QVERIFY(!escape.isAccepted());
    }

    void theDescriptionIsMadeFromTheData() {
        const QString text = m_diagram->accessibleDescription();
        QVERIFY(text.contains(QStringLiteral("T = 1.50, all decisions")));
        QVERIFY(text.contains(QStringLiteral("4 of 10 buckets")));
        QVERIFY(text.contains(QStringLiteral("412 decisions said 0.8–0.9; 71 % were right")));
        m_diagram->setCurves({});
        QVERIFY(m_diagram->accessibleDescription().startsWith(QStringLiteral("Nothing to show")));
        QVERIFY(!m_diagram->bucketAt(middleOf(*m_diagram, 3)));
    }

    void theDesktopsColoursAreFollowed() {
        const auto corner = [this] { return m_diagram->grab().toImage().pixelColor(1, 1); };
        QVERIFY(corner().lightness() > 200);
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x2a, 0x2c, 0x2e));
        m_diagram->setPalette(dark);
        QVERIFY(corner().lightness() < 60);
        const QRectF area = m_diagram->stairsArea();
        const QColor inside = m_diagram->grab().toImage().pixelColor(
            QPointF(area.left() + area.width() * 0.13, area.top() + 30.0).toPoint());
        QVERIFY(inside.lightness() < 60);
    }

    void compactDiagramsShowTheirTitle() {
        ReliabilityDiagram small(candor::ui::DiagramSize::Compact);
        small.setCurves(curves());
        small.resize(320, 260);
        small.show();
        const double before = small.stairsArea().top();
        small.setTitle(QStringLiteral("mlp"));
        QCOMPARE(small.accessibleName(), QStringLiteral("Reliability diagram: mlp"));
        QTRY_VERIFY(small.stairsArea().top() > before);
    }

    void theSliderAtOneFocusesTheBlackCurve() {
        ReliabilityCurves at = curves();
        QVERIFY(at.scaled());
        QCOMPARE(at.focus(), &at.atT->ensemble.reliability);
        at.atT = evaluationAt(1.0, at.atOne->ensemble.reliability);
        QVERIFY(!at.scaled());
        QCOMPARE(at.focus(), &at.atOne->ensemble.reliability);
    }

    void countAxesEndRound_data() {
        QTest::addColumn<quint64>("largest");
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<QList<double>>("ticks");
        QTest::newRow("nothing") << quint64{0} << false << QList<double>{0, 1, 2};
        QTest::newRow("linear") << quint64{412} << false << QList<double>{0, 200, 400, 600};
        QTest::newRow("logarithmic") << quint64{412} << true << QList<double>{1, 10, 100};
        QTest::newRow("large") << quint64{29315} << true << QList<double>{1, 100, 10000};
    }
    void countAxesEndRound() {
        QFETCH(quint64, largest);
        QFETCH(bool, logarithmic);
        QFETCH(QList<double>, ticks);
        const candor::ui::CountScale scale(largest, logarithmic);
        QCOMPARE(QList<double>(scale.ticks().begin(), scale.ticks().end()), ticks);
        QCOMPARE(scale.position(0.0), 0.0);
        QVERIFY(scale.position(1.0) > 0.0);
        QVERIFY(scale.position(static_cast<double>(largest)) <= 1.0);
    }

    void countsAreShort() {
        QCOMPARE(candor::ui::shortCountText(0), QStringLiteral("0"));
        QCOMPARE(candor::ui::shortCountText(800), QStringLiteral("800"));
        QCOMPARE(candor::ui::shortCountText(1500), QStringLiteral("1.5k"));
        QCOMPARE(candor::ui::shortCountText(2e6), QStringLiteral("2M"));
    }
};

} // namespace reliability_diagram_test

CANDOR_WINDOW_TEST(reliability_diagram_test::ReliabilityDiagramTest)
#include "reliability_diagram_test.moc"
