// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "dataset/label_numbers.h"

#include <QtTest>

namespace label_numbers_test {

using namespace candor;

namespace {

using Numbers = std::vector<std::int64_t>;
using Labels = std::vector<std::int32_t>;

Numbers repeated(const Numbers& numbers, int times) {
    Numbers all;
    for (int time = 0; time < times; ++time) {
        all.insert(all.end(), numbers.begin(), numbers.end());
    }
    return all;
}

const ArrayOrigin Origin{"a.npz", "labels"};

} // namespace

class LabelNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void refuses_data();
    void refuses();
    void knowsWordsForNothing();
};

void LabelNumbersTest::counts_data() {
    QTest::addColumn<Numbers>("numbers");
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("first"); // 9: nobody said
    QTest::addColumn<Labels>("expected");
    QTest::newRow("from 0") << Numbers{0, 2, 1} << 3 << 9 << Labels{0, 2, 1};
    QTest::newRow("-1") << Numbers{0, -1, 1} << 2 << 9 << Labels{0, -1, 1};
    QTest::newRow("-100") << Numbers{0, -100, 1} << 2 << 9 << Labels{0, -1, 1};
    QTest::newRow("255") << Numbers{0, 255, 1} << 2 << 9 << Labels{0, -1, 1};
    QTest::newRow("255 is a class") << Numbers{0, 255, 1} << 256 << 9 << Labels{0, 255, 1};
    QTest::newRow("from 1, said") << Numbers{1, 2} << 3 << 1 << Labels{0, 1};
    QTest::newRow("from 0, said") << Numbers{1, 2} << 3 << 0 << Labels{1, 2};
    QTest::newRow("-1 and 1, said") << Numbers{-1, 1} << 2 << -1 << Labels{0, 1};
    QTest::newRow("-1 and 1, few") << Numbers{-1, 1} << 2 << 9 << Labels{-1, 1};
    Labels fromOne;
    for (int time = 0; time < 5; ++time) {
        fromOne.insert(fromOne.end(), {0, 1, 2});
    }
    QTest::newRow("from 1") << repeated({1, 2, 3}, 5) << 3 << 9 << fromOne;
}

void LabelNumbersTest::counts() {
    QFETCH(Numbers, numbers);
    QFETCH(int, classes);
    QFETCH(int, first);
    QFETCH(Labels, expected);
    const auto counted = countedLabels(Origin, numbers, static_cast<std::size_t>(classes),
                                       first == 9 ? std::nullopt : std::optional(first));
    QCOMPARE(counted.classes, expected);
}

void LabelNumbersTest::refuses_data() {
    QTest::addColumn<Numbers>("numbers");
    QTest::addColumn<int>("classes");
    QTest::addColumn<QString>("words");
    QTest::newRow("too great") << Numbers{0, 3} << 3 << "is 3 for file 1";
    QTest::newRow("from 1, but few") << Numbers{1, 3} << 3 << "is 3 for file 1";
    QTest::newRow("0 and C") << repeated({0, 1, 2, 3}, 5) << 3 << "is 3 for file 3";
    QTest::newRow("below") << Numbers{0, -2} << 3 << "is -2";
    QTest::newRow("-1 and 1, many") << repeated({-1, 1}, 12) << 2 << "other class";
}

void LabelNumbersTest::refuses() {
    QFETCH(Numbers, numbers);
    QFETCH(int, classes);
    QFETCH(QString, words);
    try {
        static_cast<void>(countedLabels(Origin, numbers, static_cast<std::size_t>(classes)));
        QFAIL("they were taken");
    } catch (const InputError& error) {
        QVERIFY2(QString::fromUtf8(error.what()).contains(words), error.what());
    }
}

void LabelNumbersTest::knowsWordsForNothing() {
    for (const char* word : {"", " ", "nan", "NaN", "None", "NULL", "NA", "<NA>"}) {
        QVERIFY(saysUnlabelled(word));
    }
    for (const char* word : {"nana", "0", "-1", "no"}) {
        QVERIFY(!saysUnlabelled(word));
    }
}

} // namespace label_numbers_test

CANDOR_TEST(label_numbers_test::LabelNumbersTest)
#include "label_numbers_test.moc"
