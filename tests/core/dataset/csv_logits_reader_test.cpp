// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/input_error.h"
#include "dataset/logits_reader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

namespace csv_logits_reader_test {

using candor::InputFault;
using candor::LogitsTable;

namespace {

double logitOf(const LogitsTable& table, std::size_t member, std::size_t patch, std::size_t label) {
    std::vector<double> row(table.logits.classes());
    table.logits.readRow(member, patch, std::span<double>(row));
    return row[label];
}

constexpr const char* Wide = "file,label,a,b\n"
                             "x,b,1.5,-2\n"
                             "y,0,3e2,.25\n"
                             "z,,0,0\n";

} // namespace

class CsvLogitsReaderTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const LogitsTable> read(const std::string& text) {
        const std::filesystem::path path = m_folder.filePath("a.csv").toStdString();
        fixture::write(path, text);
        return candor::readLogits(path);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void readsWide_data();
    void readsWide();
    void pivotsMembersAndPatches_data();
    void pivotsMembersAndPatches();
    void takesRowsOfAFileAsPatches();
    void readsLong();
    void readsSeveralLabels();
    void tellsProbabilities_data();
    void tellsProbabilities();
    void readsSplits();
    void takesLabelsFromASecondTable_data();
    void takesLabelsFromASecondTable();
    void refuses_data();
    void refuses();
};

// The same table however it is spelt.
void CsvLogitsReaderTest::readsWide_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QString(Wide);
    QTest::newRow("no last line break") << QString(Wide).chopped(1);
    QTest::newRow("CRLF and mark") << "\ufeff" + QString(Wide).replace("\n", "\r\n");
    QTest::newRow("semicolons") << QString(Wide).replace(",", ";");
    QTest::newRow("tabs") << QString(Wide).replace(",", "\t");
    QTest::newRow("quotes") << QString(Wide).replace("x", "\"x\"").replace("1.5", "\"1.5\"");
    QTest::newRow("spaces, empty lines") << QString(Wide).replace(",", " , ").replace("\n", "\n\n");
    QTest::newRow("other names") << QString(Wide).replace("file,label", "File,TARGET");
    QTest::newRow("other order") << "a,label,b,file\n1.5,1,-2,x\n300,a,0.25,y\n+0,-1,-0,z\n";
}

void CsvLogitsReaderTest::readsWide() {
    QFETCH(QString, text);
    const auto table = read(text.toStdString());
    QCOMPARE(table->logits.shape(), (candor::ScoreShape{1, 3, 2}));
    QCOMPARE(logitOf(*table, 0, 0, 0), 1.5);
    QCOMPARE(logitOf(*table, 0, 0, 1), -2.0);
    QCOMPARE(logitOf(*table, 0, 1, 0), 300.0);
    QCOMPARE(logitOf(*table, 0, 1, 1), 0.25);
    QCOMPARE(table->truth.label(0), 1);
    QCOMPARE(table->truth.label(1), 0);
    QVERIFY(!table->truth.isLabelled(2));
    QCOMPARE(table->classes.names(), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(table->fileNames.at(2), std::string("z"));
    QCOMPARE(table->memberNames, (std::vector<std::string>{"member 0"}));
    QCOMPARE(table->notes.size(), std::size_t{1}); // the unlabelled file
}

// Two members, file x with two patches, file y with one; logit = 100 member + 10 patch + class.
void CsvLogitsReaderTest::pivotsMembersAndPatches_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("by patch") << "file,label,member,patch,a,b\n"
                                 "x,a,m,p,0,1\nx,a,m,q,10,11\ny,b,m,p,20,21\n"
                                 "y,b,n,p,120,121\nx,a,n,q,110,111\nx,a,n,p,100,101\n";
    QTest::newRow("by start") << "file,label,member,start,a,b\n"
                                 "x,a,m,0,0,1\nx,a,m,2.5,10,11\nx,a,n,2.50,110,111\n"
                                 "y,b,n,0,120,121\nx,a,n,0,100,101\ny,b,m,0,20,21\n";
    QTest::newRow("by order") << "file,label,member,a,b\n"
                                 "x,a,m,0,1\nx,a,n,100,101\nx,a,m,10,11\n"
                                 "x,a,n,110,111\ny,b,n,120,121\ny,b,m,20,21\n";
    QTest::newRow("long") << "member,score,class,end,file,start,label\n"
                             "m,0,a,1,x,0,a\nm,1,b,1,x,0,a\nm,11,b,2,x,1,a\nm,10,a,2,x,1,a\n"
                             "n,101,b,1,x,0,a\nn,100,a,1,x,0,a\nn,110,a,2,x,1,a\nn,111,b,2,x,1,a\n"
                             "n,120,a,1,y,0,b\nm,20,a,1,y,0,b\nm,21,b,1,y,0,b\nn,121,b,1,y,0,b\n";
}

