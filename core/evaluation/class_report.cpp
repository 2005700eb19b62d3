// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/class_report.h"

#include "cancelled.h"

#include "calibration/posterior_blocks.h"
#include "dataset/logits_table.h"
#include "evaluation/ranking.h"
#include "evaluation/tally_plan.h"

#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace candor {
namespace {

constexpr double MultiLabelThreshold = 0.5;
constexpr double Undefined = std::numeric_limits<double>::quiet_NaN();

/// The counted files' posteriors, class after class: what ranking and counting need.
struct Decisions {
    std::size_t files = 0;
    std::size_t classes = 0;
    std::vector<double> posterior;       // [class][file]
    std::vector<std::uint8_t> relevant;  // [class][file]
    std::vector<std::uint8_t> predicted; // [class][file]

    template <typename Values>
    [[nodiscard]] auto of(const Values& values, std::size_t label) const {
        return std::span(values).subspan(label * files, files);
    }
};

/// Counts of one class, or of all.
struct Counts {
    std::uint64_t hits = 0; // predicted and relevant
    std::uint64_t predicted = 0;
    std::uint64_t relevant = 0;
};

double ratio(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

ClassFigures figuresOf(const Counts& counts, const RankingQuality& ranking) {
    return {.precision = ratio(counts.hits, counts.predicted),
            .recall = ratio(counts.hits, counts.relevant),
            .f1 = ratio(2 * counts.hits, counts.predicted + counts.relevant),
            .auroc = ranking.auroc,
            .auprc = ranking.auprc,
            .support = counts.relevant};
}

Counts countsOf(std::span<const std::uint8_t> predicted, std::span<const std::uint8_t> relevant) {
    Counts counts;
    for (std::size_t index = 0; index < predicted.size(); ++index) {
        counts.hits += predicted[index] != 0 && relevant[index] != 0 ? 1U : 0U;
        counts.predicted += predicted[index];
        counts.relevant += relevant[index];
    }
    return counts;
}

Decisions emptyDecisions(std::size_t files, std::size_t classes) {
    const std::size_t all = files * classes;
    return {files, classes, std::vector<double>(all), std::vector<std::uint8_t>(all),
            std::vector<std::uint8_t>(all)};
}

/// Every class of up to sixteen files.
void decide(const GroundTruth& truth, const PosteriorBlock& block, Decisions& decisions) {
    const bool isSingle = truth.task() == Task::SingleLabel;
    std::array<std::size_t, ExactLanes> winners{};
    std::array<double, ExactLanes> highest{};
    for (std::size_t label = 0; label < decisions.classes; ++label) {
        const double* const posteriors = block.of(label);
        for (std::size_t lane = 0; lane < block.files.size(); ++lane) {
            const bool wins = label == 0 || posteriors[lane] > highest[lane];
            winners[lane] = wins ? label : winners[lane];
            highest[lane] = wins ? posteriors[lane] : highest[lane];
        }
    }
    for (std::size_t label = 0; label < decisions.classes; ++label) {
        const std::size_t first = label * decisions.files + block.place;
        for (std::size_t lane = 0; lane < block.files.size(); ++lane) {
            const double posterior = block.of(label)[lane];
            const bool predicted =
                isSingle ? label == winners[lane] : posterior >= MultiLabelThreshold;
            decisions.posterior[first + lane] = posterior;
            decisions.relevant[first + lane] = truth.isCorrect(block.files[lane], label) ? 1 : 0;
            decisions.predicted[first + lane] = predicted ? 1 : 0;
        }
    }
}

Decisions decisionsOf(const LogitsTable& table, const EvaluationSettings& settings,
                      std::span<const std::size_t> members, const std::stop_token& stop) {
    const std::vector<std::uint32_t> files = indicesOf(countedFiles(table, settings.filter));
    Decisions decisions = emptyDecisions(files.size(), table.logits.classes());
    const PosteriorRequest request{Temperature(settings.temperature), files, settings.threads};
    const auto visit = [&](const PosteriorBlock& block) { decide(table.truth, block, decisions); };
    if (!forEachPosteriorBlock(viewOf(table, members), request, stop, visit)) {
        throw Cancelled();
    }
    return decisions;
}

/// A mean that leaves out what is not defined, and is not defined when all is left out.
struct WeightedMean {
    double sum = 0.0;
    double weight = 0.0;
    void add(double value, double itsWeight) {
        if (!std::isnan(value)) {
            sum += value * itsWeight;
            weight += itsWeight;
        }
    }
    [[nodiscard]] double value() const { return weight > 0.0 ? sum / weight : Undefined; }
};

ClassFigures meanOf(const std::vector<ClassFigures>& classes, bool bySupport) {
    ClassFigures mean;
    for (double ClassFigures::*figure :
         {&ClassFigures::precision, &ClassFigures::recall, &ClassFigures::f1, &ClassFigures::auroc,
          &ClassFigures::auprc}) {
        WeightedMean sum;
        for (const ClassFigures& figures : classes) {
            sum.add(figures.*figure, bySupport ? static_cast<double>(figures.support) : 1.0);
        }
        mean.*figure = sum.value();
    }
    for (const ClassFigures& figures : classes) {
        mean.support += figures.support;
    }
    return mean;
}

} // namespace

ClassReport classReport(const LogitsTable& table, const EvaluationSettings& settings,
                        std::optional<std::size_t> member, std::stop_token stop) {
    const std::vector<std::size_t> members =
        member ? std::vector<std::size_t>{*member} : activeMembers(table, settings);
    const Decisions decisions = decisionsOf(table, settings, members, stop);
    ClassReport report;
    report.voter = member ? table.memberNames[*member] : "ensemble";
    report.temperature = settings.temperature;
    report.threshold = MultiLabelThreshold;
    report.files = decisions.files;
    const DecisionRankings rankings = rankDecisions(decisions.posterior, decisions.relevant,
                                                    decisions.classes, settings.threads, stop);
    for (std::size_t label = 0; label < decisions.classes; ++label) {
        report.classes.push_back(figuresOf(countsOf(decisions.of(decisions.predicted, label),
                                                    decisions.of(decisions.relevant, label)),
                                           rankings.classes[label]));
    }
    report.macro = meanOf(report.classes, false);
    report.weighted = meanOf(report.classes, true);
    report.micro = figuresOf(countsOf(decisions.predicted, decisions.relevant), rankings.micro);
    return report;
}

} // namespace candor
