// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelled.h"
#include "core/inference/fake_ensemble.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <fstream>

namespace extraction_failures_test {

using namespace candor;
using namespace fixture;
using namespace std::chrono_literals;

namespace {

using Paths = std::vector<std::filesystem::path>;
using Clock = std::chrono::steady_clock;

/// Half of full scale is reached by the files that the fake networks cannot take.
bool isLoud(std::span<const float> patch) {
    return std::any_of(patch.begin(), patch.end(), [](float value) { return value > 0.5F; });
}

void failOnLoud(Ensemble& members, ModelFault fault) {
    for (std::size_t member = 0; member < members.members.size(); ++member) {
        classifier(members, member).onPatch = [fault](std::span<const float> patch) {
            if (isLoud(patch)) {
                throw ModelError("net.pt", fault, {"a reason"});
            }
        };
    }
}

AudioFault audioFault(const FileLogits& file) {
    return std::get<AudioFault>(file.failure.value().fault);
}

} // namespace

class ExtractionFailuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesThatAreNoSoundFailAlone();
    void aFileTooShortToBePatched();
    void aNetworkFailsOnOneFileAlone_data();
    void aNetworkFailsOnOneFileAlone();
    void aBrokenNetworkEndsTheRun();
    void everyFileFailing();
    void stopIsNoticedWithin200Milliseconds_data();
    void stopIsNoticedWithin200Milliseconds();
    void stoppedBeforeTheStart();
    void cardThatGivesUpIsReplacedByAllWorkers();

private:
    [[nodiscard]] std::filesystem::path file(const std::string& name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    QTemporaryDir m_folder;
    Paths m_paths; // ten good files of 1 to 10 patches; number 4 is loud in its third patch
};

void ExtractionFailuresTest::initTestCase() {
    for (unsigned index = 0; index < 10; ++index) {
        std::vector<std::int16_t> samples = noise((index + 1) * PatchSamples, index);
        if (index == 4) {
            samples[2500] = 30000;
        }
        m_paths.push_back(file(std::to_string(index) + ".wav"));
        writeWav(m_paths.back(), samples);
    }
}

void ExtractionFailuresTest::filesThatAreNoSoundFailAlone() {
    const auto text = file("words.mp3");
    std::ofstream(text) << "these are words, and words make no sound when they are written down\n";
    const auto empty = file("empty.wav");
    std::ofstream{empty};
    const Paths paths{file("missing.wav"),           m_paths[0], text, m_paths[3], empty,
                      m_folder.path().toStdString(), m_paths[9]};
    const Told told = extract(ensemble(2), paths, {2, 4, 0});
    for (const std::size_t good : {1U, 3U, 6U}) {
        QVERIFY(!told.files[good].front()->failure);
        QVERIFY(!told.files[good].front()->logits.empty());
    }
    QCOMPARE(audioFault(*told.files[0].front()), AudioFault::FileMissing);
    QCOMPARE(audioFault(*told.files[2].front()), AudioFault::NotAudio);
    QCOMPARE(audioFault(*told.files[4].front()), AudioFault::EmptyFile);
    QCOMPARE(audioFault(*told.files[5].front()), AudioFault::IsFolder);
    QVERIFY(told.files[2].front()->logits.empty());
    QCOMPARE(told.progress.back().filesFailed, 4U);
    QCOMPARE(told.progress.back().filesDone, 7U);
}

void ExtractionFailuresTest::aFileTooShortToBePatched() {
    Ensemble members = ensemble(1);
    members.patches.last = LastPatch::Drop;
    const auto path = file("short.wav");
    writeWav(path, noise(999, 1));
    const Told told = extract(members, Paths{path, m_paths[1]});
    const FileLogits& failed = *told.files[0].front();
    QCOMPARE(audioFault(failed), AudioFault::TooShort);
    QCOMPARE(failed.failure->sentence,
             std::string("0.125 s of sound are too short; one patch of this model needs 0.125 s."));
    QCOMPARE(failed.format.sampleRate, SampleRate);
    QCOMPARE(told.files[1].front()->patches, 2U);
}

void ExtractionFailuresTest::aNetworkFailsOnOneFileAlone_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<unsigned>("workers");
    for (const unsigned workers : {1U, 3U}) {
        QTest::addRow("not finite, %u workers", workers)
            << static_cast<int>(ModelFault::NotFinite) << workers;
        QTest::addRow("throws in forward, %u workers", workers)
            << static_cast<int>(ModelFault::ForwardFailed) << workers;
    }
}

