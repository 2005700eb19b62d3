// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/score_tables.h"
#include "test_program.h"

#include "dataset/best_assignment.h"
#include "dataset/class_order_check.h"
#include "dataset/read_meter.h"

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <random>

namespace class_order_check_test {

using namespace candor;

namespace {

constexpr std::size_t Classes = 4;

// The tables of fixture::scores() under labels of one's own.
LogitsTable tableWith(const std::function<std::int32_t(std::size_t)>& labelOf) {
    std::vector<double> values;
    std::vector<std::int32_t> labels;
    for (std::size_t row = 0; row < fixture::Rows; ++row) {
        for (std::size_t label = 0; label < Classes; ++label) {
            values.push_back(fixture::scores().logit(row, label));
        }
        labels.push_back(labelOf(row));
    }
    LogitsTable table;
    table.logits = LogitMatrix::fromValues({1, fixture::Rows, Classes}, values);
    table.patches = PatchGrouping::onePatchPerFile(fixture::Rows);
    table.truth = GroundTruth::singleLabel(labels, Classes);
    return table;
}

std::size_t highest(std::size_t row) {
    std::size_t best = 0;
    for (std::size_t label = 1; label < Classes; ++label) {
        best =
            fixture::scores().logit(row, label) > fixture::scores().logit(row, best) ? label : best;
    }
    return best;
}

} // namespace

class ClassOrderCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsOut_data();
    void pointsOut();
    void countsMembersAndPatches();
    void findsTheBestAssignment();
};

void ClassOrderCheckTest::pointsOut_data() {
    QTest::addColumn<std::vector<std::int32_t>>("labelOf"); // of true class 0 … 3
    QTest::addColumn<int>("note");                          // -1: none
    const auto row = [](const char* name, const std::vector<std::int32_t>& labels, int note) {
        QTest::newRow(name) << labels << note;
    };
    row("right", {0, 1, 2, 3}, -1);
    row("moved down", {-1, 0, 1, 2}, static_cast<int>(DatasetNote::ClassesShifted));
    row("moved up", {1, 2, 3, -1}, static_cast<int>(DatasetNote::ClassesShifted));
    row("turned round", {3, 2, 1, 0}, static_cast<int>(DatasetNote::ClassesPermuted));
    row("another order", {2, 0, 3, 1}, static_cast<int>(DatasetNote::ClassesPermuted));
    row("always wrong, without an order", {}, static_cast<int>(DatasetNote::AccuracyBelowChance));
    row("what the network said", {9}, static_cast<int>(DatasetNote::LabelsAreHighest));
}

void ClassOrderCheckTest::pointsOut() {
    QFETCH(std::vector<std::int32_t>, labelOf);
    QFETCH(int, note);
    const LogitsTable table = tableWith([&labelOf](std::size_t row) {
        if (labelOf.empty()) { // any class but the one that is highest
            return static_cast<std::int32_t>((highest(row) + 1 + row % (Classes - 1)) % Classes);
        }
        return labelOf.size() == 1 ? static_cast<std::int32_t>(highest(row))
                                   : labelOf[row % Classes];
    });
    const ReadMeter meter{ReadOptions()};
    const auto suspicion = suspicionOf(countMeetings(table, meter));
    QCOMPARE(suspicion ? static_cast<int>(suspicion->note) : -1, note);
}

// Member 1 turns the decision of member 0 round in patch 1 of file 0 alone.
void ClassOrderCheckTest::countsMembersAndPatches() {
    LogitsTable table;
    table.logits = LogitMatrix::fromValues(
        {2, 2, 2}, std::vector<double>{1.0, 0.0, 0.0, 0.5, 1.0, 0.0, 0.0, 9.0});
    table.patches = PatchGrouping(std::vector<std::uint32_t>{0, 0}, 1);
    table.truth = GroundTruth::singleLabel({1}, 2);
    const ReadMeter meter{ReadOptions()};
    const ClassMeetings meetings = countMeetings(table, meter);
    QCOMPARE(meetings.files, std::uint64_t{1});
    QCOMPARE(meetings.first[1 * 2 + 1], 1U); // 1.840 against 2.160
}

// Against all orders of five, tried one after the other.
void ClassOrderCheckTest::findsTheBestAssignment() {
    std::mt19937 generator(5);
    constexpr std::size_t Size = 5;
    for (int trial = 0; trial < 200; ++trial) {
        std::vector<std::uint32_t> table(Size * Size);
        for (std::uint32_t& entry : table) {
            entry = static_cast<std::uint32_t>(generator() % 20);
        }
        const auto sumOf = [&table](const std::vector<std::size_t>& columns) {
            std::uint32_t sum = 0;
            for (std::size_t row = 0; row < Size; ++row) {
                sum += table[row * Size + columns[row]];
            }
            return sum;
        };
        std::vector<std::size_t> order(Size);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::uint32_t best = 0;
        do {
            best = std::max(best, sumOf(order));
        } while (std::ranges::next_permutation(order).found);
        const auto found = bestAssignment(table, Size);
        QVERIFY(std::ranges::is_permutation(found, order));
        QCOMPARE(sumOf(found), best);
    }
}

} // namespace class_order_check_test

CANDOR_TEST(class_order_check_test::ClassOrderCheckTest)
#include "class_order_check_test.moc"
