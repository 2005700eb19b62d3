// SPDX-License-Identifier: GPL-3.0-or-later
// A program of its own, because it counts every allocation that it makes. Also: what is refused,
// and the last steps against slow definitions.
#include "core/features/reference_values.h"
#include "features/cepstrum.h"
#include "features/feature_extractor.h"
#include "features/standardise.h"
#include "test_program.h"

#include <QtTest>

#include <atomic>
#include <cstdlib>
#include <functional>
#include <new>

namespace {

std::atomic<std::size_t> allocations = 0;

void* allocate(std::size_t size, std::size_t alignment) {
    ++allocations;
    // aligned_alloc wants a multiple of the alignment.
    void* memory = std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    return memory;
}

} // namespace

void* operator new(std::size_t size) {
    return allocate(size, alignof(std::max_align_t));
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    return allocate(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
    std::free(memory);
}

using namespace candor;

namespace {

FrontEnd decibels(FrontEndKind kind) {
    FrontEnd frontEnd;
    frontEnd.kind = kind;
    frontEnd.compression.kind = Compression::Kind::Decibel;
    frontEnd.compression.topDb = 80.0;
    return frontEnd;
}

FeatureMatrix noiseMatrix(std::size_t rows, std::size_t frames) {
    return {rows, frames, reference::pseudoNoise(rows * frames)};
}

} // namespace

class FeatureExtractorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usedMemoryIsUsedAgain_data();
    void usedMemoryIsUsedAgain();
    void contradictionsAreRefused_data();
    void contradictionsAreRefused();
    void slidingNormalisation();
    void constantRowsAreNotDivided();
    void globalStandardisation();
    void silenceBecomesZeros();
};

void FeatureExtractorTest::usedMemoryIsUsedAgain_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("waveform") << static_cast<int>(FrontEndKind::Waveform);
    QTest::newRow("stft") << static_cast<int>(FrontEndKind::Stft);
    QTest::newRow("log-mel") << static_cast<int>(FrontEndKind::LogMel);
    QTest::newRow("mfcc") << static_cast<int>(FrontEndKind::Mfcc);
}

void FeatureExtractorTest::usedMemoryIsUsedAgain() {
    QFETCH(int, kind);
    const auto frontEndKind = static_cast<FrontEndKind>(kind);
    FrontEnd frontEnd = decibels(frontEndKind);
    if (frontEndKind == FrontEndKind::Waveform) {
        frontEnd.compression = {};
    }
    frontEnd.cepstral.normalisationFrames = 31;
    const FeatureExtractor extractor(frontEnd);
    const auto signal = reference::pseudoNoise(22050);
    FeatureMatrix features;
    extractor.extract(signal, features);
    extractor.extract(signal, features); // two matrices take turns where there are cepstra
    const std::size_t before = allocations;
    extractor.extract(signal, features);
    extractor.extract(signal, features);
    const std::size_t after = allocations;
    QCOMPARE(after, before);
}

void FeatureExtractorTest::contradictionsAreRefused_data() {
    using Change = std::function<void(FrontEnd&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const Change& change) {
        QTest::newRow(name) << change << QString(name);
    };
    row("sample_rate", [](FrontEnd& f) { f.sampleRate = 0; });
    row("fft_size", [](FrontEnd& f) { f.fftSize = 1025; });
    row("window_length", [](FrontEnd& f) { f.windowLength = 2049; });
    row("hop_size", [](FrontEnd& f) { f.hopSize = 0; });
    row("power", [](FrontEnd& f) { f.power = NAN; });
    row("bands", [](FrontEnd& f) { f.bands = 0; });
    row("f_max", [](FrontEnd& f) { f.fMax = 11026.0; });
    row("f_min", [](FrontEnd& f) { f.fMin = 11025.0; });
    row("amin", [](FrontEnd& f) { f.compression.minimum = 0.0; });
    row("ref", [](FrontEnd& f) { f.compression.reference = -1.0; });
    row("top_db", [](FrontEnd& f) { f.compression.topDb = -1.0; });
    row("offset", [](FrontEnd& f) {
        f.compression.kind = Compression::Kind::Ln;
        f.compression.offset = 0.0;
    });
    row("scale", [](FrontEnd& f) {
        f.compression.kind = Compression::Kind::Log10;
        f.compression.scale = 0.0;
    });
    row("coefficients", [](FrontEnd& f) { f.cepstral.coefficients = 129; });
    row("lifter", [](FrontEnd& f) { f.cepstral.lifter = -1.0; });
    row("means", [](FrontEnd& f) {
        f.standardisation = {Standardisation::Kind::Global, {1.0, 2.0}, {1.0, 1.0}};
    });
    row("deviations", [](FrontEnd& f) {
        f.standardisation = {Standardisation::Kind::Global, {1.0}, {}};
    });
    row("deviation", [](FrontEnd& f) {
        f.standardisation = {Standardisation::Kind::Global, {1.0}, {0.0}};
    });
    row("compression", [](FrontEnd& f) { f.kind = FrontEndKind::Waveform; });
}

