// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_samples.h"
#include "window_test.h"

#include "figures/figure_csv.h"
#include "figures/figure_writer.h"
#include "panels/export_dialog.h"
#include "panels/figure_preview.h"
#include "panels/figure_style_form.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace export_dialog_test {

using namespace candor;
using namespace candor::ui;

namespace {

template <typename Control>
Control* childNamed(const QWidget& parent, const QString& accessibleName) {
    for (Control* control : parent.findChildren<Control*>()) {
        if (control->accessibleName() == accessibleName) {
            return control;
        }
    }
    return nullptr;
}

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void savesWhatTheControlsSay();
    void savesBesidesARunningEventLoop();
    void theEndingWinsOverTheFormat();
    void copiesImageAndVectors();
    void writesTheNumbers();
    void saysInsideWhatWentWrong();
    void remembersTheChoices();
    void presetsSetTheSize();
    void waitsForTheFigures();
    void everyControlHasANameAndATip();
    void fitsASmallScreen();
};

void ExportDialogTest::initTestCase() {
    QCoreApplication::setOrganizationName("candor-test");
    QCoreApplication::setApplicationName("export_dialog_test");
    QStandardPaths::setTestModeEnabled(true);
    static QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
}

void ExportDialogTest::savesWhatTheControlsSay() {
    const FigureRequest request = sample::request(FigureKind::Reliability);
    ExportDialog dialog(request);
    childNamed<QDoubleSpinBox>(dialog, "Width")->setValue(120.0);
    childNamed<QDoubleSpinBox>(dialog, "Font size")->setValue(9.5);
    childNamed<QComboBox>(dialog, "Look")->setCurrentIndex(1);
    childNamed<QCheckBox>(dialog, "Title")->setChecked(false);
    const FigureStyle style{.width = 120.0, .fontSize = 9.5, .dark = true, .title = false};
    QTemporaryDir folder;
    QVERIFY(dialog.saveFigure(folder.filePath("f.svg")));
    QCOMPARE(contentsOf(folder.filePath("f.svg")), figureBytes(request, style, FigureFormat::Svg));
    QCOMPARE(QSettings().value("export/folder").toString(), QFileInfo(folder.path()).filePath());
}

void ExportDialogTest::savesBesidesARunningEventLoop() {
    ExportDialog dialog(sample::request(FigureKind::ReliabilityGrid));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTemporaryDir folder;
    bool saved = false;
    QTimer::singleShot(0, &dialog, [&] { saved = dialog.saveFigure(folder.filePath("f.pdf")); });
    QTRY_VERIFY(saved);
    QVERIFY(contentsOf(folder.filePath("f.pdf")).startsWith("%PDF-"));
}

void ExportDialogTest::theEndingWinsOverTheFormat() {
    ExportDialog dialog(sample::request(FigureKind::Confusion));
    QTemporaryDir folder;
    QVERIFY(dialog.saveFigure(folder.filePath("f.png")));
    QVERIFY(contentsOf(folder.filePath("f.png")).startsWith("\x89PNG"));
}

void ExportDialogTest::copiesImageAndVectors() {
    ExportDialog dialog(sample::request(FigureKind::ConfidenceHistogram));
    dialog.copyFigure();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->data("image/svg+xml").contains("<svg"));
}

void ExportDialogTest::writesTheNumbers() {
    const FigureRequest request = sample::request(FigureKind::TemperatureCurve);
    ExportDialog dialog(request);
    QTemporaryDir folder;
    QVERIFY(dialog.saveNumbers(folder.filePath("f.csv")));
    QCOMPARE(contentsOf(folder.filePath("f.csv")), figureCsv(request));
}

void ExportDialogTest::saysInsideWhatWentWrong() {
    ExportDialog dialog(sample::request(FigureKind::Reliability));
    dialog.show();
    auto* message = childNamed<QLabel>(dialog, "Message");
    QVERIFY(!message->isVisible());
    QTemporaryDir folder;
    QVERIFY(!dialog.saveFigure(folder.filePath("missing/f.svg")));
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains("missing"));
    childNamed<QDoubleSpinBox>(dialog, "Width")->stepUp(); // the next choice clears it
    QVERIFY(!message->isVisible());
}

