// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagged_notes.h"
#include "window_test.h"

#include "models/tag_plan_model.h"
#include "panels/history_dialog.h"
#include "panels/write_tags_dialog.h"
#include "tasks/tag_task.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace candor::ui::write_tags_dialog_test {
namespace {

constexpr int Patience = 30'000; // ms

QPushButton* button(QWidget& dialog, const QString& text) {
    for (QPushButton* candidate : dialog.findChildren<QPushButton*>()) {
        if (candidate->text().remove(QLatin1Char('&')).startsWith(text)) {
            return candidate;
        }
    }
    qFatal("no such button");
    return nullptr;
}

QTableView* tableNamed(QWidget& dialog, const QString& name) {
    for (QTableView* candidate : dialog.findChildren<QTableView*>()) {
        if (candidate->accessibleName() == name) {
            return candidate;
        }
    }
    qFatal("no such table");
    return nullptr;
}

QString cell(const QTableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

} // namespace

class WriteTagsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("candor"));
        QCoreApplication::setApplicationName(QStringLiteral("write_tags_dialog_test"));
        QLocale::setDefault(QLocale::c());
    }
    void init() { QSettings().clear(); }
    void previewsThenWritesThenUndoes();
    void enterDoesNotWrite();
    void filterLeavesWhatIsWritten();
    void choicesMakeANewPreview();
    void failuresAreRowsAndTriedAgain();
    void nothingAcceptedIsSaid();
    void historyUndoesWhatWasChosen();
    void undoNewestSkipsWhatIsUndone();
    void everyControlSaysWhatItIs();
};

void WriteTagsDialogTest::previewsThenWritesThenUndoes() {
    const fixture::TaggedNotes notes(4);
    const auto before = notes.contents();
    TagTask task(notes.journal());
    WriteTagsDialog dialog(task);
    dialog.show();
    dialog.propose(notes.proposals(), "net", TagField::Genre);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan() != nullptr, Patience);
    const auto files = static_cast<int>(notes.files().size());
    const QString all = QString::number(files);
    QCOMPARE(dialog.summary(), all + QStringLiteral(" files change."));
    const auto* table = dialog.findChild<QTableView*>();
    QCOMPARE(table->model()->rowCount(), files);
    QCOMPARE(cell(*table, 0, TagPlanModel::Field), QStringLiteral("Genre"));
    QCOMPARE(cell(*table, 0, TagPlanModel::Before), QStringLiteral("–"));
    QCOMPARE(cell(*table, 0, TagPlanModel::After), QStringLiteral("Guitar"));
    QCOMPARE(cell(*table, 0, TagPlanModel::File),
             QString::fromStdString(notes.files().front().filename().string()));
    QCOMPARE(notes.contents(), before);

    QPushButton* write = button(dialog, QStringLiteral("Write"));
    QCOMPARE(write->text(), QStringLiteral("&Write %1 files").arg(files));
    write->click();
    QVERIFY(!write->isEnabled()); // at once: not twice
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), Patience);
    QCOMPARE(dialog.summary(), all + QStringLiteral(" files written."));
    QVERIFY(notes.contents() != before);

    button(dialog, QStringLiteral("Undo"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), Patience);
    QCOMPARE(dialog.summary(), QStringLiteral("Of %1 files: %1 are what they were.").arg(all));
    QCOMPARE(notes.contents(), before);
    QVERIFY(!button(dialog, QStringLiteral("Undo"))->isEnabled());
}

void WriteTagsDialogTest::enterDoesNotWrite() {
    const fixture::TaggedNotes notes(4);
    const auto before = notes.contents();
    TagTask task(notes.journal());
    WriteTagsDialog dialog(task);
    dialog.show();
    dialog.propose(notes.proposals(), "net", TagField::Genre);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan() != nullptr, Patience);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
    QTest::qWait(50);
    QVERIFY(!dialog.isRunning());
    QVERIFY(dialog.isVisible());
    QCOMPARE(notes.contents(), before);
}

