// SPDX-License-Identifier: GPL-3.0-or-later
#include "synthetic_table.h"
#include "test_program.h"

#include "session/calibration_session.h"

#include <QSignalSpy>
#include <QTest>

namespace candor::ui::calibration_session_test {

class CalibrationSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openingShowsAndNames() {
        CalibrationSession session;
        QSignalSpy settings(&session, &CalibrationSession::settingsChanged);
        const DataSetId first = session.open(syntheticTable("/a/notes.npz"));
        const DataSetId second = session.open(syntheticTable("/b/notes.npz"));
        QCOMPARE(session.current()->id, second);
        QCOMPARE(session.find(first)->name, QStringLiteral("notes"));
        QCOMPARE(session.find(second)->name, QStringLiteral("notes (2)"));
        QCOMPARE(session.find(first)->settings.members.size(), std::size_t{3});
        QCOMPARE(settings.count(), 2);
    }

    void openingBehindTheOneShown() {
        CalibrationSession session;
        const DataSetId first = session.open(syntheticTable("a.npz"), false);
        session.open(syntheticTable("b.npz"), false);
        QCOMPARE(session.current()->id, first); // something must be shown
    }

    void closingShowsTheNeighbour() {
        CalibrationSession session;
        const DataSetId a = session.open(syntheticTable("a.npz"));
        const DataSetId b = session.open(syntheticTable("b.npz"));
        const DataSetId c = session.open(syntheticTable("c.npz"));
        session.setCurrent(b);
        session.close(b);
        QCOMPARE(session.current()->id, c);
        session.close(c);
        QCOMPARE(session.current()->id, a);
        session.close(a);
        QVERIFY(session.current() == nullptr);
        QVERIFY(session.dataSets().empty());
    }

    void theTemperatureGoesToWhatIsShown() {
        CalibrationSession session;
        const DataSetId a = session.open(syntheticTable("a.npz"));
        const DataSetId b = session.open(syntheticTable("b.npz"));
        session.setTemperature(2.0);
        QCOMPARE(session.find(a)->settings.temperature, 1.0);
        QCOMPARE(session.find(b)->settings.temperature, 2.0);
        session.showAll();
        QVERIFY(session.current() == nullptr);
        session.setTemperature(3.0);
        QCOMPARE(session.find(a)->settings.temperature, 3.0);
        QCOMPARE(session.find(b)->settings.temperature, 3.0);
        session.setTemperature(1.5, {TemperatureOrigin::Kind::BestOnShown, Measure::Mae, {}, false},
                               a);
        QCOMPARE(session.find(a)->settings.temperature, 1.5);
        QCOMPARE(session.find(b)->settings.temperature, 3.0);
    }

    void movingByHandForgetsTheOrigin() {
        CalibrationSession session;
        const DataSetId id = session.open(syntheticTable("a.npz"));
        session.setTemperature(1.5,
                               {TemperatureOrigin::Kind::BestOnShown, Measure::Mae, {}, false});
        QCOMPARE(session.find(id)->origin.kind, TemperatureOrigin::Kind::BestOnShown);
        session.setTemperature(1.51);
        QCOMPARE(session.find(id)->origin.kind, TemperatureOrigin::Kind::Chosen);
    }

    void anEnsembleKeepsOneMember() {
        CalibrationSession session;
        const DataSetId id = session.open(syntheticTable("a.npz"));
        session.setMembers(id, {});
        QCOMPARE(session.find(id)->settings.members.size(), std::size_t{3});
        session.setMembers(id, {1});
        QCOMPARE(session.find(id)->settings.members.size(), std::size_t{1});
    }

    void bucketsAreCommonAlsoToLaterDataSets() {
        CalibrationSession session;
        const DataSetId a = session.open(syntheticTable("a.npz"));
        session.setBuckets(15, BucketKind::EqualMass);
        const DataSetId b = session.open(syntheticTable("b.npz"));
        for (const DataSetId id : {a, b}) {
            QCOMPARE(session.find(id)->settings.buckets, std::size_t{15});
            QCOMPARE(session.find(id)->settings.bucketKind, BucketKind::EqualMass);
        }
    }

    void selectionsComeAndGo() {
        CalibrationSession session;
        const DataSetId id = session.open(syntheticTable("a.npz"));
        QSignalSpy changed(&session, &CalibrationSession::selectionChanged);
        session.select(id, {{1, 2}, QStringLiteral("two rows")});
        QCOMPARE(session.find(id)->selection->files.size(), std::size_t{2});
        session.clearSelection();
        QVERIFY(session.find(id)->selection == nullptr);
        session.clearSelection(); // nothing to do, nothing to say
        QCOMPARE(changed.count(), 2);
    }

    void resultsOfAClosedDataSetAreIgnored() {
        CalibrationSession session;
        const DataSetId id = session.open(syntheticTable("a.npz"));
        session.close(id);
        QSignalSpy frames(&session, &CalibrationSession::frameChanged);
        session.setFrame(id, {});
        session.setSweep(id, {});
        QVERIFY(frames.isEmpty());
    }
};

} // namespace candor::ui::calibration_session_test

CANDOR_LOOP_TEST(candor::ui::calibration_session_test::CalibrationSessionTest)
#include "calibration_session_test.moc"
