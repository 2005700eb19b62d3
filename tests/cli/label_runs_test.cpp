// SPDX-License-Identifier: GPL-3.0-or-later
// extract --labels and --map with the real program, on notes of the demo.
#include "cli/program_run.h"
#include "test_program.h"

#include "dataset/logits_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace label_runs_test {

using namespace fixture;

class LabelRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTableGivesLabelsSplitsAndGroups();
    void bareNamesDecideWherePathsDoNot();
    void labelsAreMappedByHand();
    void misuseIsSaid_data();
    void misuseIsSaid();

private:
    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QLatin1String(name));
    }
    void write(const char* name, const QByteArray& text) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    [[nodiscard]] QStringList extraction(const char* labels, const QStringList& more = {}) const {
        return QStringList{"extract",     "--model",      demo("models/resnet_0.pt"),
                           path("music"), "--labels",     path(labels),
                           "--output",    path("out.npz")} +
               more;
    }
    /// The label of the file in words; empty: unlabelled.
    [[nodiscard]] static std::string labelOf(const candor::LogitsTable& table,
                                             const std::string& name) {
        for (std::size_t file = 0; file < table.files(); ++file) {
            if (table.fileNames.at(file) == name) {
                const std::int32_t label = table.truth.label(file);
                return label < 0 ? "" : table.classes[static_cast<std::size_t>(label)];
            }
        }
        return "no such file";
    }
    QTemporaryDir m_folder;
};

void LabelRunsTest::initTestCase() {
    QVERIFY(QDir().mkpath(path("music/one")) && QDir().mkpath(path("music/two")));
    const QString note = demo("notes/guitar_electronic_008-041-050.wav");
    for (const char* file : {"music/one/a.wav", "music/one/b.wav", "music/two/a.wav"}) {
        QVERIFY(QFile::copy(note, path(file)));
    }
}

void LabelRunsTest::aTableGivesLabelsSplitsAndGroups() {
    write("music/labels.csv", "path,label,split,group\none/a.wav,guitar,train,\"Ny, Nina\"\n"
                              "one/b.wav,banjo,test,\ntwo/../two/a.wav,bass,,Nobody\n");
    const Outcome outcome = run(extraction("music/labels.csv"));
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.errors.contains("lacks these classes of the data set: banjo (1)"));
    QVERIFY(outcome.errors.contains("1 items have labels that the model cannot give"));
    const auto table = candor::readLogits(path("out.npz").toStdString());
    QCOMPARE(labelOf(*table, "one/a.wav"), std::string("guitar"));
    QCOMPARE(labelOf(*table, "one/b.wav"), std::string());
    QCOMPARE(labelOf(*table, "two/a.wav"), std::string("bass"));
    QCOMPARE(table->splitNames, (std::vector<std::string>{"train", "test", "none"}));
    QCOMPARE(table->groupNames, (std::vector<std::string>{"Ny, Nina", "Nobody"}));
    QCOMPARE(table->group, (std::vector<std::int32_t>{0, -1, 1}));
}

void LabelRunsTest::bareNamesDecideWherePathsDoNot() {
    write("elsewhere.csv", "path,label\nx/b.wav,guitar\nx/a.wav,bass\ny/a.wav,organ\n");
    const Outcome outcome = run(extraction("elsewhere.csv"));
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.errors.contains("says nothing of 2 of 3 files"));
    const auto table = candor::readLogits(path("out.npz").toStdString());
    QCOMPARE(labelOf(*table, "one/b.wav"), std::string("guitar"));
    QCOMPARE(labelOf(*table, "one/a.wav"), std::string()); // two lines have that name
}

void LabelRunsTest::labelsAreMappedByHand() {
    write("music/labels.csv", "path,label\none/a.wav,Git=arre\none/b.wav,banjo\ntwo/a.wav,bass\n");
    const Outcome outcome =
        run(extraction("music/labels.csv",
                       {"--map", "banjo=guitar", "--map", "bass=string", "--map", "zither=bass"}));
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.errors.contains("Git=arre (1)"));
    QVERIFY(outcome.errors.contains("--map names labels that no file has: zither"));
    const auto table = candor::readLogits(path("out.npz").toStdString());
    QCOMPARE(labelOf(*table, "one/a.wav"), std::string());
    QCOMPARE(labelOf(*table, "one/b.wav"), std::string("guitar"));
    QCOMPARE(labelOf(*table, "two/a.wav"), std::string("string"));
    const Outcome ofDataset = run({"extract", "--model", demo("models/resnet_0.pt"), "--dataset",
                                   "csv:" + path("music/labels.csv"), "--map", "banjo=organ",
                                   "--output", path("set.npz")});
    QCOMPARE(ofDataset.status, 0);
    const auto set = candor::readLogits(path("set.npz").toStdString());
    QCOMPARE(labelOf(*set, "one/b.wav"), std::string("organ"));
}

void LabelRunsTest::misuseIsSaid_data() {
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const QString good = "music/labels.csv";
    QTest::newRow("no equals sign")
        << good << QStringList{"--map", "banjo"} << 2 << QByteArray("expected LABEL=CLASS");
    QTest::newRow("no class") << good << QStringList{"--map", "banjo="} << 2
                              << QByteArray("expected LABEL=CLASS");
    QTest::newRow("twice") << good << QStringList{"--map", "a=bass", "--map", "a=organ"} << 2
                           << QByteArray("mapped twice");
    QTest::newRow("no such class") << good << QStringList{"--map", "banjo=lute"} << 2
                                   << QByteArray("the model has no \"lute\"; its classes are bass");
    QTest::newRow("no such table") << "gone.csv" << QStringList() << 3 << QByteArray("gone.csv");
    QTest::newRow("no label column")
        << "bad.csv" << QStringList() << 3 << QByteArray("\"path,label\"");
}

void LabelRunsTest::misuseIsSaid() {
    QFETCH(QString, labels);
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    write("bad.csv", "path,loudness\none/a.wav,3\n");
    QFile::remove(path("out.npz"));
    const Outcome outcome = run(extraction(qPrintable(labels), more));
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
    QVERIFY(!QFile::exists(path("out.npz")));
}

} // namespace label_runs_test

CANDOR_LOOP_TEST(label_runs_test::LabelRunsTest)
#include "label_runs_test.moc"
