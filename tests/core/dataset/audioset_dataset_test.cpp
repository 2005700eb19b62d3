// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/published_tree.h"
#include "test_program.h"

#include "dataset/manifest_draft.h"

namespace audioset_dataset_test {

using candor::DatasetManifest;
using candor::InputFault;
using candor::ItemFault;
using fixture::PublishedTree;

namespace {

// Three comment lines and a space behind each comma, as published; the videos are made up.
const std::string Head = "# Segments csv created Sun Mar  5 10:54:25 2017\n"
                         "# num_ytids=3, num_segs=3, num_unique_labels=3, num_positive_labels=5\n"
                         "# YTID, start_seconds, end_seconds, positive_labels\n";
const std::string Balanced = Head + "--aaaaaaaa1, 30.000, 40.000, \"/m/09x0r,/m/05zppz\"\n"
                                    "-_bbbbbbbb2, 0.000, 10.000, \"/m/0dgw9r\"\n"
                                    "ccccccccc_3, 110.500, 120.500, \"/m/09x0r\"\n";
const std::string Eval = Head + "ddddddddd-4, 30.000, 40.000, \"/m/05zppz,/m/0dgw9r\"\n";
const std::string Labels = "index,mid,display_name\n0,/m/09x0r,\"Speech\"\n"
                           "1,/m/05zppz,\"Male speech, man speaking\"\n2,/m/0dgw9r,\"Zither\"\n";

void writeTables(const PublishedTree& tree) {
    tree.write("balanced_train_segments.csv", Balanced);
    tree.write("eval_segments.csv", Eval);
    tree.write("class_labels_indices.csv", Labels);
}

} // namespace

class AudioSetDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSegments();
    void readsOneSplit_data();
    void readsOneSplit();
    void findsClips_data();
    void findsClips();
    void clipsMayBeMissing();
    void refuses_data();
    void refuses();
    void mergesEqualRows();
};

void AudioSetDatasetTest::readsSegments() {
    PublishedTree tree;
    writeTables(tree);
    QVERIFY(candor::recogniseDataset(tree.at()) == candor::DatasetKind::AudioSet);
    const DatasetManifest manifest = candor::readAudioSet(fixture::request(tree.at()), {});
    QVERIFY(manifest.task == candor::Task::MultiLabel);
    QCOMPARE(fixture::namesOf(manifest.classes.names()),
             (QStringList{"Speech", "Male speech, man speaking", "Zither"}));
    QCOMPARE(fixture::linesOf(manifest),
             (QStringList{"--aaaaaaaa1_30 balanced_train - Speech+Male speech, man speaking 0",
                          "-_bbbbbbbb2_0 balanced_train - Zither 0",
                          "ccccccccc_3_110.5 balanced_train - Speech 0",
                          "ddddddddd-4_30 eval - Male speech, man speaking+Zither 0"}));
    QCOMPARE(fixture::noteCount(manifest, "No sound was found"), 4);
}

void AudioSetDatasetTest::readsOneSplit_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("split");
    QTest::addColumn<int>("items");
    QTest::newRow("by name") << ""
                             << "eval" << 1;
    QTest::newRow("by its table") << "balanced_train_segments.csv"
                                  << "" << 3;
}

void AudioSetDatasetTest::readsOneSplit() {
    QFETCH(QString, path);
    QFETCH(QString, split);
    QFETCH(int, items);
    PublishedTree tree;
    writeTables(tree);
    const auto request = fixture::request(tree.at(path.toStdString()), split.toStdString());
    const DatasetManifest manifest = candor::readAudioSet(request, {});
    QCOMPARE(int(manifest.items.size()), items);
    QCOMPARE(manifest.classes.size(), std::size_t{3});
}

void AudioSetDatasetTest::findsClips_data() {
    QTest::addColumn<QString>("clip");
    QTest::newRow("the video") << "--aaaaaaaa1.wav";
    QTest::newRow("a letter before it") << "Y--aaaaaaaa1.wav";
    QTest::newRow("start") << "--aaaaaaaa1_30.flac";
    QTest::newRow("start and end") << "eval/x/--aaaaaaaa1_30_40.m4a";
    QTest::newRow("milliseconds") << "--aaaaaaaa1_30000.ogg";
    QTest::newRow("milliseconds to milliseconds") << "--aaaaaaaa1_30000_40000.flac";
    QTest::newRow("capital extension") << "--aaaaaaaa1.WAV";
}

