// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/published_tree.h"
#include "test_program.h"

namespace mtg_jamendo_dataset_test {

using candor::DatasetManifest;
using candor::InputFault;
using fixture::PublishedTree;

namespace {

const std::string Header = "TRACK_ID\tARTIST_ID\tALBUM_ID\tPATH\tDURATION\tTAGS\n";

// Tags are the sixth and all further fields: rows differ in length.
const std::string First = "track_0001014\tartist_000014\talbum_000031\t14/1014.mp3\t124.6\t"
                          "mood/theme---dark\tgenre---rock\tinstrument---bass\n";
const std::string Second =
    "track_0001248\tartist_000014\talbum_000032\t48/1248.mp3\t200.1\tgenre---alternative\n";
const std::string Third =
    "track_0002350\tartist_000099\talbum_000040\t50/2350.mp3\t99.0\tgenre---rock\tgenre---rock\n";

void writeSplit(const PublishedTree& tree) {
    const std::string base = "data/splits/split-0/autotagging_top50tags-";
    tree.write(base + "train.tsv", Header + First);
    tree.write(base + "validation.tsv", Header + Second);
    tree.write(base + "test.tsv", Header + Third);
}

} // namespace

class MtgJamendoDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTable();
    void readsSplits_data();
    void readsSplits();
    void notesMissingSplit();
    void findsBothQualities();
    void choosesTables();
    void refuses_data();
    void refuses();
};

void MtgJamendoDatasetTest::readsTable() {
    PublishedTree tree;
    tree.write("data/autotagging.tsv", Header + First + Second + Third + Second);
    QVERIFY(candor::recogniseDataset(tree.at()) == candor::DatasetKind::MtgJamendo);
    const DatasetManifest manifest = candor::readMtgJamendo(fixture::request(tree.at()), {});
    QVERIFY(manifest.task == candor::Task::MultiLabel);
    QCOMPARE(QString::fromStdString(manifest.name), QStringLiteral("MTG-Jamendo autotagging"));
    QCOMPARE(fixture::namesOf(manifest.classes.names()),
             (QStringList{"genre---alternative", "genre---rock", "instrument---bass",
                          "mood/theme---dark"}));
    QCOMPARE(fixture::linesOf(manifest),
             (QStringList{"track_0001014 - artist_000014 "
                          "genre---rock+instrument---bass+mood/theme---dark 0",
                          "track_0001248 - artist_000014 genre---alternative 0",
                          "track_0002350 - artist_000099 genre---rock 0"}));
    QCOMPARE(fixture::noteCount(manifest, "repeat"), 1);
    QCOMPARE(fixture::noteCount(manifest, "No sound was found"), 3);
}

void MtgJamendoDatasetTest::readsSplits_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("split");
    QTest::addColumn<QStringList>("names");
    const QStringList all{"track_0001014", "track_0001248", "track_0002350"};
    QTest::newRow("the folder") << ""
                                << "" << all;
    QTest::newRow("one of it") << ""
                               << "validation" << all.mid(1, 1);
    QTest::newRow("a file") << "autotagging_top50tags-test.tsv"
                            << "" << all.mid(2);
}

void MtgJamendoDatasetTest::readsSplits() {
    QFETCH(QString, path);
    QFETCH(QString, split);
    QFETCH(QStringList, names);
    PublishedTree tree;
    writeSplit(tree);
    const auto request =
        fixture::request(tree.at("data/splits/split-0/" + path.toStdString()), split.toStdString());
    QVERIFY(candor::looksLikeMtgJamendo(request.path));
    const DatasetManifest manifest = candor::readMtgJamendo(request, {});
    QStringList found;
    for (const auto& item : manifest.items) {
        found << QString::fromStdString(item.name);
        QVERIFY(item.split >= 0);
    }
    QCOMPARE(found, names);
    QCOMPARE(manifest.classes.size(), std::size_t{4}); // of all splits, whichever is wanted
}

