// SPDX-License-Identifier: GPL-3.0-or-later
#include "synthetic_table.h"
#include "test_program.h"

#include "session/calibration_session.h"
#include "tasks/session_updates.h"

#include <QTest>

#include <optional>

namespace candor::ui::session_updates_test {

class SessionUpdatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChoiceEndsInAFrameOfIt() {
        CalibrationSession session;
        SessionUpdates updates(session);
        const DataSetId id = session.open(syntheticTable("a.npz"));
        const auto shown = [&session, id] {
            const auto& atT = session.find(id)->frame.atT;
            return atT != nullptr ? std::optional(atT->settings) : std::nullopt;
        };
        QTRY_VERIFY(shown().has_value());
        session.setTemperature(1.8);
        QTRY_COMPARE(shown()->temperature, 1.8);
        session.setMembers(id, {0, 2});
        QTRY_COMPARE(shown()->members.size(), std::size_t{2});
        session.setBuckets(20, BucketKind::EqualMass);
        QTRY_VERIFY(shown()->buckets == 20 && shown()->bucketKind == BucketKind::EqualMass);
        session.setFilter(id, 1, std::nullopt);
        QTRY_COMPARE(session.find(id)->frame.atT->files, std::uint64_t{50}); // 200 files, 4 classes
        session.setScope(id, {ScopeKind::WinningDecisions, 0});
        QTRY_COMPARE(shown()->scope.kind, ScopeKind::WinningDecisions);
        session.select(id, {{1, 5, 9}, QStringLiteral("three")});
        QTRY_VERIFY(session.find(id)->frame.selected != nullptr);
        session.clearSelection();
        QTRY_VERIFY(session.find(id)->frame.selected == nullptr);
    }

    void theSweepFollowsChoicesButNotTheTemperature() {
        CalibrationSession session;
        SessionUpdates updates(session);
        const DataSetId id = session.open(syntheticTable("a.npz"));
        QTRY_VERIFY(session.find(id)->sweep.complete);
        const auto before = session.find(id)->sweep.sweep;
        QCOMPARE(before->temperatures.size(), defaultTemperatureGrid().size());
        session.setTemperature(2.2);
        QVERIFY(session.find(id)->sweep.complete);
        session.setMembers(id, {1});
        QVERIFY(!session.find(id)->sweep.complete); // what is shown belongs to older choices
        QTRY_VERIFY(session.find(id)->sweep.complete);
        QCOMPARE(session.find(id)->sweep.sweep->members.size(), std::size_t{1});
    }

    void aBucketNamesItsFiles() {
        CalibrationSession session;
        SessionUpdates updates(session);
        const DataSetId id = session.open(syntheticTable("a.npz"));
        QTRY_VERIFY(session.find(id)->frame.atT != nullptr);
        std::optional<std::size_t> bucket;
        std::vector<std::uint32_t> files;
        connect(&updates, &SessionUpdates::bucketFound, this,
                [&](DataSetId, std::size_t found, const std::vector<std::uint32_t>& its) {
                    bucket = found;
                    files = its;
                });
        updates.findBucketFiles(id, 0);
        QTRY_COMPARE(bucket.value_or(99), std::size_t{0});
        QVERIFY(!files.empty());
    }

    void closingInTheMiddleIsHarmless() {
        CalibrationSession session;
        SessionUpdates updates(session);
        const DataSetId gone = session.open(syntheticTable("large.npz", {5, 60'000, 10}));
        session.close(gone);
        const DataSetId id = session.open(syntheticTable("a.npz"));
        QTRY_VERIFY_WITH_TIMEOUT(session.find(id)->sweep.complete, 30'000);
        QVERIFY(session.find(gone) == nullptr);
    }
};

} // namespace candor::ui::session_updates_test

CANDOR_LOOP_TEST(candor::ui::session_updates_test::SessionUpdatesTest)
#include "session_updates_test.moc"
