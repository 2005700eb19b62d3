// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame holds besides counts, and what the engine promises whatever the data.
#include "core/calibration/live_agreement.h"
#include "test_program.h"

#include "calibration/binning.h"
#include "calibration/live_engine.h"
#include "calibration/live_logits.h"

#include <QtTest>

#include <cmath>
#include <stdexcept>

namespace candor::test::live_frame_test {
namespace {

const Binning Ten = Binning::equalWidth(10);

} // namespace

class LiveFrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsEachFile();
    void preferTheLowestClassOnATie();
    void countsConfusions();
    void givesTheSameBitsForAnyNumberOfThreads();
    void staysFiniteAtExtremeTemperatures();
    void refusesWhatDoesNotFit();
    void answersForNoFiles();
};

void LiveFrameTest::reportsEachFile() {
    const LiveSample sample =
        makeSample({.files = 210, .mostPatches = 3, .unlabelledShare = 0.2}, 7);
    std::vector<std::uint16_t> predicted(210);
    std::vector<std::uint16_t> runnerUp(210);
    std::vector<float> confidence(210);
    std::vector<float> runnerUpConfidence(210);
    std::vector<std::uint8_t> include(210, 0); // outcomes are of all files all the same
    LiveQuery query = queryAt(1.2, Ten);
    query.include = include;
    query.outcomes = {predicted, runnerUp, confidence, runnerUpConfidence};
    const ReferenceVoter reference = referenceVoter(sample, query, allMembers(sample));
    for (const InstructionSet set : supportedSets()) {
        LiveFrame frame;
        LiveEngine(liveOf(sample), 2, set).compute(query, frame);
        for (std::size_t file = 0; file < predicted.size(); ++file) {
            std::vector<double> p = reference.posteriors[file];
            const auto best = std::max_element(p.begin(), p.end());
            QCOMPARE(static_cast<std::ptrdiff_t>(predicted[file]), best - p.begin());
            QVERIFY(isNear(static_cast<double>(confidence[file]), *best));
            *best = -1.0;
            const auto second = std::max_element(p.begin(), p.end());
            QCOMPARE(static_cast<std::ptrdiff_t>(runnerUp[file]), second - p.begin());
            QVERIFY(isNear(static_cast<double>(runnerUpConfidence[file]), *second));
        }
    }
}

void LiveFrameTest::preferTheLowestClassOnATie() {
    const std::vector<double> values{0.0, 2.0, 1.0, 2.0, 5.0, 5.0, 5.0, 5.0};
    const LiveSample sample{LogitMatrix::fromValues({1, 2, 4}, values),
                            PatchGrouping::onePatchPerFile(2), GroundTruth::singleLabel({3, 0}, 4)};
    std::vector<std::uint16_t> predicted(2);
    std::vector<std::uint16_t> runnerUp(2);
    std::vector<float> confidence(2);
    std::vector<float> runnerUpConfidence(2);
    LiveQuery query = queryAt(1.0, Ten);
    query.outcomes = {predicted, runnerUp, confidence, runnerUpConfidence};
    for (const InstructionSet set : supportedSets()) {
        LiveFrame frame;
        LiveEngine(liveOf(sample), 1, set).compute(query, frame);
        QCOMPARE(predicted, (std::vector<std::uint16_t>{1, 0}));
        QCOMPARE(runnerUp, (std::vector<std::uint16_t>{3, 1}));
        QCOMPARE(confidence[0], runnerUpConfidence[0]);
        QCOMPARE(frame.ensemble.winnersCorrect, std::uint64_t{1});
    }
}

void LiveFrameTest::countsConfusions() {
    const LiveSample sample = makeSample({.files = 1000, .unlabelledShare = 0.1}, 8);
    LiveQuery query = queryAt(1.0, Ten);
    query.wantConfusion = true;
    const ReferenceVoter reference = referenceVoter(sample, query, allMembers(sample));
    QCOMPARE(reference.ties, std::uint64_t{0}); // else the seed is a bad one
    LiveFrame frame;
    LiveEngine(liveOf(sample), 2).compute(query, frame);
    QCOMPARE(frame.confusion, reference.confusion);
}

