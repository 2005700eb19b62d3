// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_samples.h"
#include "svg_elements.h"
#include "window_test.h"

#include "dataset/logits_table.h"
#include "figures/figure_composition.h"
#include "figures/figure_writer.h"
#include "session/calibration_session.h"

#include <QFontMetricsF>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

namespace figure_svg_test {

using namespace candor;
using namespace candor::ui;

namespace {

// The roles of the paper's figures (PlotPalette::light).
const QString Member = QStringLiteral("#a6a6a6");
const QString Ensemble = QStringLiteral("#000000");
const QString AtTemperature = QStringLiteral("#0072b2");
const QString Diagonal = QStringLiteral("#009e73");

svg::Document drawn(const FigureRequest& request, const FigureStyle& style = {}) {
    return svg::read(figureBytes(request, style, FigureFormat::Svg));
}

void addKinds() {
    QTest::addColumn<FigureKind>("kind");
    QTest::newRow("reliability") << FigureKind::Reliability;
    QTest::newRow("temperature") << FigureKind::TemperatureCurve;
    QTest::newRow("confusion") << FigureKind::Confusion;
    QTest::newRow("histogram") << FigureKind::ConfidenceHistogram;
    QTest::newRow("reliability grid") << FigureKind::ReliabilityGrid;
    QTest::newRow("temperature grid") << FigureKind::TemperatureGrid;
}

/// Where a text ends, whichever way it reads.
QRectF extentOf(const svg::Element& text) {
    QFont font(text.family);
    font.setPixelSize(static_cast<int>(text.size));
    const double length = QFontMetricsF(font).horizontalAdvance(text.text);
    return QRectF(text.points.front(), QSizeF(length, 1.0));
}

} // namespace

class FigureSvgTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAllVectorsInsideItsPage_data() { addKinds(); }
    void isAllVectorsInsideItsPage();
    void isAsWideAsAsked_data() { addKinds(); }
    void isAsWideAsAsked();
    void drawsOnePathACurve();
    void drawsEachPanelsCurves();
    void drawsNoMembersOfASingleModel();
    void interruptsTheStairsAtEmptyBuckets();
    void leavesOutWhatWasSwitchedOff();
    void saysWhereTheTemperatureCameFrom_data();
    void saysWhereTheTemperatureCameFrom();
    void isTheSameFromTheWindowAndTheCommandLine();
    void looksTheSameInAnotherRenderer_data() { addKinds(); }
    void looksTheSameInAnotherRenderer();
};

void FigureSvgTest::isAllVectorsInsideItsPage() {
    QFETCH(FigureKind, kind);
    const svg::Document document = drawn(sample::request(kind));
    QVERIFY(document.wellFormed);
    QCOMPARE(document.count("image"), 0);
    QVERIFY(document.count("text") > 5);
    QVERIFY(document.count("path") > 3);
    const QRectF page = document.viewBox;
    for (const svg::Element& element : document.elements) {
        for (const QPointF& point : element.points) {
            QVERIFY2(page.contains(point), qPrintable(element.name + " " + element.text));
        }
        if (element.name == QLatin1String("text")) {
            QCOMPARE(element.family, QStringLiteral("DejaVu Sans"));
        }
        if (element.name == QLatin1String("path") && element.stroke != QLatin1String("none")) {
            // 0.35 points in hundredths of a millimetre, as stored with four digits.
            QVERIFY(element.width > 0.349 * 2540.0 / 72.0);
        }
    }
}

void FigureSvgTest::isAsWideAsAsked() {
    QFETCH(FigureKind, kind);
    const FigureStyle style{.width = 121.5, .height = 93.0};
    const svg::Document document = drawn(sample::request(kind), style);
    QCOMPARE(document.width, QStringLiteral("121.5mm"));
    QCOMPARE(document.height, QStringLiteral("93mm"));
    QCOMPARE(document.viewBox, QRectF(0, 0, 12150, 9300));
    for (const svg::Element& element : document.elements) {
        if (element.name == QLatin1String("text") && element.points.front().x() > 0.0) {
            QVERIFY2(extentOf(element).left() >= 0.0, qPrintable(element.text));
        }
        for (const QPointF& point : element.points) {
            QVERIFY2(document.viewBox.contains(point), qPrintable(element.text));
        }
    }
}

