// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset_tree.h"
#include "test_program.h"

#include <QtTest>

namespace csv_dataset_test {

using namespace candor;
using namespace fixture;

namespace {

using Names = std::vector<std::string>;

DatasetManifest read(const DatasetTree& tree, const std::string& text,
                     const std::string& split = {}) {
    tree.file("set.csv", text);
    return readDataset({.kind = DatasetKind::Csv, .path = tree / "set.csv", .split = split});
}

} // namespace

class CsvDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOneLabel();
    void readsSeveralLabels();
    void takesOtherForms_data();
    void takesOtherForms();
    void findsSoundWhereItIs();
    void recognises();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void CsvDatasetTest::readsOneLabel() {
    const DatasetTree tree;
    tree.file("a, b.wav");
    const DatasetManifest manifest = read(tree, "path,label,split,group\n"
                                                "\"a, b.wav\",\"say \"\"jazz\"\"\",train,Ella\n"
                                                "c.wav,rock,test,Ella\n"
                                                "./c.wav,rock,test,Ella\n"
                                                "d.wav,,,\n");
    QVERIFY(manifest.task == Task::SingleLabel);
    QCOMPARE(manifest.name, std::string("set"));
    QCOMPARE(manifest.classes.names(), (Names{"rock", "say \"jazz\""}));
    QCOMPARE(manifest.splitNames, (Names{"train", "test"}));
    QCOMPARE(manifest.groupNames, Names{"Ella"});
    QCOMPARE(manifest.groupMeaning, std::string("group"));
    QCOMPARE(manifest.items.size(), std::size_t{3});
    const ManifestItem first = itemOf(manifest, "a, b.wav");
    QCOMPARE(first.label, 1);
    QCOMPARE(first.split, 0);
    QCOMPARE(first.group, 0);
    QVERIFY(first.fault == ItemFault::None);
    QVERIFY(itemOf(manifest, "c.wav").fault == ItemFault::Missing);
    const ManifestItem last = itemOf(manifest, "d.wav");
    QCOMPARE(last.label, GroundTruth::Unlabelled);
    QCOMPARE(last.split, -1);
    QCOMPARE(last.group, -1);
    QCOMPARE(noted(manifest, "repeat"), std::uint64_t{1});
    QCOMPARE(noted(manifest, "no label"), std::uint64_t{1});
    QCOMPARE(read(tree, "path,label,split\na.wav,x,train\nb.wav,x,test\n", "test").items.size(),
             std::size_t{1});
}

void CsvDatasetTest::readsSeveralLabels() {
    const DatasetTree tree;
    const DatasetManifest manifest =
        read(tree, "path,label\na.wav,rock; guitar ;rock;\nb.wav,rock\nc.wav,\n");
    QVERIFY(manifest.task == Task::MultiLabel);
    QCOMPARE(manifest.classes.names(), (Names{"guitar", "rock"}));
    QCOMPARE(itemOf(manifest, "a.wav").labels, (std::vector<std::uint16_t>{0, 1}));
    QCOMPARE(itemOf(manifest, "b.wav").labels, std::vector<std::uint16_t>{1});
    QVERIFY(itemOf(manifest, "c.wav").labels.empty());
    const ManifestCounts counts = countItems(manifest);
    QCOMPARE(counts.items, (std::vector<std::vector<std::uint64_t>>{{1}, {2}}));
    QCOMPARE(counts.unlabelled, std::uint64_t{1});
    QCOMPARE(counts.faulty, std::uint64_t{3});
}

void CsvDatasetTest::takesOtherForms_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbfpath,label\na.wav,rock\n");
    QTest::newRow("CRLF, no end") << QByteArray("path,label\r\na.wav,rock");
    QTest::newRow("tabs") << QByteArray("path\tlabel\na.wav\trock\n");
    QTest::newRow("semicolons") << QByteArray("label;path\nrock;a.wav\n");
    QTest::newRow("other names") << QByteArray(" File ,Genre\na.wav,rock\n");
    QTest::newRow("more columns") << QByteArray(
        "year,path,title,label\n1969,a.wav,\"x\ny\",rock\n");
}

void CsvDatasetTest::takesOtherForms() {
    QFETCH(QByteArray, text);
    const DatasetTree tree;
    const DatasetManifest manifest = read(tree, text.toStdString());
    QVERIFY(manifest.task == Task::SingleLabel);
    QCOMPARE(manifest.items.size(), std::size_t{1});
    QCOMPARE(manifest.items[0].name, std::string("a.wav"));
    QCOMPARE(manifest.classes.names(), Names{"rock"});
}

void CsvDatasetTest::findsSoundWhereItIs() {
    const DatasetTree tree;
    tree.file("sound/a.wav");
    tree.file("away/b.wav");
    tree.file("set.csv", "path,label\na.wav,x\n" + (tree / "away/b.wav").string() + ",x\n");
    const DatasetManifest manifest =
        readDataset({.kind = DatasetKind::Csv, .path = tree / "set.csv", .audio = tree / "sound"});
    QCOMPARE(countItems(manifest).faulty, std::uint64_t{0});
}

void CsvDatasetTest::recognises() {
    const DatasetTree tree;
    const auto kindOf = [&tree](const std::string& text) {
        tree.file("t.csv", text);
        return recogniseDataset(tree / "t.csv");
    };
    QVERIFY(kindOf("path,label,year\n") == DatasetKind::Csv);
    QVERIFY(kindOf("file,label,split\n") == DatasetKind::Csv);
    QVERIFY(!kindOf("file,label,rock,jazz\n")); // a table of logits
    QVERIFY(!kindOf("\n"));
}

void CsvDatasetTest::saysWhatIsWrong_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const char* text, const char* words) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(words);
    };
    row("no label column", "path,year\na.wav,1969\n", "expected \"path,label\"");
    row("no header", "a.wav,rock\n", "the first line is");
    row("a column twice", "path,label,label\na.wav,x,y\n", "one column \"label\", not two");
    row("only a header", "path,label\n", "a line a sound file");
    row("nothing", "", "the file is empty");
    row("too few cells", "path,label\na.wav,x\nb.wav\n", "line 3 has 1 cells");
    row("an open quote", "path,label\n\"a.wav,x\n", "line 2");
    row("Latin-1", "path,label\na.wav,caf\xe9\n", "UTF-8");
    row("UTF-16", "\xff\xfep\0a\0", "the first line is");
    row("no path", "path,label\n,rock\n", "the path of a sound file");
    row("two labels for one file", "path,label\na.wav,x\nb.wav,x\na.wav,y\n",
        "line 4, column \"path\" is \"a.wav\"");
    row("two splits for one file", "path,label,split\na.wav,x,train\na.wav,x,test\n",
        "or another split");
}

void CsvDatasetTest::saysWhatIsWrong() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    const DatasetTree tree;
    tree.file("set.csv", text.toStdString());
    const std::string refusal = refusalOf({.kind = DatasetKind::Csv, .path = tree / "set.csv"});
    QVERIFY2(refusal.find(words.toStdString()) != std::string::npos, refusal.c_str());
}

} // namespace csv_dataset_test

CANDOR_TEST(csv_dataset_test::CsvDatasetTest)
#include "csv_dataset_test.moc"
