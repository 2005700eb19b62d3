// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/named_table.h"
#include "window_test.h"

#include "models/files_model.h"
#include "panels/files_panel.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

namespace candor::ui::files_panel_test {
namespace {

/// A panel over one evaluated data set.
struct Scene {
    CalibrationSession session;
    FilesPanel panel{session};
    DataSetId id = session.open(namedTable(200));
    QTableView* table = panel.findChild<QTableView*>();
    FilesModel* model = panel.findChild<FilesModel*>();

    Scene() { deliverFrame(session, id); }
    [[nodiscard]] QToolButton* button(const char* accessibleName) const {
        for (QToolButton* found : panel.findChildren<QToolButton*>()) {
            if (found->accessibleName() == QLatin1String(accessibleName)) {
                return found;
            }
        }
        return nullptr;
    }
    [[nodiscard]] std::vector<std::uint32_t> selected() const {
        const auto& selection = session.find(id)->selection;
        return selection == nullptr ? std::vector<std::uint32_t>() : selection->files;
    }
};

} // namespace

class FilesPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void filtersWhileTyping();
    void followsTheFilterOfTheSession();
    void sortsByAHeaderClick();
    void selectsRowsEverywhere();
    void marksFilesSelectedElsewhere();
    void showsSelectedFilesOnly();
    void keepsSelectedFilesWhileOneIsChosen();
    void sortsAgainAtRest();
    void activatesAFile();
    void knowsNeighbours();
    void savesTheRowsShown();
    void saysWhenAFileCannotBeWritten();
    void isEmptyWithoutDataSet();
};

void FilesPanelTest::filtersWhileTyping() {
    Scene scene;
    QCOMPARE(scene.model->rowCount(), 200);
    scene.panel.focusFilter();
    auto* text = scene.panel.findChild<QLineEdit*>();
    QTest::keyClicks(text, QStringLiteral("bass"));
    QVERIFY(scene.model->rowCount() < 200);
    QVERIFY(scene.model->rowCount() > 0);
    auto* verdict = scene.panel.findChild<QComboBox*>();
    text->clear();
    verdict->setCurrentIndex(verdict->findText(QStringLiteral("Unlabelled")));
    QCOMPARE(scene.model->rowCount(), 22); // 8, 17 … 197
}

void FilesPanelTest::followsTheFilterOfTheSession() {
    Scene scene;
    scene.session.setFilter(scene.id, std::nullopt, 1);
    QCOMPARE(scene.model->rowCount(), 100);
    QCOMPARE(scene.model->fileAt(0), 1U);
}

void FilesPanelTest::sortsByAHeaderClick() {
    Scene scene;
    scene.panel.resize(900, 400);
    scene.panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&scene.panel));
    QHeaderView* header = scene.table->horizontalHeader();
    const int column = static_cast<int>(FileColumn::Confidence);
    const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
    const auto firstConfidence = [&scene] {
        return scene.model->index(0, 0).data(FilesModel::ConfidenceRole).toDouble();
    };
    const auto& all = scene.session.find(scene.id)->frame.atT->outcomes->confidence;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(firstConfidence(), static_cast<double>(*std::min_element(all.begin(), all.end())));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(firstConfidence(), static_cast<double>(*std::max_element(all.begin(), all.end())));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(scene.model->fileAt(0), 0U); // the order of the data set again
}

void FilesPanelTest::selectsRowsEverywhere() {
    Scene scene;
    scene.table->sortByColumn(static_cast<int>(FileColumn::Name), Qt::AscendingOrder);
    scene.table->selectRow(0);
    scene.table->setSelectionMode(QAbstractItemView::MultiSelection);
    scene.table->selectRow(5);
    std::vector<std::uint32_t> expected = {scene.model->fileAt(0), scene.model->fileAt(5)};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(scene.selected(), expected);
    QCOMPARE(scene.session.find(scene.id)->selection->description,
             QStringLiteral("rows of the file table"));
    scene.session.clearSelection();
    QVERIFY(!scene.table->selectionModel()->hasSelection());
    QVERIFY(scene.selected().empty());
}

void FilesPanelTest::marksFilesSelectedElsewhere() {
    Scene scene;
    scene.table->selectRow(3);
    scene.session.select(scene.id, {{10, 20}, QStringLiteral("bucket 0.8–0.9")});
    QVERIFY(!scene.table->selectionModel()->hasSelection());
    QVERIFY(scene.model->index(10, 0).data(FilesModel::MarkedRole).toBool());
    QVERIFY(!scene.model->index(3, 0).data(FilesModel::MarkedRole).toBool());
    QCOMPARE(scene.session.find(scene.id)->selection->description,
             QStringLiteral("bucket 0.8–0.9")); // not answered with a selection of its own
}

