// SPDX-License-Identifier: GPL-3.0-or-later
// Every padding and window against the plain definition: the signal is padded as a whole, in double
// precision, and each bin is one sum of products.
#include "core/features/reference_values.h"
#include "features/feature_extractor.h"
#include "features/real_fft.h"
#include "test_program.h"

#include <QtTest>

#include <complex>
#include <numbers>
#include <thread>

namespace frame_padding_test {

using namespace candor;

namespace {

struct Padded {
    std::vector<double> samples;
    std::size_t frames = 0;
};

void addZeros(std::vector<double>& samples, std::size_t before, std::size_t after) {
    samples.insert(samples.begin(), before, 0.0);
    samples.insert(samples.end(), after, 0.0);
}

// Mirrors one sample after the other: numpy's "reflect", step by step.
void addMirror(std::vector<double>& samples, std::size_t count) {
    const std::vector<double> original = samples;
    const std::size_t last = original.size() - 1;
    std::size_t place = 0;
    bool rising = true;
    for (std::size_t k = 0; k < count; ++k) {
        if (last > 0) {
            rising = place == last ? false : place == 0 ? true : rising;
            place = rising ? place + 1 : place - 1;
        }
        samples.insert(samples.begin(), original[place]);
        samples.push_back(original[last - place]);
    }
}

Padded padded(const std::vector<float>& signal, std::size_t fft, std::size_t hop,
              FramePadding padding) {
    Padded result{{signal.begin(), signal.end()}, 0};
    switch (padding) {
    case FramePadding::None:
        break;
    case FramePadding::CentredConstant:
        addZeros(result.samples, fft / 2, fft / 2);
        break;
    case FramePadding::CentredReflect:
        addMirror(result.samples, fft / 2);
        break;
    case FramePadding::Same:
    case FramePadding::End: {
        const std::size_t frames = (signal.size() + hop - 1) / hop;
        const std::size_t needed = (frames - 1) * hop + fft;
        const std::size_t zeros = needed > signal.size() ? needed - signal.size() : 0;
        const std::size_t before = padding == FramePadding::Same ? zeros / 2 : 0;
        addZeros(result.samples, before, zeros - before);
        result.frames = frames;
        return result;
    }
    }
    const std::size_t length = result.samples.size();
    result.frames = length < fft ? 0 : 1 + (length - fft) / hop;
    return result;
}

double windowAt(WindowShape shape, std::size_t n, std::size_t length) {
    const double period =
        static_cast<double>(shape == WindowShape::HannSymmetric ? length - 1 : length);
    const double turn = 2.0 * std::numbers::pi * static_cast<double>(n) / period;
    switch (shape) {
    case WindowShape::Hann:
    case WindowShape::HannSymmetric:
        return std::pow(std::sin(turn / 2.0), 2.0);
    case WindowShape::Hamming:
        return 0.54 - 0.46 * std::cos(turn);
    case WindowShape::Blackman:
        return 0.42 - 0.5 * std::cos(turn) + 0.08 * std::cos(2.0 * turn);
    case WindowShape::Rectangular:
        break;
    }
    return 1.0;
}

FeatureMatrix slowMagnitudes(const std::vector<float>& signal, const FrontEnd& frontEnd) {
    const std::size_t fft = frontEnd.fftSize;
    const std::size_t length = frontEnd.windowLength == 0 ? fft : frontEnd.windowLength;
    const Padded input = padded(signal, fft, frontEnd.hopSize, frontEnd.padding);
    FeatureMatrix matrix{fft / 2 + 1, input.frames, {}};
    for (std::size_t k = 0; k < matrix.rows; ++k) {
        for (std::size_t t = 0; t < matrix.frames; ++t) {
            std::complex<double> sum = 0.0;
            for (std::size_t n = 0; n < length; ++n) {
                const std::size_t place = n + (fft - length) / 2;
                const double turn = -2.0 * std::numbers::pi * static_cast<double>(k * place % fft) /
                                    static_cast<double>(fft);
                sum += input.samples[t * frontEnd.hopSize + place] *
                       windowAt(frontEnd.window, n, length) * std::polar(1.0, turn);
            }
            matrix.values.push_back(static_cast<float>(std::abs(sum)));
        }
    }
    return matrix;
}

FrontEnd magnitudes(std::size_t fftSize, std::size_t hopSize) {
    FrontEnd frontEnd;
    frontEnd.kind = FrontEndKind::Stft;
    frontEnd.fftSize = fftSize;
    frontEnd.hopSize = hopSize;
    frontEnd.power = 1.0;
    return frontEnd;
}

} // namespace

class FramePaddingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paddings_data();
    void paddings();
    void windows_data();
    void windows();
    void sizes_data();
    void sizes();
    void complexTransform();
    void transformsRefuseWhatDoesNotFit();
    void threadsGetTheSameBits();
};

void FramePaddingTest::paddings_data() {
    QTest::addColumn<FramePadding>("padding");
    QTest::newRow("none") << FramePadding::None;
    QTest::newRow("constant") << FramePadding::CentredConstant;
    QTest::newRow("reflect") << FramePadding::CentredReflect;
    QTest::newRow("same") << FramePadding::Same;
    QTest::newRow("end") << FramePadding::End;
}

