// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen_fixture.h"
#include "test_program.h"

#include "session/model_lineup.h"

#include <QTest>

namespace candor::ui::model_lineup_test {
namespace {

using Columns = std::vector<std::size_t>;

ModelLineup lineupOf(const std::vector<std::string>& paths) {
    ModelLineup lineup;
    for (const std::string& path : paths) {
        lineup.put(fixture::model(path));
    }
    return lineup;
}

} // namespace

class ModelLineupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsRunInTheOrderInWhichTheyCame() {
        const ModelLineup lineup = lineupOf({"b.pt", "a.pt"});
        QCOMPARE(lineup.running().size(), std::size_t{2});
        QCOMPARE(lineup.running()[0].path.string(), std::string("b.pt"));
        QCOMPARE(lineup.active(), (Columns{0, 1}));
    }

    void aVoiceTakenOutKeepsItsColumn() {
        ModelLineup lineup = lineupOf({"a.pt", "b.pt", "c.pt"});
        const std::uint64_t id = lineup.id();
        lineup.setTicked("b.pt", false);
        QCOMPARE(lineup.active(), (Columns{0, 2}));
        lineup.remove("a.pt");
        QCOMPARE(lineup.active(), Columns{2});
        lineup.setTicked("b.pt", true);
        QCOMPARE(lineup.active(), (Columns{1, 2}));
        QCOMPARE(lineup.id(), id); // nothing has to be heard again
    }

    void anotherVoiceMakesAnotherLineup() {
        ModelLineup lineup = lineupOf({"a.pt"});
        const std::uint64_t id = lineup.id();
        lineup.put(fixture::model("b.pt"));
        QVERIFY(lineup.id() != id);
        QCOMPARE(lineup.running().size(), std::size_t{2});
    }

    void anotherDescriptionMakesAnotherLineup() {
        ModelLineup lineup = lineupOf({"a.pt"});
        const std::uint64_t id = lineup.id();
        lineup.put(fixture::model("a.pt"));
        QCOMPARE(lineup.id(), id); // the same again
        ListenModel other = fixture::model("a.pt");
        other.file.reading.description.frontEnd.sampleRate = 16000;
        lineup.put(other);
        QVERIFY(lineup.id() != id);
        QCOMPARE(lineup.models().size(), std::size_t{1});
    }

    void theLastVoiceStays() {
        ModelLineup lineup = lineupOf({"a.pt"});
        lineup.setTicked("a.pt", false);
        QCOMPARE(lineup.active(), Columns{0});
    }

    void aModelThatDoesNotFitSaysSoAndCanTakeOver() {
        ModelLineup lineup = lineupOf({"a.pt", "b.pt"});
        const std::uint64_t id = lineup.id();
        lineup.put(fixture::model("other.pt", {"rock", "jazz"}));
        QCOMPARE(lineup.id(), id);
        QVERIFY(!lineup.models()[2].ticked);
        QVERIFY(lineup.models()[2].problem.contains(QStringLiteral("jazz")));
        lineup.setTicked("other.pt", true);
        QVERIFY(lineup.id() != id);
        QCOMPARE(lineup.running().size(), std::size_t{1});
        QVERIFY(!lineup.models()[0].ticked);
        QVERIFY(lineup.models()[2].problem.isEmpty());
    }

    void aRefusedModelLeavesTheOthersToRun() {
        ModelLineup lineup = lineupOf({"a.pt", "b.pt"});
        const std::uint64_t id = lineup.id();
        lineup.refuse("a.pt", QStringLiteral("it cannot be loaded"));
        QVERIFY(lineup.id() != id);
        QCOMPARE(lineup.running().size(), std::size_t{1});
        QCOMPARE(lineup.running()[0].path.string(), std::string("b.pt"));
        QCOMPARE(lineup.models()[0].problem, QStringLiteral("it cannot be loaded"));
    }

    void withoutModelsNothingRuns() {
        ModelLineup lineup = lineupOf({"a.pt"});
        lineup.remove("a.pt");
        QVERIFY(lineup.running().empty());
        QVERIFY(lineup.active().empty());
        ListenModel incomplete = fixture::model("i.pt");
        incomplete.state = ModelState::Incomplete;
        lineup.put(incomplete);
        QVERIFY(lineup.running().empty());
        lineup.put(fixture::model("i.pt")); // described now
        QCOMPARE(lineup.active(), Columns{0});
    }
};

} // namespace candor::ui::model_lineup_test

CANDOR_LOOP_TEST(candor::ui::model_lineup_test::ModelLineupTest)
#include "model_lineup_test.moc"