void FigureSvgTest::drawsOnePathACurve() {
    const FigureStyle bare{.legend = false};
    const svg::Document document = drawn(sample::request(FigureKind::Reliability), bare);
    QCOMPARE(document.strokesOf(Member), 3); // members of the synthetic table
    QCOMPARE(document.strokesOf(Ensemble), 1);
    QCOMPARE(document.strokesOf(AtTemperature), 1);
    QCOMPARE(document.strokesOf(Diagonal), 1);
    const svg::Document curves = drawn(sample::request(FigureKind::TemperatureCurve), bare);
    QCOMPARE(curves.strokesOf(Member), 3);
    // The ensemble, and the outline of the mark of T*; the line of T, and its dot.
    QCOMPARE(curves.strokesOf(Ensemble), 2);
    QCOMPARE(curves.strokesOf(AtTemperature), 2);
}

void FigureSvgTest::drawsEachPanelsCurves() {
    const svg::Document document =
        drawn(sample::request(FigureKind::ReliabilityGrid), {.width = 174.0, .legend = false});
    QCOMPARE(document.strokesOf(Member), 9);
    QCOMPARE(document.strokesOf(Ensemble), 3);
    QCOMPARE(document.strokesOf(AtTemperature), 2); // the third is shown at T = 1
    QVERIFY(document.says("piano"));
    QVERIFY(document.says("violin"));
}

void FigureSvgTest::drawsNoMembersOfASingleModel() {
    const auto table = syntheticTable("alone.npz", {.members = 1});
    FigureRequest request;
    request.contents.push_back(
        computeFigureContent(*table, {}, {}, "alone", FigureKind::Reliability, {}));
    const svg::Document document = drawn(request);
    QCOMPARE(document.strokesOf(Member), 0);
    QVERIFY(document.says("model, T = 1"));
    QVERIFY(!document.says("ensemble"));
}

void FigureSvgTest::interruptsTheStairsAtEmptyBuckets() {
    // Two certain decisions: buckets 0 and 9 of ten, nothing between.
    LogitsTable table;
    table.logits = LogitMatrix::fromValues({1, 2, 2}, std::vector{9.0, 0.0, 0.0, 9.0});
    table.patches = PatchGrouping::onePatchPerFile(2);
    table.truth = GroundTruth::singleLabel({0, 1}, 2);
    table.classes = LabelSet::numbered(2);
    table.memberNames = {"member 0"};
    FigureRequest request;
    request.contents.push_back(
        computeFigureContent(table, {}, {}, "two", FigureKind::Reliability, {}));
    const svg::Document document = drawn(request, {.legend = false});
    for (const svg::Element& element : document.elements) {
        if (element.stroke == Ensemble && element.name == QLatin1String("path")) {
            QCOMPARE(element.points.size(), std::size_t{4}); // two steps, no line between
            const double step = element.points[1].x() - element.points[0].x();
            QVERIFY(element.points[2].x() - element.points[1].x() > 7.9 * step);
            QVERIFY(element.points[0].y() > element.points[2].y());
        }
    }
    QCOMPARE(document.strokesOf(Ensemble), 1);
}

void FigureSvgTest::leavesOutWhatWasSwitchedOff() {
    const FigureRequest request = sample::request(FigureKind::Reliability);
    const QString caption = QStringLiteral("10 equal-width buckets");
    QVERIFY(drawn(request).says("piano"));
    QVERIFY(drawn(request).says("perfectly calibrated"));
    QVERIFY(drawn(request).says(caption));
    QVERIFY(!drawn(request, {.title = false}).says("piano"));
    QVERIFY(!drawn(request, {.legend = false}).says("perfectly calibrated"));
    QVERIFY(!drawn(request, {.caption = false}).says(caption));
}

void FigureSvgTest::saysWhereTheTemperatureCameFrom_data() {
    QTest::addColumn<int>("origin");
    QTest::addColumn<bool>("atEdge");
    QTest::addColumn<QString>("words");
    using Kind = TemperatureOrigin::Kind;
    QTest::newRow("on these data") << int(Kind::BestOnShown) << false << "chosen on these data";
    QTest::newRow("at the edge") << int(Kind::BestOnShown) << true << "at the edge of the grid";
    QTest::newRow("elsewhere") << int(Kind::FittedElsewhere) << false << "fitted on valid.npz";
}