void ExtractionFailuresTest::aNetworkFailsOnOneFileAlone() {
    QFETCH(int, fault);
    QFETCH(unsigned, workers);
    Ensemble members = ensemble(3);
    const Told whole = extract(members, m_paths, {1, 0, 0});
    failOnLoud(members, static_cast<ModelFault>(fault));
    const Told told = extract(members, m_paths, {workers, 16, 0});
    for (std::size_t index = 0; index < m_paths.size(); ++index) {
        QCOMPARE(told.files[index].size(), 1U);
        const FileLogits& logits = *told.files[index].front();
        QCOMPARE(logits.failure.has_value(), index == 4);
        if (index != 4) {
            QVERIFY(logits.logits == whole.files[index].front()->logits);
        }
    }
    const FileFailure& failure = *told.files[4].front()->failure;
    QCOMPARE(static_cast<int>(std::get<ModelFault>(failure.fault)), fault);
    QVERIFY(failure.sentence.find("net ") != std::string::npos);
    QCOMPARE(told.progress.back().filesFailed, 1U);
}

void ExtractionFailuresTest::aBrokenNetworkEndsTheRun() {
    Ensemble members = ensemble(2);
    failOnLoud(members, ModelFault::OutOfMemory);
    try {
        static_cast<void>(extract(members, m_paths, {2, 4, 0}));
        QFAIL("the run went on");
    } catch (const ModelError& error) {
        QCOMPARE(static_cast<int>(error.fault()), static_cast<int>(ModelFault::OutOfMemory));
    }
}

void ExtractionFailuresTest::everyFileFailing() {
    Ensemble members = ensemble(2);
    classifier(members, 1).onPatch = [](std::span<const float>) {
        throw ModelError("net.pt", ModelFault::ForwardFailed, {"always"});
    };
    const Told told = extract(members, m_paths, {2, 4, 0});
    QCOMPARE(told.progress.back().filesFailed, m_paths.size());
    QCOMPARE(told.progress.back().waitingPatches, 0U);
}

void ExtractionFailuresTest::stopIsNoticedWithin200Milliseconds_data() {
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<bool>("card");
    QTest::newRow("quick networks") << 1 << false;
    QTest::newRow("slow networks") << 20 << false;
    QTest::newRow("a card") << 1 << true;
}

void ExtractionFailuresTest::stopIsNoticedWithin200Milliseconds() {
    QFETCH(int, milliseconds);
    QFETCH(bool, card);
    Ensemble members = ensemble(2);
    for (std::size_t member = 0; member < 2; ++member) {
        classifier(members, member).kind = card ? DeviceKind::Cuda : DeviceKind::Cpu;
        classifier(members, member).onPatch = [milliseconds](std::span<const float>) {
            std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        };
    }
    const auto path = file("long.wav");
    writeWav(path, noise(5000 * PatchSamples, 2));
    std::stop_source stop;
    Clock::time_point asked;
    std::jthread impatient([&stop, &asked] {
        std::this_thread::sleep_for(400ms);
        asked = Clock::now();
        stop.request_stop();
    });
    QVERIFY_EXCEPTION_THROWN(
        static_cast<void>(extract(members, Paths{path, path, path}, {3, 32, 0}, stop.get_token())),
        Cancelled);
    const auto ended = Clock::now();
    impatient.join();
    const auto late = std::chrono::duration_cast<std::chrono::milliseconds>(ended - asked);
    QVERIFY2(late < 200ms, qPrintable(QString::number(late.count())));
}

void ExtractionFailuresTest::stoppedBeforeTheStart() {
    Ensemble members = ensemble(1);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(extract(members, m_paths, {}, stop.get_token())),
                             Cancelled);
    QCOMPARE(classifier(members, 0).patchesSeen.load(), 0U);
}

void ExtractionFailuresTest::cardThatGivesUpIsReplacedByAllWorkers() {
    Ensemble members = ensemble(1);
    FakeClassifier& network = classifier(members, 0);
    network.kind = DeviceKind::Cuda;
    network.onPatch = [&network](std::span<const float>) {
        network.kind = DeviceKind::Cpu; // as a classifier does when the card's memory is full
        std::this_thread::sleep_for(2ms);
    };
    const auto path = file("long.wav");
    writeWav(path, noise(300 * PatchSamples, 2));
    const Told told = extract(members, Paths{path, path, path}, {3, 4, 0});
    QCOMPARE(told.progress.back().filesFailed, 0U);
    QVERIFY(network.threads.size() > 1);
}

} // namespace extraction_failures_test

CANDOR_TEST(extraction_failures_test::ExtractionFailuresTest)
#include "extraction_failures_test.moc"