void CsvLogitsReaderTest::pivotsMembersAndPatches() {
    QFETCH(QString, text);
    const auto table = read(text.toStdString());
    QCOMPARE(table->logits.shape(), (candor::ScoreShape{2, 3, 2}));
    QCOMPARE(table->memberNames, (std::vector<std::string>{"m", "n"}));
    QCOMPARE(table->files(), std::size_t{2});
    QCOMPARE(table->patches.patchCount(0), std::size_t{2});
    for (std::size_t member = 0; member < 2; ++member) {
        for (std::size_t label = 0; label < 2; ++label) {
            const auto base = static_cast<double>(100 * member + label);
            QCOMPARE(logitOf(*table, member, table->patches.patch(0, 0), label), base);
            QCOMPARE(logitOf(*table, member, table->patches.patch(0, 1), label), base + 10);
            QCOMPARE(logitOf(*table, member, table->patches.patch(1, 0), label), base + 20);
        }
    }
    QCOMPARE(table->truth.label(1), 1);
}

void CsvLogitsReaderTest::takesRowsOfAFileAsPatches() {
    const auto table = read("file,label,a,b\nx,a,1,2\ny,b,3,4\nx,a,5,6\n");
    QCOMPARE(table->files(), std::size_t{2});
    QCOMPARE(logitOf(*table, 0, table->patches.patch(0, 1), 0), 5.0);
    QVERIFY(table->patchStart.empty());
}

void CsvLogitsReaderTest::readsLong() {
    const auto table = read("file,start,end,class,score,label\n"
                            "x,0,4,rock,3,rock\nx,0,4,pop,1,rock\n"
                            "x,4.5,8,pop,2,rock\nx,4.5,8,rock,-7,rock\n");
    QCOMPARE(table->classes.names(), (std::vector<std::string>{"rock", "pop"}));
    QCOMPARE(table->patchStart, (std::vector<float>{0.0F, 4.5F}));
    QCOMPARE(logitOf(*table, 0, 1, 0), -7.0);
}

void CsvLogitsReaderTest::readsSeveralLabels() {
    const auto table = read("file,label,a,b,c\nx,a|c,1,2,3\ny,,1,2,3\nz,1,1,2,3\n");
    QCOMPARE(table->truth.task(), candor::Task::MultiLabel);
    QCOMPARE(table->logits.activation(), candor::Activation::Sigmoid);
    QVERIFY(table->truth.isCorrect(0, 0) && table->truth.isCorrect(0, 2));
    QVERIFY(!table->truth.isLabelled(1));
    QVERIFY(table->truth.isCorrect(2, 1) && !table->truth.isCorrect(2, 0));
}

void CsvLogitsReaderTest::tellsProbabilities_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("probabilities");
    QTest::newRow("rows sum to 1") << "file,label,a,b\nx,a,0.25,0.75\ny,b,0,1\n" << true;
    QTest::newRow("a row does not") << "file,label,a,b\nx,a,0.25,0.75\ny,b,0.5,0.6\n" << true;
    QTest::newRow("below 0") << "file,label,a,b\nx,a,1.5,-0.5\n" << false;
    QTest::newRow("multi-label") << "file,label,a,b\nx,a|b,0.9,0.8\n" << true;
}

void CsvLogitsReaderTest::tellsProbabilities() {
    QFETCH(QString, text);
    QFETCH(bool, probabilities);
    const auto table = read(text.toStdString());
    QCOMPARE(table->logits.format().kind == candor::ScoreKind::Probabilities, probabilities);
    const bool noted = !table->notes.empty() &&
                       table->notes.front().note == candor::DatasetNote::ProbabilitiesBecameLogits;
    QCOMPARE(noted, probabilities);
}

void CsvLogitsReaderTest::readsSplits() {
    const auto table = read("file,label,split,a,b\nx,a,test,1,2\ny,b,train,3,4\nz,b,test,3,4\n");
    QCOMPARE(table->splitNames, (std::vector<std::string>{"test", "train"}));
    QCOMPARE(table->split, (std::vector<std::uint16_t>{0, 1, 0}));
}

// The contracts' long layout has no label: a table beside it or one that is named says it.
void CsvLogitsReaderTest::takesLabelsFromASecondTable_data() {
    QTest::addColumn<QString>("labels");
    QTest::addColumn<bool>("named");
    QTest::newRow("beside") << "c_labels.csv" << false;
    QTest::newRow("in the folder") << "labels.csv" << false;
    QTest::newRow("named") << "other.csv" << true;
}

