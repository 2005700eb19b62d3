// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset_tree.h"
#include "test_program.h"

#include <QtTest>

namespace folder_dataset_test {

using namespace candor;
using namespace fixture;

namespace {
using Names = std::vector<std::string>;
}

class FolderDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsClasses();
    void readsSplits();
    void leavesLinksBelowAClass();
    void recognises();
    void saysWhatIsWrong();
};

void FolderDatasetTest::readsClasses() {
    const DatasetTree tree;
    tree.file("my set/jazz/b.WAV");
    tree.file("my set/jazz/live/a.mp3");
    tree.file("my set/jazz/cover.jpg");
    tree.file("my set/jazz/._b.wav");
    tree.file("my set/Blues, \"old\"/c.flac");
    tree.file("my set/scans/page.png");
    tree.file("my set/loose.ogg");
    const DatasetManifest read = readDataset({.path = tree / "my set/"});
    QCOMPARE(read.name, std::string("my set"));
    QCOMPARE(read.classes.names(), (Names{"Blues, \"old\"", "jazz"}));
    QCOMPARE(read.items.size(), std::size_t{4});
    QCOMPARE(itemOf(read, "jazz/b.WAV").label, 1);
    QCOMPARE(itemOf(read, "jazz/live/a.mp3").label, 1);
    QCOMPARE(itemOf(read, "loose.ogg").label, GroundTruth::Unlabelled);
    QCOMPARE(itemOf(read, "jazz/b.WAV").split, -1);
    for (const ManifestItem& item : read.items) {
        QVERIFY(std::filesystem::exists(read.root / item.audio));
    }
    QCOMPARE(noted(read, "unlabelled"), std::uint64_t{1});
    QCOMPARE(noted(read, "not sound"), std::uint64_t{2});
    QCOMPARE(noted(read, "without sound"), std::uint64_t{1});
    QCOMPARE(countItems(read).unlabelled, std::uint64_t{1});
    QCOMPARE(countItems(read).items, (std::vector<std::vector<std::uint64_t>>{{1}, {2}}));
}

void FolderDatasetTest::readsSplits() {
    const DatasetTree tree;
    tree.file("train/jazz/a.wav");
    tree.file("train/rock/b.wav");
    tree.file("Test/jazz/a.wav");
    const DatasetManifest read = readDataset({.path = tree / ""});
    QCOMPARE(read.splitNames, (Names{"Test", "train"}));
    QCOMPARE(read.classes.names(), (Names{"jazz", "rock"}));
    QCOMPARE(itemOf(read, "Test/jazz/a.wav").split, 0);
    QCOMPARE(itemOf(read, "train/jazz/a.wav").split, 1);
    QCOMPARE(readDataset({.path = tree / "", .split = "train"}).items.size(), std::size_t{2});
    QVERIFY(refusalOf({.path = tree / "", .split = "valid"}).find("Test or train") !=
            std::string::npos);
}

void FolderDatasetTest::leavesLinksBelowAClass() {
    const DatasetTree tree;
    tree.file("set/jazz/a.wav");
    tree.file("elsewhere/b.wav");
    std::filesystem::create_directory_symlink(tree / "set", tree / "set/jazz/up");
    std::filesystem::create_directory_symlink(tree / "elsewhere", tree / "set/rock");
    const DatasetManifest read = readDataset({.path = tree / "set"});
    QCOMPARE(read.items.size(), std::size_t{2});
    QCOMPARE(read.classes.names(), (Names{"jazz", "rock"}));
}

void FolderDatasetTest::recognises() {
    const DatasetTree tree;
    tree.file("a/jazz/x.mp3");
    QVERIFY(!recogniseDataset(tree / "a")); // one class is none
    tree.file("a/rock/deep/y.mp3");
    QVERIFY(recogniseDataset(tree / "a") == DatasetKind::FolderPerClass);
    tree.file("a/z.mp3");
    QVERIFY(!recogniseDataset(tree / "a"));
    QVERIFY(!recogniseDataset(tree / "nowhere"));
    QVERIFY(!recogniseDataset(tree / "a/z.mp3"));
    for (const char* key : {"nsynth", "fma", "gtzan", "magnatagatune", "mtg-jamendo", "audioset",
                            "msd", "folders", "csv"}) {
        const auto kind = datasetFromKey(key);
        QVERIFY2(kind && datasetKey(*kind) == key, key);
    }
    QVERIFY(!datasetFromKey("mnist"));
}

void FolderDatasetTest::saysWhatIsWrong() {
    const DatasetTree tree;
    QVERIFY(refusalOf({.path = tree / "nowhere"}).find("nowhere: there is no such") !=
            std::string::npos);
    tree.file("flat/a.wav");
    QVERIFY(refusalOf({.path = tree / "flat"}).find("a folder a class") != std::string::npos);
    tree.file("old/caf\xe9/a.wav");
    QVERIFY(refusalOf({.path = tree / "old"}).find("not UTF-8") != std::string::npos);
}

} // namespace folder_dataset_test

CANDOR_TEST(folder_dataset_test::FolderDatasetTest)
#include "folder_dataset_test.moc"
