// SPDX-License-Identifier: GPL-3.0-or-later
#include "track_samples.h"
#include "window_test.h"

#include "charts/class_lines.h"
#include "panels/posterior_bars.h"
#include "session/track_posteriors.h"

#include <QtTest>

#include <cmath>
#include <memory>

namespace track_posteriors_test {

using namespace candor;
using namespace candor::ui;

namespace {

constexpr std::int32_t Guitar = 1;
constexpr std::int32_t Keyboard = 2;

TrackPosteriors posteriorsOf(std::int32_t label, double temperature = 1.0) {
    TrackView track = sample::trackView(label, {});
    track.settings.temperature = temperature;
    return makeTrackPosteriors(track, 0.0);
}

} // namespace

/// Expected values come from the round posteriors of the sample and are computed by hand.
class TrackPosteriorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void ordersPatchesInTime();
    void spreadsPatchesWithoutTimes();
    void followsTheTemperature();
    void placesPatches();
    void findsThePatchAtASecond();
    void putsPredictedAndTrueSideBySide();
    void saysTheOutcome();
    void readsPatches();
    void marksBars();
    void readsBarsByKey();
    void drawsSteps();
    void drawsManyPatchesInFewStrokes();
    void keepsColoursOfRightAndWrong();
};

void TrackPosteriorsTest::ordersPatchesInTime() {
    const TrackPosteriors posteriors = posteriorsOf(Keyboard);
    QCOMPARE(posteriors.patches, std::size_t(5));
    for (std::size_t patch = 0; patch < 5; ++patch) {
        QVERIFY(std::abs(posteriors.starts[patch] - 0.1 * static_cast<double>(patch)) < 1e-6);
    }
    QVERIFY(std::abs(posteriors.at(0, 1) - 0.55) < 1e-12);
    QVERIFY(std::abs(posteriors.ensemble[2] - 0.3) < 1e-12);
    QVERIFY(std::abs(posteriors.members[1][0] - 0.2) < 1e-12);
    QVERIFY(std::abs(posteriors.end() - 0.5) < 1e-6);
}

void TrackPosteriorsTest::spreadsPatchesWithoutTimes() {
    TrackView track;
    track.table = sample::oneTrack(Guitar, false);
    QVERIFY(makeTrackPosteriors(track, 0.0).starts.empty()); // nothing tells the times
    const TrackPosteriors spread = makeTrackPosteriors(track, 20.0);
    QCOMPARE(spread.starts, (std::vector<double>{0.0, 4.0, 8.0, 12.0, 16.0}));
    QCOMPARE(spread.patchSeconds, 4.0);
    QVERIFY(makeTrackPosteriors({}, 20.0).isEmpty());
}

void TrackPosteriorsTest::followsTheTemperature() {
    // T = 1/2 squares and normalises: member 1 (0.01, 0.36, 0.09) / 0.46, 2 (0.04, 0.25, 0.09) /
    // 0.38
    const TrackPosteriors posteriors = posteriorsOf(Guitar, 0.5);
    QVERIFY(std::abs(posteriors.ensemble[1] - (0.36 / 0.46 + 0.25 / 0.38) / 2.0) < 1e-12);
    QCOMPARE(posteriors.temperature, 0.5);
}

void TrackPosteriorsTest::placesPatches() {
    QCOMPARE(patchSpans({0.0, 3.0}, 3.0), (std::vector<PatchSpan>{{0.0, 3.0}, {3.0, 6.0}}));
    // Every second by two seconds: centres at 1, 2, 3, borders between them.
    QCOMPARE(patchSpans({0.0, 1.0, 2.0}, 2.0),
             (std::vector<PatchSpan>{{0.0, 1.5}, {1.5, 2.5}, {2.5, 4.0}}));
    QCOMPARE(patchSpans({0.0, 5.0}, 3.0), (std::vector<PatchSpan>{{0.0, 3.0}, {5.0, 8.0}}));
}

void TrackPosteriorsTest::findsThePatchAtASecond() {
    TrackPosteriors posteriors;
    posteriors.spans = patchSpans({0.0, 5.0}, 3.0);
    QCOMPARE(posteriors.patchAt(0.0), std::optional<std::size_t>(0));
    QCOMPARE(posteriors.patchAt(2.9), std::optional<std::size_t>(0));
    QCOMPARE(posteriors.patchAt(3.0), std::nullopt);
    QCOMPARE(posteriors.patchAt(7.9), std::optional<std::size_t>(1));
    QCOMPARE(posteriors.patchAt(8.0), std::nullopt);
    QCOMPARE(posteriors.patchAt(-0.1), std::nullopt);
}

void TrackPosteriorsTest::putsPredictedAndTrueSideBySide() {
    QCOMPARE(classesByPosterior(posteriorsOf(0)), (std::vector<std::size_t>{1, 0, 2}));
    QCOMPARE(classesByPosterior(posteriorsOf(Guitar)), (std::vector<std::size_t>{1, 2, 0}));
    QVERIFY(posteriorsOf(0).isWrong());
    QVERIFY(!posteriorsOf(Guitar).isWrong());
    QVERIFY(!posteriorsOf(GroundTruth::Unlabelled).isWrong());
}

