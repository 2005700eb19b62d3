// SPDX-License-Identifier: GPL-3.0-or-later
// Trees in NSynth's published form. Fields of the notes are those of the published examples.json.
#include "cancelled.h"
#include "core/dataset/dataset_tree.h"
#include "test_program.h"

#include <QtTest>

namespace nsynth_dataset_test {

using namespace candor;
using namespace fixture;

namespace {

using Names = std::vector<std::string>;

/// JSON with ' for ".
std::string json(std::string text) {
    std::ranges::replace(text, '\'', '"');
    return text;
}

std::string note(const std::string& family, const std::string& instrument,
                 const std::string& rest) {
    const std::string name = instrument + rest;
    return json("'" + name + "': {'note': 226, 'note_str': '" + name + "', 'instrument_str': '" +
                instrument +
                "', 'instrument': 404, 'pitch': 40, 'velocity': 75, "
                "'sample_rate': 16000, 'qualities': [0, 1, 0, 0, 0, 0, 0, 0, 0, 0], "
                "'qualities_str': ['dark'], 'instrument_family': 4, 'instrument_family_str': '" +
                family + "', 'instrument_source': 0, 'instrument_source_str': 'acoustic'}");
}

std::string notes(const std::vector<std::string>& all) {
    std::string text = "{";
    for (const std::string& one : all) {
        text += (text.size() > 1 ? ",\n" : "") + one;
    }
    return text + "}\n";
}

const std::string Test = notes({note("vocal", "vocal_acoustic_000", "-060-050"),
                                note("bass", "bass_synthetic_033", "-022-050"),
                                note("synth_lead", "synth_lead_synthetic_001", "-040-100"),
                                note("organ", "organ_electronic_007", "-010-100")});

} // namespace

class NsynthDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOneSplit();
    void readsAllSplitsThere();
    void keepsElevenFamiliesOnRequest();
    void takesSoundFromElsewhere();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void stops();
};

void NsynthDatasetTest::readsOneSplit() {
    const DatasetTree tree;
    tree.file("nsynth-test/examples.json", Test);
    tree.file("nsynth-test/audio/vocal_acoustic_000-060-050.wav");
    tree.file("nsynth-test/audio/bass_synthetic_033-022-050.wav");
    for (const char* named : {"nsynth-test", "nsynth-test/", "nsynth-test/examples.json"}) {
        QVERIFY(recogniseDataset(tree / named) == DatasetKind::NSynth);
        const DatasetManifest read =
            readDataset({.kind = DatasetKind::NSynth, .path = tree / named});
        QCOMPARE(read.name, std::string("NSynth test"));
        QCOMPARE(read.classes.names(), (Names{"bass", "organ", "vocal"}));
        QCOMPARE(read.splitNames, Names{"test"});
        QCOMPARE(read.groupMeaning, std::string("instrument"));
        QCOMPARE(read.items.size(), std::size_t{3});
        const ManifestItem vocal = itemOf(read, "vocal_acoustic_000-060-050");
        QCOMPARE(vocal.label, 2); // synth_lead does not stand before it
        QCOMPARE(vocal.split, 0);
        QCOMPARE(read.groupNames[static_cast<std::size_t>(vocal.group)],
                 std::string("vocal_acoustic_000"));
        QVERIFY(std::filesystem::exists(read.root / vocal.audio));
        QVERIFY(vocal.fault == ItemFault::None);
        QVERIFY(itemOf(read, "organ_electronic_007-010-100").fault == ItemFault::Missing);
        QCOMPARE(noted(read, "synth_lead"), std::uint64_t{1});
        QCOMPARE(noted(read, "4096 are published"), std::uint64_t{4});
        QCOMPARE(countItems(read).faulty, std::uint64_t{1});
        QCOMPARE(countItems(read).items[0], (std::vector<std::uint64_t>{1, 0}));
    }
}