void CsvLogitsReaderTest::takesLabelsFromASecondTable() {
    QFETCH(QString, labels);
    QFETCH(bool, named);
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("c_scores.csv").toStdString();
    fixture::write(path, "file,start,end,class,score\nx,0,4,rock,3\nx,0,4,pop,1\n"
                         "y,0,4,rock,2\ny,0,4,pop,5\nz,0,4,rock,2\nz,0,4,pop,5\n");
    candor::ReadOptions options;
    const std::filesystem::path second = folder.filePath(labels).toStdString();
    fixture::write(second, "label,file\npop,y\nrock,x\nrock,w\n");
    options.labels = named ? second : std::filesystem::path();
    const auto table = candor::readLogits(path, options);
    QCOMPARE(table->truth.label(0), 0);
    QCOMPARE(table->truth.label(1), 1);
    QVERIFY(!table->truth.isLabelled(2));
    const bool noted = std::ranges::any_of(table->notes, [](const auto& note) {
        return note.note == candor::DatasetNote::LabelsFromCompanion;
    });
    QCOMPARE(noted, !named);
    fixture::write(second, "file,label\nx,jazz\ny,pop\n");
    try {
        static_cast<void>(candor::readLogits(path, options));
        QFAIL("it was read");
    } catch (const candor::InputError& error) {
        const QString sentence = QString::fromUtf8(error.what());
        QVERIFY2(sentence.contains(labels + ": line 2, column \"label\" is \"jazz\""),
                 error.what());
    }
}

void CsvLogitsReaderTest::refuses_data() {
    QTest::addColumn<InputFault>("fault");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, InputFault fault, const char* text, const char* words) {
        QTest::newRow(name) << fault << QByteArray(text) << QString(words);
    };
    const auto cell = InputFault::CsvCell;
    row("prose", InputFault::CsvHeader, "Dear all,\n", "\"Dear all,\"");
    row("no label", InputFault::CsvHeader, "file,a,b\nx,1,2\n", "file,label");
    row("one class", InputFault::CsvHeader, "file,label,a\nx,a,2\n", "two at least");
    row("long without label", InputFault::CsvHeader, "file,start,end,class,score\nx,0,1,a,2\n",
        "the true class");
    row("two labels", InputFault::KeyAmbiguous, "file,label,y,a,b\n", "\"label\" and \"y\"");
    row("class twice", InputFault::NameRepeated, "file,label,a,a\nx,a,1,2\n", "\"a\" twice");
    row("one class only", InputFault::CountDiffers,
        "file,start,end,class,score,label\nx,0,1,a,2,a\n", "at least 2");
    row("no line", InputFault::CsvIncomplete, "file,label,a,b\n", "no line below");
    row("short line", InputFault::CsvRowLength, "file,label,a,b\nx,a,1,2\ny,a,1\n",
        "line 3 has 3 cells, expected 4");
    row("word", cell, "file,label,a,b\nx,a,1,two\ny,b,1,2\n", "line 2, column \"b\" is \"two\"");
    row("NaN", cell, "file,label,a,b\nx,a,nan,1\n", "\"nan\"");
    row("infinity", cell, "file,label,a,b\nx,a,1,1e999\ny,b,1,2\n", "\"1e999\"");
    row("nothing", cell, "file,label,a,b\nx,a,,1\n", "column \"a\" is \"\"");
    row("unknown label", cell, "file,label,a,b\nx,a,1,2\ny,c,1,2\n",
        "line 3, column \"label\" is \"c\"");
    row("label index", cell, "file,label,a,b\nx,2,1,2\n", "from 0 to 1");
    row("two labels for a file", cell, "file,label,a,b\nx,a,1,2\nx,b,1,2\n",
        "\"a\" as in the file's first row");
    row("two splits for a file", cell, "file,label,split,a,b\nx,a,s,1,2\nx,a,t,1,2\n",
        "column \"split\"");
    row("a patch twice", cell, "file,label,patch,a,b\nx,a,0,1,2\nx,a,0,1,2\n", "line 3");
    row("a member without", InputFault::CsvIncomplete,
        "file,label,member,a,b\nx,a,m,1,2\nx,a,n,1,2\ny,a,m,1,2\n",
        "nothing for file \"y\", member \"n\"");
    row("a class without", InputFault::CsvIncomplete,
        "file,start,end,class,score,label\nx,0,1,a,2,a\nx,0,1,b,2,a\nx,1,2,a,2,a\n", "class \"b\"");
    row("start", cell, "file,label,start,a,b\nx,a,soon,1,2\n", "seconds");
    row("open quote", cell, "file,label,a,b\n\"x,a,1,2\ny,a,1,2\n", "line 2");
    row("stray quote", cell, "file,label,a,b\nx\"\",a,1,2\n", "stray quote");
    row("two encodings", cell, "file,label,a,b\n\xc3\xa9,a,1,2\ncaf\xe9,a,1,2\n", "UTF-8");
    row("no encoding", InputFault::CsvHeader, "file,label,\x81,b\nx,b,1,2\n", "UTF-8");
}

void CsvLogitsReaderTest::refuses() {
    QFETCH(InputFault, fault);
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    try {
        static_cast<void>(read(text.toStdString()));
        QFAIL("it was read");
    } catch (const candor::InputError& error) {
        QVERIFY2(error.fault() == fault, error.what());
        QVERIFY2(QString::fromUtf8(error.what()).contains(words), error.what());
        QVERIFY2(QString::fromUtf8(error.what()).contains("a.csv: "), error.what());
    }
}

} // namespace csv_logits_reader_test

CANDOR_TEST(csv_logits_reader_test::CsvLogitsReaderTest)
#include "csv_logits_reader_test.moc"
