// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/named_table.h"
#include "window_test.h"

#include "models/numbers_model.h"
#include "panels/numbers_panel.h"
#include "tasks/frame_computer.h"
#include "text/number_text.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTableView>
#include <QtTest>

namespace candor::ui::numbers_panel_test {
namespace {

Evaluation invented(double temperature, double accuracy, double mae) {
    Evaluation evaluation;
    evaluation.settings.temperature = temperature;
    evaluation.files = 400;
    evaluation.ensemble.measures = {.accuracy = accuracy, .mae = mae, .ece = 0.1};
    for (const double offset : {-0.01, 0.01}) {
        VoterEvaluation member;
        member.measures = {.accuracy = accuracy, .mae = mae + offset, .ece = 0.1};
        evaluation.members.push_back(member);
    }
    return evaluation;
}

ExploreFrame inventedFrame(Precision precision = Precision::Double) {
    ExploreFrame frame;
    frame.atOne = std::make_shared<const Evaluation>(invented(1.0, 0.75, 0.08));
    Evaluation atT = invented(1.5, 0.5, 0.05);
    atT.precision = precision;
    frame.atT = std::make_shared<const Evaluation>(atT);
    return frame;
}

QString cell(const NumbersModel& model, Measure measure, int column) {
    return model.index(static_cast<int>(measure), column).data().toString();
}

} // namespace

class NumbersPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void keepsTheRulesOfItemModels();
    void showsMeansAndChanges();
    void dimsSinglePrecision();
    void explainsEveryNumber();
    void showsTheEvaluationOfTheDataSetShown();
    void marksATemperatureChosenOnTheDataShown();
    void copies();
    void fitsANarrowPane();
    void votesFollowWhereFilesHavePatches();
    void votesDoNotCrowdOutTheFigures();
};

void NumbersPanelTest::keepsTheRulesOfItemModels() {
    NumbersModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(cell(model, Measure::Mae, NumbersModel::EnsembleAtT), QStringLiteral("–"));
    model.setFrame(inventedFrame(), {});
    model.setFrame({}, {});
}

void NumbersPanelTest::showsMeansAndChanges() {
    NumbersModel model;
    model.setFrame(inventedFrame(), {});
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(cell(model, Measure::Mae, NumbersModel::SingleAtOne),
             QStringLiteral("0.0800 ± 0.0100"));
    QCOMPARE(cell(model, Measure::Mae, NumbersModel::SingleAtT),
             QStringLiteral("↓ 0.0500 ± 0.0100"));
    QCOMPARE(cell(model, Measure::Mae, NumbersModel::EnsembleAtT), QStringLiteral("↓ 0.0500"));
    QCOMPARE(cell(model, Measure::Accuracy, NumbersModel::EnsembleAtT), QStringLiteral("↓ 50.0 %"));
    QCOMPARE(cell(model, Measure::Ece, NumbersModel::EnsembleAtT), QStringLiteral("0.1000"));
    QCOMPARE(cell(model, Measure::Mae, NumbersModel::MeasureName), QStringLiteral("MAE ↓"));
    QCOMPARE(cell(model, Measure::Accuracy, NumbersModel::MeasureName),
             QStringLiteral("Accuracy ↑"));
}

void NumbersPanelTest::dimsSinglePrecision() {
    NumbersModel model;
    CellColours colours;
    colours.good = Qt::blue;
    colours.bad = Qt::red;
    colours.faint = Qt::gray;
    model.setColours(colours);
    const auto colour = [&model](Measure measure, int column) {
        return model.index(static_cast<int>(measure), column)
            .data(Qt::ForegroundRole)
            .value<QColor>();
    };
    model.setFrame(inventedFrame(), {});
    QCOMPARE(colour(Measure::Mae, NumbersModel::EnsembleAtT), QColor(Qt::blue));
    QCOMPARE(colour(Measure::Accuracy, NumbersModel::EnsembleAtT), QColor(Qt::red));
    QVERIFY(!colour(Measure::Mae, NumbersModel::EnsembleAtOne).isValid());
    model.setFrame(inventedFrame(Precision::Single), {});
    QCOMPARE(colour(Measure::Mae, NumbersModel::EnsembleAtT), QColor(Qt::gray));
    QVERIFY(!colour(Measure::Mae, NumbersModel::EnsembleAtOne).isValid());
}

