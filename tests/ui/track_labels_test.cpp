// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen_fixture.h"
#include "test_program.h"

#include "dataset/logits_table.h"
#include "session/listen_session.h"
#include "tasks/tracks_snapshot.h"

#include <QTest>

namespace candor::ui::track_labels_test {
namespace {

std::shared_ptr<const TrackFile> withTruth(const std::string& path, const TrackTruth& truth) {
    return std::make_shared<const TrackFile>(
        TrackFile{path, path.rfind('/') + 1, std::make_shared<const TrackTruth>(truth)});
}

ListenModel multiLabelModel() {
    ListenModel model = fixture::model("net.pt", {"low", "mid", "high"});
    model.file.reading.description.task = Task::MultiLabel;
    return model;
}

std::shared_ptr<FileLogits> heard(const std::string& path) {
    auto logits = std::make_shared<FileLogits>();
    logits->path = path;
    logits->members = 1;
    logits->patches = 1;
    logits->classes = 3;
    logits->logits = {1.0F, 2.0F, 3.0F};
    logits->patchStart = {0.0F};
    return logits;
}

} // namespace

class TrackLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsBeatDataSetsAndTheseBeatFolders() {
        ListenSession session;
        session.putModel(fixture::model("net.pt"));
        session.addTracks({withTruth("/high/a.wav", {{"low"}, "", ""}),
                           withTruth("/high/b.wav", {}), fixture::track("/high/c.wav")});
        QCOMPARE(session.tracks()[0].label, 0);
        QCOMPARE(session.tracks()[1].label, -1); // its data set says that it has none
        QCOMPARE(session.tracks()[2].label, 2);
        session.addLabels({"/high", {{"a.wav", {{"mid"}, "", ""}}}});
        QCOMPARE(session.tracks()[0].label, 1);
        QVERIFY(session.labelNote().contains(QStringLiteral("from a list: 1")));
        QVERIFY(session.labelNote().contains(QStringLiteral("from folder names: 1")));
    }

    void severalLabelsAreForModelsThatGiveSeveral() {
        ListenSession session;
        session.addTracks({withTruth("/a.wav", {{"high", "low", "loud"}, "", ""})});
        session.putModel(multiLabelModel());
        QVERIFY((session.tracks()[0].labels == std::vector<std::uint16_t>{0, 2}));
        QVERIFY(session.tracks()[0].isOf(2) && !session.tracks()[0].isOf(1));
        QCOMPARE(session.labelTally().unknown.count("loud"), std::size_t{1});
        session.setLabelMapping({{"loud", "high"}}); // once, though two labels say so
        QVERIFY((session.tracks()[0].labels == std::vector<std::uint16_t>{0, 2}));
        QVERIFY(session.labelTally().unknown.empty());
        session.removeModel("net.pt");
        session.putModel(fixture::model("one.pt"));
        QCOMPARE(session.tracks()[0].label, -1);
        QCOMPARE(session.labelTally().tooMany, std::size_t{1});
    }

    void aTrackThatIsThereTakesWhatItsDataSetSays() {
        ListenSession session;
        session.putModel(fixture::model("net.pt"));
        session.addTracks({fixture::track("/x/a.wav")});
        QCOMPARE(session.tracks()[0].label, -1);
        session.addTracks({withTruth("/x/a.wav", {{"mid"}, "test", "ann"})});
        QCOMPARE(session.tracks().size(), std::size_t{1});
        QCOMPARE(session.tracks()[0].label, 1);
        QCOMPARE(session.tracks()[0].truth->group, std::string("ann"));
        session.addTracks({fixture::track("/x/a.wav")}); // says nothing, takes nothing away
        QCOMPARE(session.tracks()[0].label, 1);
        QCOMPARE(session.counts().labelled, std::size_t{1});
    }

    void exploreGetsLabelsSplitsGroupsAndTheName() {
        ListenSession session;
        session.putModel(multiLabelModel());
        session.addTracks({withTruth("/x/a.wav", {{"high", "low"}, "test", "ann"}),
                           withTruth("/x/b.wav", {{"mid"}, "train", "bob"}),
                           withTruth("/x/c.wav", {{"loud"}, "train", "bob"})});
        session.addDataSetName(QStringLiteral("Tags/small"));
        session.takeResults(
            session.lineup().id(),
            {{0, heard("/x/a.wav")}, {1, heard("/x/b.wav")}, {2, heard("/x/c.wav")}});
        const auto table = tableOf(takeSnapshot(session, {"net"}));
        QVERIFY(table != nullptr);
        QVERIFY(table->source == "Tags-small");
        QCOMPARE(table->truth.task(), Task::MultiLabel);
        QVERIFY(table->truth.isCorrect(0, 0) && table->truth.isCorrect(0, 2));
        QVERIFY(!table->truth.isCorrect(0, 1));
        QVERIFY(table->truth.isCorrect(1, 1));
        QVERIFY(!table->truth.isLabelled(2)); // unknown is not the same as none of them
        QVERIFY((table->splitNames == std::vector<std::string>{"test", "train"}));
        QVERIFY((table->split == std::vector<std::uint16_t>{0, 1, 1}));
        QVERIFY((table->groupNames == std::vector<std::string>{"ann", "bob"}));
        QVERIFY((table->group == std::vector<std::int32_t>{0, 1, 1}));
        session.clearTracks();
        QVERIFY(session.dataSetNames().isEmpty());
    }
};

} // namespace candor::ui::track_labels_test

CANDOR_LOOP_TEST(candor::ui::track_labels_test::TrackLabelsTest)
#include "track_labels_test.moc"