void WriteTagsDialogTest::filterLeavesWhatIsWritten() {
    const fixture::TaggedNotes notes(4);
    TagTask task(notes.journal());
    WriteTagsDialog dialog(task);
    dialog.propose(notes.proposals(), "net", TagField::Genre);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan() != nullptr, Patience);
    const QString name = QString::fromStdString(notes.files()[3].stem().string());
    dialog.findChild<QLineEdit*>()->setText(name.toUpper());
    QCOMPARE(dialog.findChild<QTableView*>()->model()->rowCount(), 1);
    QVERIFY(button(dialog, QStringLiteral("Write"))
                ->text()
                .contains(QString::number(notes.files().size())));
}

void WriteTagsDialogTest::choicesMakeANewPreview() {
    const fixture::TaggedNotes notes(4);
    TagTask task(notes.journal());
    WriteTagsDialog dialog(task);
    TagField field = TagField::Genre;
    connect(&dialog, &WriteTagsDialog::fieldChanged, &dialog,
            [&](TagField chosen) { field = chosen; });
    dialog.propose(notes.proposals(), "net", TagField::Genre);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan() != nullptr, Patience);
    auto* fields = dialog.findChildren<QComboBox*>().front();
    fields->setCurrentIndex(fields->findText(QStringLiteral("Mood")));
    QCOMPARE(field, TagField::Mood);
    QVERIFY(dialog.plan() == nullptr); // an older preview is never written
    QVERIFY(!button(dialog, QStringLiteral("Write"))->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan() != nullptr, Patience);
    QCOMPARE(cell(*dialog.findChild<QTableView*>(), 0, TagPlanModel::Field),
             QStringLiteral("Mood"));
}

void WriteTagsDialogTest::failuresAreRowsAndTriedAgain() {
    const fixture::TaggedNotes notes(4);
    const std::filesystem::path gone = notes.files()[1];
    const std::filesystem::path elsewhere = notes.folder() / "elsewhere";
    TagTask task(notes.journal());
    WriteTagsDialog dialog(task);
    dialog.show();
    dialog.propose(notes.proposals(), "net", TagField::Genre);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan() != nullptr, Patience);
    std::filesystem::rename(gone, elsewhere);
    button(dialog, QStringLiteral("Write"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), Patience);
    QCOMPARE(dialog.summary(),
             QStringLiteral("%1 files written, 1 failed.").arg(notes.files().size() - 1));
    const auto* table = dialog.findChild<QTableView*>();
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(*table, 0, TagPlanModel::After),
             QStringLiteral("there is no such file; it may have been moved or deleted."));
    std::filesystem::rename(elsewhere, gone);
    button(dialog, QStringLiteral("Try again"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), Patience);
    QCOMPARE(dialog.summary(), QStringLiteral("1 file written."));
    button(dialog, QStringLiteral("Undo"))->click(); // both runs: they are one write
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), Patience);
    QVERIFY(dialog.summary().startsWith(QStringLiteral("Of %1 files").arg(notes.files().size())));
}

void WriteTagsDialogTest::nothingAcceptedIsSaid() {
    const fixture::TaggedNotes notes(4);
    TagTask task(notes.journal());
    WriteTagsDialog dialog(task);
    dialog.propose({}, "net", TagField::Genre);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan() != nullptr, Patience);
    QVERIFY(dialog.summary().startsWith(QStringLiteral("No file is accepted")));
    QVERIFY(!button(dialog, QStringLiteral("Write"))->isEnabled());
}