void LiveFrameTest::givesTheSameBitsForAnyNumberOfThreads() {
    const LiveSample sample = makeSample({.files = 5000, .mostPatches = 3}, 9);
    const std::shared_ptr<const LiveLogits> live = liveOf(sample);
    LiveQuery query = queryAt(1.7, Ten);
    query.wantMembers = query.wantMeasures = query.wantConfidenceSums = true;
    for (const InstructionSet set : supportedSets()) {
        LiveFrame one;
        LiveEngine(live, 1, set).compute(query, one);
        for (const unsigned threads : {2U, 3U, 7U}) {
            LiveFrame several;
            LiveEngine(live, threads, set).compute(query, several);
            QVERIFY(several.ensemble == one.ensemble);
            QVERIFY(several.members == one.members);
        }
    }
}

void LiveFrameTest::staysFiniteAtExtremeTemperatures() {
    const LiveSample softmax = makeSample({.files = 40}, 10);
    const LiveSample sigmoid =
        makeSample({.files = 40, .task = Task::MultiLabel, .activation = Activation::Sigmoid}, 11);
    for (const LiveSample* sample : {&softmax, &sigmoid}) {
        for (const double temperature : {1e-300, 1e-30, 1e-3, 1e30, 1e300}) {
            LiveQuery query = queryAt(temperature, Ten);
            query.wantMeasures = true;
            for (const InstructionSet set : supportedSets()) {
                LiveFrame frame;
                LiveEngine(liveOf(*sample), 1, set).compute(query, frame);
                QVERIFY(std::isfinite(frame.ensemble.nllSum));
                QVERIFY(std::isfinite(frame.ensemble.brierSum));
                std::uint64_t decisions = 0;
                for (const LiveBucket& bucket : frame.ensemble.buckets) {
                    decisions += bucket.count;
                }
                QCOMPARE(decisions, std::uint64_t{400});
            }
        }
    }
}

void LiveFrameTest::refusesWhatDoesNotFit() {
    const LiveSample sample = makeSample({.files = 20, .task = Task::MultiLabel}, 12);
    LiveEngine engine(liveOf(sample), 1);
    LiveFrame frame;
    const std::vector<std::size_t> members{0, 3};
    const std::vector<std::uint8_t> include(19);
    std::vector<std::uint16_t> predicted(20);
    const auto refused = [&](auto change) {
        LiveQuery query = queryAt(1.0, Ten);
        change(query);
        QVERIFY_EXCEPTION_THROWN(engine.compute(query, frame), std::invalid_argument);
    };
    refused([&](LiveQuery& query) { query.members = members; });
    refused([&](LiveQuery& query) { query.include = include; });
    refused([&](LiveQuery& query) { query.outcomes.predicted = predicted; });
    refused([&](LiveQuery& query) { query.scope = {ScopeKind::OneClass, 10}; });
    refused([&](LiveQuery& query) { query.wantConfusion = true; });
    refused([&](LiveQuery& query) { query.edges = {}; });
}

void LiveFrameTest::answersForNoFiles() {
    const LiveSample sample{LogitMatrix::fromValues({1, 0, 3}, {}),
                            PatchGrouping::onePatchPerFile(0), GroundTruth::singleLabel({}, 3)};
    LiveFrame frame;
    LiveEngine(liveOf(sample), 2).compute(queryAt(1.0, Ten), frame);
    QCOMPARE(frame.ensemble.files, std::uint64_t{0});
    QCOMPARE(frame.ensemble.buckets.size(), std::size_t{10});
}

} // namespace candor::test::live_frame_test

CANDOR_TEST(candor::test::live_frame_test::LiveFrameTest)
#include "live_frame_test.moc"
