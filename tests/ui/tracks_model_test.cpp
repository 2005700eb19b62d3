// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen_fixture.h"
#include "window_test.h"

#include "models/tracks_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace candor::ui::tracks_model_test {
namespace {

/// What a network would have given: two classes, the first with the logit `z`, the second with 0.
std::shared_ptr<const FileLogits> heard(const std::string& path, float z) {
    FileLogits file;
    file.path = path;
    file.seconds = 4.0;
    file.members = 1;
    file.patches = 1;
    file.classes = 2;
    file.logits = {z, 0.0F};
    file.patchStart = {0.0F};
    return std::make_shared<const FileLogits>(file);
}

std::shared_ptr<const FileLogits> failed(const std::string& path) {
    FileLogits file;
    file.path = path;
    file.failure = FileFailure{AudioFault::EmptyFile, {}, "the file is empty"};
    return std::make_shared<const FileLogits>(file);
}

std::shared_ptr<const FileLogits> silent(const std::string& path) {
    FileLogits file = *heard(path, 3.0F);
    file.findings.silent = true;
    return std::make_shared<const FileLogits>(file);
}

} // namespace

class TracksModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_session = std::make_unique<ListenSession>();
        m_session->putModel(fixture::model("m.pt", {"rock", "jazz"}));
        m_session->addTracks({fixture::track("/m/b.wav"), fixture::track("/m/a.wav"),
                              fixture::track("/m/c.wav"), fixture::track("/m/d.wav"),
                              fixture::track("/m/jazz/e.wav")});
        m_session->takeResults(m_session->lineup().id(), {{0, heard("/m/b.wav", 2.0F)},
                                                          {1, heard("/m/a.wav", -1.0F)},
                                                          {2, failed("/m/c.wav")},
                                                          {4, silent("/m/jazz/e.wav")}});
        m_model = std::make_unique<TracksModel>(*m_session);
    }

    void cleanup() {
        m_model.reset();
        m_session.reset();
    }

    void rowsComeInTheOrderOfArrival() {
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(names(), (QStringList{"b.wav", "a.wav", "c.wav", "d.wav", "e.wav"}));
        m_session->addTracks({fixture::track("/m/f.wav")});
        QCOMPARE(m_model->rowCount(), 6);
        QCOMPARE(cell(5, TrackColumn::Name), QStringLiteral("f.wav"));
        QCOMPARE(cell(5, TrackColumn::State), QStringLiteral("waiting"));
    }

    void cellsSayWhatWasHeard() {
        QCOMPARE(cell(0, TrackColumn::State), QStringLiteral("done"));
        QCOMPARE(cell(0, TrackColumn::Duration), QStringLiteral("0:04"));
        QCOMPARE(cell(0, TrackColumn::Predicted), QStringLiteral("rock"));
        QCOMPARE(cell(0, TrackColumn::Confidence), QStringLiteral("0.881")); // 1 / (1 + e^-2)
        QCOMPARE(cell(1, TrackColumn::Predicted), QStringLiteral("jazz"));
        QVERIFY(cell(1, TrackColumn::RunnerUp).startsWith(QStringLiteral("rock")));
        QCOMPARE(cell(3, TrackColumn::Predicted), QString());
        // Labels: e lies in a folder named after a class, and is taken for another one.
        QVERIFY(!m_model->index(0, 0).data(TracksModel::CorrectRole).isValid());
        QCOMPARE(m_model->index(4, 0).data(TracksModel::CorrectRole), QVariant(false));
    }

    void failedTracksShowTheirSentence() {
        const QModelIndex row = m_model->index(2, static_cast<int>(TrackColumn::Predicted));
        const QString sentence = row.data(TracksModel::SentenceRole).toString();
        QVERIFY(sentence.contains(QStringLiteral("empty")));
        QCOMPARE(row.data().toString(), sentence);
        QCOMPARE(row.data(Qt::ToolTipRole).toString(), sentence);
        QVERIFY(!row.data(TracksModel::ConfidenceRole).isValid());
        QCOMPARE(cell(4, TrackColumn::State), QStringLiteral("doubtful"));
        QVERIFY(m_model->index(4, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("silent")));
    }

    void theTemperatureRendersEveryRowAgain() {
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_session->setTemperature(2.0);
        QVERIFY(changed.count() > 0);
        QCOMPARE(cell(0, TrackColumn::Confidence), QStringLiteral("0.731")); // 1 / (1 + e^-1)
    }

    void sortingByConfidenceLeavesTheSilentLast() {
        m_model->sort(static_cast<int>(TrackColumn::Confidence), Qt::DescendingOrder);
        const QStringList down{"e.wav", "b.wav", "a.wav", "c.wav", "d.wav"};
        QTRY_COMPARE(names(), down);
        m_model->sort(static_cast<int>(TrackColumn::Confidence), Qt::AscendingOrder);
        const QStringList up{"a.wav", "b.wav", "e.wav", "c.wav", "d.wav"};
        QTRY_COMPARE(names(), up);
        m_model->sort(-1, Qt::AscendingOrder);
        QCOMPARE(names(), (QStringList{"b.wav", "a.wav", "c.wav", "d.wav", "e.wav"}));
    }

    void sortingByNameAndState() {
        m_model->sort(static_cast<int>(TrackColumn::Name), Qt::AscendingOrder);
        QTRY_COMPARE(names(), (QStringList{"a.wav", "b.wav", "c.wav", "d.wav", "e.wav"}));
        m_model->sort(static_cast<int>(TrackColumn::State), Qt::AscendingOrder);
        QTRY_COMPARE(names(), (QStringList{"c.wav", "e.wav", "b.wav", "a.wav", "d.wav"}));
        QCOMPARE(m_model->rowOf(2), 0);
    }

    void filtersByTextAndState() {
        TracksQuery query;
        query.text = QStringLiteral("JAZZ");
        m_model->setQuery(query); // predicted: a; by its label: e
        QTRY_COMPARE(names(), (QStringList{"a.wav", "e.wav"}));
        QCOMPARE(m_model->rowOf(0), -1);
        query = {};
        query.state = TrackState::Waiting;
        m_model->setQuery(query);
        QTRY_COMPARE(names(), QStringList{"d.wav"});
        m_model->setQuery({});
        QCOMPARE(m_model->rowCount(), 5);
    }

    void sortedRowsFollowResultsAndTemperature() {
        m_model->sort(static_cast<int>(TrackColumn::Confidence), Qt::DescendingOrder);
        QTRY_COMPARE(names().first(), QStringLiteral("e.wav"));
        m_session->takeResults(m_session->lineup().id(), {{3, heard("/m/d.wav", 9.0F)}});
        QTRY_COMPARE(names().first(), QStringLiteral("d.wav"));
    }

    void otherModelsTakeTheOldAnswersAway() {
        m_session->putModel(fixture::model("n.pt", {"rock", "jazz"}));
        QCOMPARE(cell(0, TrackColumn::Predicted), QString());
        QCOMPARE(cell(0, TrackColumn::State), QStringLiteral("waiting"));
        m_session->takeResults(m_session->lineup().id() - 1, {{0, heard("/m/b.wav", 2.0F)}});
        QCOMPARE(cell(0, TrackColumn::State), QStringLiteral("waiting")); // of the old models
    }

private:
    [[nodiscard]] QString cell(int row, TrackColumn column) const {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QStringList names() const {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            names << cell(row, TrackColumn::Name);
        }
        return names;
    }

    std::unique_ptr<ListenSession> m_session;
    std::unique_ptr<TracksModel> m_model;
};

} // namespace candor::ui::tracks_model_test

CANDOR_WINDOW_TEST(candor::ui::tracks_model_test::TracksModelTest)
#include "tracks_model_test.moc"
