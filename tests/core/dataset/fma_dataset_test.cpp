// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/published_tree.h"
#include "test_program.h"

namespace fma_dataset_test {

using candor::DatasetManifest;
using candor::DatasetRequest;
using candor::InputFault;
using candor::ItemFault;
using fixture::PublishedTree;

namespace {

// The 52 columns of tracks.csv in their published order.
const char* const Header =
    ",album,album,album,album,album,album,album,album,album,album,album,album,album,artist,artist,"
    "artist,artist,artist,artist,artist,artist,artist,artist,artist,artist,artist,artist,artist,"
    "artist,artist,set,set,track,track,track,track,track,track,track,track,track,track,track,track,"
    "track,track,track,track,track,track,track,track\n"
    ",comments,date_created,date_released,engineer,favorites,id,information,listens,producer,tags,"
    "title,tracks,type,active_year_begin,active_year_end,associated_labels,bio,comments,"
    "date_created,favorites,id,latitude,location,longitude,members,name,related_projects,tags,"
    "website,wikipedia_page,split,subset,bit_rate,comments,composer,date_created,date_recorded,"
    "duration,favorites,genre_top,genres,genres_all,information,interest,language_code,license,"
    "listens,lyricist,number,publisher,tags,title\n";
const char* const IndexLine = "track_id,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n";

std::string track(const std::string& id, const std::string& artist, const std::string& split,
                  const std::string& subset, const std::string& genre,
                  const std::string& bio = "") {
    return id +
           ",0,2008-11-26 01:44:45,2009-01-05 00:00:00,,4,1,,6073,,[],AWOL - A Way Of Life,7," +
           "Album,2006-01-01 00:00:00,,," + bio + ",0,2008-11-26 01:42:32,9," + artist +
           ",40.05,New Jersey,-74.4,,AWOL,,\"['awol', 'b side']\",http://x,," + split + "," +
           subset + ",256000,0,,2008-11-26 01:48:12,,168,2," + genre +
           ",\"[21, 4]\",[21],,4656,en,CC BY-NC-SA,1293,,3,,[],Food\n";
}

// Rows of which two hold quotes, commas and line breaks, as biographies do.
const std::string Table =
    Header + std::string(IndexLine) + track("2", "1", "training", "small", "Hip-Hop") +
    track("3", "1", "training", "medium", "Hip-Hop", "\"<p>a \"\"crew\"\",\n\nof\r\nfour</p>\"") +
    track("5", "2", "test", "small", "Rock") +
    track("20", "3", "validation", "large", "", "\"\"\"\"\"\"") +
    track("98565", "4", "test", "small", "Electronic") +
    track("98566", "4", "test", "medium", "Electronic") +
    track("99134", "5", "training", "small", "Old-Time / Historic");

} // namespace

class FmaDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subsets_data();
    void subsets();
    void findsItsParts_data();
    void findsItsParts();
    void saysWhatIsMissing();
    void keepsOneSplit();
    void refuses_data();
    void refuses();
    void mergesEqualRows();
};

void FmaDatasetTest::subsets_data() {
    QTest::addColumn<QString>("subset");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("classes");
    const QStringList small{"000002 training 1 Hip-Hop 0", "000005 test 2 Rock 0",
                            "098565 test 4 Electronic 2",
                            "099134 training 5 Old-Time / Historic 3"};
    const QStringList classes{"Electronic", "Hip-Hop", "Old-Time / Historic", "Rock"};
    QStringList medium = small;
    medium.insert(1, "000003 training 1 Hip-Hop 0");
    medium.insert(4, "098566 test 4 Electronic 2");
    QStringList large = medium;
    large.insert(3, "000020 validation 3  0");
    QStringList full = large; // not cut into clips: none is short
    full.replaceInStrings(QRegularExpression(" [23]$"), " 0");
    QTest::newRow("small") << "small" << small << classes;
    QTest::newRow("medium is small and medium") << "medium" << medium << classes;
    QTest::newRow("large is all") << "large" << large << classes;
    QTest::newRow("full is all") << "full" << full << classes;
}

void FmaDatasetTest::subsets() {
    QFETCH(QString, subset);
    QFETCH(QStringList, lines);
    QFETCH(QStringList, classes);
    PublishedTree tree;
    tree.write("fma_metadata/tracks.csv", Table);
    const DatasetRequest request = fixture::request(tree.at(), "", subset.toStdString());
    const DatasetManifest manifest = candor::readFma(request, {});
    QCOMPARE(fixture::linesOf(manifest), lines);
    QCOMPARE(fixture::namesOf(manifest.classes.names()), classes);
    QCOMPARE(QString::fromStdString(manifest.name), "FMA " + subset);
    QCOMPARE(QString::fromStdString(manifest.groupMeaning), QStringLiteral("artist"));
    QCOMPARE(fixture::noteCount(manifest, "No sound was found"), int(lines.size()));
    QCOMPARE(fixture::noteCount(manifest, "without a top genre"),
             subset == "large" || subset == "full" ? 1 : -1);
}

void FmaDatasetTest::findsItsParts_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("audio");
    QTest::addColumn<QString>("name");
    QTest::newRow("the folder of both") << "a"
                                        << ""
                                        << "FMA small";
    QTest::newRow("a slash at its end") << "a/"
                                        << ""
                                        << "FMA small";
    QTest::newRow("the sound") << "a/fma_small"
                               << ""
                               << "FMA small";
    QTest::newRow("the metadata") << "a/fma_metadata"
                                  << ""
                                  << "FMA small";
    QTest::newRow("the table") << "a/fma_metadata/tracks.csv"
                               << ""
                               << "FMA small";
    QTest::newRow("sound elsewhere") << "b/fma_metadata"
                                     << "a/fma_small"
                                     << "FMA small";
    QTest::newRow("the folder of sound elsewhere") << "b"
                                                   << "a"
                                                   << "FMA small";
}

