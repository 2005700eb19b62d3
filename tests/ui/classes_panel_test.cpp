// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/named_table.h"
#include "window_test.h"

#include "evaluation/class_report.h"
#include "models/classes_model.h"
#include "panels/classes_panel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <cmath>

namespace candor::ui::classes_panel_test {
namespace {

/// Three classes, the second without any file.
std::shared_ptr<const ClassReport> invented() {
    auto report = std::make_shared<ClassReport>();
    const double none = std::nan("");
    report->files = 30;
    report->classes = {
        {.precision = 0.5, .recall = 0.25, .f1 = 0.333, .auroc = 0.7, .auprc = 0.6, .support = 20},
        {.auroc = none, .auprc = none},
        {.precision = 0.75, .recall = 1.0, .f1 = 0.857, .auroc = 0.9, .auprc = 0.8, .support = 10}};
    report->macro.f1 = 0.397;
    report->weighted.f1 = 0.508;
    report->micro.f1 = 0.5;
    return report;
}

QString cell(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

QStringList names(const QAbstractItemModel& model) {
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        found << cell(model, row, ClassesModel::ClassName);
    }
    return found;
}

const QString Dots = QStringLiteral("…");

} // namespace

class ClassesPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void showsDotsThenFigures();
    void sortsClassesAndLeavesMeansBelow();
    void explainsEveryColumnAndMean();
    void followsTheTemperatureAtRest();
    void computesNothingWhileHidden();
    void saysThatNoFileIsCounted();
    void saves();
};

void ClassesPanelTest::showsDotsThenFigures() {
    ClassesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setClasses({QStringLiteral("guitar"), QStringLiteral("bass"), QStringLiteral("vocal")});
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(cell(model, 0, ClassesModel::F1), Dots);
    model.setReport(invented());
    QCOMPARE(cell(model, 0, ClassesModel::Support), QStringLiteral("20"));
    QCOMPARE(cell(model, 0, ClassesModel::Precision), QStringLiteral("0.500"));
    QCOMPARE(cell(model, 1, ClassesModel::Precision), QStringLiteral("0.000"));
    QCOMPARE(cell(model, 1, ClassesModel::Auroc), QStringLiteral("–"));
    QCOMPARE(cell(model, 3, ClassesModel::F1), QStringLiteral("0.397"));
    QCOMPARE(cell(model, 4, ClassesModel::F1), QStringLiteral("0.508"));
    QCOMPARE(cell(model, 5, ClassesModel::F1), QStringLiteral("0.500"));
    model.setReport(nullptr);
    QCOMPARE(cell(model, 5, ClassesModel::F1), Dots);
}

void ClassesPanelTest::sortsClassesAndLeavesMeansBelow() {
    ClassesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setClasses({QStringLiteral("guitar"), QStringLiteral("bass"), QStringLiteral("vocal")});
    model.setReport(invented());
    const QStringList means{QStringLiteral("Macro"), QStringLiteral("Weighted"),
                            QStringLiteral("Micro")};
    const QPersistentModelIndex bass = model.index(1, ClassesModel::ClassName);
    model.sort(ClassesModel::Auroc, Qt::DescendingOrder);
    QCOMPARE(names(model), QStringList({"vocal", "guitar", "bass"}) + means);
    QCOMPARE(bass.row(), 2);
    model.sort(ClassesModel::Auroc, Qt::AscendingOrder); // undefined: last either way
    QCOMPARE(names(model), QStringList({"guitar", "vocal", "bass"}) + means);
    model.sort(ClassesModel::ClassName, Qt::AscendingOrder);
    QCOMPARE(names(model), QStringList({"bass", "guitar", "vocal"}) + means);
    QCOMPARE(cell(model, 2, ClassesModel::Recall), QStringLiteral("1.000"));
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(names(model), QStringList({"guitar", "bass", "vocal"}) + means);
}

