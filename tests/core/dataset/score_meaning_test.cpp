// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "dataset/logits_reader.h"
#include "dataset/read_meter.h"
#include "dataset/score_meaning.h"
#include "dataset/score_survey.h"

#include <QtTest>

#include <cmath>
#include <cstring>
#include <functional>
#include <random>

namespace score_meaning_test {

using namespace candor;

namespace {

using Values = std::vector<double>;

// Rows of softmax(2 x standard normal numbers), from a generator of fixed seed.
Values softmaxRows(std::size_t rows, std::size_t classes, double total = 1.0) {
    std::mt19937 generator(7);
    std::normal_distribution<double> normal;
    Values values;
    for (std::size_t row = 0; row < rows; ++row) {
        Values exponentials(classes);
        double sum = 0.0;
        for (double& value : exponentials) {
            value = std::exp(2.0 * normal(generator));
            sum += value;
        }
        for (const double value : exponentials) {
            values.push_back(total * value / sum);
        }
    }
    return values;
}

Values mapped(Values values, const std::function<double(double)>& map) {
    std::transform(values.begin(), values.end(), values.begin(), map);
    return values;
}

Values rounded(Values values, int decimals) {
    const double scale = std::pow(10.0, decimals);
    return mapped(std::move(values), [scale](double p) { return std::round(p * scale) / scale; });
}

Values toDigits(Values values, int digits) {
    return mapped(std::move(values),
                  [digits](double p) { return QString::number(p, 'g', digits).toDouble(); });
}

// The nearest float with so many low bits of zero: 16 make a bfloat16 (cut off), 13 a float16.
Values withZeroBits(Values values, int bits) {
    return mapped(std::move(values), [bits](double p) {
        const auto single = static_cast<float>(p);
        std::uint32_t word = 0;
        std::memcpy(&word, &single, sizeof word);
        word &= ~((std::uint32_t{1} << bits) - 1);
        float cut = 0.0F;
        std::memcpy(&cut, &word, sizeof cut);
        return static_cast<double>(cut);
    });
}

Values evenNumbers(std::size_t count) {
    std::mt19937 generator(11);
    std::uniform_real_distribution<double> even(0.0, 1.0);
    Values values(count);
    std::generate(values.begin(), values.end(), [&] { return even(generator); });
    return values;
}

std::optional<ScoreDecision> decide(const Values& values, std::size_t classes,
                                    const MeaningClues& clues) {
    const ScoreShape shape{1, values.size() / classes, classes};
    const ReadMeter meter{ReadOptions()};
    const auto bytes = std::as_bytes(std::span(values));
    return decideMeaning(
        surveyScores(bytes, shape,
                     {ElementType::Float64, ElementOrder::RowMajor, ScoreKind::Logits}, meter),
        clues);
}

constexpr ScoreDecision Shares{ScoreMeaning::Probabilities, MeaningReason::RowsSumToOne, false};
constexpr ScoreDecision PerCents{ScoreMeaning::PerCent, MeaningReason::RowsSumToHundred, false};

} // namespace

class ScoreMeaningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesProbabilities_data();
    void seesProbabilities();
    void decidesByNameInBetween_data();
    void decidesByNameInBetween();
    void doesAsItIsTold();
    void looksAtColumnsInFortranOrder();
};

// However coarse, whatever the name says: rows that sum to one are no logits.
void ScoreMeaningTest::seesProbabilities_data() {
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<int>("classes");
    QTest::addColumn<ScoreDecision>("expected");
    for (const int classes : {2, 4, 10, 100}) {
        const auto count = static_cast<std::size_t>(classes);
        const Values exact = softmaxRows(200, count);
        const auto row = [classes](const std::string& name, const Values& values,
                                   const ScoreDecision& expected) {
            QTest::newRow((name + ", " + std::to_string(classes)).c_str())
                << values << classes << expected;
        };
        row("exact", exact, Shares);
        row("float32", withZeroBits(exact, 0), Shares);
        row("float16", withZeroBits(exact, 13), Shares);
        row("bfloat16", withZeroBits(exact, 16), Shares);
        for (const int decimals : {1, 2, 3, 4, 6}) {
            row(std::to_string(decimals) + " decimals", rounded(exact, decimals), Shares);
        }
        for (const int digits : {2, 3, 4}) {
            row(std::to_string(digits) + " digits", toDigits(exact, digits), Shares);
        }
        const Values perCent = softmaxRows(200, count, 100.0);
        for (const int decimals : {0, 1, 2}) {
            row("per cent, " + std::to_string(decimals), rounded(perCent, decimals), PerCents);
        }
        row("per cent, exact", perCent, PerCents);
    }
    QTest::newRow("one hot") << Values{0, 1, 0, 1, 0, 0, 0, 0, 1} << 3 << Shares;
    const ScoreDecision logits{ScoreMeaning::Logits, MeaningReason::OutsideUnitRange, false};
    QTest::newRow("logits") << mapped(softmaxRows(50, 4), [](double p) { return std::log(p); }) << 4
                            << logits;
}

