// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "text/note_text.h"
#include "text/number_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace german_test {

using namespace candor;
using namespace candor::ui;

/// The German that is embedded in the program, found the way the program finds it. The expected
/// words were written down apart from the translation.
class GermanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isChosenByLanguage_data();
    void isChosenByLanguage();
    void saysWords_data();
    void saysWords();
    void saysPlurals_data();
    void saysPlurals();
    void writesSentences();

private:
    QTranslator m_german;
};

namespace {

bool loadsFor(QTranslator& translator, const QString& language) {
    return translator.load(QLocale(language), QStringLiteral("candor"), QStringLiteral("_"),
                           QStringLiteral(":/i18n"));
}

} // namespace

void GermanTest::initTestCase() {
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    QVERIFY(loadsFor(m_german, QStringLiteral("de_DE")));
    QVERIFY(QCoreApplication::installTranslator(&m_german));
}

void GermanTest::isChosenByLanguage_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isGerman");
    QTest::newRow("Germany") << QStringLiteral("de_DE") << true;
    QTest::newRow("Austria") << QStringLiteral("de_AT") << true;
    QTest::newRow("Switzerland") << QStringLiteral("de_CH") << true;
    QTest::newRow("United States") << QStringLiteral("en_US") << false;
    QTest::newRow("France") << QStringLiteral("fr_FR") << false;
}

void GermanTest::isChosenByLanguage() {
    QFETCH(QString, language);
    QFETCH(bool, isGerman);
    QTranslator translator;
    QCOMPARE(loadsFor(translator, language), isGerman);
}

void GermanTest::saysWords_data() {
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("menu") << QByteArray("candor::ui::WindowActions") << QByteArray("&File")
                          << QStringLiteral("&Datei");
    QTest::newRow("button") << QByteArray("candor::ui::StartPage") << QByteArray("&Open…")
                            << QStringLiteral("Ö&ffnen…");
    QTest::newRow("figure") << QByteArray("FigureText") << QByteArray("Reliability diagram")
                            << QStringLiteral("Reliabilitätsdiagramm");
    QTest::newRow("error") << QByteArray("ErrorText")
                           << QByteArray("there is no such file; check the path.")
                           << QStringLiteral("diese Datei gibt es nicht; den Pfad prüfen.");
}

void GermanTest::saysWords() {
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, english);
    QFETCH(QString, german);
    QCOMPARE(QCoreApplication::translate(context.constData(), english.constData()), german);
}

void GermanTest::saysPlurals_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("german");
    QTest::newRow("none") << 0 << QStringLiteral("0 Dateien");
    QTest::newRow("one") << 1 << QStringLiteral("1 Datei");
    QTest::newRow("two") << 2 << QStringLiteral("2 Dateien");
    QTest::newRow("grouped") << 12345 << QStringLiteral("12.345 Dateien");
}

void GermanTest::saysPlurals() {
    QFETCH(int, count);
    QFETCH(QString, german);
    QCOMPARE(QCoreApplication::translate("NoteText", "%Ln files", nullptr, count), german);
}

void GermanTest::writesSentences() {
    QCOMPARE(noteText({DatasetNote::UnlabelledFiles, 1}),
             QStringLiteral("1 Datei ohne Label wird gezeigt, aber nie gezählt."));
    QCOMPARE(measureName(Measure::Accuracy) + QLatin1Char(' ') +
                 measureValueText(0.85, Measure::Accuracy),
             QStringLiteral("Genauigkeit 85,0 %"));
}

} // namespace german_test

CANDOR_LOOP_TEST(german_test::GermanTest)
#include "german_test.moc"
