// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "classification/ground_truth.h"
#include "classification/label_set.h"
#include "classification/patch_grouping.h"

#include <QtTest>

#include <array>
#include <stdexcept>

namespace ground_truth_test {

using namespace candor;

class GroundTruthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void singleLabel();
    void multiLabel();
    void refusesLabelsOutOfRange();
    void groupsPatchesInAnyOrder();
    void refusesFilesWithoutPatch();
    void classNamesAreUnique();
};

void GroundTruthTest::singleLabel() {
    const GroundTruth truth = GroundTruth::singleLabel({2, -1, 0}, 3);
    QCOMPARE(truth.labelledFiles(), std::size_t{2});
    QVERIFY(truth.isCorrect(0, 2));
    QVERIFY(!truth.isCorrect(0, 1));
    QVERIFY(!truth.isLabelled(1));
}

void GroundTruthTest::multiLabel() {
    const GroundTruth truth = GroundTruth::multiLabel({1, 0, 1, -1, -1, -1}, 3);
    QCOMPARE(truth.task(), Task::MultiLabel);
    QCOMPARE(truth.labelledFiles(), std::size_t{1});
    QVERIFY(truth.isCorrect(0, 0) && !truth.isCorrect(0, 1) && truth.isCorrect(0, 2));
    QVERIFY(!truth.isLabelled(1));
    QVERIFY_EXCEPTION_THROWN((void)GroundTruth::multiLabel({1, -1}, 2), std::invalid_argument);
}

void GroundTruthTest::refusesLabelsOutOfRange() {
    QVERIFY_EXCEPTION_THROWN((void)GroundTruth::singleLabel({3}, 3), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN((void)GroundTruth::singleLabel({-2}, 3), std::invalid_argument);
}

void GroundTruthTest::groupsPatchesInAnyOrder() {
    const std::array<std::uint32_t, 5> fileOfPatch{1, 0, 1, 2, 0};
    const PatchGrouping grouping(fileOfPatch, 3);
    QCOMPARE(grouping.patches(), std::size_t{5});
    QCOMPARE(grouping.patchCount(1), std::size_t{2});
    QCOMPARE(grouping.patch(0, 0), std::size_t{1});
    QCOMPARE(grouping.patch(0, 1), std::size_t{4});
    QCOMPARE(grouping.patch(1, 1), std::size_t{2});
    QCOMPARE(grouping.patch(2, 0), std::size_t{3});
    QVERIFY(!grouping.isOnePatchPerFile());
    const std::array<std::uint32_t, 2> identity{0, 1};
    QVERIFY(PatchGrouping(identity, 2).isOnePatchPerFile());
    const std::array<std::uint32_t, 2> swapped{1, 0};
    QCOMPARE(PatchGrouping(swapped, 2).patch(0, 0), std::size_t{1});
}

void GroundTruthTest::refusesFilesWithoutPatch() {
    const std::array<std::uint32_t, 2> gap{0, 2};
    QVERIFY_EXCEPTION_THROWN((void)PatchGrouping(gap, 3), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN((void)PatchGrouping(gap, 2), std::invalid_argument);
}

void GroundTruthTest::classNamesAreUnique() {
    QVERIFY_EXCEPTION_THROWN((void)LabelSet({"rock", "pop", "rock"}), std::invalid_argument);
    QCOMPARE(*LabelSet({"rock", "pop"}).indexOf("pop"), std::size_t{1});
    QVERIFY(!LabelSet({"rock"}).indexOf("jazz").has_value());
}

} // namespace ground_truth_test

CANDOR_TEST(ground_truth_test::GroundTruthTest)
#include "ground_truth_test.moc"