void FigureSvgTest::saysWhereTheTemperatureCameFrom() {
    QFETCH(int, origin);
    QFETCH(bool, atEdge);
    QFETCH(QString, words);
    const TemperatureOrigin from{static_cast<TemperatureOrigin::Kind>(origin), Measure::Nll,
                                 "valid.npz", atEdge};
    FigureRequest request;
    request.contents.push_back(sample::content("piano.npz", 2.0, FigureKind::Reliability, from));
    QVERIFY(drawn(request, {.width = 174.0}).says(words));
    QVERIFY(drawn(request, {.width = 174.0, .title = false, .legend = false}).says(words));
    QVERIFY(drawn(request, {.width = 174.0, .title = false, .caption = false}).says(words));
}

void FigureSvgTest::isTheSameFromTheWindowAndTheCommandLine() {
    const auto table = syntheticTable("piano.npz");
    const std::vector<double> temperatures = defaultTemperatureGrid();
    CalibrationSession session;
    const DataSetId id = session.open(table);
    session.setTemperature(1.7);
    EvaluationSettings settings = session.find(id)->settings;
    const auto atT = std::make_shared<const Evaluation>(evaluate(*table, settings));
    settings.temperature = 1.0;
    const auto atOne = std::make_shared<const Evaluation>(evaluate(*table, settings));
    session.setFrame(id, {atOne, atT, nullptr});
    session.setSweep(
        id,
        {std::make_shared<const TemperatureSweep>(sweep(*table, settings, temperatures)), true});
    EvaluationSettings plain; // as the command line sets them
    plain.temperature = 1.7;
    for (const FigureKind kind : {FigureKind::Reliability, FigureKind::TemperatureCurve,
                                  FigureKind::Confusion, FigureKind::ConfidenceHistogram}) {
        FigureRequest window;
        window.kind = kind;
        window.contents.push_back(makeFigureContent(*session.find(id)));
        FigureRequest commandLine;
        commandLine.kind = kind;
        commandLine.contents.push_back(
            computeFigureContent(*table, plain, {}, "piano.npz", kind, temperatures));
        QCOMPARE(figureBytes(window, {}, FigureFormat::Svg),
                 figureBytes(commandLine, {}, FigureFormat::Svg));
    }
}

void FigureSvgTest::looksTheSameInAnotherRenderer() {
    const QString program = QStandardPaths::findExecutable("rsvg-convert");
    if (program.isEmpty()) {
        QSKIP("rsvg-convert is not installed");
    }
    QFETCH(FigureKind, kind);
    const FigureStyle style{.dpi = 150};
    const FigureRequest request = sample::request(kind);
    const QImage own = figureImage(request, style).convertToFormat(QImage::Format_RGB32);
    QTemporaryDir folder;
    const QString vector = folder.filePath("figure.svg");
    const QString image = folder.filePath("figure.png");
    QVERIFY(!writeFigure(vector, request, style, FigureFormat::Svg));
    QProcess convert;
    convert.start(program, {"-w", QString::number(own.width()), "-h", QString::number(own.height()),
                            "-o", image, vector});
    QVERIFY(convert.waitForFinished(30'000));
    QCOMPARE(convert.exitCode(), 0);
    const QImage other = QImage(image).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(other.size(), own.size());
    double difference = 0.0;
    for (int y = 0; y < own.height(); ++y) {
        for (int x = 0; x < own.width(); ++x) {
            difference += std::abs(qGray(own.pixel(x, y)) - qGray(other.pixel(x, y)));
        }
    }
    // Edges are smoothed differently; a missing curve or word would weigh far more.
    const double mean = difference / (255.0 * own.width() * own.height());
    QVERIFY2(mean < 0.012, qPrintable(QString::number(mean)));
}

} // namespace figure_svg_test

CANDOR_WINDOW_TEST(figure_svg_test::FigureSvgTest)
#include "figure_svg_test.moc"