void TrackPosteriorsTest::saysTheOutcome() {
    QCOMPARE(outcomeText(posteriorsOf(Keyboard)),
             QStringLiteral("✗ predicted guitar 0.550 · true keyboard 0.300"));
    QCOMPARE(outcomeText(posteriorsOf(Guitar)), QStringLiteral("✓ predicted guitar 0.550, right"));
    QCOMPARE(outcomeText(posteriorsOf(GroundTruth::Unlabelled)),
             QStringLiteral("predicted guitar 0.550 · unlabelled"));
}

void TrackPosteriorsTest::readsPatches() {
    QCOMPARE(patchSentence(posteriorsOf(Guitar), 2),
             QStringLiteral("Patch 3 of 5, 0:00.2 to 0:00.3: guitar 0.550, keyboard 0.300, "
                            "bass 0.150"));
}

void TrackPosteriorsTest::marksBars() {
    PosteriorBars bars;
    bars.setPosteriors(std::make_shared<const TrackPosteriors>(posteriorsOf(0)));
    QCOMPARE(bars.rows(), (std::vector<std::size_t>{1, 0, 2}));
    QCOMPARE(bars.markOf(1), QStringLiteral("✗ predicted"));
    QCOMPARE(bars.markOf(0), QStringLiteral("✓ true"));
    QCOMPARE(bars.markOf(2), QString());
    bars.setPosteriors(std::make_shared<const TrackPosteriors>(posteriorsOf(Guitar)));
    QCOMPARE(bars.markOf(1), QStringLiteral("✓ predicted, true"));
    bars.setPosteriors(
        std::make_shared<const TrackPosteriors>(posteriorsOf(GroundTruth::Unlabelled)));
    QCOMPARE(bars.markOf(1), QStringLiteral("▸ predicted"));
}

void TrackPosteriorsTest::readsBarsByKey() {
    PosteriorBars bars;
    bars.setPosteriors(std::make_shared<const TrackPosteriors>(posteriorsOf(0)));
    QTest::keyClick(&bars, Qt::Key_Down);
    QVERIFY(bars.accessibleDescription().endsWith(
        QStringLiteral("bass, true class: 0.150; members 0.100 to 0.200")));
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Down);
    QVERIFY(bars.accessibleDescription().endsWith(
        QStringLiteral("keyboard: 0.300; members 0.300 to 0.300")));
}

void TrackPosteriorsTest::drawsSteps() {
    const std::vector<double> values = {0.2, 0.8, 0.5};
    const auto valueOf = [&](std::size_t patch) { return values[patch]; };
    const auto lines =
        stepLines({{0.0, 2.0}, {2.0, 4.0}, {6.0, 8.0}}, valueOf, {1.0, 7.0, 8.0}, 0.01);
    QCOMPARE(lines.size(), std::size_t(2)); // apart where nobody listened
    QCOMPARE(lines[0], QPolygonF({{1.0, 0.2}, {2.0, 0.2}, {2.0, 0.8}, {4.0, 0.8}}));
    QCOMPARE(lines[1], QPolygonF({{6.0, 0.5}, {7.0, 0.5}}));
}

void TrackPosteriorsTest::drawsManyPatchesInFewStrokes() {
    std::vector<double> starts;
    for (int patch = 0; patch < 12000; ++patch) {
        starts.push_back(3.0 * patch);
    }
    const auto valueOf = [](std::size_t patch) { return patch == 6007 ? 0.9 : 0.1; };
    const TimeRange ten = TimeRange::all(36000.0);
    const auto lines = stepLines(patchSpans(starts, 3.0), valueOf, ten, 36.0);
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY(lines[0].size() <= 3 * 1100);
    QCOMPARE(lines[0].boundingRect().bottom(), 0.9); // the one that stands out is still there
}

void TrackPosteriorsTest::keepsColoursOfRightAndWrong() {
    const auto wrong = classLines(posteriorsOf(0), false);
    QCOMPARE(wrong[0].colour, QColor(0xd5, 0x5e, 0x00)); // as the bar of the wrong prediction
    QCOMPARE(wrong[1].colour, QColor(0x00, 0x72, 0xb2)); // as that of the true class
    QCOMPARE(wrong[0].text, QStringLiteral("guitar, predicted"));
    QCOMPARE(wrong[1].text, QStringLiteral("bass, true"));
    QVERIFY(wrong[0].dash != wrong[1].dash);
    QCOMPARE(classLines(posteriorsOf(Guitar), false)[0].colour, QColor(0x00, 0x72, 0xb2));
}

} // namespace track_posteriors_test

CANDOR_WINDOW_TEST(track_posteriors_test::TrackPosteriorsTest)
#include "track_posteriors_test.moc"
