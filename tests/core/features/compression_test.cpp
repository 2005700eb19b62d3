// SPDX-License-Identifier: GPL-3.0-or-later
// Logarithms against those of the C library in double precision, halves against their definition.
#include "core/features/reference_values.h"
#include "features/compression.h"
#include "features/vector_log.h"
#include "test_program.h"

#include <QtTest>

#include <limits>

namespace compression_test {

using namespace candor;

namespace {

constexpr float Infinity = std::numeric_limits<float>::infinity();
constexpr float Nan = std::numeric_limits<float>::quiet_NaN();

// The value of a 16-bit float from its parts: sign apart, 5 bits of exponent, 10 of fraction.
double valueOfHalf(int bits) {
    const int exponent = bits >> 10;
    const double fraction = (bits & 1023) / 1024.0;
    return exponent == 0 ? std::ldexp(fraction, -14) : std::ldexp(1.0 + fraction, exponent - 15);
}

std::vector<float> powersOfManySizes() {
    std::vector<float> values{0.0F};
    for (double value = 1e-14; value < 1e12; value *= 1.0137) {
        values.push_back(static_cast<float>(value));
    }
    return values;
}

} // namespace

class CompressionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logarithmsOfAllMagnitudes();
    void logarithmsKeepWhatIsNotFinite();
    void decibel();
    void naturalAndDecadic();
    void halvesStay();
    void betweenHalvesTheNearestIsTaken();
};

void CompressionTest::logarithmsOfAllMagnitudes() {
    double worst = 0.0;
    for (double value = 1.2e-38; value < 3.4e38; value *= 1.00037) {
        const auto single = static_cast<float>(value);
        const double expected = std::log(static_cast<double>(single));
        const double found = static_cast<double>(naturalLog(allLanes(single))[0]);
        worst = std::max(worst, std::abs(found - expected) / std::max(1.0, std::abs(expected)));
    }
    QVERIFY2(worst < 2e-7, qPrintable(QString::number(worst)));
    QCOMPARE(naturalLog(allLanes(1.0F))[0], 0.0F);
}

void CompressionTest::logarithmsKeepWhatIsNotFinite() {
    const FloatVector logs = naturalLog(FloatVector{Infinity, Nan, 1.0F, 2.0F});
    QCOMPARE(logs[0], Infinity);
    QVERIFY(std::isnan(logs[1]));
    std::vector<float> values{1.0F, Nan, 3.0F};
    compress(values, {.kind = Compression::Kind::Decibel, .topDb = 80.0});
    QVERIFY(std::isnan(values[1]) && std::isfinite(values[0]) && std::isfinite(values[2]));
}

void CompressionTest::decibel() {
    const std::vector<float> powers = powersOfManySizes();
    for (const bool isMaximum : {false, true}) {
        for (const auto& top : {std::optional<double>(), std::optional<double>(60.0)}) {
            const Compression compression{.kind = Compression::Kind::Decibel,
                                          .reference = 0.02,
                                          .referenceIsMaximum = isMaximum,
                                          .minimum = 1e-10,
                                          .topDb = top};
            std::vector<float> found = powers;
            compress(found, compression);
            const double greatest = static_cast<double>(powers.back());
            const double reference = isMaximum ? greatest : 0.02;
            const double shift = 10.0 * std::log10(reference);
            const double floor = 10.0 * std::log10(greatest) - shift - top.value_or(1000.0);
            for (std::size_t k = 0; k < powers.size(); ++k) {
                const double power = std::max(1e-10, static_cast<double>(powers[k]));
                const double expected = std::max(floor, 10.0 * std::log10(power) - shift);
                QVERIFY(std::abs(static_cast<double>(found[k]) - expected) < 4e-5);
            }
        }
    }
}

void CompressionTest::naturalAndDecadic() {
    const std::vector<float> powers = powersOfManySizes();
    std::vector<float> natural = powers;
    compress(natural, {.kind = Compression::Kind::Ln, .topDb = {}, .offset = 1e-6});
    std::vector<float> decadic = powers;
    compress(decadic, {.kind = Compression::Kind::Log10, .topDb = {}, .scale = 10000.0});
    for (std::size_t k = 0; k < powers.size(); ++k) {
        const double power = static_cast<double>(powers[k]);
        QVERIFY(std::abs(static_cast<double>(natural[k]) - std::log(power + 1e-6)) < 4e-6);
        const double expected = std::log10(1.0 + 1e4 * power);
        QVERIFY(std::abs(static_cast<double>(decadic[k]) - expected) <
                4e-7 * std::max(1.0, expected));
    }
}

void CompressionTest::halvesStay() {
    for (int bits = 0; bits < 31 << 10; ++bits) {
        const auto value = static_cast<float>(valueOfHalf(bits));
        QCOMPARE(roundedToHalf(value), value);
        QCOMPARE(roundedToHalf(-value), -value);
    }
    QCOMPARE(roundedToHalf(65519.99F), 65504.0F);
    QCOMPARE(roundedToHalf(65520.0F), Infinity);
    QCOMPARE(roundedToHalf(-1e9F), -Infinity);
    QVERIFY(std::isnan(roundedToHalf(Nan)));
}

void CompressionTest::betweenHalvesTheNearestIsTaken() {
    for (int bits = 0; bits + 1 < 31 << 10; ++bits) {
        const auto low = static_cast<float>(valueOfHalf(bits));
        const auto high = static_cast<float>(valueOfHalf(bits + 1));
        const float middle = (low + high) / 2.0F; // exact: it needs one bit more than a half has
        QCOMPARE(roundedToHalf(middle), bits % 2 == 0 ? low : high);
        QCOMPARE(roundedToHalf(std::nextafter(middle, 0.0F)), low);
        QCOMPARE(roundedToHalf(std::nextafter(middle, 1e9F)), high);
    }
}

} // namespace compression_test

CANDOR_TEST(compression_test::CompressionTest)
#include "compression_test.moc"