void NsynthDatasetTest::readsAllSplitsThere() {
    const DatasetTree tree;
    tree.file("nsynth-test/examples.json", Test);
    tree.file("nsynth-valid/examples.json", notes({note("reed", "reed_acoustic_011", "-050-075")}));
    tree.file("nsynth-valid/audio/reed_acoustic_011-050-075.wav");
    DatasetRequest request{.kind = DatasetKind::NSynth, .path = tree / ""};
    const DatasetManifest read = readDataset(request);
    QCOMPARE(read.splitNames, (Names{"valid", "test"}));
    QCOMPARE(read.items.size(), std::size_t{4});
    QCOMPARE(noted(read, "not here: train"), std::uint64_t{1});
    const ManifestItem reed = itemOf(read, "reed_acoustic_011-050-075");
    QVERIFY(reed.fault == ItemFault::None);
    QVERIFY(std::filesystem::exists(read.root / reed.audio));
    QVERIFY(itemOf(read, "bass_synthetic_033-022-050").fault == ItemFault::Missing);
    request.split = "valid";
    QCOMPARE(readDataset(request).items.size(), std::size_t{1});
    QCOMPARE(readDataset(request).classes.names(), Names{"reed"});
    request.split = "train";
    QVERIFY(refusalOf(request).find("split \"train\"") != std::string::npos);
}

void NsynthDatasetTest::keepsElevenFamiliesOnRequest() {
    const DatasetTree tree;
    tree.file("nsynth-test/examples.json", Test);
    const DatasetManifest read = readDataset(
        {.kind = DatasetKind::NSynth, .path = tree / "nsynth-test", .subset = "11-families"});
    QCOMPARE(read.classes.names(), (Names{"bass", "organ", "synth_lead", "vocal"}));
    QCOMPARE(noted(read, "synth_lead"), std::uint64_t{0});
    QCOMPARE(noted(read, "No sound"), std::uint64_t{4});
}

void NsynthDatasetTest::takesSoundFromElsewhere() {
    const DatasetTree tree;
    tree.file("nsynth-test/examples.json", Test);
    tree.file("sound/vocal_acoustic_000-060-050.wav");
    const DatasetManifest read = readDataset(
        {.kind = DatasetKind::NSynth, .path = tree / "nsynth-test", .audio = tree / "sound"});
    const ManifestItem vocal = itemOf(read, "vocal_acoustic_000-060-050");
    QVERIFY(vocal.fault == ItemFault::None);
    QVERIFY(std::filesystem::exists(read.root / vocal.audio));
}

void NsynthDatasetTest::saysWhatIsWrong_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    const std::string whole = note("reed", "reed_acoustic_011", "-050-075");
    QTest::newRow("cut short") << QByteArray::fromStdString("{" + whole) << QByteArray("line");
    QTest::newRow("a list") << QByteArray::fromStdString("[{" + whole + "}]")
                            << QByteArray("not a list");
    QTest::newRow("no object") << QByteArray::fromStdString(
                                      json("{'reed_acoustic_011-050-075': 3}"))
                               << QByteArray("each an object");
    QTest::newRow("Latin-1") << QByteArray("{\"caf\xe9\": {}}") << QByteArray("UTF-8");
    QTest::newRow("no family") << QByteArray::fromStdString(
                                      json("{'a_b_000-050-075': {'instrument_str': 'a_b_000'}}"))
                               << QByteArray("instrument_family_str");
    QTest::newRow("one name, two families")
        << QByteArray::fromStdString(notes({whole, note("bass", "reed_acoustic_011", "-050-075")}))
        << QByteArray("\"reed_acoustic_011-050-075\" twice");
    QTest::newRow("empty") << QByteArray() << QByteArray("line");
}

void NsynthDatasetTest::saysWhatIsWrong() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    const DatasetTree tree;
    tree.file("nsynth-test/examples.json", text.toStdString());
    const std::string refusal =
        refusalOf({.kind = DatasetKind::NSynth, .path = tree / "nsynth-test"});
    QVERIFY2(refusal.find(words.toStdString()) != std::string::npos, refusal.c_str());
    QVERIFY(refusal.find("examples.json") != std::string::npos);
}

void NsynthDatasetTest::stops() {
    const DatasetTree tree;
    tree.file("nsynth-test/examples.json", Test);
    std::stop_source source;
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(
        static_cast<void>(readDataset({.kind = DatasetKind::NSynth, .path = tree / "nsynth-test"},
                                      source.get_token())),
        Cancelled);
    QVERIFY(!refusalOf({.kind = DatasetKind::NSynth, .path = tree / "nowhere"}).empty());
}

} // namespace nsynth_dataset_test

CANDOR_TEST(nsynth_dataset_test::NsynthDatasetTest)
#include "nsynth_dataset_test.moc"