void FilesPanelTest::showsSelectedFilesOnly() {
    Scene scene;
    QToolButton* only = scene.button("Selected files only");
    QVERIFY(!only->isEnabled());
    scene.session.select(scene.id, {{10, 20, 30}, QStringLiteral("some")});
    QVERIFY(only->isEnabled());
    only->click();
    QCOMPARE(scene.model->rowCount(), 3);
    scene.session.select(scene.id, {{40, 50}, QStringLiteral("others")});
    QCOMPARE(scene.model->rowCount(), 2);
    scene.session.clearSelection();
    QVERIFY(!only->isChecked());
    QCOMPARE(scene.model->rowCount(), 200);
}

void FilesPanelTest::keepsSelectedFilesWhileOneIsChosen() {
    Scene scene;
    scene.session.select(scene.id, {{10, 20, 30}, QStringLiteral("some")});
    scene.button("Selected files only")->click();
    scene.table->selectRow(1);
    QCOMPARE(scene.selected(), std::vector<std::uint32_t>{20});
    QCOMPARE(scene.model->rowCount(), 3);
}

void FilesPanelTest::sortsAgainAtRest() {
    Scene scene;
    scene.table->sortByColumn(static_cast<int>(FileColumn::Confidence), Qt::AscendingOrder);
    const std::vector<std::uint32_t> before(scene.model->order().begin(),
                                            scene.model->order().end());
    const auto isSorted = [&scene] {
        const auto& confidence = scene.session.find(scene.id)->frame.atT->outcomes->confidence;
        return std::is_sorted(
            scene.model->order().begin(), scene.model->order().end(),
            [&confidence](auto a, auto b) { return confidence[a] < confidence[b]; });
    };
    scene.session.setTemperature(4.0);
    deliverFrame(scene.session, scene.id);
    QVERIFY(std::equal(before.begin(), before.end(), scene.model->order().begin()));
    QVERIFY(!isSorted());
    QTRY_VERIFY(isSorted());
}

void FilesPanelTest::activatesAFile() {
    Scene scene;
    const QSignalSpy activated(&scene.panel, &FilesPanel::fileActivated);
    scene.table->setCurrentIndex(scene.model->index(7, 0));
    QTest::keyClick(scene.table, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<std::uint32_t>(), 7U);
}

void FilesPanelTest::knowsNeighbours() {
    Scene scene;
    scene.table->sortByColumn(static_cast<int>(FileColumn::Name), Qt::DescendingOrder);
    const std::uint32_t first = scene.model->fileAt(0);
    QCOMPARE(scene.panel.neighbour(first, 1), std::optional(scene.model->fileAt(1)));
    QCOMPARE(scene.panel.neighbour(first, -1), std::nullopt);
    QCOMPARE(scene.panel.neighbour(scene.model->fileAt(199), 1), std::nullopt);
}

void FilesPanelTest::savesTheRowsShown() {
    Scene scene;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.csv"));
    scene.session.select(scene.id, {{10, 20, 30}, QStringLiteral("some")});
    scene.button("Selected files only")->click();
    scene.panel.saveCsv();
    auto* dialog = scene.panel.findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    const std::string name = scene.session.find(scene.id)->table->fileNames.at(10);
    QVERIFY(lines[1].startsWith(name.c_str()));
}

void FilesPanelTest::saysWhenAFileCannotBeWritten() {
    Scene scene;
    QSignalSpy failed(&scene.panel, &FilesPanel::failed);
    scene.panel.saveCsv();
    Q_EMIT scene.panel.findChild<QFileDialog*>()->fileSelected(
        QStringLiteral("/no such folder/rows.csv"));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("/no such folder/rows.csv")));
}

void FilesPanelTest::isEmptyWithoutDataSet() {
    Scene scene;
    scene.session.close(scene.id);
    QCOMPARE(scene.model->rowCount(), 0);
    scene.panel.saveCsv();
    QVERIFY(scene.panel.findChild<QFileDialog*>() == nullptr);
    const DataSetId again = scene.session.open(namedTable(30));
    QCOMPARE(scene.model->rowCount(), 30);
    deliverFrame(scene.session, again);
    QVERIFY(scene.model->index(0, 0).data(FilesModel::ConfidenceRole).isValid());
}

} // namespace candor::ui::files_panel_test

CANDOR_WINDOW_TEST(candor::ui::files_panel_test::FilesPanelTest)
#include "files_panel_test.moc"