void FeatureExtractorTest::contradictionsAreRefused() {
    QFETCH(std::function<void(FrontEnd&)>, change);
    QFETCH(QString, named);
    FrontEnd frontEnd = decibels(FrontEndKind::Mfcc);
    QCOMPARE(FeatureExtractor(frontEnd).rows(), std::size_t{20});
    change(frontEnd);
    try {
        const FeatureExtractor extractor(frontEnd);
        QFAIL("it was taken");
    } catch (const std::invalid_argument& error) {
        const QString sentence = error.what();
        QVERIFY2(sentence.contains(named), error.what());
        QVERIFY2(sentence.contains("must be") && sentence.endsWith('.'), error.what());
    }
}

void FeatureExtractorTest::slidingNormalisation() {
    for (const std::size_t window : {1U, 2U, 7U, 8U, 300U}) {
        for (const bool variance : {true, false}) {
            const FeatureMatrix original = noiseMatrix(3, 100);
            FeatureMatrix found = original;
            normaliseSliding(found, window, variance);
            for (std::size_t k = 0; k < found.rows; ++k) {
                for (std::size_t t = 0; t < found.frames; ++t) {
                    const std::size_t first = t < window / 2 ? 0 : t - window / 2;
                    const std::size_t last = std::min(found.frames, t + window - window / 2);
                    double mean = 0.0;
                    double squares = 0.0;
                    for (std::size_t u = first; u < last; ++u) {
                        mean += static_cast<double>(original.at(k, u));
                    }
                    mean /= static_cast<double>(last - first);
                    for (std::size_t u = first; u < last; ++u) {
                        squares += std::pow(static_cast<double>(original.at(k, u)) - mean, 2.0);
                    }
                    const double deviation = std::sqrt(squares / static_cast<double>(last - first));
                    double expected = static_cast<double>(original.at(k, t)) - mean;
                    expected /= variance && deviation > 0.0 ? deviation : 1.0;
                    QVERIFY(std::abs(static_cast<double>(found.at(k, t)) - expected) < 1e-5);
                }
            }
        }
    }
}

void FeatureExtractorTest::constantRowsAreNotDivided() {
    FeatureMatrix matrix{1, 50, std::vector<float>(50, -482.02671F)};
    normaliseSliding(matrix, 11, true);
    for (const float value : matrix.values) {
        QVERIFY(std::abs(value) < 1e-6F);
    }
}

void FeatureExtractorTest::globalStandardisation() {
    FeatureMatrix matrix{2, 2, {1.0F, 3.0F, 5.0F, 7.0F}};
    FeatureMatrix byRow = matrix;
    standardise(matrix, {Standardisation::Kind::Global, {3.0}, {2.0}});
    QVERIFY((matrix.values == std::vector<float>{-1.0F, 0.0F, 1.0F, 2.0F}));
    standardise(byRow, {Standardisation::Kind::Global, {1.0, 5.0}, {2.0, 4.0}});
    QVERIFY((byRow.values == std::vector<float>{0.0F, 1.0F, 0.0F, 0.5F}));
}

void FeatureExtractorTest::silenceBecomesZeros() {
    FrontEnd frontEnd = decibels(FrontEndKind::LogMel);
    frontEnd.standardisation.kind = Standardisation::Kind::PerPatch;
    const FeatureMatrix features = FeatureExtractor(frontEnd).extract(std::vector<float>(22050));
    QCOMPARE(features.values.size(), std::size_t{128 * 44});
    QCOMPARE(reference::peakOf(features), 0.0);
}

CANDOR_TEST(FeatureExtractorTest)
#include "feature_extractor_test.moc"
