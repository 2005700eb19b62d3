// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "panels/trust_text.h"
#include "session/review_queue.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace candor::ui::review_queue_test {
namespace {

using Files = std::vector<std::uint32_t>;

std::vector<TrackOutcome> outcomes(std::initializer_list<std::pair<std::size_t, float>> groups) {
    std::vector<TrackOutcome> all;
    for (const auto& [count, confidence] : groups) {
        all.insert(all.end(), count, TrackOutcome{0, 1, confidence, 0.0F});
    }
    return all;
}

std::array<std::size_t, 3> countBelow(const Files& sample, std::uint32_t first,
                                      std::uint32_t second) {
    std::array<std::size_t, 3> counts{};
    for (const std::uint32_t file : sample) {
        ++counts[file < first ? 0 : file < second ? 1 : 2];
    }
    return counts;
}

std::vector<Answer> answers(std::size_t right, std::size_t all, double confidence) {
    std::vector<Answer> made(all, {confidence, false});
    std::fill_n(made.begin(), right, Answer{confidence, true});
    return made;
}

} // namespace

/// Drawing a sample, and what its answers say.
class ReviewQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesAreProportional() {
        const auto shares = [](std::vector<std::size_t> strata, std::size_t size) {
            return proportionalShares(strata, size);
        };
        QCOMPARE(shares({40, 60, 100}, 50), (std::vector<std::size_t>{10, 15, 25}));
        // 0.5, 1 and 3.5: of the two halves the lower stratum's is rounded up.
        QCOMPARE(shares({10, 20, 70}, 5), (std::vector<std::size_t>{1, 1, 3}));
        QCOMPARE(shares({3, 0, 4}, 50), (std::vector<std::size_t>{3, 0, 4}));
        QCOMPARE(shares({0, 0}, 5), (std::vector<std::size_t>{0, 0}));
    }

    void samplesAreStratifiedAndReproducible() {
        const auto files = outcomes({{40, 0.35F}, {60, 0.55F}, {7, -1.0F}, {100, 0.95F}});
        const Files sample = stratifiedSample(files, 50, 7);
        QCOMPARE(countBelow(sample, 40, 107), (std::array<std::size_t, 3>{10, 15, 25}));
        QVERIFY(std::none_of(sample.begin(), sample.end(),
                             [](auto file) { return file >= 100 && file < 107; })); // not known
        Files sorted = sample;
        std::sort(sorted.begin(), sorted.end());
        QVERIFY(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
        QVERIFY(sample != sorted); // the answers that come first are of all strata
        QCOMPARE(stratifiedSample(files, 50, 7), sample);
        QVERIFY(stratifiedSample(files, 50, 8) != sample);
    }

    /// Against the same drawing in Python, on a Mersenne twister written after the paper of
    /// Nishimura (2000), whose 10 000th number was checked against that of the C++ standard.
    void samplesAreTheSameEverywhere() {
        const auto files = outcomes({{4, 0.35F}, {6, 0.55F}, {10, 0.95F}});
        QCOMPARE(stratifiedSample(files, 10, 1), (Files{13, 0, 11, 1, 6, 15, 4, 5, 18, 19}));
        QCOMPARE(stratifiedSample(files, 10, 2), (Files{18, 10, 5, 12, 0, 8, 15, 6, 16, 1}));
    }

    /// Intervals: scipy.stats.binomtest(k, n).proportion_ci(0.95, "wilson").
    void trustIsPutIntoWords() {
        // 0.6920 … 0.9023
        QCOMPARE(trustText(checkTrust(answers(41, 50, 0.93))),
                 QStringLiteral("You found 41 of 50 right (82 %, 69–90 %); promised 93 %: these "
                                "confidences are too high for your archive."));
        QVERIFY(trustText(checkTrust(answers(41, 50, 0.902)))
                    .endsWith(QStringLiteral("that agrees, as far as so many files can tell.")));
        QVERIFY(trustText(checkTrust(answers(41, 50, 0.903))).contains(QStringLiteral("too high")));
        QVERIFY(trustText(checkTrust(answers(41, 50, 0.6921))).contains(QStringLiteral("agrees")));
        QVERIFY(trustText(checkTrust(answers(41, 50, 0.6919))).contains(QStringLiteral("too low")));
        // 0.7225 … 1
        QVERIFY(trustText(checkTrust(answers(10, 10, 0.7)))
                    .startsWith(QStringLiteral("You found 10 of 10 right (100 %, 72–100 %);")));
        QVERIFY(
            trustText(checkTrust(answers(9, 9, 0.7))).startsWith(QStringLiteral("Answered: 9")));
    }
};

} // namespace candor::ui::review_queue_test

CANDOR_LOOP_TEST(candor::ui::review_queue_test::ReviewQueueTest)
#include "review_queue_test.moc"
