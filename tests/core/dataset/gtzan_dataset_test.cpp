// SPDX-License-Identifier: GPL-3.0-or-later
// Trees in the two forms in which GTZAN goes round. Counts a genre of the fault-filtered split are
// those of its published lists, summed.
#include "core/dataset/dataset_tree.h"
#include "test_program.h"

#include <QtTest>

#include <array>
#include <cstdio>
#include <map>

namespace gtzan_dataset_test {

using namespace candor;
using namespace fixture;

namespace {

using Names = std::vector<std::string>;

/// Excerpts on the published lists: train + valid + test.
const std::map<std::string, std::uint64_t> Filtered{
    {"blues", 100}, {"classical", 99}, {"country", 98}, {"disco", 93},  {"hiphop", 92},
    {"jazz", 87},   {"metal", 91},     {"pop", 84},     {"reggae", 86}, {"rock", 100}};

void fillGenre(const DatasetTree& tree, const std::string& folder, const std::string& genre,
               const std::string& extension) {
    for (int number = 0; number < 100; ++number) {
        std::array<char, 16> digits{};
        std::snprintf(digits.data(), digits.size(), ".%05d.", number);
        tree.file(folder + '/' + genre + '/' + genre + digits.data() + extension);
    }
}

DatasetManifest read(const std::filesystem::path& path, const std::string& split = {}) {
    return readDataset({.kind = DatasetKind::Gtzan, .path = path, .split = split});
}

} // namespace

class GtzanDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBothForms_data();
    void readsBothForms();
    void countsWhatTheFilterKeeps();
    void readsTheLists();
    void saysWhatIsWrongWithLists();
    void refusesOtherFolders();
};

void GtzanDatasetTest::readsBothForms_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("extension");
    QTest::newRow("archive") << "genres"
                             << ""
                             << "au";
    QTest::newRow("its folder") << "genres"
                                << "genres"
                                << "au";
    QTest::newRow("Kaggle") << "Data/genres_original"
                            << ""
                            << "wav";
    QTest::newRow("Kaggle's Data") << "Data/genres_original"
                                   << "Data"
                                   << "wav";
}

void GtzanDatasetTest::readsBothForms() {
    QFETCH(QString, folder);
    QFETCH(QString, named);
    QFETCH(QString, extension);
    const DatasetTree tree;
    for (const char* genre : {"jazz", "reggae"}) {
        fillGenre(tree, folder.toStdString(), genre, extension.toStdString());
    }
    tree.file(folder.toStdString() + "/jazz/._jazz.00000." + extension.toStdString());
    tree.file("Data/features_30_sec.csv", "filename,length\n");
    QVERIFY(recogniseDataset(tree / named.toStdString()) == DatasetKind::Gtzan);
    const DatasetManifest manifest = read(tree / named.toStdString());
    QCOMPARE(manifest.items.size(), std::size_t{1000});
    QCOMPARE(manifest.classes.size(), std::size_t{10});
    QCOMPARE(manifest.classes[5], std::string("jazz"));
    QCOMPARE(countItems(manifest).items[0].front() + countItems(manifest).items[0].back(),
             std::uint64_t{100});
    const ManifestItem jazz = itemOf(manifest, "jazz.00000");
    QCOMPARE(jazz.label, 5);
    QVERIFY(std::filesystem::exists(manifest.root / jazz.audio) && jazz.fault == ItemFault::None);
    QVERIFY(itemOf(manifest, "rock.00099").fault == ItemFault::Missing);
    QVERIFY(itemOf(manifest, "jazz.00054").fault ==
            (extension == "wav" ? ItemFault::KnownBroken : ItemFault::None));
    QVERIFY(itemOf(manifest, "jazz.00033").fault == ItemFault::Excluded);
    QVERIFY(itemOf(manifest, "reggae.00086").fault == ItemFault::KnownShort);
    QCOMPARE(noted(manifest, "AppleDouble"), std::uint64_t{1});
    QCOMPARE(noted(manifest, "fault filter"), std::uint64_t{26}); // jazz 13, reggae 14 but 00086
}

void GtzanDatasetTest::countsWhatTheFilterKeeps() {
    const DatasetTree tree;
    fillGenre(tree, "genres", "blues", "au");
    fillGenre(tree, "genres", "rock", "au");
    const DatasetManifest manifest = read(tree / "");
    QCOMPARE(manifest.splitNames, Names{"filtered"});
    const ManifestCounts counts = countItems(manifest);
    for (std::size_t genre = 0; genre < 10; ++genre) {
        const std::uint64_t kept = Filtered.at(manifest.classes[genre]);
        QCOMPARE(counts.items[genre], (std::vector<std::uint64_t>{kept, 100 - kept}));
    }
    QCOMPARE(read(tree / "", "filtered").items.size(), std::size_t{930});
}

void GtzanDatasetTest::readsTheLists() {
    const DatasetTree tree;
    fillGenre(tree, "genres", "blues", "au");
    fillGenre(tree, "genres", "rock", "au");
    tree.file("train_filtered.txt", "blues/blues.00029.wav\r\nrock/rock.00003.wav\n\n");
    tree.file("valid_filtered.txt", "blues/blues.00012.wav");
    tree.file("test_filtered.txt", "rock/rock.00040.wav\n");
    const DatasetManifest manifest = read(tree / "genres");
    QCOMPARE(manifest.splitNames, (Names{"train", "valid", "test"}));
    QCOMPARE(itemOf(manifest, "blues.00029").split, 0);
    QCOMPARE(itemOf(manifest, "blues.00012").split, 1);
    QCOMPARE(itemOf(manifest, "rock.00040").split, 2);
    QCOMPARE(itemOf(manifest, "rock.00041").split, -1);
    QCOMPARE(read(tree / "", "train").items.size(), std::size_t{2});
}

void GtzanDatasetTest::saysWhatIsWrongWithLists() {
    const DatasetTree tree;
    fillGenre(tree, "genres", "blues", "au");
    fillGenre(tree, "genres", "rock", "au");
    const DatasetRequest request{.kind = DatasetKind::Gtzan, .path = tree / ""};
    const auto refuses = [&request](const std::string& words) {
        return refusalOf(request).find(words) != std::string::npos;
    };
    tree.file("train_filtered.txt", "blues/blues.00029.wav\n");
    QVERIFY(refuses("valid_filtered.txt"));
    tree.file("test_filtered.txt", "rock/rock.00040.wav\n");
    for (const char* line : {"techno/techno.00001.wav", "blues/blues.00100.wav",
                             "blues/blues.1.wav", "blues/blues.0000x.wav", "blues"}) {
        tree.file("valid_filtered.txt", "blues/blues.00012.wav\n" + std::string(line) + "\n");
        QVERIFY(refuses("line 2, column \"path\" is \"" + std::string(line)));
    }
    tree.file("valid_filtered.txt", "blues/blues.00029.wav\n");
    QVERIFY(refuses("nor another list"));
}

void GtzanDatasetTest::refusesOtherFolders() {
    const DatasetTree tree;
    tree.file("jazz/a.mp3");
    tree.file("rock/b.mp3");
    QVERIFY(recogniseDataset(tree / "") == DatasetKind::FolderPerClass);
    QVERIFY(!recogniseDataset(tree / "jazz"));
    QVERIFY(refusalOf({.kind = DatasetKind::Gtzan, .path = tree / "jazz"})
                .find("it has no folders of genres") != std::string::npos);
}

} // namespace gtzan_dataset_test

CANDOR_TEST(gtzan_dataset_test::GtzanDatasetTest)
#include "gtzan_dataset_test.moc"
