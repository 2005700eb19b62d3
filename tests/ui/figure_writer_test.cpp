// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_samples.h"
#include "window_test.h"

#include "figures/figure_composition.h"
#include "figures/figure_content.h"
#include "figures/figure_writer.h"

#include <QFile>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <cmath>
#include <memory>

namespace figure_writer_test {

using namespace candor;
using namespace candor::ui;

class FigureWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPngCarriesItsResolution_data();
    void aPngCarriesItsResolution();
    void aPdfHasThePageOfTheFigure();
    void aNamesEndingDecides();
    void aFailedWriteLeavesTheOldFile();
    void whatCannotBeDrawnIsRefused();
    void aPageTooSmallIsRefused_data();
    void aPageTooSmallIsRefused();
    void theClipboardGetsImageAndVectors();
    void theNaturalHeightHoldsEverything();
};

void FigureWriterTest::aPngCarriesItsResolution_data() {
    QTest::addColumn<int>("dpi");
    for (const int dpi : {72, 300, 600}) {
        QTest::addRow("%d", dpi) << dpi;
    }
}

void FigureWriterTest::aPngCarriesItsResolution() {
    QFETCH(int, dpi);
    const FigureStyle style{.width = 84.0, .height = 70.0, .dpi = dpi};
    const QByteArray bytes =
        figureBytes(sample::request(FigureKind::Reliability), style, FigureFormat::Png);
    const QImage image = QImage::fromData(bytes, "PNG");
    QCOMPARE(image.width(), static_cast<int>(std::lround(84.0 * dpi / 25.4)));
    QCOMPARE(image.height(), static_cast<int>(std::lround(70.0 * dpi / 25.4)));
    // The chunk pHYs (PNG specification, 11.3.4.3): pixels per metre in x and y, unit 1.
    const qsizetype chunk = bytes.indexOf("pHYs");
    QVERIFY(chunk > 0);
    const char* data = bytes.constData() + chunk + 4;
    const auto expected = static_cast<quint32>(std::lround(dpi / 0.0254));
    QCOMPARE(qFromBigEndian<quint32>(data), expected);
    QCOMPARE(qFromBigEndian<quint32>(data + 4), expected);
    QCOMPARE(data[8], char(1));
    // Paper to the last pixel.
    QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1), QColor(Qt::white));
}

void FigureWriterTest::aPdfHasThePageOfTheFigure() {
    const FigureStyle style{.width = 174.0, .height = 93.0};
    const QByteArray bytes =
        figureBytes(sample::request(FigureKind::Reliability), style, FigureFormat::Pdf);
    QVERIFY(bytes.startsWith("%PDF-"));
    static const QRegularExpression box(
        "/MediaBox \\[0(?:\\.0+)? 0(?:\\.0+)? ([0-9.]+) ([0-9.]+)\\]");
    const auto match = box.match(QString::fromLatin1(bytes));
    QVERIFY(match.hasMatch());
    QVERIFY(std::abs(match.captured(1).toDouble() - 174.0 / 25.4 * 72.0) < 1e-4);
    QVERIFY(std::abs(match.captured(2).toDouble() - 93.0 / 25.4 * 72.0) < 1e-4);
    // The table of positions still points at itself.
    const qsizetype table = bytes.lastIndexOf("startxref") + 10;
    const qsizetype at = bytes.mid(table, bytes.indexOf('\n', table) - table).toLongLong();
    QCOMPARE(bytes.mid(at, 4), QByteArray("xref"));
    QVERIFY(bytes.contains("/FontFile")); // embedded
    QVERIFY(!bytes.contains("/Subtype /Image"));
}

void FigureWriterTest::aNamesEndingDecides() {
    QCOMPARE(figureFormatOf("a/b.SVG"), FigureFormat::Svg);
    QCOMPARE(figureFormatOf("b.c.png"), FigureFormat::Png);
    QCOMPARE(figureFormatOf("b.pdf"), FigureFormat::Pdf);
    QVERIFY(!figureFormatOf("b.jpg"));
    QVERIFY(!figureFormatOf("svg"));
}