void MtgJamendoDatasetTest::notesMissingSplit() {
    PublishedTree tree;
    tree.write("autotagging_genre-test.tsv", Header + Third);
    const DatasetManifest manifest = candor::readMtgJamendo(fixture::request(tree.at()), {});
    QCOMPARE(manifest.items.size(), std::size_t{1});
    QCOMPARE(fixture::noteCount(manifest, "autotagging_genre-train.tsv is not there"), 1);
}

void MtgJamendoDatasetTest::findsBothQualities() {
    PublishedTree tree;
    tree.write("data/raw.tsv", Header + First + Second + Third);
    tree.write("audio/14/1014.mp3");
    tree.write("audio/48/1248.low.mp3");
    const DatasetManifest manifest = candor::readMtgJamendo(fixture::request(tree.at()), {});
    QCOMPARE(manifest.root, tree.at("audio"));
    QCOMPARE(manifest.items[0].audio, std::filesystem::path("14/1014.mp3"));
    QCOMPARE(manifest.items[1].audio, std::filesystem::path("48/1248.low.mp3"));
    QVERIFY(manifest.items[1].fault == candor::ItemFault::None);
    QVERIFY(manifest.items[2].fault == candor::ItemFault::Missing);
}

void MtgJamendoDatasetTest::choosesTables() {
    PublishedTree tree;
    tree.write("data/autotagging.tsv", Header + First);
    tree.write("data/autotagging_genre.tsv", Header + Second + Third);
    const auto chosen = fixture::request(tree.at(), "", "autotagging_genre");
    QCOMPARE(candor::readMtgJamendo(chosen, {}).items.size(), std::size_t{2});
    QVERIFY(fixture::refusalOf(candor::readMtgJamendo, fixture::request(tree.at()),
                               InputFault::PartMissing)
                .contains("autotagging or autotagging_genre"));
    QVERIFY(fixture::refusalOf(candor::readMtgJamendo, fixture::request(tree.at(), "", "mood"),
                               InputFault::PartMissing)
                .contains("table \"mood\""));
    QVERIFY(fixture::refusalOf(candor::readMtgJamendo,
                               fixture::request(tree.at(), "test", "autotagging"),
                               InputFault::PartMissing)
                .contains("split \"test\""));
}

void MtgJamendoDatasetTest::refuses_data() {
    const auto row = fixture::refusalRows();
    row("no table", "", InputFault::PartMissing, ".tsv");
    row("a link as git writes it", "autotagging.tsv", InputFault::CsvHeader, "track_id");
    row("column missing", "TRACK_ID\tARTIST_ID\tALBUM_ID\tFILE\tDURATION\tTAGS\n",
        InputFault::CsvHeader, "\"path\"");
    row("twice, differing", Header + Second + "track_0001248\ta\tb\t48/1248.mp3\t1\tgenre---pop\n",
        InputFault::CsvCell, "line 3");
    row("no tags", Header + "track_0001248\ta\tb\t48/1248.mp3\n", InputFault::CsvRowLength,
        "4 cells, expected 6");
    row("Latin-1", Header + "track_0001248\ta\tb\t48/1248.mp3\t1\tgenre---caf\xe9\n",
        InputFault::CsvCell, "UTF-8");
}

void MtgJamendoDatasetTest::refuses() {
    QFETCH(QByteArray, table);
    QFETCH(int, fault);
    QFETCH(QString, words);
    PublishedTree tree;
    if (!table.isEmpty()) {
        tree.write("data/raw_30s.tsv", table.toStdString());
    }
    const QString refusal = fixture::refusalOf(candor::readMtgJamendo, fixture::request(tree.at()),
                                               static_cast<InputFault>(fault));
    QVERIFY2(refusal.contains(words), qPrintable(refusal));
}

} // namespace mtg_jamendo_dataset_test

CANDOR_TEST(mtg_jamendo_dataset_test::MtgJamendoDatasetTest)
#include "mtg_jamendo_dataset_test.moc"
