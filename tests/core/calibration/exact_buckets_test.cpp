// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "calibration/exact_kernel.h"

#include <QtTest>

#include <cmath>
#include <random>

namespace exact_buckets_test {

using namespace candor;

namespace {

/// What the kernel says of each number, -1 for what does not count.
std::vector<int> bucketsOf(InstructionSet set, const Binning& binning,
                           const std::vector<double>& decisions) {
    const std::size_t rows = (decisions.size() + ExactLanes - 1) / ExactLanes;
    LaneArray<double> padded;
    padded.resize(rows * ExactLanes);
    std::fill(padded.values().begin(), padded.values().end(), NotCounted);
    std::copy(decisions.begin(), decisions.end(), padded.data());
    LaneArray<std::uint64_t> words;
    words.resize((rows + 7) / 8 * ExactLanes);
    exactKernel(set).findBuckets(ExactBuckets(binning), padded.data(), rows, words.data());
    std::vector<int> buckets;
    for (std::size_t k = 0; k < decisions.size(); ++k) {
        const std::size_t row = k / ExactLanes;
        const std::size_t inWord = std::min<std::size_t>(8, rows - row / 8 * 8);
        const std::uint64_t word = words[row / 8 * ExactLanes + k % ExactLanes];
        buckets.push_back(static_cast<int>(word >> 8 * (inWord - 1 - row % 8) & 0xff) - 1);
    }
    return buckets;
}

/// Each edge and what lies next to it, and numbers in between.
std::vector<double> tellingNumbers(const Binning& binning) {
    std::vector<double> numbers{0.0, 5e-324, 1e-300, 1.0, std::nextafter(1.0, 0.0)};
    for (const double edge : binning.edges().subspan(1, binning.size() - 1)) {
        double below = edge;
        double above = edge;
        for (int k = 0; k < 4; ++k) {
            numbers.push_back(below);
            numbers.push_back(above);
            below = std::nextafter(below, 0.0);
            above = std::nextafter(above, 1.0);
        }
    }
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> share(0.0, 1.0);
    for (int k = 0; k < 100; ++k) {
        numbers.push_back(share(random));
    }
    return numbers;
}

} // namespace

/// The buckets that the kernel finds in vectors are those of Binning::bucketOf().
class ExactBucketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyNumberOfBuckets();
    void equalMass();
    void defaultsNeedNoDivision();
    void whatDoesNotCountIsInNone();

private:
    static void compare(const Binning& binning) {
        const std::vector<double> numbers = tellingNumbers(binning);
        for (const InstructionSet set :
             {InstructionSet::Baseline, InstructionSet::Avx2, InstructionSet::Avx512}) {
            if (!isSupported(set)) {
                continue;
            }
            const std::vector<int> found = bucketsOf(set, binning, numbers);
            for (std::size_t k = 0; k < numbers.size(); ++k) {
                // The kernel gives 1 a place of its own, which is added to the last bucket.
                const int last = static_cast<int>(binning.size()) - 1;
                const int expected = static_cast<int>(binning.bucketOf(numbers[k]));
                if (std::min(found[k], last) != expected) {
                    QFAIL(qPrintable(QStringLiteral("%1 buckets, %2: %3, not %4")
                                         .arg(binning.size())
                                         .arg(numbers[k], 0, 'g', 17)
                                         .arg(found[k])
                                         .arg(expected)));
                }
            }
        }
    }
};

void ExactBucketsTest::anyNumberOfBuckets() {
    for (std::size_t count = 2; count <= 100; ++count) {
        compare(Binning::equalWidth(count));
    }
}

void ExactBucketsTest::equalMass() {
    std::mt19937_64 random(4);
    std::uniform_real_distribution<double> share(0.0, 1.0);
    std::vector<double> confidences(5000);
    std::ranges::generate(confidences, [&] { return share(random) * share(random); });
    for (const std::size_t count : {2U, 15U, 100U}) {
        compare(Binning::equalMass(confidences, count));
    }
    compare(Binning::withEdges(BucketKind::EqualMass, {0.0, 1.0}));
}

void ExactBucketsTest::defaultsNeedNoDivision() {
    const ExactBuckets ten(Binning::equalWidth(10));
    QVERIFY(ten.by == ExactBuckets::By::Product);
    QCOMPARE(ten.stray, std::nextafter(0.9, 0.0)); // times 10 it is 9
    const ExactBuckets fifteen(Binning::equalWidth(15));
    QVERIFY(fifteen.by == ExactBuckets::By::Product);
    QCOMPARE(fifteen.stray, 2.0);
    QVERIFY(ExactBuckets(Binning::equalWidth(22)).by == ExactBuckets::By::Quotient);
}

void ExactBucketsTest::whatDoesNotCountIsInNone() {
    std::vector<double> confidences{0.1, 0.2, 0.3};
    for (const Binning& binning :
         {Binning::equalWidth(10), Binning::equalWidth(100), Binning::equalMass(confidences, 3)}) {
        QCOMPARE(bucketsOf(InstructionSet::Baseline, binning, {NotCounted}), std::vector<int>{-1});
    }
}

} // namespace exact_buckets_test

CANDOR_TEST(exact_buckets_test::ExactBucketsTest)
#include "exact_buckets_test.moc"
