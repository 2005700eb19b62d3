// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "calibration/selective_prediction.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <stdexcept>

namespace selective_prediction_test {

using namespace candor;

namespace {

using By = AcceptanceRule::By;

/// Coarse values, so that many are equal and many lie on a line.
std::vector<WinningDecision> randomDecisions(std::uint32_t files, std::uint16_t classes,
                                             std::uint32_t aFile) {
    std::mt19937 random(files + classes);
    std::uniform_int_distribution<int> hundredth(0, 100);
    std::vector<WinningDecision> all;
    for (std::uint32_t file = 0; file < files; ++file) {
        for (std::uint32_t n = 0; n < 1 + (aFile > 1 ? random() % aFile : 0); ++n) {
            const auto confidence = static_cast<float>(hundredth(random)) / 100.0F;
            const auto margin = confidence * static_cast<float>(hundredth(random)) / 100.0F;
            all.push_back(
                {file, static_cast<std::uint16_t>((file + n) % classes), confidence, margin});
        }
    }
    std::shuffle(all.begin(), all.end(), random);
    return all;
}

/// The definition, decision by decision.
AcceptanceOutcome slowOutcome(const std::vector<WinningDecision>& all, const AcceptanceRule& rule) {
    AcceptanceOutcome found;
    std::set<std::uint32_t> files;
    std::set<std::uint32_t> accepted;
    for (const WinningDecision& decision : all) {
        files.insert(decision.file);
        const double line =
            rule.atLeastOfClass.empty() ? rule.atLeast : rule.atLeastOfClass[decision.winner];
        const float value = rule.by == By::Margin ? decision.margin : decision.confidence;
        if (static_cast<double>(value) >= line) {
            accepted.insert(decision.file);
            ++found.decisions;
            found.expectedWrong += 1.0 - static_cast<double>(decision.confidence);
        }
    }
    found.accepted = accepted.size();
    found.toReview = files.size() - accepted.size();
    return found;
}

/// Tries every value as the line.
double slowLine(const std::vector<WinningDecision>& all, By by, double share) {
    double best = 1.0 + 0x1p-52; // above all: nothing is accepted
    for (const WinningDecision& decision : all) {
        AcceptanceRule rule{
            by, static_cast<double>(by == By::Margin ? decision.margin : decision.confidence)};
        const AcceptanceOutcome found = slowOutcome(all, rule);
        if (found.expectedWrong <= share * static_cast<double>(found.decisions) + 1e-12) {
            best = std::min(best, rule.atLeast);
        }
    }
    return best;
}

void compare(const AcceptanceOutcome& found, const AcceptanceOutcome& expected) {
    QCOMPARE(found.accepted, expected.accepted);
    QCOMPARE(found.toReview, expected.toReview);
    QCOMPARE(found.decisions, expected.decisions);
    QVERIFY(std::abs(found.expectedWrong - expected.expectedWrong) < 1e-9);
}

} // namespace

class SelectivePredictionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outcomesAreThoseOfTheDefinition_data();
    void outcomesAreThoseOfTheDefinition();
    void linesAreTheLowestThatHold_data() { outcomesAreThoseOfTheDefinition_data(); }
    void linesAreTheLowestThatHold();
    void histogramsCountEveryFileOnce();
    void fourFilesByHand();
    void nothingIsGoodEnough();
    void refusesWhatIsNoShare();
    void intervalsAreWilsons_data();
    void intervalsAreWilsons();
};

void SelectivePredictionTest::outcomesAreThoseOfTheDefinition_data() {
    QTest::addColumn<bool>("byMargin");
    QTest::addColumn<unsigned>("aFile");
    QTest::newRow("single-label, confidence") << false << 1U;
    QTest::newRow("single-label, margin") << true << 1U;
    QTest::newRow("multi-label, confidence") << false << 4U;
    QTest::newRow("multi-label, margin") << true << 4U;
}

void SelectivePredictionTest::outcomesAreThoseOfTheDefinition() {
    QFETCH(const bool, byMargin);
    QFETCH(const unsigned, aFile);
    const By by = byMargin ? By::Margin : By::Confidence;
    const auto all = randomDecisions(700, 5, aFile);
    const SelectivePrediction prediction(all, 5, by);
    QCOMPARE(prediction.size(), std::size_t{700});
    for (const float line : {0.0F, 0.2F, 0.5F, 0.77F, 0.995F, 1.0F}) {
        AcceptanceRule rule{by, static_cast<double>(line)};
        compare(prediction.outcome(rule), slowOutcome(all, rule));
        rule.atLeastOfClass = {0.1, static_cast<double>(line), 0.9, 0.5, 1.5};
        compare(prediction.outcome(rule), slowOutcome(all, rule));
        std::vector<WinningDecision> ofClass;
        std::copy_if(all.begin(), all.end(), std::back_inserter(ofClass),
                     [](const auto& decision) { return decision.winner == 1; });
        const auto one = prediction.outcomeOfClass(rule, 1);
        QCOMPARE(one.decisions, slowOutcome(ofClass, rule).decisions);
        QVERIFY(std::abs(one.expectedWrong - slowOutcome(ofClass, rule).expectedWrong) < 1e-9);
    }
}

