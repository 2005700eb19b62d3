// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard_tracks.h"
#include "listen_fixture.h"
#include "test_program.h"

#include "session/archive_session.h"
#include "tasks/archive_updates.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace candor::ui::archive_session_test {
namespace {

/// Posterior of the first of two classes with the logits z and 0.
double sigmoid(double z) {
    return 1.0 / (1.0 + std::exp(-z));
}

} // namespace

/// Six files: rock 0.953, rock 0.881, jazz 0.731, one failed, one waiting, jazz 0.982.
class ArchiveSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_tracks = std::make_unique<ListenSession>();
        m_tracks->putModel(fixture::model("m.pt", {"rock", "jazz"}));
        m_tracks->addTracks({fixture::track("/m/a.wav"), fixture::track("/m/b.wav"),
                             fixture::track("/m/c.wav"), fixture::track("/m/d.wav"),
                             fixture::track("/m/e.wav"), fixture::track("/m/f.wav")});
        m_archive = std::make_unique<ArchiveSession>(*m_tracks);
        m_updates = std::make_unique<ArchiveUpdates>(*m_tracks, *m_archive);
        m_updates->start();
        m_tracks->takeResults(m_tracks->lineup().id(),
                              {{0, fixture::heard("/m/a.wav", {3.0F, 0.0F})},
                               {1, fixture::heard("/m/b.wav", {2.0F, 0.0F})},
                               {2, fixture::heard("/m/c.wav", {-1.0F, 0.0F})},
                               {3, fixture::failed("/m/d.wav")},
                               {5, fixture::heard("/m/f.wav", {-4.0F, 0.0F})}});
        QTRY_COMPARE(m_archive->frame().prediction.size(), std::size_t{4});
    }

    void cleanup() {
        m_updates.reset();
        m_archive.reset();
        m_tracks.reset();
    }

    void theRuleParts() {
        m_archive->setLine(0.9);
        QCOMPARE(m_archive->standing(0), Standing::Accepted);
        QCOMPARE(m_archive->standing(1), Standing::ToReview);
        QCOMPARE(m_archive->standing(3), Standing::Failed);
        QCOMPARE(m_archive->standing(4), Standing::Waiting);
        const ArchiveCounts counts = m_archive->counts();
        QCOMPARE(counts.accepted, std::size_t{2});
        QCOMPARE(counts.toReview, std::size_t{2});
        const double wrong = (1.0 - sigmoid(3.0)) + (1.0 - sigmoid(4.0));
        QVERIFY(std::abs(counts.expectedWrong - wrong) < 1e-6); // confidences are floats
    }

    void theTemperatureMovesEverything() {
        m_archive->setLine(0.9);
        m_tracks->setTemperature(2.0);
        QTRY_COMPARE(m_archive->counts().accepted, std::size_t{0}); // 1 / (1 + e^-2) = 0.881
        QVERIFY(std::abs(static_cast<double>(m_archive->frame().outcome(5).confidence) -
                         sigmoid(2.0)) < 1e-6);
    }

    void theMarginIsAnotherRule() {
        AcceptanceRule rule{AcceptanceRule::By::Margin, 0.7, {}};
        m_archive->setRule(rule);                               // 0.905, 0.762, 0.462, 0.964
        QCOMPARE(m_archive->counts().accepted, std::size_t{3}); // before the frame has come, too
        QTRY_COMPARE(m_archive->frame().prediction.by(), AcceptanceRule::By::Margin);
        QCOMPARE(m_archive->counts().accepted, std::size_t{3});
    }

    void verdictsByHandCountAndAreUndone() {
        m_archive->setLine(0.9);
        const ArchiveCounts before = m_archive->counts();
        const QSignalSpy changed(m_archive.get(), &ArchiveSession::decisionsChanged);
        m_archive->decide({0, 1, 3, 4}, Verdict::Rejected); // of two nothing is known
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_archive->decisions().size(), std::size_t{2});
        m_archive->choose({1}, 1);
        m_archive->decide({2}, Verdict::Skipped);
        m_archive->decide({5}, Verdict::Accepted);
        const ArchiveCounts counts = m_archive->counts();
        QCOMPARE(counts.accepted, std::size_t{2}); // b by choice, f by hand
        QCOMPARE(counts.acceptedByHand, std::size_t{2});
        QCOMPARE(counts.chosen, std::size_t{1});
        QCOMPARE(counts.rejected, std::size_t{1});
        QCOMPARE(counts.skipped, std::size_t{1});
        QCOMPARE(counts.toReview, std::size_t{1});
        QVERIFY(counts.expectedWrong < 1e-6); // nothing is left to the rule
        QCOMPARE(m_archive->standing(1), Standing::Chosen);
        for (int step = 0; step < 4; ++step) {
            QVERIFY(m_archive->canUndo());
            m_archive->undo();
        }
        QVERIFY(!m_archive->canUndo());
        QVERIFY(m_archive->undo().empty());
        QCOMPARE(m_archive->counts(), before);
    }

    void anAcceptedClassStaysWhatItWas() {
        m_archive->setLine(0.9);
        m_archive->decide({1}, Verdict::Accepted);
        QCOMPARE(m_archive->decision(1)->proposed, std::string("rock"));
        QVERIFY(std::abs(m_archive->decision(1)->confidence - sigmoid(2.0)) < 1e-6);
        // Choosing what is proposed is accepting it.
        m_archive->choose({2}, 1);
        QCOMPARE(m_archive->standing(2), Standing::AcceptedByHand);
        m_tracks->putModel(fixture::model("n.pt", {"rock", "jazz"})); // every track waits again
        QCOMPARE(m_archive->frame().prediction.size(), std::size_t{0});
        QCOMPARE(m_archive->standing(1), Standing::AcceptedByHand);
        QCOMPARE(m_archive->acceptedClasses(1), std::vector<std::string>{"rock"});
    }

    void proposalsSayWhatIsToBeWritten() {
        m_archive->setLine(0.9);
        m_archive->choose({1}, 1);
        m_archive->decide({5}, Verdict::Rejected);
        const auto proposals = m_archive->acceptedProposals();
        QCOMPARE(proposals.size(), std::size_t{2});
        QCOMPARE(proposals[0].file, std::filesystem::path("/m/a.wav"));
        QCOMPARE(proposals[0].classes, std::vector<std::string>{"rock"});
        QVERIFY(std::abs(proposals[0].confidence - sigmoid(3.0)) < 1e-12);
        QCOMPARE(proposals[0].seen.size, std::uint64_t{9});
        QCOMPARE(proposals[0].posterior.size(), std::size_t{2});
        QCOMPARE(proposals[0].posterior[1].first, std::string("jazz"));
        QVERIFY(proposals[1].chosenByHand);
        QCOMPARE(proposals[1].classes, std::vector<std::string>{"jazz"});
        QVERIFY(std::abs(proposals[1].confidence - sigmoid(2.0)) < 1e-12); // of rock, as proposed
    }

    void answersAreWhatWasPromisedAndSaid() {
        m_archive->decide({0}, Verdict::Accepted);
        m_archive->choose({1}, 1);
        m_archive->decide({2}, Verdict::Skipped);
        const TrustCheck check = checkTrust(m_archive->answers());
        QCOMPARE(check.answered, std::size_t{2});
        QCOMPARE(check.right, std::size_t{1});
        QVERIFY(std::abs(check.promised - (sigmoid(3.0) + sigmoid(2.0)) / 2.0) < 1e-6);
    }

    void decisionsOfAProjectReplaceAllOthers() {
        m_archive->decide({0}, Verdict::Rejected);
        std::map<std::uint32_t, FileDecision> stored;
        stored[4] = {Verdict::Accepted, "jazz", "rock", 0.5, 1};
        m_archive->restoreDecisions(stored);
        QCOMPARE(m_archive->decisions(), stored);
        QVERIFY(!m_archive->canUndo());
        QCOMPARE(m_archive->standing(4), Standing::Chosen); // though it waits
        m_tracks->clearTracks();
        QVERIFY(m_archive->decisions().empty());
    }

    void linesOfClassesGoWithTheirClasses() {
        AcceptanceRule rule;
        rule.atLeastOfClass = {0.99, 0.5};
        m_archive->setRule(rule);
        QCOMPARE(m_archive->counts().accepted, std::size_t{2}); // both jazz
        m_tracks->putModel(fixture::model("n.pt", {"rock", "jazz"}));
        QVERIFY(m_archive->rule().atLeastOfClass.empty());
    }

    void tagsAreReplacedByNewerOnes() {
        QVERIFY(m_archive->tagsNow(0) == nullptr);
        const auto held = m_archive->allTagsNow(); // as a thread holds it
        m_archive->addTagsNow({{"/m/a.wav", {{TagField::Genre, {"Pop"}}}}});
        QVERIFY(held->empty());
        QCOMPARE(m_archive->tagsNow(0)->at(TagField::Genre), std::vector<std::string>{"Pop"});
    }

