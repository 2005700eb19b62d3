// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor {

/// The winner of one file, for the question whether it may be accepted without a look.
struct WinningDecision {
    std::uint32_t file = 0;
    std::uint16_t winner = 0;
    float confidence = 0.0F; // posterior of the winner
    float margin = 0.0F;     // winner minus runner-up
};

/// What is asked of a decision to be accepted: at least so much confidence (or margin), for all
/// classes or each for itself.
struct AcceptanceRule {
    enum class By : std::uint8_t { Confidence, Margin };
    By by = By::Confidence;
    double atLeast = 0.9;
    std::vector<double> atLeastOfClass = {}; // instead, one a class; empty: the same for all
    [[nodiscard]] bool accepts(const WinningDecision& decision) const noexcept;
};

/// What a rule leads to. `expectedWrong`: the sum of 1 - confidence over the accepted, true as far
/// as the confidences are calibrated (Geifman and El-Yaniv 2017 call its share selective risk).
struct AcceptanceOutcome {
    std::size_t accepted = 0;
    std::size_t toReview = 0;
    double expectedWrong = 0.0;
    friend bool operator==(const AcceptanceOutcome&, const AcceptanceOutcome&) = default;
};

/// Decisions in the order of what they are ruled by, with running sums: an answer costs a search,
/// so that a line can be dragged over a million of them.
class SelectivePrediction {
public:
    SelectivePrediction() = default;
    SelectivePrediction(std::vector<WinningDecision> decisions, std::size_t classes,
                        AcceptanceRule::By by);

    [[nodiscard]] std::size_t size() const noexcept;
    [[nodiscard]] AcceptanceOutcome outcome(const AcceptanceRule& rule) const;
    /// The lowest line at which at most `share` of the accepted are expected to be wrong: the
    /// longest run of the surest decisions whose mean of 1 - confidence is no more than that. Above
    /// 1 when not even the surest one is good enough: nothing is accepted.
    [[nodiscard]] double lineForWrongShare(double share) const;
    /// The same for each class apart.
    [[nodiscard]] std::vector<double> linesForWrongShare(double share) const;
    /// Decisions in `buckets` equal-width buckets of [0, 1] (left closed, the last one closed).
    [[nodiscard]] std::vector<std::uint64_t> histogram(std::size_t buckets) const;

private:
    struct Sorted {
        std::vector<double> values;     // falling
        std::vector<double> wrongSoFar; // of the first n + 1
    };
    AcceptanceRule::By m_by = AcceptanceRule::By::Confidence;
    Sorted m_all;
    std::vector<Sorted> m_classes;
};

/// How right an answered sample was, beside what was promised.
struct TrustCheck {
    std::size_t answered = 0;
    std::size_t right = 0;
    double promised = 0.0; // mean confidence of the answered
    double observed = 0.0; // right / answered
    double lower = 0.0;    // 95 % interval of Wilson (1927)
    double upper = 0.0;
    [[nodiscard]] bool agrees() const noexcept { return promised >= lower && promised <= upper; }
};
struct Answer {
    double confidence = 0.0; // that was promised
    bool right = false;
};
[[nodiscard]] TrustCheck checkTrust(std::span<const Answer> answers);

} // namespace candor
