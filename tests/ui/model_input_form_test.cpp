// SPDX-License-Identifier: GPL-3.0-or-later
#include "described_models.h"
#include "features/front_end_presets.h"
#include "window_test.h"

#include "panels/describe_model_dialog.h"
#include "panels/front_end_form.h"
#include "panels/input_shape_combo.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QWheelEvent>
#include <QtTest>

namespace model_input_form_test {

using namespace candor;
using namespace candor::ui;

class ModelInputFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPresetSurvivesTheForm();
    void showsTheNumbersOfTheShape();
    void refusesContradictions();
    void refusesARepeatedClass();
    void waveformsAskForSamples();
    void patchesThatTouchGoOnTouching();
    void theWheelChangesNothingInPassing();
};

void ModelInputFormTest::everyPresetSurvivesTheForm() {
    QVERIFY(!frontEndPresets().empty());
    for (const FrontEndPreset& preset : frontEndPresets()) {
        ModelFile file = described("net.pt");
        file.reading.description.frontEnd = preset.frontEnd;
        file.reading.description.patches = preset.patches;
        const DescribeModelDialog dialog(file);
        QVERIFY2(dialog.description().frontEnd == preset.frontEnd, preset.name.data());
        QVERIFY2(dialog.description().patches == preset.patches, preset.name.data());
        FrontEndForm form;
        form.setFrontEnd(preset.frontEnd);
        // A change of one setting must not touch another.
        auto* rate = named<QSpinBox>(form, "Sample rate (Hz)");
        rate->setValue(rate->value() + 1);
        FrontEnd expected = preset.frontEnd;
        expected.sampleRate += 1;
        QVERIFY2(form.frontEnd() == expected, preset.name.data());
    }
}

void ModelInputFormTest::showsTheNumbersOfTheShape() {
    DescribeModelDialog dialog(described("net.pt"));
    const auto* shape = dialog.findChild<InputShapeCombo*>();
    // 4 s at 16 kHz are 64000 samples; centred frames: 1 + floor(64000 / 1024) = 63.
    QCOMPARE(shape->currentText(), QString("[N, 1, bands, frames] = [N, 1, 64, 63]"));
    named<QLineEdit>(dialog, "Patch (s)")->setText("2");
    QTRY_COMPARE(shape->currentText(), QString("[N, 1, bands, frames] = [N, 1, 64, 32]"));
}

void ModelInputFormTest::refusesContradictions() {
    DescribeModelDialog dialog(described("net.pt"));
    auto* save = button(dialog, "Save description");
    const auto* message = named<QLabel>(dialog, "Message");
    auto* highest = named<QLineEdit>(dialog, "Highest frequency (Hz)");
    highest->setText("9000"); // above half the sample rate
    QTRY_VERIFY(!save->isEnabled());
    QVERIFY2(message->text().contains("half the sample rate"), qPrintable(message->text()));
    highest->setText("eight");
    QTRY_VERIFY(message->text().startsWith("Highest frequency (Hz)"));
    highest->setText("8000");
    QTRY_VERIFY(save->isEnabled());
    named<QLineEdit>(dialog, "Patch (s)")->setText(QString());
    QTRY_VERIFY(!save->isEnabled());
    named<QLineEdit>(dialog, "Patch (s)")->setText("4");
    QTRY_VERIFY(save->isEnabled());
    named<QSpinBox>(dialog, "Bands")->setValue(2'000'000'000); // must not be tried
    QTRY_VERIFY(!save->isEnabled());
}

void ModelInputFormTest::refusesARepeatedClass() {
    DescribeModelDialog dialog(described("net.pt"));
    auto* text = named<QPlainTextEdit>(dialog, "Classes, one a line");
    const auto* count = named<QLabel>(dialog, "Number of classes");
    QCOMPARE(count->text(), QString("3 classes"));
    text->setPlainText("bass\nbrass\n\n bass \n");
    QVERIFY(count->text().startsWith("3 classes"));
    QVERIFY(count->text().contains("\"bass\" stands there twice"));
    QVERIFY(!button(dialog, "Save description")->isEnabled());
    text->setPlainText("bass");
    QCOMPARE(count->text(), QString("1 class"));
    QVERIFY(button(dialog, "Save description")->isEnabled());
}

void ModelInputFormTest::waveformsAskForSamples() {
    DescribeModelDialog dialog(described("net.pt"));
    auto* kind = named<QComboBox>(dialog, "Kind");
    const auto* shape = dialog.findChild<InputShapeCombo*>();
    kind->setCurrentIndex(kind->findText("waveform"));
    QTRY_COMPARE(shape->currentIndex(), -1); // bands no longer make sense
    QTRY_VERIFY(!button(dialog, "Save description")->isEnabled());
    QCOMPARE(shape->itemText(0), QString("[N, samples] = [N, 64000]"));
    named<QComboBox>(dialog, "Input order")->setCurrentIndex(0);
    QTRY_VERIFY(button(dialog, "Save description")->isEnabled()); // dB of samples make no sense
    QVERIFY(dialog.description().frontEnd.compression.kind == Compression::Kind::None);
}

void ModelInputFormTest::patchesThatTouchGoOnTouching() {
    const DescribeModelDialog dialog(described("net.pt"));
    auto* patch = named<QLineEdit>(dialog, "Patch (s)");
    auto* hop = named<QLineEdit>(dialog, "Patch hop (s)");
    patch->setText("2.5");
    QCOMPARE(hop->text(), QString("2.5"));
    hop->setText("1");
    patch->setText("3");
    QCOMPARE(dialog.description().patches.seconds, 3.0);
    QCOMPARE(dialog.description().patches.hopSeconds, 1.0);
}

void ModelInputFormTest::theWheelChangesNothingInPassing() {
    DescribeModelDialog dialog(described("net.pt"));
    dialog.show();
    const auto turn = [](QWidget* over) {
        const QPointF place = over->rect().center();
        QWheelEvent wheel(place, over->mapToGlobal(place), QPoint(), QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(over, &wheel);
    };
    auto* most = named<QSpinBox>(dialog, "Up to");
    auto* last = named<QComboBox>(dialog, "Last patch");
    dialog.activateWindow();
    named<QLineEdit>(dialog, "Patch (s)")->setFocus();
    turn(most);
    turn(last);
    QVERIFY(dialog.description() == instruments());
    most->setFocus();
    QTRY_VERIFY(most->hasFocus());
    turn(most);
    QCOMPARE(most->value(), 0);
}

} // namespace model_input_form_test

CANDOR_WINDOW_TEST(model_input_form_test::ModelInputFormTest)
#include "model_input_form_test.moc"
