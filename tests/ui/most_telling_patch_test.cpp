// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_track.h"
#include "window_test.h"

#include <QTest>

namespace candor::ui::most_telling_patch_test {
namespace {

/// Three patches, the second of which is the surest of guitar.
TrackView unevenTrack() {
    TrackView track;
    const auto table = sample::oneTrack(-1);
    table->logits = LogitMatrix::fromValues({1, 3, 3}, std::vector<double>{0.0, 1.0, 0.0, //
                                                                           0.0, 3.0, 0.0, //
                                                                           4.0, 0.0, 0.0});
    table->patches = PatchGrouping(std::vector<std::uint32_t>(3, 0), 1);
    table->memberNames = {"one"};
    table->patchStart = {0.0F, 0.15F, 0.3F};
    track.audio = sample::Chirp;
    track.table = table;
    track.patchSeconds = 0.15;
    return track;
}

} // namespace

/// What is played when a review comes to a file.
class MostTellingPatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Guitar is surest from 0.15 to 0.3 s, although bass has a higher posterior elsewhere.
    void theMostTellingPatchIsPlayed() {
        sample::Shown shown;
        shown.panel.setTrack(unevenTrack());
        QVERIFY(shown.waitForSound());
        shown.panel.playMostTelling(1);
        QVERIFY(shown.panel.isPlaying());
        QVERIFY(std::abs(shown.player.place() - 0.15) < 1e-6);
        QTRY_VERIFY(!shown.device->written.empty());
        shown.device->played = 3307; // 0.15 s at 22 050 Hz
        QTRY_VERIFY(!shown.panel.isPlaying());
        shown.panel.playMostTelling(0);
        QVERIFY(std::abs(shown.player.place() - 0.3) < 1e-6);
    }

    void theFirstOfSeveralIsTaken() {
        const TrackPosteriors posteriors = makeTrackPosteriors(sample::trackView(-1, {}), 0.5);
        QCOMPARE(mostTellingPatch(posteriors, 2), std::optional<std::size_t>(0));
        QVERIFY(!mostTellingPatch(posteriors, 3)); // no such class
        QVERIFY(!mostTellingPatch(TrackPosteriors(), 0));
    }
};

} // namespace candor::ui::most_telling_patch_test

CANDOR_WINDOW_TEST(candor::ui::most_telling_patch_test::MostTellingPatchTest)
#include "most_telling_patch_test.moc"
