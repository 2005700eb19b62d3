// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/live_reference.h"
#include "test_program.h"

#include "calibration/live_logits.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>
#include <stdexcept>

namespace candor::test::live_logits_test {
namespace {

constexpr std::size_t Lanes = LiveLogits::Lanes;

/// What the header says about one value, from the logits themselves.
double expectedValue(const LiveSample& sample, std::size_t member, std::size_t patch,
                     std::size_t label) {
    std::vector<double> row(sample.logits.classes());
    sample.logits.readRow(member, patch, std::span<double>(row));
    const double origin = sample.logits.activation() == Activation::Softmax
                              ? *std::max_element(row.begin(), row.end())
                              : 0.0;
    return (row[label] - origin) * std::numbers::log2e;
}

std::size_t countWrongValues(const LiveSample& sample, const LiveLogits& live) {
    std::size_t wrong = 0;
    for (std::size_t block = 0; block < live.blocks(); ++block) {
        const float* value = live.block(block);
        for (std::size_t k = 0; k < live.patches(block); ++k) {
            for (std::size_t row = 0; row < live.members() * live.classes(); ++row) {
                for (std::size_t lane = 0; lane < Lanes; ++lane, ++value) {
                    double expected = 0.0;
                    if (static_cast<std::int32_t>(k) < live.lanePatches(block)[lane]) {
                        const std::size_t patch =
                            sample.grouping.patch(live.laneFiles(block)[lane], k);
                        expected = expectedValue(sample, row / live.classes(), patch,
                                                 row % live.classes());
                    }
                    wrong += static_cast<float>(expected) == *value ? 0U : 1U;
                }
            }
        }
    }
    return wrong;
}

} // namespace

class LiveLogitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryValueInItsPlace_data() {
        QTest::addColumn<int>("files");
        QTest::addColumn<int>("mostPatches");
        QTest::addColumn<bool>("sigmoid");
        QTest::newRow("one file") << 1 << 1 << false;
        QTest::newRow("a block") << 16 << 1 << false;
        QTest::newRow("a block and one") << 17 << 1 << true;
        QTest::newRow("patches") << 2500 << 5 << false;
        QTest::newRow("patches, sigmoid") << 100 << 9 << true;
    }
    void holdsEveryValueInItsPlace() {
        QFETCH(int, files);
        QFETCH(int, mostPatches);
        QFETCH(bool, sigmoid);
        const LiveSample sample =
            makeSample({.files = static_cast<std::size_t>(files),
                        .members = 2,
                        .classes = 3,
                        .mostPatches = static_cast<std::size_t>(mostPatches),
                        .activation = sigmoid ? Activation::Sigmoid : Activation::Softmax},
                       1);
        const auto live = LiveLogits::build(sample.logits, sample.grouping, sample.truth, 2);
        QCOMPARE(countWrongValues(sample, *live), std::size_t{0});
    }

    void givesEachFileALaneAndItsLabel() {
        const LiveSample sample =
            makeSample({.files = 1001, .mostPatches = 4, .unlabelledShare = 0.2}, 2);
        const auto live = LiveLogits::build(sample.logits, sample.grouping, sample.truth);
        std::set<std::uint32_t> files;
        std::int32_t patchesBefore = 0;
        for (std::size_t block = 0; block < live->blocks(); ++block) {
            for (std::size_t lane = 0; lane < live->filesIn(block); ++lane) {
                const std::uint32_t file = live->laneFiles(block)[lane];
                files.insert(file);
                QCOMPARE(live->laneLabels(block)[lane], sample.truth.label(file));
                QCOMPARE((live->labelled(block) >> lane & 1) != 0, sample.truth.isLabelled(file));
                QVERIFY(live->lanePatches(block)[lane] >= patchesBefore);
                patchesBefore = live->lanePatches(block)[lane];
            }
            for (std::size_t lane = live->filesIn(block); lane < Lanes; ++lane) {
                QCOMPARE(live->laneLabels(block)[lane], GroundTruth::Unlabelled);
                QCOMPARE(live->lanePatches(block)[lane], 0);
                QVERIFY((live->labelled(block) >> lane & 1) == 0);
            }
        }
        QCOMPARE(files.size(), std::size_t{1001});
    }

    void keepsTheRelevanceOfEachClass() {
        const LiveSample sample =
            makeSample({.files = 50, .task = Task::MultiLabel, .unlabelledShare = 0.2}, 3);
        const auto live = LiveLogits::build(sample.logits, sample.grouping, sample.truth);
        for (std::size_t file = 0; file < 50; ++file) { // one patch each: the order is kept
            const std::size_t block = file / Lanes;
            for (std::size_t k = 0; k < 10; ++k) {
                QCOMPARE((live->laneRelevance(block)[k] >> file % Lanes & 1) != 0,
                         sample.truth.isCorrect(file, k));
            }
        }
    }

    void stopsWhenAsked() {
        const LiveSample sample = makeSample({.files = 100}, 4);
        std::stop_source source;
        source.request_stop();
        QVERIFY(LiveLogits::build(sample.logits, sample.grouping, sample.truth, 2,
                                  source.get_token()) == nullptr);
    }

    void refusesWhatDoesNotBelongTogether() {
        const LiveSample sample = makeSample({.files = 100}, 5);
        const LiveSample other = makeSample({.files = 99, .classes = 9}, 5);
        QVERIFY_EXCEPTION_THROWN(
            (void)LiveLogits::build(sample.logits, other.grouping, sample.truth),
            std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(
            (void)LiveLogits::build(sample.logits, sample.grouping, other.truth),
            std::invalid_argument);
    }
};

} // namespace candor::test::live_logits_test

CANDOR_TEST(candor::test::live_logits_test::LiveLogitsTest)
#include "live_logits_test.moc"