void ExportDialogTest::remembersTheChoices() {
    QTemporaryDir folder;
    {
        ExportDialog dialog(sample::request(FigureKind::Reliability));
        childNamed<QComboBox>(dialog, "Format")->setCurrentIndex(2);
        childNamed<QSpinBox>(dialog, "Resolution")->setValue(600);
        childNamed<QDoubleSpinBox>(dialog, "Height")->setValue(77.0);
        QVERIFY(dialog.saveFigure(folder.filePath("f.png")));
    }
    const FigureStyleForm form;
    QCOMPARE(form.format(), FigureFormat::Png);
    QCOMPARE(form.style().dpi, 600);
    QCOMPARE(form.style().height, 77.0);
}

void ExportDialogTest::presetsSetTheSize() {
    FigureStyleForm form;
    auto* preset = childNamed<QComboBox>(form, "Preset");
    QCOMPARE(preset->currentIndex(), 0); // single column, to start with
    QSignalSpy changed(&form, &FigureStyleForm::changed);
    QTest::keyClick(preset, Qt::Key_Down);
    QCOMPARE(form.style().width, 174.0);
    QTest::keyClick(preset, Qt::Key_Down);
    QCOMPARE(form.style().width, 254.0);
    QCOMPARE(form.style().height, 143.0);
    QCOMPARE(form.style().fontSize, 16.0);
    QCOMPARE(changed.size(), 2);
    childNamed<QDoubleSpinBox>(form, "Width")->setValue(200.0);
    QCOMPARE(preset->currentIndex(), 3); // own size
    // Dots matter to images alone.
    QVERIFY(!childNamed<QSpinBox>(form, "Resolution")->isEnabled());
    childNamed<QComboBox>(form, "Format")->setCurrentIndex(2);
    QVERIFY(childNamed<QSpinBox>(form, "Resolution")->isEnabled());
}

void ExportDialogTest::waitsForTheFigures() {
    FigureRequest request = sample::request(FigureKind::TemperatureCurve);
    const FigureRequest complete = request;
    request.contents.front().sweep = nullptr;
    ExportDialog dialog(request);
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        QCOMPARE(button->isEnabled(), button->text() == "Close");
    }
    const auto* preview = dialog.findChild<FigurePreview*>();
    QVERIFY(preview->accessibleDescription().contains("still being computed"));
    dialog.setRequest(complete);
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        QVERIFY(button->isEnabled());
    }
    QVERIFY(preview->accessibleDescription().contains("200 files"));
}

void ExportDialogTest::everyControlHasANameAndATip() {
    ExportDialog dialog(sample::request(FigureKind::Reliability));
    int controls = 0;
    for (const QWidget* control : dialog.findChild<FigureStyleForm*>()->findChildren<QWidget*>(
             QString(), Qt::FindDirectChildrenOnly)) {
        if (control->focusPolicy() != Qt::NoFocus) {
            ++controls;
            QVERIFY(!control->accessibleName().isEmpty());
            QVERIFY(!control->toolTip().isEmpty());
            QVERIFY(control->accessibleName() != control->toolTip());
        }
    }
    QCOMPARE(controls, 10);
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        QVERIFY(!button->toolTip().isEmpty());
    }
}

void ExportDialogTest::fitsASmallScreen() {
    ExportDialog dialog(sample::request(FigureKind::Reliability));
    QVERIFY(dialog.sizeHint().width() <= 1280);
    QVERIFY(dialog.sizeHint().height() <= 680); // 720 less a title bar
    dialog.show();
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->wordWrap()) {
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
    }
}

} // namespace export_dialog_test

CANDOR_WINDOW_TEST(export_dialog_test::ExportDialogTest)
#include "export_dialog_test.moc"
