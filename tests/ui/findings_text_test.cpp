// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "text/findings_text.h"

#include <QTest>

namespace findings_text_test {

using namespace candor;
using namespace candor::ui;

class FindingsTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundFileGivesNothing() { QVERIFY(findingsText({}, false).isEmpty()); }

    void eachFindingHasItsSentence() {
        AudioFindings findings;
        findings.damagedPackets = 3;
        findings.truncated = true;
        findings.parametersChanged = true;
        findings.silent = true;
        const QStringList sentences = findingsText(findings, true);
        QCOMPARE(sentences.size(), 5);
        QCOMPARE(sentences[0], QStringLiteral("3 damaged packets were left out."));
        QVERIFY(sentences[1].contains("declares"));
        QVERIFY(sentences[2].contains("silent"));
        QVERIFY(sentences[3].contains("shorter than one patch"));
        QVERIFY(sentences[4].contains("sample rate"));
    }

    void onePacketIsSingular() {
        AudioFindings findings;
        findings.damagedPackets = 1;
        QCOMPARE(findingsText(findings, false), QStringList{"1 damaged packet was left out."});
    }

    void aFailureSpeaksForItsFault() {
        QCOMPARE(fileFailureText({AudioFault::ReadFailed, {"No space left"}, "ignored"}),
                 QStringLiteral("it could not be read: No space left."));
        QCOMPARE(fileFailureText({ModelFault::NotFinite, {"song.mp3"}, "ignored"}),
                 QStringLiteral("it gives numbers that are not finite (song.mp3); nothing can be "
                                "said from them."));
        QCOMPARE(fileFailureText({std::monostate(), {}, "of its own"}),
                 QStringLiteral("of its own"));
    }
};

} // namespace findings_text_test

CANDOR_TEST(findings_text_test::FindingsTextTest)
#include "findings_text_test.moc"
