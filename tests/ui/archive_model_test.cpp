// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard_tracks.h"
#include "listen_fixture.h"
#include "window_test.h"

#include "models/acceptance_model.h"
#include "models/archive_model.h"
#include "tasks/archive_updates.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace candor::ui::archive_model_test {

class ArchiveModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_tracks = std::make_unique<ListenSession>();
        m_tracks->putModel(fixture::model("m.pt", {"rock", "jazz"}));
        m_tracks->addTracks({fixture::track("/m/a.wav"), fixture::track("/m/b.wav"),
                             fixture::track("/m/c.wav"), fixture::track("/m/d.wav"),
                             fixture::track("/m/e.wav")});
        m_archive = std::make_unique<ArchiveSession>(*m_tracks);
        m_updates = std::make_unique<ArchiveUpdates>(*m_tracks, *m_archive);
        m_model = std::make_unique<ArchiveModel>(*m_archive);
        m_updates->start();
        m_tracks->takeResults(m_tracks->lineup().id(),
                              {{0, fixture::heard("/m/a.wav", {3.0F, 0.0F})},
                               {1, fixture::heard("/m/b.wav", {0.5F, 0.0F})},
                               {2, fixture::heard("/m/c.wav", {-2.0F, 0.0F})},
                               {3, fixture::failed("/m/d.wav")}});
        QTRY_COMPARE(names(), (QStringList{"b.wav", "c.wav", "a.wav", "d.wav", "e.wav"}));
    }

    void cleanup() {
        m_model.reset();
        m_updates.reset();
        m_archive.reset();
        m_tracks.reset();
    }

    void cellsSayWhatIsProposedAndDecided() {
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_archive->setLine(0.95);
        QCOMPARE(cell("a.wav", ArchiveColumn::Standing), QStringLiteral("accepted"));
        QCOMPARE(cell("b.wav", ArchiveColumn::Standing), QStringLiteral("to review"));
        QCOMPARE(cell("c.wav", ArchiveColumn::Proposed), QStringLiteral("jazz"));
        QCOMPARE(cell("c.wav", ArchiveColumn::Confidence), QStringLiteral("0.881"));
        QVERIFY(cell("c.wav", ArchiveColumn::RunnerUp).startsWith(QStringLiteral("rock")));
        QVERIFY(cell("d.wav", ArchiveColumn::Proposed).contains(QStringLiteral("empty")));
        QCOMPARE(cell("e.wav", ArchiveColumn::Standing), QStringLiteral("waiting"));
        m_archive->choose({2}, 0);
        QCOMPARE(cell("c.wav", ArchiveColumn::Standing), QStringLiteral("chosen"));
        QCOMPARE(cell("c.wav", ArchiveColumn::Proposed), QStringLiteral("rock"));
        QCOMPARE(cell("a.wav", ArchiveColumn::TagsNow), QString()); // not read
        m_archive->addTagsNow(
            {{"/m/a.wav", {{TagField::Genre, {"Pop", "Rock"}}}}, {"/m/b.wav", {}}});
        QCOMPARE(cell("a.wav", ArchiveColumn::TagsNow), QStringLiteral("Pop; Rock"));
        QCOMPARE(cell("b.wav", ArchiveColumn::TagsNow), QStringLiteral("–"));
    }

    void rowsStayWhenTheyAreDecided() {
        const QStringList before = names();
        m_archive->decide({0, 1}, Verdict::Rejected);
        m_archive->setLine(0.2);
        QTest::qWait(400); // longer than the model waits for a rest
        QCOMPARE(names(), before);
    }

    void filtersFollowVerdicts() {
        m_archive->setLine(0.95);
        ArchiveQuery query;
        query.filter = ArchiveFilter::ToReview;
        m_model->setQuery(query);
        QTRY_COMPARE(names(), (QStringList{"b.wav", "c.wav"}));
        m_archive->decide({1}, Verdict::Accepted);
        QTRY_COMPARE(names(), QStringList{"c.wav"});
        query.filter = ArchiveFilter::ByHand;
        m_model->setQuery(query);
        QTRY_COMPARE(names(), QStringList{"b.wav"});
        query = {};
        query.text = QStringLiteral("JAZZ");
        m_model->setQuery(query);
        QTRY_COMPARE(names(), QStringList{"c.wav"});
    }

    void columnsSortAndTheSilentComeLast() {
        m_model->sort(static_cast<int>(ArchiveColumn::Confidence), Qt::DescendingOrder);
        QTRY_COMPARE(names(), (QStringList{"a.wav", "c.wav", "b.wav", "d.wav", "e.wav"}));
        m_model->sort(static_cast<int>(ArchiveColumn::Name), Qt::DescendingOrder);
        QTRY_COMPARE(names(), (QStringList{"e.wav", "d.wav", "c.wav", "b.wav", "a.wav"}));
        m_archive->addTagsNow({{"/m/c.wav", {{TagField::Genre, {"Pop"}}}},
                               {"/m/a.wav", {{TagField::Genre, {"Rock"}}}}});
        m_model->sort(static_cast<int>(ArchiveColumn::TagsNow), Qt::DescendingOrder);
        QTRY_COMPARE(names().mid(0, 2), (QStringList{"a.wav", "c.wav"}));
        m_model->sort(-1, Qt::AscendingOrder);
        QTRY_COMPARE(names().first(), QStringLiteral("b.wav"));
    }

    void linesOfClassesChangeTheNeed() {
        AcceptanceRule rule;
        rule.atLeastOfClass = {0.5, 0.99}; // jazz falls short by 0.109, rock does not
        m_archive->setRule(rule);
        QTRY_COMPARE(names().first(), QStringLiteral("c.wav"));
    }

    void classesCanHaveTheirOwnLines() {
        AcceptanceModel classes(*m_archive);
        const QAbstractItemModelTester tester(
            &classes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(classes.rowCount(), 2);
        const QModelIndex line = classes.index(1, AcceptanceModel::Line);
        QVERIFY(classes.setData(line, 80.0, Qt::EditRole));
        QCOMPARE(m_archive->rule().atLeastOfClass, (std::vector<double>{0.9, 0.8}));
        QCOMPARE(classes.index(1, AcceptanceModel::Accepted).data().toString(),
                 QStringLiteral("1 of 1"));
        QCOMPARE(classes.index(0, AcceptanceModel::Accepted).data().toString(),
                 QStringLiteral("1 of 2"));
        QCOMPARE(classes.index(1, AcceptanceModel::ExpectedWrong).data().toString(),
                 QStringLiteral("0.1")); // 1 - 0.881
        QVERIFY(!classes.setData(line, QStringLiteral("much"), Qt::EditRole));
    }

private:
    [[nodiscard]] QStringList names() const {
        QStringList found;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            found << at(row, ArchiveColumn::Name);
        }
        return found;
    }
    [[nodiscard]] QString at(int row, ArchiveColumn column) const {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QString cell(const char* name, ArchiveColumn column) const {
        return at(static_cast<int>(names().indexOf(QString::fromLatin1(name))), column);
    }

    std::unique_ptr<ListenSession> m_tracks;
    std::unique_ptr<ArchiveSession> m_archive;
    std::unique_ptr<ArchiveUpdates> m_updates;
    std::unique_ptr<ArchiveModel> m_model;
};

} // namespace candor::ui::archive_model_test

CANDOR_WINDOW_TEST(candor::ui::archive_model_test::ArchiveModelTest)
#include "archive_model_test.moc"