void FigureWriterTest::aFailedWriteLeavesTheOldFile() {
    QTemporaryDir folder;
    const QString missing = folder.filePath("no such folder/figure.svg");
    const auto reason =
        writeFigure(missing, sample::request(FigureKind::Reliability), {}, FigureFormat::Svg);
    QVERIFY(reason);
    QVERIFY(reason->contains(missing));
    QFile old(folder.filePath("old.png"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const FigureStyle tooLarge{.width = 2000.0, .height = 2000.0, .dpi = 2400};
    QVERIFY(writeFigure(old.fileName(), sample::request(FigureKind::Reliability), tooLarge,
                        FigureFormat::Png));
    QCOMPARE(old.size(), 3);
}

void FigureWriterTest::whatCannotBeDrawnIsRefused() {
    FigureRequest request;
    QVERIFY(whyNotDrawable(request)); // no data set
    request = sample::request(FigureKind::Reliability);
    QVERIFY(!whyNotDrawable(request));
    auto moving = std::make_shared<Evaluation>(*request.contents.front().atT);
    moving->precision = Precision::Single;
    FigureRequest halfway = request;
    halfway.contents.front().atT = moving;
    QVERIFY(whyNotDrawable(halfway));
    FigureRequest unswept = request;
    unswept.kind = FigureKind::TemperatureCurve;
    QVERIFY(whyNotDrawable(unswept));
    auto multiLabel = std::make_shared<Evaluation>(*request.contents.front().atOne);
    multiLabel->confusion.clear();
    request.kind = FigureKind::Confusion;
    request.contents.front().atOne = multiLabel;
    QVERIFY(whyNotDrawable(request)->contains("piano"));
    QTemporaryDir folder;
    const QString path = folder.filePath("f.svg");
    QVERIFY(writeFigure(path, request, {}, FigureFormat::Svg));
    QVERIFY(!QFile::exists(path));
}

void FigureWriterTest::aPageTooSmallIsRefused_data() {
    QTest::addColumn<FigureStyle>("style");
    QTest::addColumn<bool>("fits");
    QTest::newRow("column") << FigureStyle{.width = 84.0} << true;
    QTest::newRow("stamp") << FigureStyle{.width = 40.0, .height = 40.0} << false;
    QTest::newRow("bare stamp") << FigureStyle{.width = 40.0,
                                               .height = 50.0,
                                               .title = false,
                                               .legend = false,
                                               .caption = false}
                                << true;
    QTest::newRow("letters") << FigureStyle{.width = 84.0, .height = 84.0, .fontSize = 40.0}
                             << false;
    QTest::newRow("sliver") << FigureStyle{.width = 10.0} << false;
}

void FigureWriterTest::aPageTooSmallIsRefused() {
    QFETCH(FigureStyle, style);
    QFETCH(bool, fits);
    for (const FigureKind kind : {FigureKind::Reliability, FigureKind::TemperatureCurve,
                                  FigureKind::Confusion, FigureKind::ConfidenceHistogram}) {
        QCOMPARE(!whyNotFitting(sample::request(kind), style), fits);
    }
    QTemporaryDir folder;
    const QString path = folder.filePath("f.svg");
    QCOMPARE(!writeFigure(path, sample::request(FigureKind::Reliability), style, FigureFormat::Svg),
             fits);
    QCOMPARE(QFile::exists(path), fits);
}

void FigureWriterTest::theClipboardGetsImageAndVectors() {
    const FigureRequest request = sample::request(FigureKind::Confusion);
    const std::unique_ptr<QMimeData> data(figureMimeData(request, {}));
    QVERIFY(data->hasImage());
    QCOMPARE(qvariant_cast<QImage>(data->imageData()).width(), 992); // 84 mm at 300 dpi
    QCOMPARE(data->data("image/svg+xml"), figureBytes(request, {}, FigureFormat::Svg));
}

void FigureWriterTest::theNaturalHeightHoldsEverything() {
    const FigureRequest request = sample::request(FigureKind::Reliability);
    const double whole = figureSize(request, {}).height();
    const double bare =
        figureSize(request, {.title = false, .legend = false, .caption = false}).height();
    QVERIFY(whole > bare + 15.0);
    QVERIFY(bare > 84.0); // a square and the counts below
    // Twice the paper and twice the text: the same figure.
    const QSizeF twice = figureSize(request, {.width = 168.0, .fontSize = 16.0});
    QVERIFY(std::abs(twice.height() - 2.0 * whole) < 0.5);
}

} // namespace figure_writer_test

CANDOR_WINDOW_TEST(figure_writer_test::FigureWriterTest)
#include "figure_writer_test.moc"
