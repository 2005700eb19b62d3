// SPDX-License-Identifier: GPL-3.0-or-later
// Expectations: the fake networks' definition applied to the samples that the test wrote itself.
#include "audio/audio_reader.h"
#include "core/inference/fake_ensemble.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

namespace logits_extraction_test {

using namespace candor;
using namespace fixture;

namespace {

using Paths = std::vector<std::filesystem::path>;
using Samples = std::vector<std::int16_t>;

/// Patch p of a file: 1000 samples from 1000 p on, zeros beyond the end.
std::vector<float> patchOf(const Samples& samples, std::size_t patch) {
    std::vector<float> values(PatchSamples, 0.0F);
    for (std::size_t index = 0; index < PatchSamples; ++index) {
        const std::size_t at = patch * PatchSamples + index;
        values[index] = at < samples.size() ? static_cast<float>(samples[at]) / 32768.0F : 0.0F;
    }
    return values;
}

std::vector<float> expectedLogits(const Samples& samples, std::size_t members) {
    const std::size_t patches = (samples.size() + PatchSamples - 1) / PatchSamples;
    std::vector<float> logits;
    for (std::size_t member = 0; member < members; ++member) {
        for (std::size_t patch = 0; patch < patches; ++patch) {
            const auto row = weighedLogits(patchOf(samples, patch), Classes, member);
            logits.insert(logits.end(), row.begin(), row.end());
        }
    }
    return logits;
}

} // namespace

class LogitsExtractionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPatchGoesThroughEveryMember_data();
    void everyPatchGoesThroughEveryMember();
    void oneLongFileKeepsAllWorkersBusy();
    void factsOfAFile();
    void patchesAreLimited();
    void frontEndsOfOneRateShareTheSound();
    void frontEndsOfTwoRates();
    void waitingPatchesAreBounded();
    void oneThreadFeedsACard();
    void progressOnlyGrowsAndEndsWithAll();
    void noFilesAreNoWork();

private:
    [[nodiscard]] std::filesystem::path file(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    QTemporaryDir m_folder;
    std::vector<Samples> m_samples;
    Paths m_paths;
};

void LogitsExtractionTest::initTestCase() {
    // Shorter than a patch, exactly one, one and a sample, several, many.
    const std::vector<std::size_t> lengths{400, 1000, 1001, 5500, 2000, 1, 70000, 3333, 10000};
    for (std::size_t index = 0; index < lengths.size(); ++index) {
        m_samples.push_back(noise(lengths[index], static_cast<unsigned>(index)));
        m_paths.push_back(file((std::to_string(index) + ".wav").c_str()));
        writeWav(m_paths.back(), m_samples.back());
    }
}

void LogitsExtractionTest::everyPatchGoesThroughEveryMember_data() {
    QTest::addColumn<unsigned>("workers");
    QTest::addColumn<int>("batch");
    for (const unsigned workers : {1U, 2U, 7U}) {
        for (const int batch : {0, 1, 3, 64}) {
            QTest::addRow("%u workers, batches of %d", workers, batch) << workers << batch;
        }
    }
}

void LogitsExtractionTest::everyPatchGoesThroughEveryMember() {
    QFETCH(unsigned, workers);
    QFETCH(int, batch);
    Ensemble members = ensemble(3);
    const Told told = extract(members, m_paths, {workers, static_cast<std::size_t>(batch), 0});
    for (std::size_t index = 0; index < m_paths.size(); ++index) {
        QCOMPARE(told.files[index].size(), 1U);
        const FileLogits& logits = *told.files[index].front();
        QVERIFY(!logits.failure);
        QCOMPARE(logits.path, m_paths[index]);
        QVERIFY(logits.logits == expectedLogits(m_samples[index], 3));
    }
    if (batch > 0) {
        QVERIFY(classifier(members, 0).largestCall <= static_cast<std::size_t>(batch));
    }
}

void LogitsExtractionTest::oneLongFileKeepsAllWorkersBusy() {
    Ensemble members = ensemble(1);
    classifier(members, 0).onPatch = [](std::span<const float>) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    };
    const Samples samples = noise(400 * PatchSamples, 5);
    const Paths paths{file("long.wav")};
    writeWav(paths.front(), samples);
    const Told told = extract(members, paths, {3, 8, 0});
    QVERIFY(told.files[0].front()->logits == expectedLogits(samples, 1));
    QCOMPARE(classifier(members, 0).threads.size(), 3U);
}

void LogitsExtractionTest::factsOfAFile() {
    const Told told = extract(ensemble(2), m_paths);
    const FileLogits& shortOne = *told.files[0].front();
    QCOMPARE(shortOne.patches, 1U);
    QVERIFY(shortOne.shorterThanPatch);
    QCOMPARE(shortOne.seconds, 0.05);
    const FileLogits& exact = *told.files[1].front(); // 1000 samples, as many as a patch
    QCOMPARE(exact.patches, 1U);
    QCOMPARE(exact.seconds, 0.125);
    QVERIFY(!exact.shorterThanPatch);
    QVERIFY(!told.files[2].front()->shorterThanPatch); // and one sample more
    const FileLogits& several = *told.files[3].front();
    QCOMPARE(several.patches, 6U);
    QCOMPARE(several.members, 2U);
    QCOMPARE(several.classes, Classes);
    QVERIFY(!several.shorterThanPatch);
    QVERIFY(several.whole);
    QCOMPARE(several.seconds, 5500.0 / SampleRate);
    QCOMPARE(several.patchSeconds, 0.125);
    QVERIFY(several.patchStart == (std::vector<float>{0.0F, 0.125F, 0.25F, 0.375F, 0.5F, 0.625F}));
    QCOMPARE(several.format.sampleRate, SampleRate);
}

