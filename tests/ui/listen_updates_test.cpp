// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen_fixture.h"
#include "test_program.h"

#include "dataset/logits_table.h"
#include "session/calibration_session.h"
#include "session/track_posterior.h"
#include "tasks/listen_updates.h"
#include "tasks/tracks_data_set.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

namespace candor::ui::listen_updates_test {
namespace {

constexpr int Patience = 20'000; // ms

} // namespace

/// Real decoding and a network of arithmetic: a file of one level v has the logits 8 (c - 1)
/// (v - 0.5) for class c = 0, 1, 2.
class ListenUpdatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_backend = std::make_unique<fixture::LevelBackend>();
        m_session = std::make_unique<ListenSession>();
        m_updates = std::make_unique<ListenUpdates>(
            *m_session, [this]() -> const InferenceBackend& { return *m_backend; });
    }

    void cleanup() {
        m_updates.reset();
        m_session.reset();
    }

    void tracksAreHeardOnceThereAreModels() {
        addLevel("loud.wav", 0.75);
        addLevel("quiet.wav", 0.25);
        QTest::qWait(50);
        QCOMPARE(m_session->counts().done, std::size_t{0});
        QCOMPARE(m_backend->loads.load(), 0);
        m_session->putModel(fixture::model("a.pt"));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->counts().done, std::size_t{2}, Patience);
        // softmax of (-2, 0, 2) and of (2, 0, -2), by hand: 0.8668 for the winner.
        QCOMPARE(predictedOf(0), std::uint16_t{2});
        QCOMPARE(predictedOf(1), std::uint16_t{0});
        QVERIFY(std::abs(confidenceOf(0) - 0.86681) < 1e-4);
        QTRY_COMPARE(m_session->run().phase, ListenPhase::Idle);
        QCOMPARE(m_session->run().device, QStringLiteral("test device"));
        QCOMPARE(m_session->devices().size(), std::size_t{1});
    }

    void theTemperatureMovesWithoutListeningAgain() {
        addLevel("loud.wav", 0.75);
        m_session->putModel(fixture::model("a.pt"));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->counts().done, std::size_t{1}, Patience);
        const QSignalSpy moved(m_session.get(), &ListenSession::settingsChanged);
        m_session->setTemperature(2.0);
        QCOMPARE(moved.count(), 1);
        // softmax of (-1, 0, 1): 0.66524.
        QVERIFY(std::abs(confidenceOf(0) - 0.66524) < 1e-4);
        QCOMPARE(m_session->counts().done, std::size_t{1});
    }

    void theModelsOwnTemperatureIsTheFirst() {
        ListenModel model = fixture::model("a.pt");
        model.file.reading.description.temperature = {1.25, "validation", 100};
        m_session->putModel(model);
        QCOMPARE(m_session->settings().temperature, 1.25);
        m_session->setTemperature(2.0); // by hand: stays
        ListenModel other = fixture::model("b.pt");
        m_session->putModel(other);
        QCOMPARE(m_session->settings().temperature, 2.0);
    }

    void aBadFileIsOneSentenceAndTheRestIsHeard() {
        const std::filesystem::path bad = m_folder->filePath("bad.wav").toStdString();
        std::ofstream(bad) << "no sound at all, but some text that goes on for a while";
        m_session->addTracks({fixture::track(bad)});
        addLevel("loud.wav", 0.75);
        m_session->addTracks({fixture::track("/no/such/file.wav")});
        m_session->putModel(fixture::model("a.pt"));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->counts().done, std::size_t{3}, Patience);
        QCOMPARE(m_session->counts().failed, std::size_t{2});
        QCOMPARE(stateOf(m_session->tracks()[0]), TrackState::Failed);
        QVERIFY(!m_session->tracks()[0].logits->failure->sentence.empty());
        QCOMPARE(stateOf(m_session->tracks()[1]), TrackState::Done);
        QCOMPARE(stateOf(m_session->tracks()[2]), TrackState::Failed);
    }

    void tracksThatComeMeanwhileAreHeardNext() {
        m_backend->delay = std::chrono::milliseconds(20);
        m_session->putModel(fixture::model("a.pt"));
        for (int index = 0; index < 20; ++index) {
            addLevel("a" + std::to_string(index) + ".wav", 0.75);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_session->counts().done > 0, Patience);
        addLevel("late.wav", 0.25);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->counts().done, std::size_t{21}, Patience);
        QCOMPARE(predictedOf(20), std::uint16_t{0});
        QCOMPARE(m_backend->loads.load(), 1); // the networks stayed in memory
    }

    void cancellingKeepsWhatWasHeardAndContinueGoesOn() {
        m_backend->delay = std::chrono::milliseconds(30);
        for (int index = 0; index < 60; ++index) {
            addLevel(std::to_string(index) + ".wav", 0.75);
        }
        m_session->putModel(fixture::model("a.pt"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->counts().done > 0, Patience);
        m_updates->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->run().phase, ListenPhase::Paused, Patience);
        const std::size_t heard = m_session->counts().done;
        QVERIFY(heard < 60);
        QTest::qWait(200);
        QCOMPARE(m_session->counts().done, heard); // nothing goes on by itself
        m_backend->delay = {};
        m_updates->resume();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->counts().done, std::size_t{60}, Patience);
    }

    void anotherModelStartsAnew() {
        addLevel("loud.wav", 0.75);
        m_session->putModel(fixture::model("a.pt"));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->counts().done, std::size_t{1}, Patience);
        m_session->putModel(fixture::model("b.pt"));
        QCOMPARE(m_session->counts().done, std::size_t{0});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->counts().done, std::size_t{1}, Patience);
        QCOMPARE(m_session->tracks()[0].logits->members, std::size_t{2});
        QCOMPARE(m_updates->memberNames().size(), std::size_t{2});
        m_session->tickModel("a.pt", false); // out of the ensemble, nothing is heard again
        QCOMPARE(m_session->counts().done, std::size_t{1});
        QCOMPARE(m_session->settings().members, std::vector<std::size_t>{1});
    }

    void aModelThatCannotBeLoadedIsNamedAndTheOthersListen() {
        m_backend->broken = "b.pt";
        const QSignalSpy failed(m_updates.get(), &ListenUpdates::failed);
        m_session->putModel(fixture::model("a.pt"));
        m_session->putModel(fixture::model("b.pt"));
        addLevel("loud.wav", 0.75);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->counts().done, std::size_t{1}, Patience);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("b.pt")));
        QCOMPARE(m_session->lineup().models()[1].state, ModelState::Refused);
        QCOMPARE(m_session->tracks()[0].logits->members, std::size_t{1});
    }

    void clearingForgetsTheTracks() {
        addLevel("loud.wav", 0.75);
        m_session->putModel(fixture::model("a.pt"));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->counts().done, std::size_t{1}, Patience);
        m_session->clearTracks();
        QVERIFY(m_session->tracks().empty());
        QCOMPARE(m_session->counts().done, std::size_t{0});
        addLevel("loud.wav", 0.75); // may come again
        QTRY_COMPARE_WITH_TIMEOUT(m_session->counts().done, std::size_t{1}, Patience);
        m_session->addTracks({fixture::track(m_folder->filePath("loud.wav").toStdString())});
        QCOMPARE(m_session->tracks().size(), std::size_t{1}); // but once
    }

    void labelledTracksBecomeADataSet() {
        CalibrationSession explore;
        const TracksDataSet dataSet(*m_session, *m_updates, explore);
        QVERIFY(QDir(m_folder->path()).mkdir("high"));
        addLevel("high/loud.wav", 0.75);
        addLevel("quiet.wav", 0.25);
        m_session->addLabels({m_folder->path().toStdString(), {{"quiet.wav", {{"mid"}}}}});
        m_session->putModel(fixture::model("a.pt"));
        QCOMPARE(m_session->tracks()[0].label, 2); // its folder's name
        QCOMPARE(m_session->tracks()[1].label, 1); // the list
        QTRY_COMPARE_WITH_TIMEOUT(explore.dataSets().size(), std::size_t{1}, Patience);
        const LogitsTable& table = *explore.dataSets().front()->table;
        QCOMPARE(table.files(), std::size_t{2});
        QCOMPARE(table.truth.label(0), 2);
        QCOMPARE(table.truth.label(1), 1);
        QCOMPARE(table.fileNames.at(0), std::string("loud.wav"));
        QCOMPARE(table.memberNames.size(), std::size_t{1});
        // More tracks: the same data set, with its temperature, holds them too.
        const DataSetId before = explore.dataSets().front()->id;
        explore.setTemperature(1.7, {}, before);
        addLevel("high/more.wav", 0.75);
        QTRY_COMPARE_WITH_TIMEOUT(explore.dataSets().front()->table->files(), std::size_t{3},
                                  Patience);
        QCOMPARE(explore.dataSets().size(), std::size_t{1});
        QCOMPARE(explore.dataSets().front()->settings.temperature, 1.7);
        QVERIFY(explore.dataSets().front()->id != before);
        // Closed by the user, it stays closed.
        explore.close(explore.dataSets().front()->id);
        addLevel("high/again.wav", 0.75);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->counts().done, std::size_t{4}, Patience);
        QTest::qWait(100);
        QVERIFY(explore.dataSets().empty());
    }

    void withoutLabelsADataSetComesWhenAsked() {
        CalibrationSession explore;
        TracksDataSet dataSet(*m_session, *m_updates, explore);
        addLevel("loud.wav", 0.75);
        m_session->putModel(fixture::model("a.pt"));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->run().phase, ListenPhase::Idle, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->counts().done, std::size_t{1}, Patience);
        QTest::qWait(100);
        QVERIFY(explore.dataSets().empty());
        const QSignalSpy shown(&dataSet, &TracksDataSet::shown);
        dataSet.show();
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, Patience);
        QCOMPARE(explore.current()->table->truth.labelledFiles(), std::size_t{0});
    }

    void posteriorsAgreeWithTheExactEvaluation() {
        FileLogits file;
        file.members = 3;
        file.patches = 4;
        file.classes = 5;
        for (std::size_t index = 0; index < 60; ++index) {
            file.logits.push_back(static_cast<float>(std::sin(static_cast<double>(index) * 1.7)) *
                                  3.0F);
        }
        file.patchStart.assign(4, 0.0F);
        const auto shared = std::make_shared<const FileLogits>(file);
        const LabelSet classes = LabelSet::numbered(5);
        for (const Task task : {Task::SingleLabel, Task::MultiLabel}) {
            const auto table = assembleLogits(std::vector<ExtractedFile>{{shared, "a", -1}},
                                              classes, task, {"a", "b", "c"}, "t");
            EvaluationSettings settings;
            settings.temperature = 1.3;
            settings.members = {0, 2};
            const FilePosteriors exact = posteriorsOfFile(*table, settings, 0);
            const auto found = trackPosterior(file, task, settings);
            for (std::size_t index = 0; index < 5; ++index) {
                QCOMPARE(found[index], exact.ensemble.row(0)[index]);
            }
        }
    }

private:
    void addLevel(const std::string& name, double level) {
        const std::filesystem::path path =
            std::filesystem::path(m_folder->path().toStdString()) / name;
        fixture::writeLevel(path, level, 0.5);
        m_session->addTracks({fixture::track(path)});
    }
    [[nodiscard]] TrackOutcome outcomeOfTrack(std::size_t track) const {
        return outcomeOf(trackPosterior(*m_session->tracks()[track].logits, Task::SingleLabel,
                                        m_session->settings()));
    }
    [[nodiscard]] std::uint16_t predictedOf(std::size_t track) const {
        return outcomeOfTrack(track).predicted;
    }
    [[nodiscard]] double confidenceOf(std::size_t track) const {
        return static_cast<double>(outcomeOfTrack(track).confidence);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fixture::LevelBackend> m_backend;
    std::unique_ptr<ListenSession> m_session;
    std::unique_ptr<ListenUpdates> m_updates;
};

} // namespace candor::ui::listen_updates_test

CANDOR_LOOP_TEST(candor::ui::listen_updates_test::ListenUpdatesTest)
#include "listen_updates_test.moc"
