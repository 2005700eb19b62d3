// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen_fixture.h"
#include "window_test.h"

#include "panels/map_labels_dialog.h"
#include "panels/unknown_labels_note.h"
#include "session/label_suggestion.h"
#include "session/listen_session.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace candor::ui::map_labels_dialog_test {
namespace {

std::shared_ptr<const TrackFile> track(const std::string& path,
                                       const std::vector<std::string>& labels) {
    return std::make_shared<const TrackFile>(TrackFile{
        path, 0, std::make_shared<const TrackTruth>(TrackTruth{labels, "test", "someone"})});
}

void fill(ListenSession& session) {
    session.putModel(fixture::model("net.pt", {"hip hop", "rock", "jazz"}));
    session.addTracks({track("/a.wav", {"Hip-Hop"}), track("/b.wav", {"Hip-Hop"}),
                       track("/c.wav", {"rock"}), track("/d.wav", {"Polka"}),
                       track("/rock/e.wav", {})});
}

QComboBox* choiceFor(const MapLabelsDialog& dialog, const QString& label) {
    for (auto* combo : dialog.findChildren<QComboBox*>()) {
        if (combo->accessibleName().endsWith(label)) {
            return combo;
        }
    }
    return nullptr;
}

QString sentenceOf(const UnknownLabelsNote& note) {
    return note.findChild<QLabel*>()->text();
}

} // namespace

class MapLabelsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suggestsNamesThatDifferInCaseAndPunctuation() {
        const LabelSet classes({"hip hop", "R&B", "Café", "rock-n-roll", "rock n roll"});
        QCOMPARE(suggestedClass("Hip-Hop", classes), std::optional<std::size_t>(0));
        QCOMPARE(suggestedClass("rnb", classes), std::nullopt);
        QCOMPARE(suggestedClass("r b", classes), std::optional<std::size_t>(1));
        QCOMPARE(suggestedClass("café", classes), std::optional<std::size_t>(2));
        QCOMPARE(suggestedClass("Rock'n'Roll", classes), std::nullopt); // two of them
        QCOMPARE(suggestedClass("…", LabelSet({"!"})), std::nullopt);
    }

    void nothingIsMappedUnasked() {
        ListenSession session;
        fill(session);
        QCOMPARE(session.labelTally().unknown.size(), std::size_t{2});
        QCOMPARE(session.labelTally().unknownFiles, std::size_t{3});
        QCOMPARE(session.counts().labelled, std::size_t{1}); // e.wav: the data set says nothing
        MapLabelsDialog dialog(session);
        const QComboBox* hipHop = choiceFor(dialog, QStringLiteral("Hip-Hop"));
        QCOMPARE(hipHop->currentText(), QStringLiteral("leave unlabelled"));
        QCOMPARE(hipHop->itemText(1), QStringLiteral("hip hop (suggested)"));
        QCOMPARE(choiceFor(dialog, QStringLiteral("Polka"))->itemText(1),
                 QStringLiteral("hip hop")); // the first class: nothing to suggest
        QVERIFY(choiceFor(dialog, QStringLiteral("rock")) == nullptr);
        dialog.accept();
        QVERIFY(session.labelMapping().empty());
    }

    void whatIsChosenLabelsTheFiles() {
        ListenSession session;
        fill(session);
        UnknownLabelsNote note(session);
        QVERIFY(sentenceOf(note).contains(QStringLiteral("know: 2, of 3")));
        QSignalSpy changed(&session, &ListenSession::labelMappingChanged);
        {
            MapLabelsDialog dialog(session);
            choiceFor(dialog, QStringLiteral("Hip-Hop"))->setCurrentIndex(1);
            dialog.accept();
        }
        QCOMPARE(changed.size(), 1);
        QVERIFY((session.labelMapping() == LabelMapping{{"Hip-Hop", "hip hop"}}));
        QCOMPARE(session.tracks()[0].label, 0);
        QCOMPARE(session.tracks()[3].label, -1);
        QCOMPARE(session.counts().labelled, std::size_t{3});
        QVERIFY(sentenceOf(note).contains(QStringLiteral("know: 1, of 1")));
        // Chosen once more, it can be taken back.
        MapLabelsDialog again(session);
        QCOMPARE(choiceFor(again, QStringLiteral("Hip-Hop"))->currentData().toInt(), 0);
        choiceFor(again, QStringLiteral("Hip-Hop"))->setCurrentIndex(0);
        again.accept();
        QVERIFY(session.labelMapping().empty());
        QCOMPARE(session.tracks()[0].label, -1);
    }

    void otherModelsKeepTheirMapping() {
        ListenSession session;
        fill(session);
        session.setLabelMapping({{"Polka", "folk"}});
        QCOMPARE(session.tracks()[3].label, -1); // no model has that class
        MapLabelsDialog dialog(session);
        choiceFor(dialog, QStringLiteral("Hip-Hop"))->setCurrentIndex(1);
        dialog.accept();
        QVERIFY(
            (session.labelMapping() == LabelMapping{{"Polka", "folk"}, {"Hip-Hop", "hip hop"}}));
    }

    void theNoteGoesWithItsReason() {
        ListenSession session;
        UnknownLabelsNote note(session);
        QVERIFY(note.isHidden());
        session.addTracks({track("/d.wav", {"Polka"})});
        QVERIFY(note.isHidden()); // no model: nothing to compare with
        session.putModel(fixture::model("net.pt", {"rock", "jazz"}));
        QVERIFY(!note.isHidden());
        session.clearTracks();
        QVERIFY(note.isHidden());
        session.addTracks({track("/two.wav", {"rock", "jazz"})});
        QVERIFY(sentenceOf(note).contains(QStringLiteral("several labels")));
        QCOMPARE(session.tracks()[0].label, -1);
    }
};

} // namespace candor::ui::map_labels_dialog_test

CANDOR_WINDOW_TEST(candor::ui::map_labels_dialog_test::MapLabelsDialogTest)
#include "map_labels_dialog_test.moc"