void LogitsExtractionTest::patchesAreLimited() {
    const Told told = extract(ensemble(1), m_paths, {2, 0, 2});
    const FileLogits& many = *told.files[6].front();
    QCOMPARE(many.patches, 2U);
    const std::vector<float> all = expectedLogits(m_samples[6], 1);
    QVERIFY(std::equal(many.logits.begin(), many.logits.end(), all.begin()));
    QVERIFY(many.seconds < 1.0); // not all of the file was decoded
    QVERIFY(!many.whole);
    QCOMPARE(many.duration(), 70000.0 / SampleRate);
}

void LogitsExtractionTest::frontEndsOfOneRateShareTheSound() {
    FrontEnd mel;
    mel.sampleRate = SampleRate;
    mel.fftSize = 256;
    mel.hopSize = 100;
    mel.bands = 20;
    Ensemble members = ensemble(2, {waveform(), mel});
    const Told told = extract(members, m_paths, {2, 4, 0});
    const FeatureExtractor extractor(mel);
    for (std::size_t index = 0; index < m_paths.size(); ++index) {
        const FileLogits& logits = *told.files[index].front();
        for (std::size_t patch = 0; patch < logits.patches; ++patch) {
            const std::vector<float> signal = patchOf(m_samples[index], patch);
            const auto first = logits.logits.begin() + static_cast<std::ptrdiff_t>(patch * Classes);
            const auto second = first + static_cast<std::ptrdiff_t>(logits.patches * Classes);
            const auto raw = weighedLogits(signal, Classes, 0);
            const auto bands = weighedLogits(extractor.extract(signal).values, Classes, 1);
            QVERIFY(std::equal(raw.begin(), raw.end(), first));
            QVERIFY(std::equal(bands.begin(), bands.end(), second));
        }
    }
}

void LogitsExtractionTest::frontEndsOfTwoRates() {
    const Paths paths{m_paths[6]};
    const Told told = extract(ensemble(2, {waveform(), waveform(4000)}), paths, {1, 0, 0});
    const FileLogits& logits = *told.files[0].front();
    QCOMPARE(logits.patches, 70U);
    const DecodedAudio slower = decodeAudio(paths.front(), {4000, 0.0, {}});
    for (std::size_t patch = 0; patch < 70; ++patch) {
        const auto signal = std::span(slower.signal.samples).subspan(patch * 500, 500);
        const auto expected = weighedLogits(signal, Classes, 1);
        const auto found =
            logits.logits.begin() + static_cast<std::ptrdiff_t>((70 + patch) * Classes);
        QVERIFY(std::equal(expected.begin(), expected.end(), found));
    }
}

void LogitsExtractionTest::waitingPatchesAreBounded() {
    Ensemble members = ensemble(1);
    classifier(members, 0).onPatch = [](std::span<const float>) {
        std::this_thread::sleep_for(std::chrono::microseconds(500));
    };
    const Paths paths{file("long.wav"), m_paths[6], m_paths[8]};
    writeWav(paths.front(), noise(1000 * PatchSamples, 6));
    const Told told = extract(members, paths, {2, 4, 0});
    std::size_t most = 0;
    for (const ExtractionProgress& progress : told.progress) {
        most = std::max(most, progress.waitingPatches);
    }
    // Four batches wait, each worker fills one and runs one.
    QVERIFY2(most <= (4 + 2 + 2) * 4, qPrintable(QString::number(most)));
    QVERIFY(most > 4);
}

void LogitsExtractionTest::oneThreadFeedsACard() {
    Ensemble members = ensemble(2);
    classifier(members, 0).kind = DeviceKind::Cuda;
    classifier(members, 1).kind = DeviceKind::Cuda;
    const Told told = extract(members, m_paths, {4, 2, 0});
    QVERIFY(told.files[6].front()->logits == expectedLogits(m_samples[6], 2));
    QCOMPARE(classifier(members, 0).threads.size(), 1U);
    QVERIFY(classifier(members, 0).threads == classifier(members, 1).threads);
}

void LogitsExtractionTest::progressOnlyGrowsAndEndsWithAll() {
    Ensemble members = ensemble(1);
    classifier(members, 0).onPatch = [](std::span<const float>) {
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
    };
    const Told told = extract(members, m_paths, {2, 4, 0});
    double seconds = 0.0;
    for (const Samples& samples : m_samples) {
        seconds += static_cast<double>(samples.size()) / SampleRate;
    }
    QVERIFY(told.progress.size() > 2);
    for (std::size_t index = 1; index < told.progress.size(); ++index) {
        QVERIFY(told.progress[index].audioSecondsDone >= told.progress[index - 1].audioSecondsDone);
        QVERIFY(told.progress[index].filesDone >= told.progress[index - 1].filesDone);
    }
    const ExtractionProgress& last = told.progress.back();
    QCOMPARE(last.filesDone, m_paths.size());
    QCOMPARE(last.filesFailed, 0U);
    QCOMPARE(last.waitingPatches, 0U);
    QVERIFY(std::abs(last.audioSecondsDone - seconds) < 1e-9);
    QCOMPARE(last.secondsLeft.value(), 0.0);
    QVERIFY(static_cast<double>(told.progress.size()) < 20.0 * last.elapsedSeconds + 2.0);
}

void LogitsExtractionTest::noFilesAreNoWork() {
    const Told told = extract(ensemble(1), Paths{});
    QCOMPARE(told.progress.size(), 1U);
    QCOMPARE(told.progress.front().files, 0U);
}

} // namespace logits_extraction_test

CANDOR_TEST(logits_extraction_test::LogitsExtractionTest)
#include "logits_extraction_test.moc"
