// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor {

/// The winner of one file, for the question whether it may be accepted without a look. Of a
/// multi-label file: one of its classes, and there may be several of the same file.
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

/// What a rule leads to. `expectedWrong`: the sum of 1 - confidence over the accepted decisions,
/// true as far as the confidences are calibrated (Geifman and El-Yaniv 2017 call its share
/// selective risk). A multi-label file is accepted as soon as one of its classes is.
struct AcceptanceOutcome {
    std::size_t accepted = 0; // files
    std::size_t toReview = 0; // files
    double expectedWrong = 0.0;
    std::size_t decisions = 0; // accepted (file, class) pairs; single-label: one a file
    friend bool operator==(const AcceptanceOutcome&, const AcceptanceOutcome&) = default;
};

/// Decisions in the order of what they are ruled by, with running sums: an answer costs a search,
/// so that a line can be dragged over a million of them. (Lines of their own for the classes of
/// multi-label files cost a pass over the decisions.)
class SelectivePrediction {
public:
    SelectivePrediction() = default;
    /// One decision a file, or in multi-label several of some. Throws std::invalid_argument when a
    /// confidence or margin is not in [0, 1] or a winner is none of the classes.
    SelectivePrediction(std::vector<WinningDecision> decisions, std::size_t classes,
                        AcceptanceRule::By by);

    [[nodiscard]] std::size_t size() const noexcept; // files
    [[nodiscard]] std::size_t classes() const noexcept { return m_classes.size(); }
    [[nodiscard]] AcceptanceRule::By by() const noexcept { return m_by; }
    /// rule.by must be by().
    [[nodiscard]] AcceptanceOutcome outcome(const AcceptanceRule& rule) const;
    /// The same for the decisions of one class, with its own line where the rule has one.
    [[nodiscard]] AcceptanceOutcome outcomeOfClass(const AcceptanceRule& rule,
                                                   std::size_t index) const;
    /// The lowest line at which at most `share` of the accepted are expected to be wrong: the
    /// longest run of the surest decisions whose mean of 1 - confidence is no more than that. Above
    /// 1 when not even the surest one is good enough: nothing is accepted.
    [[nodiscard]] double lineForWrongShare(double share) const;
    /// The same for each class apart.
    [[nodiscard]] std::vector<double> linesForWrongShare(double share) const;
    /// Files by the surest of their decisions, in `buckets` (2 … 100) equal-width buckets of [0, 1]
    /// (left closed, the last one closed).
    [[nodiscard]] std::vector<std::uint64_t> histogram(std::size_t buckets) const;

private:
    struct Sorted {
        std::vector<double> values;     // falling
        std::vector<double> wrongSoFar; // of the first n + 1
        void add(double value, double wrong);
        [[nodiscard]] std::size_t countFrom(double line) const;
        [[nodiscard]] double wrongOfFirst(std::size_t count) const;
        [[nodiscard]] double lineForWrongShare(double share) const;
    };
    void add(const std::vector<WinningDecision>& falling);
    [[nodiscard]] const Sorted& files() const noexcept { return m_isMulti ? m_surest : m_all; }
    [[nodiscard]] std::size_t filesAccepted(const AcceptanceRule& rule) const;

    AcceptanceRule::By m_by = AcceptanceRule::By::Confidence;
    bool m_isMulti = false; // some file has several decisions
    Sorted m_all;
    Sorted m_surest; // multi-label: of each file alone
    std::vector<Sorted> m_classes;
    std::vector<WinningDecision> m_byFile; // multi-label: those of one file side by side
};

/// How right an answered sample was, beside what was promised. Of nothing answered the interval is
/// all of [0, 1].
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
