// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "text/audio_error_text.h"

#include <QTest>

namespace candor::ui::audio_error_text_test {

class AudioErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasItsSentence_data() {
        QTest::addColumn<int>("fault");
        for (int fault = 0; fault <= static_cast<int>(AudioFault::BeyondEnd); ++fault) {
            QTest::addRow("fault %d", fault) << fault;
        }
    }

    void everyFaultHasItsSentence() {
        QFETCH(int, fault);
        const auto kind = static_cast<AudioFault>(fault);
        // What core says and what translators see must not drift apart.
        QCOMPARE(QString::fromUtf8(translatedSentence(kind).data()),
                 QString::fromUtf8(AudioError::sentence(kind).data()));
    }

    void argumentsTakeTheirPlaces() {
        QCOMPARE(audioErrorText("/somewhere/song.mp3", AudioFault::TooShort, {"0.4", "3"}),
                 QStringLiteral("song.mp3: 0.4 s of sound are too short; one patch of this model "
                                "needs 3 s."));
    }

    void theRowShowsTheNameItself() {
        QCOMPARE(audioFaultText(AudioFault::EmptyFile, {}),
                 QStringLiteral("the file is empty (0 bytes); copy it again."));
    }
};

} // namespace candor::ui::audio_error_text_test

CANDOR_TEST(candor::ui::audio_error_text_test::AudioErrorTextTest)
#include "audio_error_text_test.moc"
