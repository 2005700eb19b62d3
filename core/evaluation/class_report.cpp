// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/class_report.h"

#include "cancelled.h"

#include "calibration/decision_tally.h"
#include "calibration/file_posterior.h"
#include "calibration/parallel_runs.h"
#include "dataset/logits_table.h"
#include "evaluation/ranking.h"

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

std::vector<std::size_t> indicesOf(const std::vector<std::uint8_t>& counted) {
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < counted.size(); ++file) {
        if (counted[file] != 0) {
            files.push_back(file);
        }
    }
    return files;
}

Decisions emptyDecisions(std::size_t files, std::size_t classes) {
    const std::size_t all = files * classes;
    return {files, classes, std::vector<double>(all), std::vector<std::uint8_t>(all),
            std::vector<std::uint8_t>(all)};
}

void decide(const LogitsTable& table, std::span<const double> posterior, std::size_t file,
            std::size_t place, Decisions& decisions) {
    const bool isSingle = table.truth.task() == Task::SingleLabel;
    const std::size_t winner = winningClass(posterior);
    for (std::size_t label = 0; label < decisions.classes; ++label) {
        const std::size_t at = label * decisions.files + place;
        const bool predicted = isSingle ? label == winner : posterior[label] >= MultiLabelThreshold;
        decisions.posterior[at] = posterior[label];
        decisions.relevant[at] = table.truth.isCorrect(file, label) ? 1 : 0;
        decisions.predicted[at] = predicted ? 1 : 0;
    }
}

Decisions decisionsOf(const LogitsTable& table, const EvaluationSettings& settings,
                      std::span<const std::size_t> members, std::stop_token stop) {
    const auto files = indicesOf(countedFiles(table, settings.filter));
    Decisions decisions = emptyDecisions(files.size(), table.logits.classes());
    const EnsembleView view{table.logits, table.patches, table.truth, members};
    const auto makeWorker = [&] {
        return [&, posterior = FilePosterior(view, Temperature(settings.temperature))](
                   std::size_t, std::size_t first, std::size_t last) mutable {
            for (std::size_t place = first; place < last; ++place) {
                posterior.compute(files[place]);
                decide(table, posterior.ensemble(), files[place], place, decisions);
            }
        };
    };
    if (!forEachRun(files.size(), settings.threads, stop, makeWorker)) {
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
    for (std::size_t label = 0; label < decisions.classes; ++label) {
        const auto relevant = decisions.of(decisions.relevant, label);
        report.classes.push_back(
            figuresOf(countsOf(decisions.of(decisions.predicted, label), relevant),
                      rankingQuality(decisions.of(decisions.posterior, label), relevant, stop)));
    }
    report.macro = meanOf(report.classes, false);
    report.weighted = meanOf(report.classes, true);
    report.micro = figuresOf(countsOf(decisions.predicted, decisions.relevant),
                             rankingQuality(decisions.posterior, decisions.relevant, stop));
    return report;
}

} // namespace candor