void WriteTagsDialogTest::historyUndoesWhatWasChosen() {
    const fixture::TaggedNotes notes(4);
    const auto before = notes.contents();
    TagTask task(notes.journal());
    WriteTagsDialog writing(task);
    writing.propose(notes.proposals(), "net", TagField::Genre);
    QTRY_VERIFY_WITH_TIMEOUT(writing.plan() != nullptr, Patience);
    button(writing, QStringLiteral("Write"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!writing.isRunning(), Patience);

    HistoryDialog history(task);
    history.show();
    history.refresh();
    QTableView* batches = tableNamed(history, QStringLiteral("Writes"));
    QTableView* files = tableNamed(history, QStringLiteral("Files of this write"));
    QTRY_COMPARE_WITH_TIMEOUT(batches->model()->rowCount(), 1, Patience);
    QCOMPARE(files->model()->rowCount(), static_cast<int>(notes.files().size()));
    QVERIFY(!button(history, QStringLiteral("Undo selected"))->isEnabled());
    files->selectRow(2);
    button(history, QStringLiteral("Undo selected"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!history.isRunning(), Patience);
    QCOMPARE(history.summary(), QStringLiteral("Of 1 file: 1 is what it was."));
    QCOMPARE(candor::contentHash(notes.files()[2]), before[2]);
    QTRY_COMPARE_WITH_TIMEOUT(cell(*files, 2, 3), QStringLiteral("undone"), Patience);
    QCOMPARE(cell(*files, 1, 3), QStringLiteral("written"));
    button(history, QStringLiteral("Undo this write"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!history.isRunning(), Patience);
    QCOMPARE(notes.contents(), before);
    QTRY_COMPARE_WITH_TIMEOUT(cell(*batches, 0, 3), QStringLiteral("undone"), Patience);
    QVERIFY(!button(history, QStringLiteral("Undo this write"))->isEnabled());
}

void WriteTagsDialogTest::undoNewestSkipsWhatIsUndone() {
    const fixture::TaggedNotes notes(4);
    const auto before = notes.contents();
    TagTask task(notes.journal());
    WriteTagsDialog writing(task);
    for (const TagField field : {TagField::Genre, TagField::Mood}) {
        writing.propose(notes.proposals(), "net", field);
        QTRY_VERIFY_WITH_TIMEOUT(writing.plan() != nullptr, Patience);
        button(writing, QStringLiteral("Write"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!writing.isRunning(), Patience);
    }
    HistoryDialog history(task);
    QSignalSpy finished(&task, &TagTask::finished);
    for (int time = 1; time <= 2; ++time) { // the newest first
        history.undoNewest();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), time, Patience);
    }
    QCOMPARE(notes.contents(), before);
    history.undoNewest();
    QTRY_COMPARE_WITH_TIMEOUT(history.summary(), QStringLiteral("There is nothing to be undone."),
                              Patience);
}

void WriteTagsDialogTest::everyControlSaysWhatItIs() {
    const fixture::TaggedNotes notes(4);
    TagTask task(notes.journal());
    WriteTagsDialog writing(task);
    HistoryDialog history(task);
    for (const QWidget* dialog :
         {static_cast<QWidget*>(&writing), static_cast<QWidget*>(&history)}) {
        for (const QPushButton* control : dialog->findChildren<QPushButton*>()) {
            QVERIFY2(!control->toolTip().isEmpty(), qPrintable(control->text()));
            QVERIFY(!control->isDefault() && !control->autoDefault());
        }
        for (const QCheckBox* control : dialog->findChildren<QCheckBox*>()) {
            QVERIFY2(!control->toolTip().isEmpty(), qPrintable(control->text()));
        }
        for (const QTableView* table : dialog->findChildren<QTableView*>()) {
            QVERIFY(!table->accessibleName().isEmpty());
        }
    }
    for (const QComboBox* control : writing.findChildren<QComboBox*>()) {
        QVERIFY(!control->toolTip().isEmpty());
        QVERIFY(!control->accessibleName().isEmpty());
    }
}

} // namespace candor::ui::write_tags_dialog_test

CANDOR_WINDOW_TEST(candor::ui::write_tags_dialog_test::WriteTagsDialogTest)
#include "write_tags_dialog_test.moc"