private:
    std::unique_ptr<ListenSession> m_tracks;
    std::unique_ptr<ArchiveSession> m_archive;
    std::unique_ptr<ArchiveUpdates> m_updates;
};

/// Several classes a file: a, b and c by sigmoid.
class MultiLabelArchiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyClassThatIsSureEnoughIsAccepted() {
        ListenSession tracks;
        ListenModel model = fixture::model("m.pt", {"a", "b", "c"});
        model.file.reading.description.task = Task::MultiLabel;
        tracks.putModel(model);
        tracks.addTracks({fixture::track("/m/x.wav"), fixture::track("/m/y.wav")});
        ArchiveSession archive(tracks);
        ArchiveUpdates updates(tracks, archive);
        updates.start();
        tracks.takeResults(tracks.lineup().id(),
                           {{0, fixture::heard("/m/x.wav", {2.0F, 3.0F, -9.0F})},
                            {1, fixture::heard("/m/y.wav", {-1.0F, 0.0F, -2.0F})}});
        QTRY_COMPARE(archive.frame().prediction.size(), std::size_t{2});
        archive.setLine(0.8); // x: a 0.881, b 0.953; y: at most 0.5
        QCOMPARE(archive.acceptedClasses(0), (std::vector<std::string>{"b", "a"}));
        QVERIFY(archive.acceptedClasses(1).empty());
        const ArchiveCounts counts = archive.counts();
        QCOMPARE(counts.accepted, std::size_t{1});
        QCOMPARE(counts.toReview, std::size_t{1});
        QVERIFY(std::abs(counts.expectedWrong - (2.0 - sigmoid(2.0) - sigmoid(3.0))) < 1e-6);
        archive.decide({1}, Verdict::Accepted); // below the line: its surest class
        QCOMPARE(archive.acceptedClasses(1), std::vector<std::string>{"b"});
    }
};

} // namespace candor::ui::archive_session_test

CANDOR_LOOP_TEST(candor::ui::archive_session_test::ArchiveSessionTest)
CANDOR_LOOP_TEST(candor::ui::archive_session_test::MultiLabelArchiveTest)
#include "archive_session_test.moc"
