// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/torch_networks.h"
#include "inference/model_error.h"
#include "test_program.h"

#include <QtTest>

#include <cmath>

namespace dropout_passes_test {

using namespace candor;
using namespace torch_networks;

class DropoutPassesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsDropoutPerPassAndPatch_data();
    void drawsDropoutPerPassAndPatch();
    void refusesPassesThatAreAlike();
    void keepsBatchNormalisationInDropoutPasses();
};

void DropoutPassesTest::drawsDropoutPerPassAndPatch_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("switched on") << "logits";
    QTest::newRow("always on") << "always_drops";
    QTest::newRow("traced in training mode") << "traced_dropout";
}

void DropoutPassesTest::drawsDropoutPerPassAndPatch() {
    QFETCH(QString, name);
    const std::vector<float> input = patches(20);
    const auto first = classifierFor(name.toStdString(), 3, 0);
    const auto again = classifierFor(name.toStdString(), 3, 0);
    const auto second = classifierFor(name.toStdString(), 3, 1);
    const std::vector<float> logits = classified(*first, input);
    QCOMPARE(largestDifference(logits, classified(*again, input)), 0.0);
    QVERIFY(largestDifference(logits, classified(*second, input)) > 0.1);
    const auto tenth = classified(*again, part(input, 10, Shape.values()));
    QCOMPARE(largestDifference(tenth, part(logits, 10, Classes)), 0.0);
}

void DropoutPassesTest::refusesPassesThatAreAlike() {
    for (const char* without : {"no_dropout", "traced"}) {
        try {
            (void)classifierFor(without, 2);
            QFAIL("it was accepted");
        } catch (const ModelError& error) {
            QVERIFY2(error.fault() == ModelFault::NoDropout, error.what());
        }
    }
}

// Dropout (p = 0.5) before a dense layer keeps the mean: over many passes it is the plain answer.
// With batch statistics of one patch instead of the stored ones it would be another.
void DropoutPassesTest::keepsBatchNormalisationInDropoutPasses() {
    constexpr std::size_t Passes = 100;
    const std::vector<float> input = patches(1);
    const std::vector<float> plain = classified(*classifierFor("logits"), input);
    std::vector<double> sum(Classes);
    std::vector<double> squares(Classes);
    for (std::size_t pass = 0; pass < Passes; ++pass) {
        const auto logits = classified(*classifierFor("logits", Passes, pass), input);
        for (std::size_t c = 0; c < Classes; ++c) {
            sum[c] += double(logits[c]);
            squares[c] += double(logits[c]) * double(logits[c]);
        }
    }
    for (std::size_t c = 0; c < Classes; ++c) {
        const double mean = sum[c] / double(Passes);
        const double deviation = std::sqrt(squares[c] / double(Passes) - mean * mean);
        const double standardError = deviation / std::sqrt(double(Passes));
        QVERIFY(std::abs(mean - double(plain[c])) < 4.0 * standardError);
    }
}

} // namespace dropout_passes_test

CANDOR_TEST(dropout_passes_test::DropoutPassesTest)
#include "dropout_passes_test.moc"
