// SPDX-License-Identifier: GPL-3.0-or-later
// dataset, and extract --dataset, with the real program on three notes in NSynth's layout.
#include "cli/program_run.h"
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/logits_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace dataset_runs_test {

using namespace fixture;

namespace {

constexpr const char* Missing = "vocal_acoustic_000-060-050";
constexpr const char* Bass = "bass_synthetic_006-053-100";
constexpr const char* String = "string_acoustic_003-031-050";

QByteArray note(const QByteArray& name, const QByteArray& family) {
    return '"' + name + "\": {\"instrument_str\": \"" + name.left(name.size() - 8) +
           "\", \"instrument_family_str\": \"" + family + "\"}";
}

} // namespace

class DatasetRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void datasetCounts();
    void extractKeepsOrderLabelsAndSplit();
    void classesThatTheModelLacksStayUnlabelled();
    void callsThatAreWrong();

private:
    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QLatin1String(name));
    }
    void write(const char* name, const QByteArray& text) const {
        fixture::write(path(name).toStdString(), text.toStdString());
    }
    QTemporaryDir m_folder;
};

void DatasetRunsTest::initTestCase() {
    QVERIFY(QDir().mkpath(path("nsynth-test/audio")));
    write("nsynth-test/examples.json", "{" + note(String, "string") + "," + note(Missing, "vocal") +
                                           "," + note(Bass, "bass") + "}");
    for (const char* name : {String, Bass}) {
        QString from = demo("notes/") + QLatin1String(name) + ".wav";
        from = QFile::exists(from) ? from : demo("notes/") + QLatin1String(name) + ".flac";
        QVERIFY(QFile::copy(from, path("nsynth-test/audio/") + QLatin1String(name) + ".wav"));
    }
}

void DatasetRunsTest::datasetCounts() {
    for (const QString& named : {"nsynth:" + path("nsynth-test"), path("nsynth-test")}) {
        const Outcome outcome = run({"dataset", named});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.errors.isEmpty());
        QVERIFY(outcome.output.contains("NSynth test: 3 items, 3 classes, single-label, 3 groups"));
        QVERIFY(outcome.output.simplified().contains(
            "class test no split bass 1 0 string 1 0 vocal 1 0"));
        QVERIFY(outcome.output.contains("missing: 1, with another known fault: 0, unlabelled: 0"));
        QVERIFY(outcome.output.contains("4096 are published"));
    }
}

void DatasetRunsTest::extractKeepsOrderLabelsAndSplit() {
    const Outcome outcome =
        run({"extract", "--model", demo("models"), "--dataset", "nsynth:" + path("nsynth-test"),
             "--split", "test", "--output", path("out.npz")});
    QCOMPARE(outcome.status, 1); // one note is not there
    QVERIFY(outcome.errors.contains(Missing));
    QVERIFY(outcome.output.contains("2 files, 2 patches, 5 members, 10 classes, 2 files labelled"));
    const auto table = candor::readLogits(path("out.npz").toStdString());
    QCOMPARE(table->fileNames.at(0), std::string(String));
    QCOMPARE(table->fileNames.at(1), std::string(Bass));
    QCOMPARE(table->classes[static_cast<std::size_t>(table->truth.label(0))],
             std::string("string"));
    QCOMPARE(table->classes[static_cast<std::size_t>(table->truth.label(1))], std::string("bass"));
    QCOMPARE(table->splitNames, std::vector<std::string>{"test"});
    QCOMPARE(table->split, (std::vector<std::uint16_t>{0, 0}));
}

void DatasetRunsTest::classesThatTheModelLacksStayUnlabelled() {
    write("set.csv", QByteArray("path,label,split\nnsynth-test/audio/") + Bass +
                         ".wav,bass,a\nnsynth-test/audio/" + String + ".wav,banjo,\n");
    const Outcome outcome = run({"extract", "--model", demo("models/resnet_0.pt"), "--dataset",
                                 path("set.csv"), "--output", path("banjo.npz")});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.errors.contains("banjo") && outcome.errors.contains("1 items"));
    const auto table = candor::readLogits(path("banjo.npz").toStdString());
    QVERIFY(table->truth.isLabelled(0));
    QVERIFY(!table->truth.isLabelled(1));
    QCOMPARE(table->splitNames, (std::vector<std::string>{"a", "none"}));
}

void DatasetRunsTest::callsThatAreWrong() {
    const QStringList extract{"extract", "--model", demo("models"), "--output", path("no.npz")};
    const QString set = "nsynth:" + path("nsynth-test");
    QCOMPARE(run(extract).status, 2);
    QCOMPARE(run(extract + QStringList{"--dataset", set, demo(Note)}).status, 2);
    QCOMPARE(run(extract + QStringList{"--split", "test", demo(Note)}).status, 2);
    QCOMPARE(run({"dataset", path("nowhere")}).status, 2);
    QCOMPARE(run({"dataset", "gtzan:" + path("nowhere")}).status, 3);
    QCOMPARE(run({"dataset", set, "--split", "train"}).status, 3);
    write("gone.csv", "path,label\na.wav,bass\n");
    const Outcome gone = run(extract + QStringList{"--dataset", path("gone.csv")});
    QCOMPARE(gone.status, 3);
    QVERIFY(gone.errors.contains("--audio"));
    QVERIFY(!QFile::exists(path("no.npz")));
}

} // namespace dataset_runs_test

CANDOR_LOOP_TEST(dataset_runs_test::DatasetRunsTest)
#include "dataset_runs_test.moc"
