// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "calibration/binning.h"
#include "calibration/calibration_error.h"
#include "calibration/reliability_table.h"

#include <QtTest>

#include <cmath>
#include <utility>

namespace binning_test {

using namespace candor;

namespace {

/// ECE of a few (confidence, label) pairs.
double errorOf(const std::vector<std::pair<double, bool>>& decisions) {
    const Binning binning = Binning::equalWidth(10);
    ReliabilityTable table;
    table.buckets.resize(10);
    for (const auto& [confidence, correct] : decisions) {
        ReliabilityBucket& bucket = table.buckets[binning.bucketOf(confidence)];
        ++bucket.count;
        bucket.correct += correct ? 1 : 0;
        bucket.confidenceSum += confidence;
    }
    return expectedCalibrationError(table);
}

} // namespace

class BinningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edgesHoldForEveryBucketCount();
    void twoPointProbes();
    void refusesBadCounts();
    void equalMassNeverCutsTies();
    void equalMassTakesTheNearestBlock();
};

void BinningTest::edgesHoldForEveryBucketCount() {
    for (std::size_t count = 2; count <= 100; ++count) {
        const Binning binning = Binning::equalWidth(count);
        for (std::size_t k = 0; k <= count; ++k) {
            const double edge = static_cast<double>(k) / static_cast<double>(count);
            QCOMPARE(binning.bucketOf(edge), std::min(k, count - 1));
            if (k > 0) {
                QCOMPARE(binning.bucketOf(std::nextafter(edge, 0.0)), k - 1);
            }
        }
    }
}

void BinningTest::twoPointProbes() {
    // calibration-definitions, 2.5: the values of [a, b) with the last bucket closed.
    QVERIFY(std::abs(errorOf({{.05, false}, {.1, true}}) - .475) < 1e-12);
    QVERIFY(std::abs(errorOf({{.95, true}, {1.0, false}}) - .475) < 1e-12);
    QVERIFY(std::abs(errorOf({{0.0, true}, {.05, false}}) - .475) < 1e-12);
}

void BinningTest::refusesBadCounts() {
    QVERIFY_EXCEPTION_THROWN((void)Binning::equalWidth(1), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN((void)Binning::equalWidth(101), std::invalid_argument);
}

void BinningTest::equalMassNeverCutsTies() {
    std::vector<double> confidences(50, 0.3);
    confidences.insert(confidences.end(), 30, 0.6);
    confidences.insert(confidences.end(), 20, 1.0);
    const Binning binning = Binning::equalMass(confidences, 10);
    // Only two cuts are possible: before the block of 0.6 and before the block of 1.0.
    QCOMPARE(std::vector<double>(binning.edges().begin(), binning.edges().end()),
             (std::vector<double>{0.0, 0.6, std::nextafter(1.0, 0.0), 1.0}));
    QCOMPARE(binning.bucketOf(0.3), std::size_t{0});
    QCOMPARE(binning.bucketOf(0.6), std::size_t{1});
    QCOMPARE(binning.bucketOf(1.0), std::size_t{2});
}

void BinningTest::equalMassTakesTheNearestBlock() {
    // Two buckets of ten decisions: the ideal cut, after five, falls into a tied block of three
    // that ends at six and starts at three: six is nearer.
    std::vector<double> confidences{.1, .2, .3, .4, .4, .4, .7, .8, .9, .95};
    const Binning binning = Binning::equalMass(confidences, 2);
    QCOMPARE(binning.edges()[1], .7);
}

} // namespace binning_test

CANDOR_TEST(binning_test::BinningTest)
#include "binning_test.moc"