void ClassesPanelTest::explainsEveryColumnAndMean() {
    ClassesModel model;
    model.setClasses({QStringLiteral("guitar")});
    for (int column = 0; column < ClassesModel::Columns; ++column) {
        const QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString tip = model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QVERIFY(!title.isEmpty());
        QVERIFY(tip.size() > title.size() + 10);
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(model.index(row, 0).data(Qt::ToolTipRole).toString().size() > 20);
    }
}

void ClassesPanelTest::followsTheTemperatureAtRest() {
    CalibrationSession session;
    ClassesPanel panel(session);
    panel.show();
    const auto& model = *panel.findChild<ClassesModel*>();
    const DataSetId id = session.open(namedTable(300));
    QTRY_VERIFY(model.report() != nullptr);
    QCOMPARE(model.rowCount(), 4 + 3);
    const LogitsTable& table = *session.find(id)->table;
    QCOMPARE(model.report()->macro.auprc,
             classReport(table, session.find(id)->settings).macro.auprc);
    session.setTemperature(0.5);
    session.setTemperature(2.0);
    QVERIFY(model.report() == nullptr);
    QCOMPARE(cell(model, 0, ClassesModel::Auroc), Dots);
    QTRY_VERIFY(model.report() != nullptr);
    QCOMPARE(model.report()->temperature, 2.0);
    session.setMembers(id, {1});
    QTRY_VERIFY(model.report() != nullptr);
    EvaluationSettings alone;
    alone.temperature = 2.0;
    QCOMPARE(model.report()->micro.auroc, classReport(table, alone, 1).micro.auroc);
    const auto before = model.report();
    session.setBuckets(15, BucketKind::EqualMass); // of no consequence here
    QCOMPARE(model.report(), before);
}

void ClassesPanelTest::computesNothingWhileHidden() {
    CalibrationSession session;
    ClassesPanel panel(session);
    session.open(namedTable(300));
    const auto& model = *panel.findChild<ClassesModel*>();
    QTest::qWait(400); // longer than the rest that it waits for
    QVERIFY(model.report() == nullptr);
    panel.show();
    QTRY_VERIFY(model.report() != nullptr);
    panel.hide();
    session.setTemperature(2.0);
    QTest::qWait(400);
    QVERIFY(model.report() == nullptr);
    panel.show();
    QTRY_VERIFY(model.report() != nullptr);
    QCOMPARE(model.report()->temperature, 2.0);
}

void ClassesPanelTest::saysThatNoFileIsCounted() {
    CalibrationSession session;
    ClassesPanel panel(session);
    panel.show();
    const auto table = namedTable(20);
    table->truth = GroundTruth::singleLabel(std::vector<std::int32_t>(20, -1), 4);
    session.open(table);
    const auto& model = *panel.findChild<ClassesModel*>();
    QTRY_VERIFY(model.report() != nullptr);
    QCOMPARE(cell(model, 0, ClassesModel::Recall), QStringLiteral("–"));
    QVERIFY(panel.findChild<QLabel*>()->text().contains(QStringLiteral("no labelled file")));
}

void ClassesPanelTest::saves() {
    CalibrationSession session;
    ClassesPanel panel(session);
    const QSignalSpy failed(&panel, &ClassesPanel::failed);
    panel.show();
    session.open(namedTable(300));
    const auto* save = panel.findChild<QToolButton*>();
    QVERIFY(!save->isEnabled());
    QTRY_VERIFY(save->isEnabled());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("classes.csv"));
    panel.saveTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + 4 + 3);
    QVERIFY(lines[1].startsWith("guitar,"));
    QCOMPARE(lines[1].split(',')[1].toDouble(),
             panel.findChild<ClassesModel*>()->report()->classes[0].precision);
    QCOMPARE(failed.count(), 0);
    panel.saveTo(folder.filePath(QStringLiteral("no such folder/classes.csv")));
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("could not be written")));
}

} // namespace candor::ui::classes_panel_test

CANDOR_WINDOW_TEST(candor::ui::classes_panel_test::ClassesPanelTest)
#include "classes_panel_test.moc"