void FramePaddingTest::paddings() {
    QFETCH(FramePadding, padding);
    for (const std::size_t hop : {7U, 16U, 64U, 90U}) {
        FrontEnd frontEnd = magnitudes(64, hop);
        frontEnd.padding = padding;
        const FeatureExtractor extractor(frontEnd);
        // From one sample over less than a frame to several frames, and both sides of a hop.
        for (const std::size_t count : {1U, 2U, 20U, 63U, 64U, 65U, 128U, 255U, 256U, 300U}) {
            const auto signal = reference::pseudoNoise(count);
            const FeatureMatrix expected = slowMagnitudes(signal, frontEnd);
            QCOMPARE(extractor.frames(count), expected.frames);
            const double difference =
                reference::greatestDifference(extractor.extract(signal), expected);
            QVERIFY2(difference < 2e-5, qPrintable(QString("%1 samples").arg(count)));
        }
    }
    QCOMPARE(FeatureExtractor(magnitudes(64, 16)).extract({}).frames, std::size_t{0});
}

void FramePaddingTest::windows_data() {
    QTest::addColumn<WindowShape>("shape");
    QTest::newRow("hann") << WindowShape::Hann;
    QTest::newRow("hann symmetric") << WindowShape::HannSymmetric;
    QTest::newRow("hamming") << WindowShape::Hamming;
    QTest::newRow("blackman") << WindowShape::Blackman;
    QTest::newRow("rectangular") << WindowShape::Rectangular;
}

void FramePaddingTest::windows() {
    QFETCH(WindowShape, shape);
    const auto signal = reference::pseudoNoise(300);
    for (const std::size_t length : {0U, 40U, 41U}) {
        FrontEnd frontEnd = magnitudes(64, 20);
        frontEnd.window = shape;
        frontEnd.windowLength = length;
        const FeatureMatrix found = FeatureExtractor(frontEnd).extract(signal);
        const FeatureMatrix expected = slowMagnitudes(signal, frontEnd);
        QVERIFY(reference::greatestDifference(found, expected) < 2e-5);
    }
}

void FramePaddingTest::sizes_data() {
    QTest::addColumn<int>("size");
    for (const int size : {2, 6, 30, 106, 242, 400, 512}) {
        QTest::addRow("%d", size) << size;
    }
}

void FramePaddingTest::sizes() {
    QFETCH(int, size);
    FrontEnd frontEnd = magnitudes(static_cast<std::size_t>(size), 100);
    frontEnd.window = WindowShape::Rectangular;
    const auto signal = reference::pseudoNoise(700);
    const FeatureMatrix expected = slowMagnitudes(signal, frontEnd);
    const double difference =
        reference::greatestDifference(FeatureExtractor(frontEnd).extract(signal), expected);
    QVERIFY(difference < 1e-6 * std::max(1.0, reference::peakOf(expected)) * 4.0);
}

void FramePaddingTest::complexTransform() {
    for (const std::size_t size : {1U, 7U, 60U, 128U}) {
        AlignedVector<std::complex<float>> input(size);
        AlignedVector<std::complex<float>> output(size);
        const auto noise = reference::pseudoNoise(2 * size);
        for (std::size_t n = 0; n < size; ++n) {
            input[n] = {noise[2 * n], noise[2 * n + 1]};
        }
        ComplexFft(size).transform(input, output);
        for (std::size_t k = 0; k < size; ++k) {
            std::complex<double> sum = 0.0;
            for (std::size_t n = 0; n < size; ++n) {
                const double turn = -2.0 * std::numbers::pi * static_cast<double>(k * n % size) /
                                    static_cast<double>(size);
                sum += std::complex<double>(input[n]) * std::polar(1.0, turn);
            }
            QVERIFY(std::abs(std::complex<double>(output[k]) - sum) < 1e-5);
        }
    }
}

void FramePaddingTest::transformsRefuseWhatDoesNotFit() {
    QVERIFY_EXCEPTION_THROWN(RealFft(0), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(RealFft(7), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(ComplexFft(0), std::invalid_argument);
    const RealFft fft(16);
    AlignedVector<float> input(32);
    AlignedVector<std::complex<float>> output(9);
    const std::span<const float> all(input);
    QVERIFY_EXCEPTION_THROWN(fft.transform(all, output), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(fft.transform(all.subspan(1, 16), output), std::invalid_argument);
    fft.transform(all.first(16), output);
}

void FramePaddingTest::threadsGetTheSameBits() {
    FrontEnd frontEnd;
    frontEnd.compression.kind = Compression::Kind::Decibel;
    const FeatureExtractor extractor(frontEnd);
    const auto signal = reference::pseudoNoise(40000);
    const FeatureMatrix expected = extractor.extract(signal);
    std::array<FeatureMatrix, 4> found;
    {
        std::vector<std::jthread> threads;
        for (FeatureMatrix& matrix : found) {
            threads.emplace_back([&] {
                const FeatureExtractor own(frontEnd); // planning at the same time, too
                own.extract(signal, matrix);
                extractor.extract(signal, matrix);
            });
        }
    }
    for (const FeatureMatrix& matrix : found) {
        QVERIFY(matrix.values == expected.values);
    }
}

} // namespace frame_padding_test

CANDOR_TEST(frame_padding_test::FramePaddingTest)
#include "frame_padding_test.moc"
