// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "dataset/unicode_text.h"

#include <QtTest>

#include <vector>

namespace unicode_text_test {

class UnicodeTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEveryCharacterAsQtDoes();
    void refusesSurrogatesAndBeyond();
    void dropsPaddingOnly();
    void knowsUtf8_data();
    void knowsUtf8();
};

namespace {

std::string utf8Of(std::vector<char32_t> characters) {
    std::string text;
    return candor::utf8FromUcs4(std::as_bytes(std::span(characters)), text) ? text : "refused";
}

} // namespace

void UnicodeTextTest::writesEveryCharacterAsQtDoes() {
    for (char32_t character = 1; character <= 0x10ffff; ++character) {
        if (character == 0xd800) {
            character = 0xe000;
        }
        const char32_t after[] = {U'a', character}; // Qt takes a first U+FEFF for a mark
        const std::string text = utf8Of({U'a', character});
        const std::string expected = QString::fromUcs4(after, 2).toStdString();
        if (text != expected || !candor::isUtf8(text)) {
            QFAIL(qPrintable(QString::number(character, 16)));
        }
    }
}

void UnicodeTextTest::refusesSurrogatesAndBeyond() {
    for (const char32_t character : {0xd800U, 0xdfffU, 0x110000U, 0xffffffffU}) {
        QCOMPARE(utf8Of({U'a', character}), std::string("refused"));
    }
}

void UnicodeTextTest::dropsPaddingOnly() {
    QCOMPARE(utf8Of({U'a', 0, U'b', 0, 0}), std::string("a\0b", 3));
    QCOMPARE(utf8Of({0, 0}), std::string());
    std::string text;
    const std::string padded("ab\0\0", 4);
    QVERIFY(candor::utf8FromPaddedBytes(std::as_bytes(std::span(padded)), text));
    QCOMPARE(text, std::string("ab"));
}

void UnicodeTextTest::knowsUtf8_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("ascii") << QByteArray("abc") << true;
    QTest::newRow("two, three, four bytes") << QByteArray("é弦🎵") << true;
    QTest::newRow("tail alone") << QByteArray("\x80") << false;
    QTest::newRow("cut short") << QByteArray("\xe5\xbc") << false;
    QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << false;
    QTest::newRow("overlong, three") << QByteArray("\xe0\x80\xaf") << false;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("beyond") << QByteArray("\xf4\x90\x80\x80") << false;
    QTest::newRow("Latin-1") << QByteArray("caf\xe9") << false;
}

void UnicodeTextTest::knowsUtf8() {
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(candor::isUtf8(text.toStdString()), valid);
}

} // namespace unicode_text_test

CANDOR_TEST(unicode_text_test::UnicodeTextTest)
#include "unicode_text_test.moc"
