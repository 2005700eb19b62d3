// SPDX-License-Identifier: GPL-3.0-or-later
// What classify exports, with the real program and a network of the demo. What a label track says
// is held against the JSON of the same run, which networks_test holds against another program.
#include "program_run.h"
#include "test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

namespace classify_exports_test {

using namespace fixture;

class ClassifyExportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRunInEveryForm();
    void thresholdOutOfRangeIsABadCall();
    void aFolderThatCannotBeMadeIsNamed();

private:
    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QLatin1String(name));
    }
    [[nodiscard]] QByteArray contents(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
    const QStringList m_call{"classify", "--model", demo("models/resnet_0.pt"), demo(Note)};
};

void ClassifyExportsTest::oneRunInEveryForm() {
    const Outcome outcome =
        run(m_call + QStringList{"--json", path("a.json"), "--jsonl", path("a.jsonl"), "--audacity",
                                 path("labels"), "--at-least", "0.999999"});
    QCOMPARE(outcome.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(contents("a.json")).object();
    const QJsonObject file = json["files"].toArray().at(0).toObject();
    const QByteArray lines = contents("a.jsonl");
    QCOMPARE(lines.count('\n'), 1);
    const QJsonObject line = QJsonDocument::fromJson(lines).object();
    for (const char* key : {"path", "class", "confidence", "posterior", "accepted", "threshold"}) {
        QVERIFY2(!line[QLatin1String(key)].isUndefined(), key);
        QCOMPARE(line[QLatin1String(key)], file[QLatin1String(key)]);
    }
    QCOMPARE(line["temperature"], json["temperature"]);
    QCOMPARE(line["accepted"].toBool(true), line["confidence"].toDouble() >= 0.999999);
    // The note is one patch of four seconds, so the label is the file's.
    const QByteArray label = contents("labels/bass_synthetic_006-053-100.txt");
    const QByteArray expected = line["class"].toString().toUtf8() + ' ' +
                                QByteArray::number(line["confidence"].toDouble(), 'f', 2);
    QVERIFY2(label.startsWith("0.000000\t4.000000\t" + expected), label.constData());
    QCOMPARE(label.endsWith(" ?\n"), !line["accepted"].toBool());
}

void ClassifyExportsTest::thresholdOutOfRangeIsABadCall() {
    QCOMPARE(run(m_call + QStringList{"--at-least", "2"}).status, 2);
}

void ClassifyExportsTest::aFolderThatCannotBeMadeIsNamed() {
    const QString folder = path("none/labels");
    const Outcome outcome = run(m_call + QStringList{"--audacity", folder});
    QVERIFY(outcome.status != 0);
    QVERIFY2(outcome.errors.contains(folder.toUtf8()), outcome.errors.constData());
}

} // namespace classify_exports_test

CANDOR_TEST(classify_exports_test::ClassifyExportsTest)
#include "classify_exports_test.moc"
