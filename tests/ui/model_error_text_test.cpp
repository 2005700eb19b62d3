// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "text/model_error_text.h"

#include <QTest>

namespace candor::ui::model_error_text_test {

class ModelErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasItsSentence_data() {
        QTest::addColumn<int>("fault");
        for (int fault = 0; fault <= static_cast<int>(ModelFault::NotWritable); ++fault) {
            QTest::addRow("fault %d", fault) << fault;
        }
    }

    void everyFaultHasItsSentence() {
        QFETCH(int, fault);
        const auto kind = static_cast<ModelFault>(fault);
        // What core says and what translators see must not drift apart.
        QCOMPARE(QString::fromUtf8(translatedSentence(kind).data()),
                 QString::fromUtf8(ModelError::sentence(kind).data()));
    }

    void argumentsTakeTheirPlaces() {
        QCOMPARE(modelErrorText("/somewhere/net.pt", ModelFault::ClassCount, {"10", "9"}),
                 QStringLiteral("net.pt: it gives 10 values a patch, but its description names 9 "
                                "classes; mend \"labels\"."));
    }

    void bracesInAnArgumentStay() {
        QCOMPARE(modelFaultText(ModelFault::ForwardFailed, {"{0} of {1}"}),
                 QStringLiteral("its forward function failed: {0} of {1}."));
    }
};

} // namespace candor::ui::model_error_text_test

CANDOR_TEST(candor::ui::model_error_text_test::ModelErrorTextTest)
#include "model_error_text_test.moc"
