// SPDX-License-Identifier: GPL-3.0-or-later
#include "published_trees.h"
#include "window_test.h"

#include "panels/dataset_dialog.h"
#include "session/listen_session.h"
#include "tasks/dataset_tracks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace candor::ui::dataset_dialog_test {
namespace {

namespace fs = std::filesystem;

template <typename Widget>
Widget* named(const QDialog& dialog, const QString& name) {
    for (auto* widget : dialog.findChildren<Widget*>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

QPushButton* button(const QDialog& dialog, const QString& text) {
    for (auto* found : dialog.findChildren<QPushButton*>()) {
        if (found->text().remove(u'&').startsWith(text)) {
            return found;
        }
    }
    return nullptr;
}

QString message(const QDialog& dialog) {
    return named<QLabel>(dialog, QStringLiteral("Message"))->text();
}

} // namespace

class DatasetDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void showsWhatWasRecognised();
    void nothingIsChosenBeforeItIsAsked();
    void splitClassesAndFaultsDecideWhatIsAdded();
    void saysWhatTheModelsKnow();
    void saysWhyItCannotBeRead();
    void soundMayLieApart();
    void choicesBecomeTracks();
    void closingStopsTheReading();
    void everyControlHasANameAndATip();
    void fitsASmallScreen();

private:
    [[nodiscard]] fs::path at(const std::string& name = {}) const {
        return fs::path(m_folder->path().toStdString()) / name;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    ListenSession m_session;
};

void DatasetDialogTest::showsWhatWasRecognised() {
    const DatasetDialog dialog({fixture::writeNsynth(at())}, m_session);
    const auto* add = button(dialog, QStringLiteral("Add"));
    QVERIFY(!add->isEnabled());
    QTRY_VERIFY(add->isEnabled());
    QCOMPARE(add->text(), QStringLiteral("&Add files: 3")); // one has no sound here
    QCOMPARE(named<QComboBox>(dialog, QStringLiteral("Kind"))->currentText(),
             QStringLiteral("NSynth"));
    const QString facts = named<QLabel>(dialog, QStringLiteral("What the data set holds"))->text();
    QVERIFY2(facts.contains(QStringLiteral("4 files in 3 classes")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("not in this copy: 1")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("instrument: 3")), qPrintable(facts));
    const auto* classes = named<QTableWidget>(dialog, QStringLiteral("Classes"));
    QCOMPARE(classes->rowCount(), 3);
    QCOMPARE(classes->item(0, 0)->text(), QStringLiteral("bass"));
    QCOMPARE(classes->horizontalHeaderItem(2)->text(), QStringLiteral("test"));
    QCOMPARE(classes->item(0, 2)->text(), QStringLiteral("2"));
    QVERIFY(!named<QPlainTextEdit>(dialog, QStringLiteral("Notes"))->toPlainText().isEmpty());
}

void DatasetDialogTest::nothingIsChosenBeforeItIsAsked() {
    DatasetDialog dialog({fixture::writeNsynth(at())}, m_session);
    QSignalSpy chosen(&dialog, &DatasetDialog::chosen);
    dialog.show();
    QTRY_VERIFY(button(dialog, QStringLiteral("Add"))->isEnabled());
    QCOMPARE(chosen.size(), 0);
    QVERIFY(button(dialog, QStringLiteral("Add"))->isDefault()); // Enter presses it
    QVERIFY(!button(dialog, QStringLiteral("All"))->isDefault());
    dialog.reject();
    QCOMPARE(chosen.size(), 0);
}

void DatasetDialogTest::splitClassesAndFaultsDecideWhatIsAdded() {
    DatasetDialog dialog({fixture::writeTagTable(at())}, m_session);
    const auto* add = button(dialog, QStringLiteral("Add"));
    QTRY_COMPARE(add->text(), QStringLiteral("&Add files: 4"));
    auto* split = named<QComboBox>(dialog, QStringLiteral("Split"));
    split->setCurrentIndex(split->findText(QStringLiteral("test (3 files)")));
    QCOMPARE(add->text(), QStringLiteral("&Add files: 3"));
    for (auto* box : dialog.findChildren<QCheckBox*>()) {
        if (box->text().contains(QStringLiteral("label"))) {
            box->setChecked(false);
        }
    }
    QCOMPARE(add->text(), QStringLiteral("&Add files: 2"));
    button(dialog, QStringLiteral("None"))->click();
    QVERIFY(!add->isEnabled());
    QVERIFY(message(dialog).contains(QStringLiteral("tick a class")));
    auto* classes = named<QTableWidget>(dialog, QStringLiteral("Classes"));
    for (int row = 0; row < classes->rowCount(); ++row) {
        if (classes->item(row, 0)->text() == QStringLiteral("low")) {
            classes->item(row, 0)->setCheckState(Qt::Checked);
        }
    }
    QCOMPARE(add->text(), QStringLiteral("&Add files: 1")); // four.wav: low, and high as well
}

void DatasetDialogTest::saysWhatTheModelsKnow() {
    ListenSession session;
    DatasetDialog dialog({fixture::writeTagTable(at())}, session);
    QTRY_VERIFY(button(dialog, QStringLiteral("Add"))->isEnabled());
    auto* classes = named<QTableWidget>(dialog, QStringLiteral("Classes"));
    QVERIFY(classes->isColumnHidden(1));
    session.putModel(fixture::model("net.pt", {"low", "mid", "high"}));
    QVERIFY(!classes->isColumnHidden(1));
    QStringList known;
    for (int row = 0; row < classes->rowCount(); ++row) {
        known << classes->item(row, 0)->text() + u'=' + classes->item(row, 1)->text();
    }
    known.sort();
    QCOMPARE(known, (QStringList{QStringLiteral("Low=unknown"), QStringLiteral("happy=unknown"),
                                 QStringLiteral("high=known"), QStringLiteral("low=known")}));
    button(dialog, QStringLiteral("Only known"))->click();
    // two.wav and four.wav; three.wav has no label at all.
    QCOMPARE(button(dialog, QStringLiteral("Add"))->text(), QStringLiteral("&Add files: 3"));
    QVERIFY(message(dialog).contains(QStringLiteral("one class a file"))); // single-label models
}

void DatasetDialogTest::saysWhyItCannotBeRead() {
    fixture::writeText(at("fma_metadata/tracks.csv"), "no,such,header\n1,2,3\n");
    DatasetDialog dialog({at()}, m_session);
    QTRY_VERIFY2(message(dialog).contains(QStringLiteral("tracks.csv")),
                 qPrintable(message(dialog)));
    QVERIFY(!button(dialog, QStringLiteral("Add"))->isEnabled());
    QCOMPARE(named<QComboBox>(dialog, QStringLiteral("Kind"))->currentText(),
             QStringLiteral("FMA"));
    fs::create_directories(at("nothing"));
    DatasetDialog other({at("nothing")}, m_session);
    QTRY_VERIFY(message(other).contains(QStringLiteral("no data set")));
    QSignalSpy plain(&other, &DatasetDialog::soundWanted);
    button(other, QStringLiteral("Plain sound"))->click();
    QCOMPARE(plain.size(), 1);
    QVERIFY(plain.at(0).at(0).value<fs::path>() == at("nothing"));
}

void DatasetDialogTest::soundMayLieApart() {
    const fs::path table = fixture::writeTagTable(at("sound"));
    fs::create_directories(at("tables"));
    fs::rename(table, at("tables/tags.csv"));
    const DatasetDialog dialog({at("tables/tags.csv")}, m_session);
    QTRY_VERIFY(message(dialog).contains(QStringLiteral("Choose the folder of the sound")));
    QVERIFY(!button(dialog, QStringLiteral("Add"))->isEnabled());
    const DatasetDialog apart({at("tables/tags.csv"), at("sound")}, m_session);
    QTRY_COMPARE(button(apart, QStringLiteral("Add"))->text(), QStringLiteral("&Add files: 4"));
}

void DatasetDialogTest::choicesBecomeTracks() {
    DatasetDialog dialog({fixture::writeTagTable(at())}, m_session);
    std::vector<std::shared_ptr<const TrackFile>> tracks;
    connect(&dialog, &DatasetDialog::chosen, this,
            [&tracks](const auto& manifest, const DatasetChoice& choice) {
                tracks = datasetTracks(*manifest, choice);
            });
    QTRY_VERIFY(button(dialog, QStringLiteral("Add"))->isEnabled());
    button(dialog, QStringLiteral("Add"))->click();
    QCOMPARE(tracks.size(), std::size_t{4});
    const auto one =
        std::ranges::find_if(tracks, [](const auto& track) { return track->name() == "one.wav"; });
    QVERIFY(one != tracks.end());
    QVERIFY((*one)->path == at("one.wav").string());
    TrackTruth truth = *(*one)->truth;
    std::ranges::sort(truth.labels);
    QVERIFY((truth == TrackTruth{{"Low", "happy"}, "train", "ann"}));
}

void DatasetDialogTest::closingStopsTheReading() {
    std::string table = "path,label\n";
    for (int row = 0; row < 200'000; ++row) {
        table += std::to_string(row) + ".wav,low\n";
    }
    fixture::writeText(at("large.csv"), table);
    QElapsedTimer time;
    {
        DatasetDialog dialog({at("large.csv")}, m_session);
        QTest::qWait(20);
        time.start();
        dialog.reject();
    }
    QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
}

void DatasetDialogTest::everyControlHasANameAndATip() {
    DatasetDialog dialog({fixture::writeTagTable(at())}, m_session);
    QTRY_VERIFY(button(dialog, QStringLiteral("Add"))->isEnabled());
    for (const auto* control : dialog.findChildren<QAbstractButton*>()) {
        if (control->focusPolicy() != Qt::NoFocus) {
            QVERIFY2(!control->toolTip().isEmpty(), qPrintable(control->text()));
            QVERIFY(control->toolTip() != control->text().remove(u'&'));
        }
    }
    for (const auto* combo : dialog.findChildren<QComboBox*>()) {
        QVERIFY(!combo->accessibleName().isEmpty() && !combo->toolTip().isEmpty());
    }
}

void DatasetDialogTest::fitsASmallScreen() {
    DatasetDialog dialog({fixture::writeTagTable(at())}, m_session);
    QVERIFY2(dialog.minimumSizeHint().width() <= 880 && dialog.minimumSizeHint().height() <= 560,
             qPrintable(QStringLiteral("%1 x %2")
                            .arg(dialog.minimumSizeHint().width())
                            .arg(dialog.minimumSizeHint().height())));
}

} // namespace candor::ui::dataset_dialog_test

CANDOR_WINDOW_TEST(candor::ui::dataset_dialog_test::DatasetDialogTest)
#include "dataset_dialog_test.moc"
