// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelled.h"
#include "core/dataset/published_tree.h"
#include "test_program.h"

#include "dataset/sound_index.h"

namespace sound_index_test {

using candor::SoundIndex;
using fixture::PublishedTree;

class SoundIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByPathAndStem();
    void leavesOutWhatIsNoSound();
    void outlivesOddLinks();
    void isEmptyWithoutFolder();
    void stops();
};

void SoundIndexTest::findsByPathAndStem() {
    PublishedTree tree;
    tree.write("b/2.wav");
    tree.write("a/x.y.MP3");
    tree.write("a/2.flac");
    tree.write("1/2/3/4/deep.mp3");
    tree.write("1/2/3/4/5/deeper.mp3");
    const SoundIndex paths(tree.at(), SoundIndex::Key::Path, {});
    QVERIFY(paths.find("b/2.wav") == std::filesystem::path("b/2.wav"));
    QVERIFY(!paths.find("2.wav"));
    const SoundIndex stems(tree.at(), SoundIndex::Key::Stem, {});
    QVERIFY(stems.find("2") == std::filesystem::path("a/2.flac")); // the first by name
    QVERIFY(stems.find("x.y") == std::filesystem::path("a/x.y.MP3"));
    QVERIFY(stems.find("deep"));
    QVERIFY(!stems.find("deeper"));
}

void SoundIndexTest::leavesOutWhatIsNoSound() {
    PublishedTree tree;
    tree.write("._a.mp3");
    tree.write("a.json");
    tree.write("folder.mp3/readme");
    QVERIFY(SoundIndex(tree.at(), SoundIndex::Key::Stem, {}).empty());
}

void SoundIndexTest::outlivesOddLinks() {
    PublishedTree tree;
    tree.write("z/1.mp3");
    std::filesystem::create_symlink("nowhere", tree.at("a-folder"));
    std::filesystem::create_symlink("nowhere.mp3", tree.at("2.mp3"));
    std::filesystem::create_directory_symlink("..", tree.at("z/loop"));
    std::filesystem::create_directory_symlink("z", tree.at("link"));
    const SoundIndex index(tree.at(), SoundIndex::Key::Path, {});
    QVERIFY(index.find("z/1.mp3"));
    QVERIFY(index.find("link/1.mp3"));
    QVERIFY(!index.find("2.mp3"));
}

void SoundIndexTest::isEmptyWithoutFolder() {
    PublishedTree tree;
    tree.write("1.mp3");
    QVERIFY(SoundIndex(tree.at("none"), SoundIndex::Key::Path, {}).empty());
    QVERIFY(SoundIndex(tree.at("1.mp3"), SoundIndex::Key::Path, {}).empty());
}

void SoundIndexTest::stops() {
    PublishedTree tree;
    tree.write("1.mp3");
    std::stop_source source;
    source.request_stop();
    QVERIFY_THROWS_EXCEPTION(candor::Cancelled,
                             SoundIndex(tree.at(), SoundIndex::Key::Path, source.get_token()));
}

} // namespace sound_index_test

CANDOR_TEST(sound_index_test::SoundIndexTest)
#include "sound_index_test.moc"