void SelectivePredictionTest::linesAreTheLowestThatHold() {
    QFETCH(const bool, byMargin);
    QFETCH(const unsigned, aFile);
    const By by = byMargin ? By::Margin : By::Confidence;
    const auto all = randomDecisions(300, 3, aFile);
    const SelectivePrediction prediction(all, 3, by);
    for (const double share : {0.003, 0.05, 0.2, 0.37, 0.9}) {
        QCOMPARE(prediction.lineForWrongShare(share), slowLine(all, by, share));
        const std::vector<double> lines = prediction.linesForWrongShare(share);
        for (std::uint16_t index = 0; index < 3; ++index) {
            std::vector<WinningDecision> ofClass;
            std::copy_if(all.begin(), all.end(), std::back_inserter(ofClass),
                         [index](const auto& decision) { return decision.winner == index; });
            const double expected = slowLine(ofClass, by, share);
            QVERIFY(expected > 1.0 ? lines[index] > 1.0 : lines[index] == expected);
        }
    }
}

void SelectivePredictionTest::histogramsCountEveryFileOnce() {
    const auto all = randomDecisions(500, 4, 1);
    const SelectivePrediction prediction(all, 4, By::Confidence);
    for (const std::size_t buckets :
         {std::size_t{2}, std::size_t{10}, std::size_t{22}, std::size_t{50}}) {
        std::vector<std::uint64_t> expected(buckets);
        for (const WinningDecision& decision : all) {
            const auto value = static_cast<double>(decision.confidence);
            std::size_t bucket = buckets - 1; // the edges of contracts, section 2
            while (bucket > 0 &&
                   value < static_cast<double>(bucket) / static_cast<double>(buckets)) {
                --bucket;
            }
            ++expected[bucket];
        }
        QCOMPARE(prediction.histogram(buckets), expected);
    }
}

void SelectivePredictionTest::fourFilesByHand() {
    const SelectivePrediction prediction(
        {{0, 0, 0.75F, 0.5F}, {1, 0, 0.5F, 0.25F}, {2, 1, 1.0F, 1.0F}, {3, 1, 0.75F, 0.625F}}, 2,
        By::Confidence);
    QCOMPARE(prediction.outcome({By::Confidence, 0.75}), (AcceptanceOutcome{3, 1, 0.5, 3}));
    // Means of 1 - confidence of the first 1, 3 and 4: 0, 1/6 and 1/4.
    QCOMPARE(prediction.lineForWrongShare(0.0), 1.0);
    QCOMPARE(prediction.lineForWrongShare(0.2), 0.75);
    QCOMPARE(prediction.lineForWrongShare(0.25), 0.5);
    QCOMPARE(prediction.linesForWrongShare(0.125), (std::vector<double>{1.0 + 0x1p-52, 0.75}));
}

void SelectivePredictionTest::nothingIsGoodEnough() {
    const SelectivePrediction none;
    QCOMPARE(none.outcome({}), AcceptanceOutcome());
    QVERIFY(none.lineForWrongShare(1.0) > 1.0);
    const SelectivePrediction unsure({{0, 0, 0.5F, 0.0F}}, 1, By::Confidence);
    const double line = unsure.lineForWrongShare(0.05);
    QVERIFY(line > 1.0);
    QCOMPARE(unsure.outcome({By::Confidence, line}).accepted, std::size_t{0});
}

void SelectivePredictionTest::refusesWhatIsNoShare() {
    const auto make = [](float confidence, float margin, std::uint16_t winner) {
        return SelectivePrediction({{0, winner, confidence, margin}}, 2, By::Confidence);
    };
    QVERIFY_EXCEPTION_THROWN(make(1.25F, 0.0F, 0), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(make(std::nanf(""), 0.0F, 0), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(make(0.5F, -0.5F, 0), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(make(0.5F, 0.0F, 2), std::invalid_argument);
}

// scipy.stats.binomtest(right, answered).proportion_ci(0.95, "wilson")
void SelectivePredictionTest::intervalsAreWilsons_data() {
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("answered");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("45 of 50") << 45 << 50 << 0.7863976856252034 << 0.9565242350681095;
    QTest::newRow("50 of 50") << 50 << 50 << 0.9286524008666412 << 1.0;
    QTest::newRow("0 of 7") << 0 << 7 << 0.0 << 0.35433043506668743;
    QTest::newRow("1 of 1") << 1 << 1 << 0.20654931437723745 << 1.0;
    QTest::newRow("311 of 400") << 311 << 400 << 0.7342089511162986 << 0.8155117255281668;
    QTest::newRow("none") << 0 << 0 << 0.0 << 1.0;
}

void SelectivePredictionTest::intervalsAreWilsons() {
    QFETCH(const int, right);
    QFETCH(const int, answered);
    QFETCH(const double, lower);
    QFETCH(const double, upper);
    std::vector<Answer> answers;
    for (int index = 0; index < answered; ++index) {
        answers.push_back({index % 2 == 0 ? 0.875 : 0.625, index < right});
    }
    const TrustCheck check = checkTrust(answers);
    QCOMPARE(check.answered, static_cast<std::size_t>(answered));
    QCOMPARE(check.right, static_cast<std::size_t>(right));
    QVERIFY(std::abs(check.lower - lower) < 1e-12);
    QVERIFY(std::abs(check.upper - upper) < 1e-12);
    if (answered == 50) {
        QCOMPARE(check.promised, 0.75);
        QVERIFY(!check.agrees()); // more were right than promised
    }
    QVERIFY(answered != 0 || check.agrees());
}

} // namespace selective_prediction_test

CANDOR_TEST(selective_prediction_test::SelectivePredictionTest)
#include "selective_prediction_test.moc"
