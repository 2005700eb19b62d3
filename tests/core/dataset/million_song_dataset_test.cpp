// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/published_tree.h"
#include "test_program.h"

namespace million_song_dataset_test {

using candor::DatasetManifest;
using candor::InputFault;
using candor::ItemFault;
using fixture::PublishedTree;

namespace {

// A comment may hold what would be a stray quote elsewhere; the tracks are made up.
const std::string Table = "# genre annotations for the \"Million Song Dataset, 2015\n# version: 1\n"
                          "TRAAAAK128F9318786\tRock\nTRAAAAV128F421A322\tPunk\tRock\n"
                          "TRAAABD128F429CF47\tRock\n\nTRAAAED128E0783FAB\tJazz\n";

} // namespace

class MillionSongDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsGenres();
    void findsSound();
    void choosesTables();
    void refuses_data();
    void refuses();
    void neverLoadsPickles_data();
    void neverLoadsPickles();
};

void MillionSongDatasetTest::readsGenres() {
    PublishedTree tree;
    tree.write("msd_tagtraum_cd1.cls", Table + "TRAAAED128E0783FAB\tJazz\n");
    QVERIFY(candor::recogniseDataset(tree.at()) == candor::DatasetKind::MillionSong);
    const DatasetManifest manifest = candor::readMillionSong(fixture::request(tree.at()), {});
    QVERIFY(manifest.task == candor::Task::SingleLabel);
    QCOMPARE(fixture::namesOf(manifest.classes.names()), (QStringList{"Jazz", "Punk", "Rock"}));
    QCOMPARE(fixture::linesOf(manifest),
             (QStringList{"TRAAAAK128F9318786 - - Rock 0", "TRAAAAV128F421A322 - - Punk 0",
                          "TRAAABD128F429CF47 - - Rock 0", "TRAAAED128E0783FAB - - Jazz 0"}));
    QCOMPARE(fixture::noteCount(manifest, "second genre"), 1);
    QCOMPARE(fixture::noteCount(manifest, "repeat"), 1);
    QCOMPARE(fixture::noteCount(manifest, "No sound was found"), 4);
}

void MillionSongDatasetTest::findsSound() {
    PublishedTree tree;
    tree.write("labels/genres.cls", Table);
    tree.write("previews/TRAAAAK128F9318786.mp3");
    tree.write("previews/A/A/A/TRAAAAV128F421A322.m4a");
    tree.write("previews/A/A/B/TRAAABD128F429CF47.h5"); // features, no sound
    auto request = fixture::request(tree.at("labels/genres.cls"));
    request.audio = tree.at("previews");
    const DatasetManifest manifest = candor::readMillionSong(request, {});
    QCOMPARE(manifest.items[0].audio, std::filesystem::path("TRAAAAK128F9318786.mp3"));
    QCOMPARE(manifest.items[1].audio, std::filesystem::path("A/A/A/TRAAAAV128F421A322.m4a"));
    QVERIFY(manifest.items[1].fault == ItemFault::None);
    QVERIFY(manifest.items[2].fault == ItemFault::Missing);
    QVERIFY(manifest.items[3].fault == ItemFault::Missing);
}

void MillionSongDatasetTest::choosesTables() {
    PublishedTree tree;
    tree.write("cd1.cls", Table);
    tree.write("cd2.cls", "TRAAAAK128F9318786\tRock\n");
    const auto chosen = fixture::request(tree.at(), "", "cd2");
    QCOMPARE(candor::readMillionSong(chosen, {}).items.size(), std::size_t{1});
    QVERIFY(fixture::refusalOf(candor::readMillionSong, fixture::request(tree.at()),
                               InputFault::PartMissing)
                .contains("cd1.cls or cd2.cls"));
    QVERIFY(fixture::refusalOf(candor::readMillionSong,
                               fixture::request(tree.at("cd2.cls"), "test"),
                               InputFault::PartMissing)
                .contains("names no splits"));
}

void MillionSongDatasetTest::refuses_data() {
    const auto row = fixture::refusalRows();
    row("no table", "", InputFault::PartMissing, ".cls");
    row("commas", "TRAAAAK128F9318786,Rock\n", InputFault::CsvRowLength, "1 cells, expected 2");
    row("no track", "# a\nSOAAAAK128F9318786\tRock\n", InputFault::CsvCell,
        "line 2, column \"track\" is \"SOAAAAK128F9318786\"");
    row("no genre", "TRAAAAK128F9318786\t\n", InputFault::CsvCell, "a value");
    row("four cells", "TRAAAAK128F9318786\ta\tb\tc\n", InputFault::CsvRowLength, "4 cells");
    row("twice, differing", Table + "TRAAAAK128F9318786\tPunk\n", InputFault::CsvCell, "line 8");
    row("Latin-1", "TRAAAAK128F9318786\tcaf\xe9\n", InputFault::CsvCell, "UTF-8");
}

void MillionSongDatasetTest::refuses() {
    QFETCH(QByteArray, table);
    QFETCH(int, fault);
    QFETCH(QString, words);
    PublishedTree tree;
    if (!table.isEmpty()) {
        tree.write("a.cls", table.toStdString());
    }
    const QString refusal = fixture::refusalOf(candor::readMillionSong, fixture::request(tree.at()),
                                               static_cast<InputFault>(fault));
    QVERIFY2(refusal.contains(words), qPrintable(refusal));
}

void MillionSongDatasetTest::neverLoadsPickles_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("the file") << "filtered_list_train.cP";
    QTest::newRow("its folder") << "";
}

void MillionSongDatasetTest::neverLoadsPickles() {
    QFETCH(QString, path);
    PublishedTree tree;
    tree.write("filtered_list_train.cP", "cos\nsystem\n(S'true'\ntR.");
    QVERIFY(fixture::refusalOf(candor::readMillionSong,
                               fixture::request(tree.at(path.toStdString())),
                               InputFault::PickledObjects)
                .contains("never loaded"));
}

} // namespace million_song_dataset_test

CANDOR_TEST(million_song_dataset_test::MillionSongDatasetTest)
#include "million_song_dataset_test.moc"
