// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_test.h"

#include "panels/label_list_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

namespace label_list_edit_test {

using namespace candor;
using namespace candor::ui;

class LabelListEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAreTakenApart_data();
    void listsAreTakenApart();
    void pastedListsBecomeLines();
};

void LabelListEditTest::listsAreTakenApart_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("labels");
    const QStringList three{"bass", "brass", "flute"};
    QTest::newRow("lines") << "bass\n brass\r\n\nflute\n" << three;
    QTest::newRow("commas") << "bass, brass,flute" << three;
    QTest::newRow("semicolons") << "bass;brass; flute" << three;
    QTest::newRow("Python") << "['bass', 'brass', 'flute']" << three;
    QTest::newRow("JSON over lines") << "[\n  \"bass\",\n  \"brass\",\n  \"flute\"\n]" << three;
    QTest::newRow("numbers in a tuple") << "(1, 2)" << QStringList{"1", "2"};
    QTest::newRow("comma in quotes") << "[\"Male speech, man speaking\", \"Bark\"]"
                                     << QStringList{"Male speech, man speaking", "Bark"};
    QTest::newRow("comma in lines")
        << "Male speech, man speaking\nBark" << QStringList{"Male speech, man speaking", "Bark"};
    QTest::newRow("apostrophe") << "drum'n'bass, rock" << QStringList{"drum'n'bass", "rock"};
    QTest::newRow("nothing") << " \n" << QStringList();
}

void LabelListEditTest::listsAreTakenApart() {
    QFETCH(QString, text);
    QTEST(labelsInText(text), "labels");
}

void LabelListEditTest::pastedListsBecomeLines() {
    LabelListEdit edit;
    QSignalSpy changed(&edit, &LabelListEdit::changed);
    QGuiApplication::clipboard()->setText("['bass', 'brass']");
    edit.findChild<QPlainTextEdit*>()->paste();
    QCOMPARE(edit.labels(), (std::vector<std::string>{"bass", "brass"}));
    QVERIFY(changed.size() >= 1);
}

} // namespace label_list_edit_test

CANDOR_WINDOW_TEST(label_list_edit_test::LabelListEditTest)
#include "label_list_edit_test.moc"
