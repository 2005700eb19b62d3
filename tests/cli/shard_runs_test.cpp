// SPDX-License-Identifier: GPL-3.0-or-later
// extract --shard and merge with the real program: against one run over the same files.
#include "cli/program_run.h"
#include "test_program.h"

#include "dataset/logits_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace shard_runs_test {

using namespace fixture;

class ShardRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mergedShardsAreOneRun();
    void aShardOfADataSetKeepsWhatIsKnown();
    void aShardMayBeEmpty();
    void misuseIsSaid_data();
    void misuseIsSaid();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray contents(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Outcome extract(const QStringList& more, const QString& output) const {
        return run(QStringList{"extract", "--model", demo("models/resnet_0.pt"), "--batch", "1",
                               "--output", path(output)} +
                   more);
    }
    QTemporaryDir m_folder;
    QStringList m_notes;
};

void ShardRunsTest::initTestCase() {
    QVERIFY(QDir().mkpath(path("music/bass")) && QDir().mkpath(path("music/other")));
    const QStringList notes = QDir(demo("notes")).entryList({"*_*"}, QDir::Files, QDir::Name);
    for (const QString& note : notes.mid(0, 7)) {
        const QString folder = note.startsWith("bass") ? "music/bass/" : "music/other/";
        QVERIFY(QFile::copy(demo("notes/") + note, path(folder + note)));
    }
    QFile broken(path("music/other/broken.wav"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no sound") > 0);
}

void ShardRunsTest::mergedShardsAreOneRun() {
    const QStringList what{path("music"), "--labels", "folders", "--map", "other=string"};
    const Outcome whole = extract(what, "whole.npz");
    QCOMPARE(whole.status, 1);
    QStringList shards;
    for (int number = 3; number > 0; --number) {
        const QString shard = QString::number(number) + "/3";
        const Outcome part = extract(what + QStringList{"--shard", shard},
                                     "part" + QString::number(number) + ".npz");
        QVERIFY(part.status == 0 || part.errors.contains("broken.wav"));
        shards << path("part" + QString::number(number) + ".npz");
    }
    const Outcome merged = run(QStringList{"merge", "--output", path("merged.npz")} + shards);
    QCOMPARE(merged.status, 0);
    QVERIFY(merged.output.contains("7 files, 7 patches, 1 members of 3 shards"));
    QVERIFY(merged.errors.contains("1 of 8 files could not be heard"));
    QVERIFY(!contents("whole.npz").isEmpty());
    QVERIFY(contents("whole.npz") == contents("merged.npz"));
    const auto table = candor::readLogits(path("merged.npz").toStdString());
    QCOMPARE(table->truth.labelledFiles(), 7U);
}

void ShardRunsTest::aShardOfADataSetKeepsWhatIsKnown() {
    QFile csv(path("music/set.csv"));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("path,label,split,artist\n");
    const QStringList folders{"bass", "other"};
    for (const QString& folder : folders) {
        const QStringList files = QDir(path("music/" + folder)).entryList({"*_*"}, QDir::Files);
        for (const QString& file : files) {
            csv.write((folder + '/' + file + ",bass," + (folder == "bass" ? "train" : "") + ',' +
                       file.left(4) + '\n')
                          .toUtf8());
        }
    }
    csv.close();
    const QStringList what{"--dataset", "csv:" + path("music/set.csv")};
    QCOMPARE(extract(what, "set.npz").status, 0);
    QCOMPARE(extract(what + QStringList{"--shard", "1/2"}, "set1.npz").status, 0);
    QCOMPARE(extract(what + QStringList{"--shard", "2/2"}, "set2.npz").status, 0);
    QCOMPARE(
        run({"merge", path("set1.npz"), path("set2.npz"), "--output", path("sets.npz")}).status, 0);
    QVERIFY(contents("set.npz") == contents("sets.npz"));
    const auto table = candor::readLogits(path("sets.npz").toStdString());
    QVERIFY(table->groupNames.size() > 1 && table->group.size() == 7);
    QCOMPARE(table->groupNames[static_cast<std::size_t>(table->group[0])], std::string("bass"));
}

void ShardRunsTest::aShardMayBeEmpty() {
    const Outcome empty = extract({path("music/bass"), "--shard", "99/100"}, "empty.npz");
    QCOMPARE(empty.status, 0);
    QVERIFY(empty.output.contains("0 files"));
    const Outcome judged = run({"evaluate", path("empty.npz")});
    QCOMPARE(judged.status, 3);
    QCOMPARE(judged.errors.count('\n'), 1);
    // A shard whose files all fail is no failure of the run: other shards may hear theirs.
    const Outcome failed = extract({path("music/other/broken.wav"), "--shard", "1/2"}, "bad.npz");
    QCOMPARE(failed.status, 1);
    QVERIFY(QFile::exists(path("bad.npz")));
}

void ShardRunsTest::misuseIsSaid_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const QStringList extract{"extract",  "--model",  demo("models/resnet_0.pt"),
                              demo(Note), "--output", path("no.npz"),
                              "--shard"};
    for (const char* wrong : {"0/3", "4/3", "3", "a/b", "1/0", "-1/3", "1/3x", "1/9999999"}) {
        QTest::addRow("%s", wrong) << extract + QStringList{wrong} << 2 << QByteArray("I/N");
    }
    QTest::newRow("no output") << QStringList{"extract",  "--model",   demo("models"),
                                              demo(Note), "--project", path("p.candor"),
                                              "--shard",  "1/2"}
                               << 2 << QByteArray("--shard needs --output");
    QTest::newRow("merge without shards")
        << QStringList{"merge", "--output", path("no.npz")} << 2 << QByteArray("SHARD");
    QTest::newRow("merge no shard")
        << QStringList{"merge", demo("instruments-resnet.npz"), "--output", path("no.npz")} << 3
        << QByteArray("this is no shard");
    QTest::newRow("merge what is not there")
        << QStringList{"merge", path("nowhere.npz"), "--output", path("no.npz")} << 3
        << QByteArray("no such file");
}

void ShardRunsTest::misuseIsSaid() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
    QVERIFY(!QFile::exists(path("no.npz")));
}

} // namespace shard_runs_test

CANDOR_LOOP_TEST(shard_runs_test::ShardRunsTest)
#include "shard_runs_test.moc"
