// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/published_tree.h"
#include "test_program.h"

namespace magnatagatune_dataset_test {

using candor::DatasetManifest;
using candor::InputFault;
using fixture::PublishedTree;

namespace {

constexpr int Tags = 188;

QString tagName(int tag) {
    // The first three as published, the first and the last of them synonyms that both stay.
    const QStringList first{"no voice", "singer", "no voices"};
    return tag < first.size() ? first[tag] : QString("tag %1").arg(tag);
}

std::string header() {
    QString line = "\"clip_id\"";
    for (int tag = 0; tag < Tags; ++tag) {
        line += "\t\"" + tagName(tag) + "\"";
    }
    return line.toStdString() + "\t\"mp3_path\"\n";
}

std::string clip(const char* id, std::initializer_list<int> tags, const char* path) {
    std::string line = "\"" + std::string(id) + "\"";
    for (int tag = 0; tag < Tags; ++tag) {
        line += std::ranges::find(tags, tag) == tags.end() ? "\t\"0\"" : "\t\"1\"";
    }
    return line + "\t\"" + path + "\"\n";
}

std::string table() {
    return header() + clip("2", {0, 187}, "f/bach_soloists-j_s__bach-01-aria-30-59.mp3") +
           clip("6", {1}, "b/bach_soloists-j_s__bach-01-aria-146-175.mp3") +
           clip("10", {}, "c/duo-album-02-song-0-29.mp3") +
           clip("35644", {2}, "6/norine_braun-now_and_zen-08-gently-117-146.mp3") +
           clip("99", {2}, "elsewhere.mp3");
}

} // namespace

class MagnaTagATuneDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTags();
    void findsItsSound_data();
    void findsItsSound();
    void refuses_data();
    void refuses();
    void mergesEqualRows();
};

void MagnaTagATuneDatasetTest::readsTags() {
    PublishedTree tree;
    tree.write("annotations_final.csv", table());
    QVERIFY(candor::recogniseDataset(tree.at()) == candor::DatasetKind::MagnaTagATune);
    const DatasetManifest manifest = candor::readMagnaTagATune(fixture::request(tree.at()), {});
    QVERIFY(manifest.task == candor::Task::MultiLabel);
    QCOMPARE(manifest.classes.size(), std::size_t{Tags});
    QCOMPARE(QString::fromStdString(manifest.classes[187]), QStringLiteral("tag 187"));
    QCOMPARE(fixture::linesOf(manifest),
             (QStringList{"2 test bach_soloists no voice+tag 187 0",
                          "6 train bach_soloists singer 0", "10 validation duo  0",
                          "35644 train norine_braun no voices 3", "99 - - no voices 0"}));
    QCOMPARE(fixture::noteCount(manifest, "the data set names none"), 5);
    QCOMPARE(fixture::noteCount(manifest, "no tag"), 1);
    QCOMPARE(fixture::noteCount(manifest, "zero bytes"), 1);
    QCOMPARE(fixture::noteCount(manifest, "No sound was found"), 5);
    const DatasetManifest test = candor::readMagnaTagATune(fixture::request(tree.at(), "test"), {});
    QCOMPARE(test.items.size(), std::size_t{1});
}

void MagnaTagATuneDatasetTest::findsItsSound_data() {
    QTest::addColumn<QString>("sound");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("audio");
    QTest::newRow("beside the table") << ""
                                      << ""
                                      << "";
    QTest::newRow("in mp3") << "mp3/"
                            << ""
                            << "";
    QTest::newRow("from mp3") << "mp3/"
                              << "mp3"
                              << "";
    QTest::newRow("elsewhere") << "x/y/"
                               << "annotations_final.csv"
                               << "x/y";
}

void MagnaTagATuneDatasetTest::findsItsSound() {
    QFETCH(QString, sound);
    QFETCH(QString, path);
    QFETCH(QString, audio);
    PublishedTree tree;
    tree.write("annotations_final.csv", table());
    tree.write(sound.toStdString() + "6/norine_braun-now_and_zen-08-gently-117-146.mp3", "");
    candor::DatasetRequest request = fixture::request(tree.at(path.toStdString()));
    if (!audio.isEmpty()) {
        request.audio = tree.at(audio.toStdString());
    }
    QVERIFY(candor::looksLikeMagnaTagATune(request.path));
    const DatasetManifest manifest = candor::readMagnaTagATune(request, {});
    QVERIFY(manifest.items[0].fault == candor::ItemFault::Missing);
    QVERIFY(manifest.items[3].fault == candor::ItemFault::KnownBroken);
    QVERIFY(std::filesystem::exists(manifest.root / manifest.items[3].audio));
    QCOMPARE(fixture::noteCount(manifest, "No sound was found"), -1);
}

void MagnaTagATuneDatasetTest::refuses_data() {
    const auto row = fixture::refusalRows();
    row("no table", "", InputFault::PartMissing, "annotations_final.csv");
    row("no path", "\"clip_id\"\t\"guitar\"\n\"2\"\t\"0\"\n", InputFault::CsvHeader, "mp3_path");
    row("no tag", "clip_id\tmp3_path\n2\tf/a.mp3\n", InputFault::CsvHeader, "each tag");
    row("a tag twice", "clip_id\tx\ty\tx\tmp3_path\n", InputFault::CsvHeader, "not two");
    row("neither 0 nor 1", "clip_id\tx\tmp3_path\n2\tyes\tf/a.mp3\n", InputFault::CsvCell,
        "line 2, column \"x\" is \"yes\", expected 0 or 1");
    row("twice, differing", table() + clip("6", {2}, "b/a-b-c.mp3"), InputFault::CsvCell, "line 7");
    row("cut short", table() + "\"11\"\t\"0\"\n", InputFault::CsvRowLength, "2 cells");
    row("Latin-1", "clip_id\tx\tmp3_path\n2\t1\tf/caf\xe9.mp3\n", InputFault::CsvCell, "UTF-8");
}

void MagnaTagATuneDatasetTest::refuses() {
    QFETCH(QByteArray, table);
    QFETCH(int, fault);
    QFETCH(QString, words);
    PublishedTree tree;
    if (!table.isEmpty()) {
        tree.write("annotations_final.csv", table.toStdString());
    }
    const QString refusal = fixture::refusalOf(
        candor::readMagnaTagATune, fixture::request(tree.at()), static_cast<InputFault>(fault));
    QVERIFY2(refusal.contains(words), qPrintable(refusal));
}

void MagnaTagATuneDatasetTest::mergesEqualRows() {
    PublishedTree tree;
    tree.write("annotations_final.csv", table() + clip("99", {2}, "elsewhere.mp3"));
    const DatasetManifest manifest = candor::readMagnaTagATune(fixture::request(tree.at()), {});
    QCOMPARE(manifest.items.size(), std::size_t{5});
    QCOMPARE(fixture::noteCount(manifest, "repeat"), 1);
}

} // namespace magnatagatune_dataset_test

CANDOR_TEST(magnatagatune_dataset_test::MagnaTagATuneDatasetTest)
#include "magnatagatune_dataset_test.moc"
