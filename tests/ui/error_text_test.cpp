// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "text/error_text.h"

#include <QTest>

namespace candor::ui::error_text_test {

class ErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasItsSentence_data() {
        QTest::addColumn<int>("fault");
        for (int fault = 0; fault <= static_cast<int>(InputFault::OutOfMemory); ++fault) {
            QTest::addRow("fault %d", fault) << fault;
        }
    }

    void everyFaultHasItsSentence() {
        QFETCH(int, fault);
        const auto kind = static_cast<InputFault>(fault);
        // What core says and what translators see must not drift apart.
        QCOMPARE(QString::fromUtf8(translatedSentence(kind).data()),
                 QString::fromUtf8(InputError::sentence(kind).data()));
    }

    void argumentsTakeTheirPlaces() {
        QCOMPARE(inputErrorText("/somewhere/notes.npz", InputFault::ShapeWrong,
                                {"logits", "(3,)", "[M,P,C]"}),
                 QStringLiteral("notes.npz: \"logits\" has the shape (3,), expected [M,P,C]."));
    }

    void bracesInAnArgumentStay() {
        QCOMPARE(inputErrorText("a.csv", InputFault::NameRepeated, {"{1}", "x"}),
                 QStringLiteral("a.csv: \"{1}\" has \"x\" twice, expected names that differ."));
    }
};

} // namespace candor::ui::error_text_test

CANDOR_TEST(candor::ui::error_text_test::ErrorTextTest)
#include "error_text_test.moc"
