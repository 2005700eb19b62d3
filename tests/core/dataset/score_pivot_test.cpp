// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "dataset/score_pivot.h"

#include <QtTest>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <random>

namespace score_pivot_test {

using candor::ScorePivot;
using candor::ScorePlace;
using candor::ScoreShape;

class ScorePivotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsAnyOrderIntoOrder_data();
    void bringsAnyOrderIntoOrder();
    void findsHolesAndRepeats();
    void survivesHugeTables();
};

void ScorePivotTest::bringsAnyOrderIntoOrder_data() {
    QTest::addColumn<uint>("width");
    QTest::addColumn<uint>("seed");
    for (uint seed = 0; seed < 5; ++seed) {
        QTest::addRow("rows %u", seed) << 4U << seed;
        QTest::addRow("values %u", seed) << 1U << seed;
    }
}

void ScorePivotTest::bringsAnyOrderIntoOrder() {
    QFETCH(uint, width);
    QFETCH(uint, seed);
    const ScoreShape shape{3, 50, 4};
    std::vector<std::size_t> order(shape.elements() / width);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::shuffle(order.begin(), order.end(), std::mt19937(seed));
    ScorePivot pivot(width);
    for (const std::size_t run : order) {
        const std::size_t first = run * width;
        std::vector<double> scores(width);
        std::iota(scores.begin(), scores.end(), static_cast<double>(first));
        pivot.append({static_cast<std::uint32_t>(first / 200),
                      static_cast<std::uint32_t>(first / 4 % 50),
                      static_cast<std::uint32_t>(first % 4), 0},
                     scores);
    }
    const auto faults = pivot.check(shape);
    QVERIFY(!faults.twice && !faults.missing);
    const candor::ScoreBuffer scores = pivot.take(shape);
    QCOMPARE(scores.size(), shape.elements() * sizeof(double));
    for (std::size_t index = 0; index < shape.elements(); ++index) {
        double value = 0.0;
        std::memcpy(&value, scores.data() + index * sizeof value, sizeof value);
        QCOMPARE(value, static_cast<double>(index));
    }
}

void ScorePivotTest::findsHolesAndRepeats() {
    const std::vector<double> one = {1.0};
    ScorePivot pivot(1);
    pivot.append({0, 0, 0, 2}, one);
    pivot.append({0, 1, 1, 3}, one);
    pivot.append({0, 0, 1, 4}, one);
    const auto hole = pivot.check({1, 2, 2});
    QVERIFY(hole.missing && !hole.twice);
    QCOMPARE(hole.missing->patch, 1U);
    QCOMPARE(hole.missing->label, 0U);
    pivot.append({0, 1, 0, 5}, one);
    pivot.append({0, 0, 1, 6}, one);
    const auto repeat = pivot.check({1, 2, 2});
    QVERIFY(repeat.twice && !repeat.missing);
    QCOMPARE(repeat.twice->line, 6U);
}

// 2^96 places for three runs: counted without overflow, and without memory for them.
void ScorePivotTest::survivesHugeTables() {
    const std::vector<double> one = {1.0};
    ScorePivot pivot(1);
    for (std::uint32_t run = 0; run < 3; ++run) {
        pivot.append({run << 30, run << 30, run << 30, run}, one);
    }
    const std::size_t extent = std::size_t{1} << 32;
    const auto faults = pivot.check({extent, extent, extent});
    QVERIFY(faults.missing && !faults.twice);
}

} // namespace score_pivot_test

CANDOR_TEST(score_pivot_test::ScorePivotTest)
#include "score_pivot_test.moc"