void NumbersPanelTest::explainsEveryNumber() {
    NumbersModel model;
    model.setFrame(inventedFrame(), {});
    for (const Measure measure : AllMeasures) {
        const QString definition = measureDefinition(measure, EvaluationSettings());
        for (int column = 0; column < NumbersModel::Columns; ++column) {
            const QString tip =
                model.index(static_cast<int>(measure), column).data(Qt::ToolTipRole).toString();
            QVERIFY(tip.startsWith(definition));
            QVERIFY(column == NumbersModel::MeasureName || tip.contains(QStringLiteral("400")));
        }
    }
    const QString mae = model.index(static_cast<int>(Measure::Mae), NumbersModel::EnsembleAtT)
                            .data(Qt::ToolTipRole)
                            .toString();
    QVERIFY(mae.contains(QStringLiteral("Better than at T = 1 (0.0800)")));
}

void NumbersPanelTest::showsTheEvaluationOfTheDataSetShown() {
    CalibrationSession session;
    const NumbersPanel panel(session);
    const auto* table = panel.findChild<QTableView*>();
    const auto shown = [table](Measure measure, int column) {
        return table->model()->index(static_cast<int>(measure), column).data().toString();
    };
    const DataSetId first = session.open(namedTable(300));
    QCOMPARE(shown(Measure::Nll, NumbersModel::EnsembleAtOne), QStringLiteral("–"));
    deliverFrame(session, first);
    const Evaluation& expected = *session.find(first)->frame.atOne;
    QCOMPARE(shown(Measure::Nll, NumbersModel::EnsembleAtOne),
             measureValueText(expected.ensemble.measures.nll, Measure::Nll));
    QCOMPARE(shown(Measure::Nll, NumbersModel::SingleAtOne),
             meanAndDeviationText(acrossMembers(expected.members, Measure::Nll), Measure::Nll));
    session.setTemperature(2.0);
    deliverFrame(session, first);
    const QVariant header = table->model()->headerData(NumbersModel::EnsembleAtT, Qt::Horizontal);
    QVERIFY(header.toString().endsWith(QStringLiteral("T = 2.00")));
    session.open(namedTable(50));
    QCOMPARE(shown(Measure::Nll, NumbersModel::EnsembleAtOne), QStringLiteral("–"));
    session.setCurrent(first);
    QVERIFY(shown(Measure::Nll, NumbersModel::EnsembleAtOne) != QStringLiteral("–"));
}

void NumbersPanelTest::marksATemperatureChosenOnTheDataShown() {
    CalibrationSession session;
    const NumbersPanel panel(session);
    const auto* table = panel.findChild<QTableView*>();
    const auto* footnote = panel.findChild<QLabel*>();
    const DataSetId id = session.open(namedTable(100));
    deliverFrame(session, id);
    QVERIFY(footnote->isHidden());
    session.setTemperature(1.5, {TemperatureOrigin::Kind::BestOnShown, Measure::Mae, {}, false});
    deliverFrame(session, id);
    QVERIFY(!footnote->isHidden());
    QVERIFY(footnote->text().contains(QStringLiteral("chosen on the data shown (MAE)")));
    for (const int column : {NumbersModel::SingleAtT, NumbersModel::EnsembleAtT}) {
        const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY(title.endsWith(QStringLiteral("†")));
    }
    session.setTemperature(1.6);
    QVERIFY(footnote->isHidden());
}

