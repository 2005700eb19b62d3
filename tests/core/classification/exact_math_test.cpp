// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "classification/exact_math.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

namespace exact_math_test {

using namespace candor;

namespace {

/// How many units in the last place a result is away from the exact value.
double ulps(double result, long double exact) {
    const double nearest = std::abs(static_cast<double>(exact));
    const double unit = std::nextafter(nearest, std::numeric_limits<double>::infinity()) - nearest;
    return static_cast<double>(std::abs(static_cast<long double>(result) - exact) /
                               static_cast<long double>(unit));
}

constexpr bool HasReference = std::numeric_limits<long double>::digits >= 64;

} // namespace

// Reference: the C library in extended precision, 11 bits more.
class ExactMathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expIsRightToOneUlp();
    void expOfLimits();
    void logIsRightToOneUlp();
    void log1pKeepsSmallNumbers();
    void bitsAreThoseOfEveryProcessor();
};

void ExactMathTest::expIsRightToOneUlp() {
    if (!HasReference) {
        QSKIP("long double is double here");
    }
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> share(0.0, 1.0);
    double worst = 0.0;
    for (int k = 0; k < 600'000; ++k) {
        const double w = share(random);
        const double x = k % 3 == 0   ? -708.0 * w
                         : k % 3 == 1 ? -2.0 * w * w * w
                                      : 30.0 * std::pow(10.0, -20.0 * w) * (k % 2 == 0 ? 1 : -1);
        const double result = exactExp(x);
        worst = std::max(worst, ulps(result, std::exp(static_cast<long double>(x))));
        QVERIFY(x > 0.0 || result <= 1.0);
    }
    QVERIFY2(worst < 1.0, qPrintable(QString::number(worst, 'g', 17)));
}

void ExactMathTest::expOfLimits() {
    constexpr double Infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(exactExp(0.0), 1.0);
    QCOMPARE(exactExp(-0.0), 1.0);
    QVERIFY(exactExp(-708.0) > 3e-308);
    for (const double x : {-708.1, -745.0, -1e5, -1e30, -1e300, -Infinity}) {
        QCOMPARE(exactExp(x), 0.0);
    }
}

void ExactMathTest::logIsRightToOneUlp() {
    if (!HasReference) {
        QSKIP("long double is double here");
    }
    QCOMPARE(exactLog(1.0), 0.0);
    std::mt19937_64 random(2);
    std::uniform_real_distribution<double> share(0.0, 1.0);
    double worst = 0.0;
    for (int k = 0; k < 600'000; ++k) {
        const double w = share(random);
        const double x = k % 4 == 0   ? w + 1e-300
                         : k % 4 == 1 ? 1.0 - w * w * w * 0.5
                         : k % 4 == 2 ? std::pow(10.0, -280.0 * w)
                                      : 1.0 + std::pow(10.0, 10.0 * w);
        worst = std::max(worst, ulps(exactLog(x), std::log(static_cast<long double>(x))));
    }
    QVERIFY2(worst < 1.0, qPrintable(QString::number(worst, 'g', 17)));
}

void ExactMathTest::log1pKeepsSmallNumbers() {
    QCOMPARE(exactLog1p(0.0), 0.0);
    QCOMPARE(exactLog1p(1e-300), 1e-300);
    for (const double x : {1e-17, 3e-9, 0.1, 0.5, 1.0}) {
        const long double exact = std::log1p(static_cast<long double>(x));
        QVERIFY2(ulps(exactLog1p(x), exact) < 2.0, qPrintable(QString::number(x)));
    }
}

void ExactMathTest::bitsAreThoseOfEveryProcessor() {
    // Found once; all differ from the nearest double in the last bit, and are within one ulp by the
    // tests above. A fused multiplication anywhere, or the C library, gives others.
    QCOMPARE(exactExp(-0.1644), 0x1.b261d31d39896p-1);
    QCOMPARE(exactExp(-0.3425), 0x1.6b8437d84abcp-1);
    QCOMPARE(exactExp(-0.4795), 0x1.3cf9bd4d2fa64p-1);
    QCOMPARE(exactLog(0.1781), -0x1.b9b479bf18d96p+0);
    QCOMPARE(exactLog(1.3015), 0x1.0dd784689355p-2);
}

} // namespace exact_math_test

CANDOR_TEST(exact_math_test::ExactMathTest)
#include "exact_math_test.moc"
