// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_track.h"
#include "svg_elements.h"
#include "window_test.h"

#include "figures/figure_csv.h"
#include "figures/figure_writer.h"
#include "panels/export_dialog.h"
#include "panels/figure_preview.h"

#include <QImage>
#include <QTemporaryDir>

namespace track_figure_test {

using namespace candor;
using namespace candor::ui;
using sample::Chirp;
using sample::Shown;

class TrackFigureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void becomesAFigure();
    void exportsThroughTheDialog();
};

void TrackFigureTest::becomesAFigure() {
    Shown shown;
    shown.panel.setTrack(sample::trackView(2, Chirp));
    QVERIFY(shown.waitForSound());
    const FigureRequest request = shown.panel.figureRequest();
    const svg::Document document = svg::read(figureBytes(request, {}, FigureFormat::Svg));
    QVERIFY(document.wellFormed);
    QCOMPARE(document.count(QStringLiteral("image")), 1);
    QVERIFY(document.says(QStringLiteral("take 7.wav")));
    QVERIFY(document.says(QStringLiteral("predicted guitar 0.550 · true keyboard 0.300")));
    QVERIFY(document.says(QStringLiteral("ensemble of 2: first, second")));
    QVERIFY(document.says(QStringLiteral("patches: 5 of 0.1 s")));
    for (const svg::Element& element : document.elements) {
        for (const QPointF& point : element.points) {
            QVERIFY2(document.viewBox.contains(point), qPrintable(element.name + element.text));
        }
    }
    QVERIFY(figureBytes(request, {}, FigureFormat::Pdf).startsWith("%PDF"));
    const QImage image = QImage::fromData(figureBytes(request, {}, FigureFormat::Png));
    QCOMPARE(image.width(), 992); // 84 mm at 300 dpi
    const QByteArray csv = figureCsv(request);
    QVERIFY(csv.startsWith("file,voter,temperature,start,end,class,posterior\n"));
    QCOMPARE(csv.count('\n'), 1 + 3 * (1 + 5) * 3); // three voters, file and patches, classes
    QVERIFY(csv.contains("ensemble,1,,,guitar,0.55"));
}

void TrackFigureTest::exportsThroughTheDialog() {
    Shown shown;
    shown.panel.setTrack(sample::trackView(2, Chirp));
    shown.panel.exportFigure();
    auto* dialog = shown.panel.findChild<ExportDialog*>();
    QVERIFY(dialog != nullptr);
    // The preview shows a figure, not only its backdrop.
    const QImage preview = dialog->findChild<FigurePreview*>()->grab().toImage();
    const QColor backdrop = preview.pixelColor(2, 2);
    const QColor paper(Qt::white);
    std::size_t drawn = 0;
    for (int y = 0; y < preview.height(); ++y) {
        for (int x = 0; x < preview.width(); ++x) {
            const QColor colour = preview.pixelColor(x, y);
            drawn += colour != backdrop && colour != paper ? 1U : 0U;
        }
    }
    QVERIFY(drawn > 1000);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("track.png"));
    QVERIFY(dialog->saveFigure(path));
    QVERIFY(!QImage(path).isNull());
    dialog->reject();
}

} // namespace track_figure_test

CANDOR_WINDOW_TEST(track_figure_test::TrackFigureTest)
#include "track_figure_test.moc"
