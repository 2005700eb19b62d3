// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelled.h"
#include "core/evaluation/plain_ranking.h"
#include "test_program.h"

#include "evaluation/ranking.h"

#include <QtTest>

#include <bit>
#include <random>

namespace ranking_test {

using namespace candor;
using test::plainRanking;

namespace {

bool sameBits(double a, double b) {
    return std::isnan(a) ? std::isnan(b)
                         : std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool sameBits(const RankingQuality& a, const RankingQuality& b) {
    return sameBits(a.auroc, b.auroc) && sameBits(a.auprc, b.auprc);
}

/// [class][file]
struct Decisions {
    std::size_t classes = 0;
    std::vector<double> scores;
    std::vector<std::uint8_t> relevant;

    [[nodiscard]] RankingQuality plain(std::size_t label) const {
        const std::size_t files = scores.size() / classes;
        return plainRanking(std::span(scores).subspan(label * files, files),
                            std::span(relevant).subspan(label * files, files));
    }
};

/// Scores as a confident network's, rounded to `steps` parts of one when that is not 0.
Decisions decisionsOf(std::size_t files, std::size_t classes, double steps, unsigned seed) {
    std::mt19937 random(seed);
    std::normal_distribution<double> noise(0.0, 6.0);
    Decisions found{classes, std::vector<double>(files * classes),
                    std::vector<std::uint8_t>(files * classes)};
    for (std::size_t k = 0; k < found.scores.size(); ++k) {
        found.relevant[k] = random() % classes == 0 ? 1 : 0;
        const double p = 1.0 / (1.0 + std::exp(noise(random) - (found.relevant[k] != 0 ? 3 : -3)));
        found.scores[k] = steps > 0.0 ? std::floor(p * steps) / steps : p;
    }
    return found;
}

} // namespace

/// The reference is plain_ranking.h: indices sorted class by class.
class RankingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bitsAreThoseOfThePlainRanking_data();
    void bitsAreThoseOfThePlainRanking();
    void limitsAndTies();
    void otherScoresAreRefused();
    void stops();
};

void RankingTest::bitsAreThoseOfThePlainRanking_data() {
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("classes");
    QTest::addColumn<double>("steps");
    QTest::newRow("one file") << 1 << 3 << 0.0;
    QTest::newRow("few") << 50 << 4 << 0.0;
    QTest::newRow("many") << 60'000 << 10 << 0.0;
    QTest::newRow("of two decimals") << 20'000 << 5 << 100.0;
    QTest::newRow("of three decimals") << 50'000 << 5 << 1000.0;
    QTest::newRow("all or nothing") << 200'000 << 2 << 1.0; // cells of more than 2^17
    QTest::newRow("many classes") << 300 << 700 << 0.0;
}

void RankingTest::bitsAreThoseOfThePlainRanking() {
    QFETCH(int, files);
    QFETCH(int, classes);
    QFETCH(double, steps);
    const auto count = static_cast<std::size_t>(classes);
    const Decisions decisions = decisionsOf(static_cast<std::size_t>(files), count, steps, 5);
    const RankingQuality micro = plainRanking(decisions.scores, decisions.relevant);
    for (const unsigned threads : {1U, 2U, 3U}) {
        const DecisionRankings found =
            rankDecisions(decisions.scores, decisions.relevant, count, threads);
        QCOMPARE(found.classes.size(), count);
        QVERIFY(sameBits(found.micro, micro));
        for (std::size_t label = 0; label < count; ++label) {
            QVERIFY(sameBits(found.classes[label], decisions.plain(label)));
        }
    }
}

void RankingTest::limitsAndTies() {
    // Zero of either sign, the smallest number, equal scores in two classes, one.
    const Decisions decisions{
        2, {0.0, 5e-324, 0.5, 1.0, -0.0, 0.5, 0.5, 1.0}, {0, 1, 1, 1, 1, 0, 1, 0}};
    const DecisionRankings found = rankDecisions(decisions.scores, decisions.relevant, 2);
    QVERIFY(sameBits(found.micro, plainRanking(decisions.scores, decisions.relevant)));
    QVERIFY(sameBits(found.classes[0], decisions.plain(0)));
    QVERIFY(sameBits(found.classes[1], decisions.plain(1)));
    QCOMPARE(found.classes[0].auroc, 1.0);
    QCOMPARE(found.classes[1].auroc, 0.125); // by hand: of four pairs one is half right
    const DecisionRankings none = rankDecisions({}, {}, 2);
    QVERIFY(std::isnan(none.micro.auroc) && std::isnan(none.classes[1].auprc));
}

void RankingTest::otherScoresAreRefused() {
    const std::vector<std::uint8_t> relevant{1, 0};
    for (const double bad : {-0.1, 1.1, std::nan("")}) {
        QVERIFY_EXCEPTION_THROWN(
            static_cast<void>(rankDecisions(std::vector<double>{0.5, bad}, relevant, 1)),
            std::invalid_argument);
    }
}

void RankingTest::stops() {
    const Decisions decisions = decisionsOf(1000, 3, 0.0, 6);
    std::stop_source source;
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(rankDecisions(decisions.scores, decisions.relevant,
                                                             3, 1, source.get_token())),
                             Cancelled);
}

} // namespace ranking_test

CANDOR_TEST(ranking_test::RankingTest)
#include "ranking_test.moc"
