// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "text/front_end_text.h"

#include <QLocale>
#include <QTest>

namespace front_end_text_test {

using namespace candor;
using namespace candor::ui;

class FrontEndTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::C); }

    void frontEndsInWords_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, FrontEndKind kind, const char* words) {
            QTest::newRow(name) << static_cast<int>(kind) << QString(words);
        };
        row("waveform", FrontEndKind::Waveform, "waveform, 22.05 kHz");
        row("stft", FrontEndKind::Stft, "spectrogram, 1025 bins, 22.05 kHz, 2048/710");
        row("mel", FrontEndKind::LogMel, "log-mel, 96 bands, 22.05 kHz, 2048/710");
        row("mfcc", FrontEndKind::Mfcc, "MFCC, 20 coefficients, 22.05 kHz, 2048/710");
        row("cqt", FrontEndKind::Cqt, "constant-Q, 96 bins, 22.05 kHz, hop 710");
    }

    void frontEndsInWords() {
        QFETCH(int, kind);
        QFETCH(QString, words);
        FrontEnd frontEnd;
        frontEnd.kind = static_cast<FrontEndKind>(kind);
        frontEnd.hopSize = 710;
        frontEnd.bands = 96;
        QCOMPARE(frontEndText(frontEnd), words);
    }

    void wholeKilohertzHaveNoDecimals() {
        FrontEnd frontEnd;
        frontEnd.kind = FrontEndKind::Waveform;
        frontEnd.sampleRate = 16000;
        QCOMPARE(frontEndText(frontEnd), QStringLiteral("waveform, 16 kHz"));
    }

    void plansInWords_data() {
        QTest::addColumn<PatchPlan>("plan");
        QTest::addColumn<QString>("words");
        const auto row = [](const PatchPlan& plan, const char* words) {
            QTest::newRow(words) << plan << QString(words);
        };
        row({.seconds = 4.0, .hopSeconds = 4.0, .maxPatches = 1}, "4 s patches, the first only");
        row({.seconds = 4.0, .hopSeconds = 1.0, .maxPatches = 1}, "4 s patches, the first only");
        row({.seconds = 3.0, .hopSeconds = 3.0}, "3 s patches");
        row({.seconds = 3.0, .hopSeconds = 1.5, .last = LastPatch::Drop},
            "3 s patches, one every 1.5 s, the rest left out");
        row({.maxPatches = 10}, "3 s patches, the first 10 at most");
        row({.patching = Patching::Spectrogram, .frames = 187, .hopFrames = 93},
            "patches of 187 frames, one every 93");
    }

    void plansInWords() {
        QFETCH(PatchPlan, plan);
        QFETCH(QString, words);
        QCOMPARE(patchText(plan), words);
    }
};

} // namespace front_end_text_test

CANDOR_TEST(front_end_text_test::FrontEndTextTest)
#include "front_end_text_test.moc"
