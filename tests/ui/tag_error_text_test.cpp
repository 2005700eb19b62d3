// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "text/tag_error_text.h"

#include <QTest>

namespace candor::ui::tag_error_text_test {

class TagErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasItsSentence_data() {
        QTest::addColumn<int>("fault");
        for (int fault = 0; fault <= static_cast<int>(TagFault::ChangedByOthers); ++fault) {
            QTest::addRow("fault %d", fault) << fault;
        }
    }

    void everyFaultHasItsSentence() {
        QFETCH(int, fault);
        const auto kind = static_cast<TagFault>(fault);
        // What core says and what translators see must not drift apart.
        QCOMPARE(QString::fromUtf8(translatedSentence(kind).data()),
                 QString::fromUtf8(TagError::sentence(kind).data()));
    }

    void argumentsTakeTheirPlaces() {
        QCOMPARE(tagFaultText(TagFault::DiskFull, {"4096", "12"}),
                 QStringLiteral("there is not enough room on its disk: 4096 bytes are needed, 12 "
                                "are free."));
    }

    void everyFieldHasItsOwnName() {
        QStringList names;
        for (const TagField field : AllTagFields) {
            QVERIFY(!tagFieldName(field).isEmpty());
            names << tagFieldName(field);
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void valuesFillOneLine() {
        QCOMPARE(tagValuesText({}), QStringLiteral("–"));
        QCOMPARE(tagValuesText({"Rock", "two\nlines"}), QStringLiteral("Rock; two lines"));
    }
};

} // namespace candor::ui::tag_error_text_test

CANDOR_TEST(candor::ui::tag_error_text_test::TagErrorTextTest)
#include "tag_error_text_test.moc"
