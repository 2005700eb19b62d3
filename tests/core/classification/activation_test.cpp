// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "classification/activation.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace activation_test {

using namespace candor;

class ActivationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void softmaxDividesByTheTemperature();
    void softmaxSurvivesHugeLogits();
    void sigmoidIsSymmetric();
    void logarithmsStayFinite();
    void temperatureIsPositive();
};

void ActivationTest::softmaxDividesByTheTemperature() {
    // By hand: logits 0 and ln 4 are 1 : 4 at T = 1, and 1 : 2 at T = 2.
    const std::array logits{0.0, std::log(4.0)};
    std::array<double, 2> posterior{};
    softmax(logits, Temperature(1.0), posterior);
    QVERIFY(std::abs(posterior[1] - 0.8) < 1e-15);
    softmax(logits, Temperature(2.0), posterior);
    QVERIFY(std::abs(posterior[1] - 2.0 / 3.0) < 1e-15);
}

void ActivationTest::softmaxSurvivesHugeLogits() {
    const std::array logits{1e300, -1e300, 1e300};
    std::array<double, 3> posterior{};
    softmax(logits, Temperature(0.01), posterior);
    QCOMPARE(posterior[0], 0.5);
    QCOMPARE(posterior[1], 0.0);
}

void ActivationTest::sigmoidIsSymmetric() {
    const std::array logits{3.0, -3.0, 0.0, 1e5, -1e5};
    std::array<double, 5> posterior{};
    sigmoid(logits, Temperature(1.5), posterior);
    QVERIFY(std::abs(posterior[0] + posterior[1] - 1.0) < 1e-15);
    QVERIFY(std::abs(posterior[0] - 1.0 / (1.0 + std::exp(-2.0))) < 1e-15);
    QCOMPARE(posterior[2], 0.5);
    QCOMPARE(posterior[3], 1.0);
    QCOMPARE(posterior[4], 0.0);
}

void ActivationTest::logarithmsStayFinite() {
    const std::array logits{5000.0, 0.0};
    QVERIFY(std::abs(logSoftmax(logits, Temperature(1.0), 1) + 5000.0) < 1e-9);
    QVERIFY(std::abs(logSigmoid(-5000.0, Temperature(1.0)) + 5000.0) < 1e-9);
    QVERIFY(std::abs(logSigmoid(0.0, Temperature(1.0)) - std::log(0.5)) < 1e-15);
}

void ActivationTest::temperatureIsPositive() {
    for (const double bad : {0.0, -1.0, std::numeric_limits<double>::infinity(),
                             std::numeric_limits<double>::quiet_NaN()}) {
        QVERIFY_EXCEPTION_THROWN((void)Temperature(bad), std::invalid_argument);
    }
}

} // namespace activation_test

CANDOR_TEST(activation_test::ActivationTest)
#include "activation_test.moc"