void NumbersPanelTest::copies() {
    CalibrationSession session;
    NumbersPanel panel(session);
    const DataSetId id = session.open(namedTable(100));
    session.setTemperature(1.25);
    deliverFrame(session, id);
    panel.copyText();
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 8);
    QVERIFY(text.startsWith(QStringLiteral("Measure\tSingle models, T = 1\t")));
    panel.copyCsv();
    const QByteArray csv = QGuiApplication::clipboard()->mimeData()->data("text/csv");
    const QList<QByteArray> lines = csv.trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + 7 * 4);
    QCOMPARE(lines[0], QByteArray("measure,voter,temperature,value,deviation,files"));
    const QList<QByteArray> cells = lines[4].split(','); // accuracy of the ensemble at T
    QCOMPARE(cells[0], QByteArray("accuracy"));
    QCOMPARE(cells[1], QByteArray("ensemble"));
    QCOMPARE(cells[2], QByteArray("1.25"));
    QCOMPARE(cells[3].toDouble(), session.find(id)->frame.atT->ensemble.measures.accuracy);
    QCOMPARE(cells[5], QByteArray("89")); // 100 files, every ninth without label
}

void NumbersPanelTest::fitsANarrowPane() {
    CalibrationSession session;
    NumbersPanel panel(session);
    deliverFrame(session, session.open(namedTable(100)));
    const auto* table = panel.findChild<QTableView*>();
    panel.resize(900, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    int width = 0;
    for (int column = 0; column < NumbersModel::Columns; ++column) {
        const QFontMetrics metrics = table->fontMetrics();
        for (const Measure measure : AllMeasures) {
            const QModelIndex cell = table->model()->index(static_cast<int>(measure), column);
            QVERIFY(metrics.horizontalAdvance(cell.data().toString()) < table->columnWidth(column));
        }
        width += table->columnWidth(column);
    }
    QVERIFY(width <= table->viewport()->width());
}

void NumbersPanelTest::votesFollowWhereFilesHavePatches() {
    NumbersModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto table = namedTable(60, 2, 3);
    FrameComputer computer;
    EvaluationSettings settings;
    settings.temperature = 2.0;
    const FrameRequest request{1, table, settings, nullptr};
    const ExploreFrame frame = computer.exact(request, {});
    model.setFrame(frame, {}, true);
    QCOMPARE(model.rowCount(), 7 + 4);
    const int majority = 7 + 2;
    QVERIFY(model.index(majority, 0).data().toString().contains(QStringLiteral("majority")));
    QVERIFY(model.index(majority, 0).data(Qt::ToolTipRole).toString().contains(u"tie"));
    QVERIFY(model.index(majority, 0).data(Qt::ToolTipRole).toString().contains(u"maj"));
    const auto shown = [&](int column) { return model.index(majority, column).data().toString(); };
    QCOMPARE(shown(NumbersModel::EnsembleAtT), QStringLiteral("…"));
    QCOMPARE(model.asCsv().count(u'\n'), 1 + 7 * 4);
    model.setFrame(computer.withVotes(request, frame, {}), {}, true);
    const VoteAccuracy expected = voteAccuracies(*table, settings)[3]; // the core's, at T = 2
    QCOMPARE(expected.vote, Vote::Majority);
    QCOMPARE(shown(NumbersModel::EnsembleAtT),
             measureValueText(expected.ensemble, Measure::Accuracy));
    QCOMPARE(shown(NumbersModel::SingleAtT),
             meanAndDeviationText(acrossMembers(expected), Measure::Accuracy));
    QCOMPARE(model.asCsv().count(u'\n'), 1 + (7 + 4) * 4);
    QVERIFY(computer.exact(request, {}).votesAtOne != nullptr); // kept: T = 1 does not move
    model.setFrame(frame, {}, false);
    QCOMPARE(model.rowCount(), 7);
}

void NumbersPanelTest::votesDoNotCrowdOutTheFigures() {
    CalibrationSession session;
    NumbersPanel panel(session);
    deliverFrame(session, session.open(namedTable(60)));
    panel.resize(700, 400);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto* table = panel.findChild<QTableView*>();
    const int least = panel.minimumSizeHint().width();
    const int rows = table->model()->rowCount();
    deliverFrame(session, session.open(namedTable(60, 2, 3)));
    QCOMPARE(table->model()->rowCount(), rows + 4);
    QCOMPARE(panel.minimumSizeHint().width(), least);
}

} // namespace candor::ui::numbers_panel_test

CANDOR_WINDOW_TEST(candor::ui::numbers_panel_test::NumbersPanelTest)
#include "numbers_panel_test.moc"