void ScoreMeaningTest::seesProbabilities() {
    QFETCH(std::vector<double>, values);
    QFETCH(int, classes);
    QFETCH(ScoreDecision, expected);
    for (const NameHint hint : {NameHint::None, NameHint::Logits}) {
        for (const bool isOurs : {false, true}) {
            const auto decision = decide(values, static_cast<std::size_t>(classes),
                                         {Task::SingleLabel, hint, isOurs, {}});
            QVERIFY(decision.has_value());
            QCOMPARE(decision->meaning, expected.meaning);
            QCOMPARE(decision->reason, expected.reason);
            QCOMPARE(decision->otherPossible, expected.otherPossible);
        }
    }
}

void ScoreMeaningTest::decidesByNameInBetween_data() {
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<bool>("severalLabels");
    QTest::addColumn<int>("hint");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<int>("meaning"); // -1: refused
    QTest::addColumn<bool>("otherPossible");
    constexpr int None = static_cast<int>(NameHint::None);
    constexpr int Logits = static_cast<int>(NameHint::Logits);
    constexpr int Named = static_cast<int>(NameHint::Probabilities);
    const Values even = evenNumbers(200); // 100 rows of 2
    QTest::newRow("two classes") << even << false << None << false << 1 << true;
    QTest::newRow("two classes, named logits") << even << false << Logits << false << 0 << true;
    QTest::newRow("two classes, ours") << even << false << Logits << true << 0 << false;
    QTest::newRow("two classes, named so") << even << false << Named << false << 1 << false;
    QTest::newRow("several labels") << even << true << None << false << 1 << true;
    QTest::newRow("several labels, logits") << even << true << Logits << false << 1 << true;
    QTest::newRow("several labels, ours") << even << true << Logits << true << 0 << false;
    QTest::newRow("few rows of 1 decimal")
        << Values{0.4, 0.6} << false << None << false << 1 << true;
    const Values hundreds = mapped(even, [](double value) { return 100.0 * value; });
    QTest::newRow("per cent, named") << hundreds << false << Named << false << 2 << true;
    QTest::newRow("per cent of tags") << hundreds << true << None << false << 2 << true;
    QTest::newRow("0 to 100") << hundreds << false << None << false << 0 << true;
    QTest::newRow("no probability") << Values{0.5, 1.25} << false << Named << false << -1 << false;
}

void ScoreMeaningTest::decidesByNameInBetween() {
    QFETCH(std::vector<double>, values);
    QFETCH(bool, severalLabels);
    QFETCH(int, hint);
    QFETCH(bool, isOurs);
    QFETCH(int, meaning);
    QFETCH(bool, otherPossible);
    const auto decision = decide(values, 2,
                                 {severalLabels ? Task::MultiLabel : Task::SingleLabel,
                                  static_cast<NameHint>(hint),
                                  isOurs,
                                  {}});
    QCOMPARE(decision ? static_cast<int>(decision->meaning) : -1, meaning);
    QCOMPARE(decision && decision->otherPossible, otherPossible);
}

void ScoreMeaningTest::doesAsItIsTold() {
    const Values shares = softmaxRows(20, 3);
    MeaningClues clues;
    clues.chosen = ScoreKind::Logits;
    QCOMPARE(decide(shares, 3, clues)->meaning, ScoreMeaning::Logits);
    clues.chosen = ScoreKind::Probabilities;
    QCOMPARE(decide(evenNumbers(30), 3, clues)->meaning, ScoreMeaning::Probabilities);
    const Values hundreds = mapped(shares, [](double p) { return 100.0 * p; });
    QCOMPARE(decide(hundreds, 3, clues)->meaning, ScoreMeaning::PerCent);
    QVERIFY(!decide({0.5, -0.5}, 2, clues).has_value());
}

// Class by class through all rows: the sums are of rows all the same.
void ScoreMeaningTest::looksAtColumnsInFortranOrder() {
    const Values columns{0.25, 0.5, 1.0, 0.75, 0.5, 0.0};
    const ReadMeter meter{ReadOptions()};
    const auto survey =
        surveyScores(std::as_bytes(std::span(columns)), {1, 3, 2},
                     {ElementType::Float64, ElementOrder::ColumnMajor, ScoreKind::Logits}, meter);
    QCOMPARE(survey.toOne.fitting, std::uint64_t{3});
    QCOMPARE(survey.raised, std::uint64_t{1});
}

} // namespace score_meaning_test

CANDOR_TEST(score_meaning_test::ScoreMeaningTest)
#include "score_meaning_test.moc"
