// SPDX-License-Identifier: GPL-3.0-or-later
#include "track_samples.h"
#include "window_test.h"

#include "tasks/sound_stream.h"
#include "tasks/spectrogram_task.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <cstring>
#include <memory>
#include <vector>

namespace spectrogram_task_test {

using namespace candor;
using namespace candor::ui;

namespace {

const std::string Chirp = std::string(CANDOR_TEST_DATA) + "/audio/chirp.wav"; // 0.5 s, 22.05 kHz

} // namespace

class SpectrogramTaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAFile();
    void showsAPart();
    void saysWhatIsWrong();
    void givesUpForANewRequest();
    void comesInParts();
    void decodesAhead();
    void streamsAPart();
    void tellsWhyAStreamEnds();

private:
    /// Waits for the last result of a request.
    bool waitForEnd();

    std::unique_ptr<SpectrogramTask> m_task;
    std::vector<SpectrogramResult> m_results;
};

void SpectrogramTaskTest::init() {
    m_results.clear();
    m_task = std::make_unique<SpectrogramTask>();
    connect(m_task.get(), &SpectrogramTask::ready, this,
            [this](const SpectrogramResult& result) { m_results.push_back(result); });
}

bool SpectrogramTaskTest::waitForEnd() {
    return QTest::qWaitFor([this] { return !m_results.empty() && m_results.back().complete; },
                           20000);
}

void SpectrogramTaskTest::showsAFile() {
    m_task->request({.path = Chirp});
    QVERIFY(waitForEnd());
    const SpectrogramResult& result = m_results.back();
    QVERIFY(!result.failure);
    QVERIFY(std::abs(result.seconds - 0.5) < 1e-9);
    QCOMPARE(result.spectrogram->highest, 11025.0); // the file's own rate
    QVERIFY(std::abs(result.spectrogram->end() - 0.5) <= result.spectrogram->columnSeconds);
}

void SpectrogramTaskTest::showsAPart() {
    m_task->request({.path = Chirp, .from = 0.2, .to = 0.3});
    QVERIFY(waitForEnd());
    const Spectrogram& part = *m_results.back().spectrogram;
    QCOMPARE(part.start, 0.2);
    QVERIFY(std::abs(part.end() - 0.3) <= part.columnSeconds);
    QVERIFY(std::abs(m_results.back().seconds - 0.5) < 0.01); // still of the whole
}

void SpectrogramTaskTest::saysWhatIsWrong() {
    m_task->request({.path = "/nowhere/song.mp3"});
    QVERIFY(waitForEnd());
    QVERIFY(m_results.back().spectrogram == nullptr);
    QCOMPARE(m_results.back().failure->fault, std::optional(AudioFault::FileMissing));
    QVERIFY(m_results.back().failure->text().startsWith(QStringLiteral("song.mp3: ")));
}

void SpectrogramTaskTest::givesUpForANewRequest() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.wav"));
    sample::writeSilence(path, 3600);
    m_task->request({.path = path.toStdString()});
    QTest::qWait(20);
    QElapsedTimer clock;
    clock.start();
    m_results.clear();
    m_task->request({.path = Chirp});
    QVERIFY(waitForEnd());
    QVERIFY(clock.elapsed() < 2000);
    QCOMPARE(m_results.back().spectrogram->highest, 11025.0);
    for (const SpectrogramResult& result : m_results) { // nothing more of the long one
        QCOMPARE(result.spectrogram->highest, 11025.0);
    }
    m_results.clear();
    m_task->request({.path = Chirp});
    m_task->cancel();
    QTest::qWait(300);
    QVERIFY(m_results.empty());
}

void SpectrogramTaskTest::comesInParts() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.wav"));
    sample::writeSilence(path, 1800);
    m_task->request({.path = path.toStdString()});
    QVERIFY(waitForEnd());
    QVERIFY(m_results.size() >= 2);
    std::size_t columns = 0;
    for (const SpectrogramResult& result : m_results) {
        QVERIFY(result.spectrogram->columns() >= columns);
        columns = result.spectrogram->columns();
        QVERIFY(std::abs(result.seconds - 1800.0) < 1e-6);
    }
    QVERIFY(columns <= 4800); // however long
    QVERIFY(std::abs(m_results.back().spectrogram->end() - 1800.0) < 1.0);
}

void SpectrogramTaskTest::decodesAhead() {
    SoundStream stream(Chirp, 44100, 0.0, std::nullopt);
    std::vector<float> all;
    std::vector<float> piece(1000);
    QVERIFY(QTest::qWaitFor([&] {
        const std::size_t count = stream.read(piece);
        all.insert(all.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(count));
        return stream.isFinished();
    }));
    QVERIFY(!stream.failure());
    // soxr of librosa makes 22050 of them; the file beside it says what they are.
    QVERIFY(std::abs(static_cast<double>(all.size()) - 22050.0) <= 2.0);
    QFile golden(QStringLiteral(CANDOR_TEST_DATA) + QStringLiteral("/audio/chirp_44100.f32"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QByteArray bytes = golden.readAll();
    std::vector<float> expected(static_cast<std::size_t>(bytes.size()) / sizeof(float));
    std::memcpy(expected.data(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    for (std::size_t n = 1000; n < 20000; ++n) {
        QVERIFY(std::abs(all[n] - expected[n]) < 1e-3F);
    }
}

void SpectrogramTaskTest::streamsAPart() {
    SoundStream stream(Chirp, 22050, 0.1, 0.3);
    std::size_t count = 0;
    std::vector<float> piece(700);
    QVERIFY(QTest::qWaitFor([&] {
        count += stream.read(piece);
        return stream.isFinished();
    }));
    QCOMPARE(count, std::size_t(4410));
}

void SpectrogramTaskTest::tellsWhyAStreamEnds() {
    SoundStream stream("/nowhere/song.mp3", 22050, 0.0, std::nullopt);
    QVERIFY(QTest::qWaitFor([&] { return stream.isFinished(); }));
    QVERIFY(stream.failure()->text().startsWith(QStringLiteral("song.mp3: ")));
}

} // namespace spectrogram_task_test

CANDOR_WINDOW_TEST(spectrogram_task_test::SpectrogramTaskTest)
#include "spectrogram_task_test.moc"