void FmaDatasetTest::findsItsParts() {
    QFETCH(QString, path);
    QFETCH(QString, audio);
    QFETCH(QString, name);
    PublishedTree tree;
    tree.write("a/fma_metadata/tracks.csv", Table);
    tree.write("b/fma_metadata/tracks.csv", Table);
    tree.write("a/fma_small/000/000002.mp3");
    DatasetRequest request = fixture::request(tree.at(path.toStdString()));
    if (!audio.isEmpty()) {
        request.audio = tree.at(audio.toStdString());
    }
    const DatasetManifest manifest = candor::readFma(request, {});
    QVERIFY(candor::recogniseDataset(request.path) == candor::DatasetKind::Fma);
    QCOMPARE(QString::fromStdString(manifest.name), name);
    QCOMPARE(manifest.root / manifest.items[0].audio, tree.at("a/fma_small/000/000002.mp3"));
    QVERIFY(manifest.items[0].fault == ItemFault::None);
    QVERIFY(manifest.items[1].fault == ItemFault::Missing);
}

void FmaDatasetTest::saysWhatIsMissing() {
    PublishedTree tree;
    tree.write("fma_metadata/tracks.csv", Table);
    for (const char* clip : {"000/000002", "000/000003", "000/._000005", "098/098565"}) {
        tree.write(std::string("fma_medium/") + clip + ".mp3");
    }
    // The clips of small lie in medium, too.
    const DatasetRequest request = fixture::request(tree.at(), "", "small");
    const DatasetManifest manifest = candor::readFma(request, {});
    QCOMPARE(
        fixture::linesOf(manifest),
        (QStringList{"000002 training 1 Hip-Hop 0", "000005 test 2 Rock 1",
                     "098565 test 4 Electronic 2", "099134 training 5 Old-Time / Historic 1"}));
    QCOMPARE(fixture::noteCount(manifest, "shorter than 30 s"), 1);
    QCOMPARE(fixture::noteCount(manifest, "hold no sound"), 1);
}

void FmaDatasetTest::keepsOneSplit() {
    PublishedTree tree;
    tree.write("fma_metadata/tracks.csv", Table);
    const DatasetManifest manifest =
        candor::readFma(fixture::request(tree.at(), "validation", "large"), {});
    QCOMPARE(fixture::linesOf(manifest), QStringList{"000020 validation 3  0"});
    QCOMPARE(manifest.classes.size(), std::size_t{4}); // those of the subset
}

void FmaDatasetTest::refuses_data() {
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("subset");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const std::string& table, InputFault fault,
                        const QString& words, const QString& subset = "large") {
        QTest::newRow(name) << QByteArray::fromStdString(table) << subset << int(fault) << words;
    };
    const std::string head = Header + std::string(IndexLine);
    row("no table", "", InputFault::PartMissing, "fma_metadata/tracks.csv");
    row("subset unknown", Table, InputFault::PartMissing, "subset \"tiny\"", "tiny");
    row("one header line", Table.substr(Table.find('\n') + 1), InputFault::CsvHeader, "track_id");
    std::string without = Table;
    without.replace(without.find("genre_top"), 9, "genre_low");
    row("column missing", without, InputFault::CsvHeader, "track.genre_top");
    row("split unknown", head + track("2", "1", "dev", "small", "Rock"), InputFault::CsvCell,
        "line 4, column \"set.split\" is \"dev\", expected training, validation or test");
    row("number wrong", head + track("two", "1", "test", "small", "Rock"), InputFault::CsvCell,
        "track_id");
    row("Latin-1", head + track("2", "1", "test", "small", "Chans\xf3n"), InputFault::CsvCell,
        "UTF-8");
    row("short row", head + "2,1,2\n", InputFault::CsvRowLength, "3 cells, expected 53");
    row("twice, differing",
        head + track("2", "1", "test", "small", "Rock") + track("2", "1", "test", "small", "Pop"),
        InputFault::CsvCell, "line 5");
    row("quote never closed", head + track("2", "1", "test", "small", "\"Rock"),
        InputFault::CsvCell, "stray quote");
}

void FmaDatasetTest::refuses() {
    QFETCH(QByteArray, table);
    QFETCH(QString, subset);
    QFETCH(int, fault);
    QFETCH(QString, words);
    PublishedTree tree;
    if (!table.isEmpty()) {
        tree.write("fma_metadata/tracks.csv", table.toStdString());
    }
    const QString refusal =
        fixture::refusalOf(candor::readFma, fixture::request(tree.at(), "", subset.toStdString()),
                           static_cast<InputFault>(fault));
    QVERIFY2(refusal.contains(words), qPrintable(refusal));
}

void FmaDatasetTest::mergesEqualRows() {
    PublishedTree tree;
    tree.write("tracks.csv", "\xef\xbb\xbf" + Table + track("5", "2", "test", "small", "Rock"));
    const DatasetManifest manifest = candor::readFma(fixture::request(tree.at(), "", "small"), {});
    QCOMPARE(manifest.items.size(), std::size_t{4});
    QCOMPARE(fixture::noteCount(manifest, "repeat"), 1);
    tree.write("fma_small/000/000002.mp3");
    tree.write("fma_medium/000/000002.mp3");
    QVERIFY(
        fixture::refusalOf(candor::readFma, fixture::request(tree.at()), InputFault::PartMissing)
            .contains("small or medium"));
}

} // namespace fma_dataset_test

CANDOR_TEST(fma_dataset_test::FmaDatasetTest)
#include "fma_dataset_test.moc"
