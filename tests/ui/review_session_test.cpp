// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard_tracks.h"
#include "listen_fixture.h"
#include "test_program.h"

#include "dataset/logits_table.h"
#include "evaluation/fitted_temperature.h"
#include "panels/trust_text.h"
#include "session/archive_session.h"
#include "session/calibration_session.h"
#include "session/review_session.h"
#include "tasks/archive_updates.h"
#include "tasks/review_refit.h"
#include "window/project_settings.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

namespace candor::ui::review_session_test {
namespace {

using Files = std::vector<std::uint32_t>;

/// Logits of "rock"; those of "jazz" are 0. With Rights the files of a refit.
constexpr std::array<float, 12> Logits{3.0F, 2.0F, 1.0F, 4.0F, 2.5F, 0.5F,
                                       1.5F, 3.5F, 0.8F, 2.2F, 1.2F, 2.8F};
constexpr std::array<bool, 12> Rights{true, true, false, true,  false, true,
                                      true, true, true,  false, true,  true};

} // namespace

class ReviewSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_tracks = std::make_unique<ListenSession>();
        m_tracks->putModel(fixture::model("m.pt", {"rock", "jazz"}));
        std::vector<std::shared_ptr<const TrackFile>> files;
        std::vector<TrackResult> results;
        for (std::uint32_t file = 0; file < Logits.size(); ++file) {
            const std::string path = "/m/" + std::to_string(file) + ".wav";
            files.push_back(fixture::track(path));
            results.emplace_back(file, fixture::heard(path, {Logits[file], 0.0F}));
        }
        m_tracks->addTracks(files);
        m_archive = std::make_unique<ArchiveSession>(*m_tracks);
        m_updates = std::make_unique<ArchiveUpdates>(*m_tracks, *m_archive);
        m_updates->start();
        m_tracks->takeResults(m_tracks->lineup().id(), results);
        QTRY_COMPARE(m_archive->frame().prediction.size(), Logits.size());
        m_review = std::make_unique<ReviewSession>(*m_archive);
    }

    void cleanup() {
        m_review.reset();
        m_updates.reset();
        m_archive.reset();
        m_tracks.reset();
    }

    void queuesHoldWhatTheRuleLeavesOver() {
        m_archive->setLine(0.85); // 1 / (1 + e^-z): above for z > 1.73
        m_review->begin(ReviewOrder::NearestLine);
        QCOMPARE(m_review->queue(), (Files{6, 10, 2, 8, 5})); // 1.5, 1.2, 1.0, 0.8, 0.5
        m_review->begin(ReviewOrder::LeastCertain);
        QCOMPARE(m_review->queue(), (Files{5, 8, 2, 10, 6}));
        m_archive->decide({8}, Verdict::Accepted);
        m_archive->decide({2}, Verdict::Skipped);
        QCOMPARE(m_review->queue().size(), std::size_t{5}); // while it is gone through
        m_review->begin(ReviewOrder::LeastCertain);
        QCOMPARE(m_review->queue(), (Files{5, 2, 10, 6}));
    }

    void nearestIsTheDistanceToTheLineOfTheClass() {
        AcceptanceRule rule;
        rule.atLeastOfClass = {0.99, 0.6};
        m_archive->setRule(rule);
        m_review->begin(ReviewOrder::NearestLine);
        QCOMPARE(m_review->queue().front(), std::uint32_t{3}); // 0.982 of 0.99
        QCOMPARE(m_review->queue().back(), std::uint32_t{5});
    }

    void answersGoOnAndAreUndone() {
        m_archive->setLine(0.85);
        m_review->begin(ReviewOrder::NearestLine); // 6, 10, 2, 8, 5
        m_review->accept();
        m_review->choose(1);
        m_review->pass(); // what is open is skipped
        m_review->reject();
        QCOMPARE(m_review->place(), std::size_t{4});
        QCOMPARE(m_archive->standing(6), Standing::AcceptedByHand);
        QCOMPARE(m_archive->standing(10), Standing::Chosen);
        QCOMPARE(m_archive->standing(2), Standing::Skipped);
        QCOMPARE(m_archive->standing(8), Standing::Rejected);
        m_review->goBack();
        m_review->pass(); // what is decided is passed
        QCOMPARE(m_archive->standing(8), Standing::Rejected);
        m_review->undo();
        QCOMPARE(m_review->current(), std::optional<std::uint32_t>(8));
        QCOMPARE(m_archive->standing(8), Standing::ToReview);
        m_review->choose(7); // there is no such class
        QCOMPARE(m_review->current(), std::optional<std::uint32_t>(8));
        m_review->reject();
        m_review->accept();
        QVERIFY(!m_review->current());
        m_review->accept(); // nothing to accept
        m_review->goBack();
        QCOMPARE(m_review->current(), std::optional<std::uint32_t>(5));
    }

    void aSampleKeepsItsAnswersApart() {
        m_review->drawSample(6, 3);
        const Files sample = m_review->sample().tracks;
        QCOMPARE(sample.size(), std::size_t{6});
        for (std::uint32_t file = 0; file < Logits.size(); ++file) {
            if (std::find(sample.begin(), sample.end(), file) == sample.end()) {
                m_archive->decide({file}, Verdict::Rejected); // no part of the sample
            }
        }
        QCOMPARE(m_review->sampleAnswers().size(), std::size_t{0});
        m_review->accept();
        m_review->reject();
        m_review->choose(1);
        m_review->skip();
        const SampleAnswers found = m_review->sampleAnswers();
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found.unnamed, std::size_t{1});
        QCOMPARE(found.named, std::size_t{2});
        const TrustCheck check = checkTrust(found.then);
        QCOMPARE(check.right, std::size_t{1});
        double promised = 0.0;
        for (std::size_t at = 0; at < 3; ++at) {
            promised += 1.0 / (1.0 + std::exp(-static_cast<double>(Logits[sample[at]]))) / 3.0;
        }
        QVERIFY(std::abs(check.promised - promised) < 1e-6); // confidences are floats
        m_review->begin(ReviewOrder::LeastCertain);
        m_review->begin(ReviewOrder::Sample); // goes on where it was left
        QCOMPARE(m_review->place(), std::size_t{4});
        QCOMPARE(m_review->sample().tracks, sample);
    }

    /// They were looked at because they were uncertain: they count once the sample comes to them.
    void decisionsOfBeforeWaitForTheirTurn() {
        m_review->drawSample(6, 3);
        m_archive->decide({m_review->sample().tracks[1]}, Verdict::Accepted);
        QCOMPARE(m_review->sampleAnswers().size(), std::size_t{0});
        m_review->accept();
        QCOMPARE(m_review->sampleAnswers().size(), std::size_t{1});
        m_review->pass();
        QCOMPARE(m_review->sampleAnswers().size(), std::size_t{2});
        m_review->goBack();
        QCOMPARE(m_review->sampleAnswers().size(), std::size_t{2});
    }

    void otherModelsEndTheReview() {
        m_review->drawSample(6, 3);
        const QSignalSpy ended(m_review.get(), &ReviewSession::ended);
        m_tracks->clearTracks();
        QCOMPARE(ended.count(), 1);
        QVERIFY(!m_review->current());
        QVERIFY(m_review->sample().tracks.empty());
    }

    /// T* and losses: scipy.optimize.minimize_scalar over mean(logaddexp(0, ∓z / T)).
    void aRefitFitsTheAnswers() {
        answerAll(true);
        ReviewRefit refit(*m_review, *m_tracks, *m_archive, [] { return members(); });
        QVERIFY(refit.canStart());
        refit.start();
        QTRY_COMPARE(refit.state(), ReviewRefit::State::Fitted);
        const double found = m_tracks->settings().temperature;
        QVERIFY(std::abs(found - 2.0560048) < 1e-5);
        QVERIFY(std::abs(refit.found().lossBefore - 0.64912972) < 1e-7);
        QVERIFY(std::abs(refit.found().lossAfter - 0.56649756) < 1e-7);
        QCOMPARE(refit.found().files, std::uint64_t{12});
        QVERIFY(m_archive->ownFit().has_value());
        QVERIFY(refitText(refit, 0).startsWith(
            QStringLiteral("T = 2.06, fitted on 12 of your own files; before 1.00.")));

        const auto table = tableOf(answeredTracks(*m_review, *m_tracks, members()));
        QCOMPARE(table->truth.labelledFiles(), std::size_t{12});
        QCOMPARE(fitTemperature(*table, {}, Measure::Nll).temperature, found);

        refit.takeBack();
        QCOMPARE(m_tracks->settings().temperature, 1.0);
        QVERIFY(!m_archive->ownFit());
    }

    void aProjectKeepsWhereTheTemperatureComesFrom() {
        answerAll(true);
        ReviewRefit refit(*m_review, *m_tracks, *m_archive, [] { return members(); });
        refit.start();
        QTRY_VERIFY(m_archive->ownFit().has_value());
        const OwnFit fit = *m_archive->ownFit();
        const CalibrationSession explore;
        const ProjectSettings kept = projectSettings(*m_tracks, *m_archive, explore);
        refit.takeBack();
        applySettings(kept, *m_tracks, *m_archive);
        QVERIFY(m_archive->ownFit() == fit); // to the last digit
    }

    void theOriginHoldsForItsTemperatureAlone() {
        answerAll(true);
        ReviewRefit refit(*m_review, *m_tracks, *m_archive, [] { return members(); });
        refit.start();
        QTRY_VERIFY(m_archive->ownFit().has_value());
        m_tracks->setTemperature(1.5);
        QVERIFY(!m_archive->ownFit());
        QVERIFY(!refit.canTakeBack());
    }

    /// Nine files were right and the others were rejected without a class: fitted on the nine
    /// alone, T would say that all is certain.
    void rejectionsWithoutAClassDoNotMakeItTooSure() {
        answerAll(false);
        QCOMPARE(m_review->sampleAnswers().unnamed, std::size_t{3});
        ReviewRefit refit(*m_review, *m_tracks, *m_archive, [] { return members(); });
        refit.start();
        QTRY_COMPARE(refit.state(), ReviewRefit::State::AtEdge);
        QCOMPARE(m_tracks->settings().temperature, 1.0);
        QVERIFY(refitText(refit, 3).contains(QStringLiteral("Nothing was changed.")));
        // One of them named: there is an optimum (0.652), but it promises 0.910 (before: 0.849)
        // where 0.75 was found.
        const auto wrong = static_cast<std::uint32_t>(
            std::find(Rights.begin(), Rights.end(), false) - Rights.begin());
        m_archive->choose({wrong}, 1);
        refit.start();
        QTRY_VERIFY(refit.state() == ReviewRefit::State::Worse);
        QVERIFY(refit.found().temperature < 1.0);
        QCOMPARE(m_tracks->settings().temperature, 1.0);
    }

    void severalLabelsCannotBeRefitted() {
        ListenModel model = fixture::model("n.pt", {"a", "b"});
        model.file.reading.description.task = Task::MultiLabel;
        m_tracks->removeModel("m.pt");
        m_tracks->putModel(model);
        const ReviewRefit refit(*m_review, *m_tracks, *m_archive, [] { return members(); });
        QVERIFY(!refit.canStart());
    }

private:
    static std::vector<std::string> members() { return {"level"}; }

    void answerAll(bool named) {
        m_review->drawSample(Logits.size(), 1);
        while (const auto file = m_review->current()) {
            if (Rights[*file]) {
                m_review->accept();
            } else if (named) {
                m_review->choose(1);
            } else {
                m_review->reject();
            }
        }
    }

    std::unique_ptr<ListenSession> m_tracks;
    std::unique_ptr<ArchiveSession> m_archive;
    std::unique_ptr<ArchiveUpdates> m_updates;
    std::unique_ptr<ReviewSession> m_review;
};

} // namespace candor::ui::review_session_test

CANDOR_LOOP_TEST(candor::ui::review_session_test::ReviewSessionTest)
#include "review_session_test.moc"
