// SPDX-License-Identifier: GPL-3.0-or-later
// Expectations: the same run without recall, and calls counted by the fake networks.
#include "core/inference/fake_ensemble.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <map>

namespace extraction_recall_test {

using namespace candor;
using namespace fixture;

namespace {

using Paths = std::vector<std::filesystem::path>;
using Known = std::map<std::string, KnownLogits>; // by content

/// What a run gave, as a cache would keep it; members not wanted are left empty.
KnownLogits knownOf(const FileLogits& file, const std::vector<std::size_t>& wanted) {
    KnownLogits known;
    known.facts = file;
    known.facts.logits.clear();
    known.members.resize(file.members);
    const auto values = static_cast<std::ptrdiff_t>(file.patches * file.classes);
    for (const std::size_t member : wanted) {
        const auto first = file.logits.begin() + static_cast<std::ptrdiff_t>(member) * values;
        known.members[member].assign(first, first + values);
    }
    return known;
}

ExtractionSettings remembering(const Known& known, std::size_t batch = 0, unsigned workers = 2) {
    ExtractionSettings settings{workers, batch, 0};
    settings.recall = [&known](std::size_t, const FileIdentity& identity) {
        const auto found = known.find(identity.content);
        return found == known.end() ? std::nullopt : std::optional<KnownLogits>(found->second);
    };
    return settings;
}

} // namespace

class ExtractionRecallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileSaysWhatItWas();
    void knownFilesAreNotDecoded();
    void onlyTheMembersThatLackAreRun_data();
    void onlyTheMembersThatLackAreRun();
    void knownMembersSurviveAFailingBatch();
    void anotherNumberOfPatchesIsHeardAnew();
    void whatFitsNotIsIgnored_data();
    void whatFitsNotIsIgnored();
    void missingFilesFail();
    void aCopyUnderAnotherNameIsKnown();

private:
    [[nodiscard]] std::filesystem::path file(const std::string& name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    /// Files of the first run that are known, with those members.
    [[nodiscard]] Known known(const std::vector<std::size_t>& files,
                              const std::vector<std::size_t>& members) const;

    QTemporaryDir m_folder;
    Paths m_paths;
    std::vector<std::size_t> m_patches;
    std::vector<std::shared_ptr<const FileLogits>> m_first; // computed without recall
};

Known ExtractionRecallTest::known(const std::vector<std::size_t>& files,
                                  const std::vector<std::size_t>& members) const {
    Known known;
    for (const std::size_t index : files) {
        known[contentHash(m_paths[index])] = knownOf(*m_first[index], members);
    }
    return known;
}

void ExtractionRecallTest::initTestCase() {
    const std::vector<std::size_t> lengths{400, 1000, 5500, 2000, 1, 20000, 3333, 10000};
    for (std::size_t index = 0; index < lengths.size(); ++index) {
        m_paths.push_back(file(std::to_string(index) + ".wav"));
        m_patches.push_back((lengths[index] + PatchSamples - 1) / PatchSamples);
        writeWav(m_paths.back(), noise(lengths[index], static_cast<unsigned>(index)));
    }
    const Told told = extract(ensemble(3), m_paths);
    for (const auto& calls : told.files) {
        m_first.push_back(calls.at(0));
    }
}

void ExtractionRecallTest::everyFileSaysWhatItWas() {
    for (std::size_t index = 0; index < m_paths.size(); ++index) {
        const FileIdentity& identity = m_first[index]->identity;
        QVERIFY(identity == identityOf(m_paths[index])); // no hash where nothing is recalled
        QVERIFY(identity.size > 0 && identity.modified > 0);
    }
    const Known nothing;
    const Told told = extract(ensemble(3), m_paths, remembering(nothing));
    for (std::size_t index = 0; index < m_paths.size(); ++index) {
        const FileLogits& logits = *told.files[index].at(0);
        QCOMPARE(logits.identity.content, contentHash(m_paths[index]));
        QCOMPARE(logits.recalled, 0U);
        QVERIFY(logits.logits == m_first[index]->logits);
    }
}

void ExtractionRecallTest::knownFilesAreNotDecoded() {
    const std::vector<std::size_t> files{0, 2, 5};
    const Known all = known(files, {0, 1, 2});
    Ensemble members = ensemble(3);
    const Told told = extract(members, m_paths, remembering(all));
    std::size_t left = 0;
    double recalledSeconds = 0.0;
    for (std::size_t index = 0; index < m_paths.size(); ++index) {
        const bool wasKnown = std::ranges::count(files, index) > 0;
        left += wasKnown ? 0 : m_patches[index];
        recalledSeconds += wasKnown ? m_first[index]->seconds : 0.0;
        QCOMPARE(told.files[index].size(), 1U);
        const FileLogits& logits = *told.files[index].front();
        QCOMPARE(logits.recalled, wasKnown ? 3U : 0U);
        QCOMPARE(logits.path, m_paths[index]);
        QVERIFY(logits.logits == m_first[index]->logits);
        QVERIFY(logits.patchStart == m_first[index]->patchStart);
        QCOMPARE(logits.seconds, m_first[index]->seconds);
        QCOMPARE(logits.shorterThanPatch, m_first[index]->shorterThanPatch);
        QVERIFY(logits.identity.looksLike(m_first[index]->identity));
    }
    for (std::size_t member = 0; member < 3; ++member) {
        QCOMPARE(classifier(members, member).patchesSeen.load(), left);
    }
    const ExtractionProgress& last = told.progress.back();
    QCOMPARE(last.filesDone, m_paths.size());
    QCOMPARE(last.filesRecalled, files.size());
    QVERIFY(std::abs(last.audioSecondsRecalled - recalledSeconds) < 1e-9);
    QVERIFY(last.speed() * last.elapsedSeconds <
            last.audioSecondsDone - last.audioSecondsRecalled + 1e-9);
}

void ExtractionRecallTest::onlyTheMembersThatLackAreRun_data() {
    QTest::addColumn<int>("batch");
    for (const int batch : {0, 1, 3, 64}) {
        QTest::addRow("batches of %d", batch) << batch;
    }
}

void ExtractionRecallTest::onlyTheMembersThatLackAreRun() {
    QFETCH(int, batch);
    // Some know members 0 and 2, some none, one all: batches hold patches of all kinds.
    Known some = known({0, 2, 6, 7}, {0, 2});
    some.merge(known({3}, {0, 1, 2}));
    Ensemble members = ensemble(3);
    const Told told = extract(members, m_paths, remembering(some, static_cast<std::size_t>(batch)));
    for (std::size_t index = 0; index < m_paths.size(); ++index) {
        QVERIFY(told.files[index].at(0)->logits == m_first[index]->logits);
    }
    QCOMPARE(told.files[2].at(0)->recalled, 2U);
    const std::size_t unknown = m_patches[1] + m_patches[4] + m_patches[5];
    const std::size_t partly = m_patches[0] + m_patches[2] + m_patches[6] + m_patches[7];
    QCOMPARE(classifier(members, 0).patchesSeen.load(), unknown);
    QCOMPARE(classifier(members, 1).patchesSeen.load(), unknown + partly);
    QCOMPARE(classifier(members, 2).patchesSeen.load(), unknown);
    QCOMPARE(told.progress.back().filesRecalled, 1U);
}

// One file's sound makes member 0 fail: its neighbours in the batch that know member 0 stay whole.
void ExtractionRecallTest::knownMembersSurviveAFailingBatch() {
    const Known some = known({2, 6}, {0});
    Ensemble members = ensemble(3);
    const auto bad = noise(20000, 5);
    const float first = static_cast<float>(bad.front()) / 32768.0F;
    classifier(members, 0).onPatch = [first](std::span<const float> patch) {
        if (patch.front() == first) {
            throw ModelError("net", ModelFault::NotFinite, {"a test"});
        }
    };
    const Told told = extract(members, m_paths, remembering(some, 64, 1));
    for (std::size_t index = 0; index < m_paths.size(); ++index) {
        const FileLogits& logits = *told.files[index].at(0);
        QCOMPARE(logits.failure.has_value(), index == 5);
        QVERIFY(index == 5 || logits.logits == m_first[index]->logits);
    }
    QVERIFY(told.files[5].at(0)->identity.size > 0);
}

void ExtractionRecallTest::anotherNumberOfPatchesIsHeardAnew() {
    Known wrong = known({5}, {0, 1});
    KnownLogits& known = wrong.begin()->second;
    --known.facts.patches;
    known.facts.patchStart.pop_back();
    for (const std::size_t member : {0U, 1U}) {
        known.members[member].resize(known.facts.patches * Classes);
        std::ranges::fill(known.members[member], 77.0F);
    }
    const Told told = extract(ensemble(3), m_paths, remembering(wrong, 3));
    for (std::size_t index = 0; index < m_paths.size(); ++index) {
        QCOMPARE(told.files[index].size(), 1U);
        QVERIFY(told.files[index].front()->logits == m_first[index]->logits);
        QCOMPARE(told.files[index].front()->recalled, 0U);
    }
    double seconds = 0.0;
    for (const auto& file : m_first) {
        seconds += file->seconds;
    }
    const ExtractionProgress& last = told.progress.back();
    QCOMPARE(last.filesDone, m_paths.size());
    QCOMPARE(last.waitingPatches, 0U);
    QVERIFY(std::abs(last.audioSecondsDone - seconds) < 1e-9); // not counted twice
}

void ExtractionRecallTest::whatFitsNotIsIgnored_data() {
    QTest::addColumn<int>("members");
    QTest::addColumn<int>("values");
    QTest::addColumn<int>("patches");
    QTest::addColumn<int>("starts");
    QTest::newRow("too few members") << 2 << 18 << 6 << 6;
    QTest::newRow("too many members") << 4 << 18 << 6 << 6;
    QTest::newRow("other classes") << 3 << 12 << 6 << 6;
    QTest::newRow("no patches") << 3 << 0 << 0 << 0;
    QTest::newRow("no starts") << 3 << 18 << 6 << 0;
    QTest::newRow("no member known") << 3 << 0 << 6 << 6;
}

void ExtractionRecallTest::whatFitsNotIsIgnored() {
    QFETCH(int, members);
    QFETCH(int, values);
    QFETCH(int, patches);
    QFETCH(int, starts);
    KnownLogits known;
    known.facts.patches = static_cast<std::size_t>(patches);
    known.facts.patchStart.resize(static_cast<std::size_t>(starts));
    known.members.assign(static_cast<std::size_t>(members),
                         std::vector<float>(static_cast<std::size_t>(values), 9.0F));
    const Known wrong{{contentHash(m_paths[2]), known}};
    const Told told = extract(ensemble(3), m_paths, remembering(wrong));
    QVERIFY(told.files[2].at(0)->logits == m_first[2]->logits);
    QCOMPARE(told.files[2].at(0)->recalled, 0U);
}

void ExtractionRecallTest::missingFilesFail() {
    const Known nothing;
    const Paths paths{m_paths[0], file("gone.wav"), file("folder.wav")};
    std::filesystem::create_directory(paths[2]);
    for (const bool recall : {false, true}) {
        const Told told =
            extract(ensemble(1), paths, recall ? remembering(nothing) : ExtractionSettings());
        QVERIFY(!told.files[0].at(0)->failure);
        QCOMPARE(std::get<AudioFault>(told.files[1].at(0)->failure->fault),
                 AudioFault::FileMissing);
        QCOMPARE(std::get<AudioFault>(told.files[2].at(0)->failure->fault), AudioFault::IsFolder);
        QCOMPARE(told.progress.back().filesFailed, 2U);
    }
}

void ExtractionRecallTest::aCopyUnderAnotherNameIsKnown() {
    const Paths copy{file("copy.wav")};
    std::filesystem::copy_file(m_paths[7], copy.front());
    const Known all = known({7}, {0, 1, 2});
    Ensemble members = ensemble(3);
    const Told told = extract(members, copy, remembering(all));
    QCOMPARE(classifier(members, 0).patchesSeen.load(), 0U);
    QCOMPARE(told.files[0].at(0)->path, copy.front()); // its own, not the first one's
    QVERIFY(told.files[0].at(0)->logits == m_first[7]->logits);
}

} // namespace extraction_recall_test

CANDOR_TEST(extraction_recall_test::ExtractionRecallTest)
#include "extraction_recall_test.moc"
