// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/live_agreement.h"
#include "core/calibration/tally_case.h"
#include "test_program.h"

#include "calibration/decision_tally.h"
#include "calibration/posterior_blocks.h"

#include <QtTest>

#include <atomic>

namespace candor::test::exact_bits_test {

/// Exact figures are the same bits with any instructions, threads and temperatures beside them.
class ExactBitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edgesMayBeConfidences();
    void bitsDependOnDataAlone();
    void bitsAreThoseOfEveryProcessor();
    void posteriorBlocksAreFilePosteriors();
};

void ExactBitsTest::edgesMayBeConfidences() {
    // Each edge is one of the confidences, and the kernel's are those of FilePosterior to the bit.
    TallyCase one(makeSample({.files = 400, .members = 2}, 22));
    std::vector<double> confidences;
    FilePosterior posterior(one.view(), Temperature(1.0));
    for (std::size_t file = 0; file < 400; ++file) {
        posterior.compute(file);
        confidences.insert(confidences.end(), posterior.ensemble().begin(),
                           posterior.ensemble().end());
    }
    one.plan.binnings.assign(3, Binning::equalMass(confidences, 40));
    const VoterTally ensemble = one.tallies().front().back();
    for (const ReliabilityBucket& bucket : ensemble.reliability.buckets) {
        QCOMPARE(bucket.count, std::uint64_t{100});
        QVERIFY(isClose(bucket.expected, bucket.confidenceSum / 100.0));
    }
}

void ExactBitsTest::bitsDependOnDataAlone() {
    std::vector<LiveSample> all = samplesOfAllKinds();
    all.push_back(hardSample(Task::SingleLabel, 2000));
    all.push_back(hardSample(Task::MultiLabel, 300));
    for (LiveSample& sample : all) {
        TallyCase one(std::move(sample));
        const std::vector<Temperature> temperatures{Temperature(0.7), Temperature(1.0),
                                                    Temperature(1.9)};
        std::vector<std::vector<VoterTally>> alone;
        for (const Temperature temperature : temperatures) {
            one.plan.temperatures = {temperature};
            alone.push_back(one.tallies().front());
        }
        one.plan.temperatures = temperatures;
        for (const InstructionSet set : supportedSets()) {
            for (const unsigned threads : {1U, 2U, 3U}) {
                one.plan.instructionSet = set;
                one.plan.threads = threads;
                const auto together = one.tallies();
                for (std::size_t k = 0; k < temperatures.size(); ++k) {
                    for (std::size_t voter = 0; voter < together[k].size(); ++voter) {
                        QVERIFY(sameBits(together[k][voter], alone[k][voter]));
                    }
                }
                QVERIFY(together.back().back().confusion == alone.back().back().confusion);
            }
        }
    }
}

void ExactBitsTest::bitsAreThoseOfEveryProcessor() {
    // Found once; within rounding of plain_tally.cpp by the tests above. A fused multiplication
    // anywhere, or the C library, gives others. The logits need no library function either.
    std::vector<double> values(2 * 500 * 4);
    std::uint32_t state = 1;
    for (double& value : values) {
        state = state * 1664525U + 1013904223U;
        value = static_cast<double>(state >> 8) / 0x1p20 - 8.0;
    }
    std::vector<std::int32_t> labels(500);
    for (std::size_t file = 0; file < labels.size(); ++file) {
        labels[file] = static_cast<std::int32_t>(file % 4);
    }
    const TallyCase one({LogitMatrix::fromValues({2, 500, 4}, values),
                         PatchGrouping::onePatchPerFile(500), GroundTruth::singleLabel(labels, 4)});
    const VoterTally ensemble = one.tallies().front().back();
    QVERIFY(sameBits(ensemble.lossSum, 0x1.6964ac0379b81p+10));
    QVERIFY(sameBits(ensemble.brierSum, 0x1.e6c53dd9324bcp+8));
    QVERIFY(sameBits(ensemble.reliability.buckets[9].confidenceSum, 0x1.9c485ff72d73dp+5));
    QVERIFY(sameBits(ensemble.winners.buckets[7].confidenceSum, 0x1.d4976ee7664cap+6));
}

void ExactBitsTest::posteriorBlocksAreFilePosteriors() {
    for (LiveSample& sample : samplesOfAllKinds()) {
        const TallyCase one(std::move(sample));
        const std::size_t files = one.data.truth.files();
        std::vector<std::uint32_t> wanted;
        for (std::size_t file = 0; file < files; file += 1 + file % 3) {
            wanted.push_back(static_cast<std::uint32_t>(file));
        }
        for (const InstructionSet set : supportedSets()) {
            std::atomic<std::size_t> wrong{0};
            std::atomic<std::size_t> seen{0};
            const auto visit = [&](const PosteriorBlock& block) {
                FilePosterior posterior(one.view(), Temperature(1.3));
                for (std::size_t lane = 0; lane < block.files.size(); ++lane) {
                    posterior.compute(block.files[lane]);
                    wrong += block.files[lane] == wanted[block.place + lane] ? 0U : 1U;
                    for (std::size_t label = 0; label < posterior.ensemble().size(); ++label) {
                        wrong +=
                            sameBits(block.of(label)[lane], posterior.ensemble()[label]) ? 0U : 1U;
                    }
                }
                seen += block.files.size();
            };
            QVERIFY(
                forEachPosteriorBlock(one.view(), {Temperature(1.3), wanted, 2, set}, {}, visit));
            QCOMPARE(seen.load(), wanted.size());
            QCOMPARE(wrong.load(), std::size_t{0});
        }
    }
}

} // namespace candor::test::exact_bits_test

CANDOR_TEST(candor::test::exact_bits_test::ExactBitsTest)
#include "exact_bits_test.moc"