void AudioSetDatasetTest::findsClips() {
    QFETCH(QString, clip);
    PublishedTree tree;
    writeTables(tree);
    tree.write("clips/" + clip.toStdString());
    tree.write("clips/-_bbbbbbbb2.json"); // what a download leaves beside a clip
    auto request = fixture::request(tree.at());
    request.audio = tree.at("clips");
    const DatasetManifest manifest = candor::readAudioSet(request, {});
    QCOMPARE(manifest.items[0].audio, std::filesystem::path(clip.toStdString()));
    QVERIFY(manifest.items[0].fault == ItemFault::None);
    QVERIFY(manifest.items[1].fault == ItemFault::Missing);
}

void AudioSetDatasetTest::clipsMayBeMissing() {
    PublishedTree tree;
    writeTables(tree);
    tree.write("audio/ddddddddd-4.wav");
    tree.write("audio/--aaaaaaaa1_31.wav"); // another start
    const DatasetManifest manifest = candor::readAudioSet(fixture::request(tree.at()), {});
    QCOMPARE(candor::countFault(manifest, ItemFault::Missing), std::uint64_t{3});
    QVERIFY(manifest.items[3].fault == ItemFault::None);
}

void AudioSetDatasetTest::refuses_data() {
    QTest::addColumn<QByteArray>("segments");
    QTest::addColumn<QByteArray>("labels");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const std::string& segments, const std::string& labels,
                        InputFault fault, const char* words) {
        QTest::newRow(name) << QByteArray::fromStdString(segments)
                            << QByteArray::fromStdString(labels) << int(fault) << QString(words);
    };
    row("no segments", "", Labels, InputFault::PartMissing, "eval_segments.csv");
    row("no names", Eval, "", InputFault::PartMissing, "class_labels_indices.csv");
    row("names' column missing", Eval, "index,mid,name\n", InputFault::CsvHeader, "display_name");
    row("names out of order", Eval, "index,mid,display_name\n1,/m/0,a\n", InputFault::CsvCell,
        "0, 1, 2");
    row("names twice", Eval, "index,mid,display_name\n0,/m/0,a\n1,/m/1,a\n", InputFault::CsvCell,
        "line 3, column \"display_name\"");
    row("unknown class", Head + "eeeeeeeeee5, 0.000, 10.000, \"/m/05zppz,/m/none\"\n", Labels,
        InputFault::CsvCell, "line 4, column \"positive_labels\"");
    row("no number", Head + "eeeeeeeeee5, start, 10.000, \"/m/05zppz\"\n", Labels,
        InputFault::CsvCell, "seconds");
    row("labels without quotes", Head + "eeeeeeeeee5, 0.000, 10.000, /m/05zppz,/m/0dgw9r\n", Labels,
        InputFault::CsvRowLength, "5 cells, expected 4");
    row("twice, differing", Eval + "ddddddddd-4, 30.000, 40.000, \"/m/09x0r\"\n", Labels,
        InputFault::CsvCell, "line 5");
    row("Latin-1 names", Eval, "index,mid,display_name\n0,/m/0,caf\xe9\n", InputFault::CsvCell,
        "UTF-8");
}

void AudioSetDatasetTest::refuses() {
    QFETCH(QByteArray, segments);
    QFETCH(QByteArray, labels);
    QFETCH(int, fault);
    QFETCH(QString, words);
    PublishedTree tree;
    if (!segments.isEmpty()) {
        tree.write("eval_segments.csv", segments.toStdString());
    }
    if (!labels.isEmpty()) {
        tree.write("class_labels_indices.csv", labels.toStdString());
    }
    const QString refusal = fixture::refusalOf(candor::readAudioSet, fixture::request(tree.at()),
                                               static_cast<InputFault>(fault));
    QVERIFY2(refusal.contains(words), qPrintable(refusal));
}

void AudioSetDatasetTest::mergesEqualRows() {
    PublishedTree tree;
    tree.write("a/eval_segments.csv", Eval + Eval);
    tree.write("class_labels_indices.csv", Labels);
    const DatasetManifest manifest = candor::readAudioSet(fixture::request(tree.at("a")), {});
    QCOMPARE(manifest.items.size(), std::size_t{1});
    QCOMPARE(fixture::noteCount(manifest, "repeat"), 1);
}

} // namespace audioset_dataset_test

CANDOR_TEST(audioset_dataset_test::AudioSetDatasetTest)
#include "audioset_dataset_test.moc"
