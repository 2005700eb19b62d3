// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/track_posteriors.h"

#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"
#include "text/number_text.h"
#include "text/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace candor::ui {
namespace {

struct TrackText {
    Q_DECLARE_TR_FUNCTIONS(TrackText)
};

std::vector<double> rowValues(std::span<const double> row) {
    return {row.begin(), row.end()};
}

std::vector<double> inOrder(const PosteriorMatrix& matrix, const std::vector<std::size_t>& order) {
    std::vector<double> values;
    values.reserve(matrix.values.size());
    for (const std::size_t patch : order) {
        const auto row = matrix.row(patch);
        values.insert(values.end(), row.begin(), row.end());
    }
    return values;
}

/// Starts in the order of the logits: the table's own, or one patch after another.
std::vector<double> startsOf(const LogitsTable& table, const FilePosteriors& posteriors,
                             double patchSeconds, double seconds) {
    std::vector<double> starts;
    const std::size_t patches = posteriors.patchIndices.size();
    const double step = patchSeconds > 0.0 ? patchSeconds : seconds / static_cast<double>(patches);
    for (std::size_t patch = 0; patch < patches; ++patch) {
        if (!table.patchStart.empty()) {
            starts.push_back(static_cast<double>(table.patchStart[posteriors.patchIndices[patch]]));
        } else if (step > 0.0) {
            starts.push_back(step * static_cast<double>(patch));
        }
    }
    return starts;
}

/// From the starts where nobody says how long a patch is: the smallest step between two.
double patchSecondsOf(const std::vector<double>& starts, double seconds) {
    double least = 0.0;
    for (std::size_t patch = 1; patch < starts.size(); ++patch) {
        const double step = starts[patch] - starts[patch - 1];
        least = step > 0.0 && (least == 0.0 || step < least) ? step : least;
    }
    return least > 0.0 ? least : std::max(0.0, seconds - starts.front());
}

void placeInTime(TrackPosteriors& result, const TrackView& track, const FilePosteriors& posteriors,
                 double seconds) {
    const std::vector<double> starts =
        startsOf(*track.table, posteriors, track.patchSeconds, seconds);
    std::vector<std::size_t> order(posteriors.patchIndices.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (!starts.empty()) {
        std::stable_sort(order.begin(), order.end(),
                         [&starts](auto a, auto b) { return starts[a] < starts[b]; });
        for (const std::size_t patch : order) {
            result.starts.push_back(starts[patch]);
        }
        result.patchSeconds =
            track.patchSeconds > 0.0 ? track.patchSeconds : patchSecondsOf(result.starts, seconds);
        result.spans = patchSpans(result.starts, result.patchSeconds);
    }
    result.patches = order.size();
    result.ensemblePatches = inOrder(posteriors.ensemblePatches, order);
    for (const PosteriorMatrix& member : posteriors.patches) {
        result.memberPatches.push_back(inOrder(member, order));
    }
}

std::vector<std::size_t> ranked(const std::vector<double>& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&values](auto a, auto b) { return values[a] > values[b]; });
    return order;
}

QString classWithPosterior(const TrackPosteriors& posteriors, std::size_t label) {
    return posteriors.classes[static_cast<qsizetype>(label)] + QLatin1Char(' ') +
           confidenceText(posteriors.ensemble[label]);
}

} // namespace

bool TrackPosteriors::isTrue(std::size_t label) const {
    return std::find(trueClasses.begin(), trueClasses.end(), label) != trueClasses.end();
}

std::size_t TrackPosteriors::winnerOf(std::size_t patch) const {
    const auto first =
        ensemblePatches.begin() + static_cast<std::ptrdiff_t>(patch * ensemble.size());
    const auto last = first + static_cast<std::ptrdiff_t>(ensemble.size());
    return static_cast<std::size_t>(std::max_element(first, last) - first);
}

std::optional<std::size_t> TrackPosteriors::patchAt(double second) const {
    const auto after =
        std::upper_bound(spans.begin(), spans.end(), second,
                         [](double value, const PatchSpan& span) { return value < span.from; });
    if (after == spans.begin() || second >= std::prev(after)->to) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(after - spans.begin()) - 1;
}

double TrackPosteriors::end() const {
    return starts.empty() ? 0.0 : starts.back() + patchSeconds;
}

std::optional<std::size_t> mostTellingPatch(const TrackPosteriors& posteriors, std::size_t label) {
    if (posteriors.patches == 0 || label >= posteriors.ensemble.size()) {
        return std::nullopt;
    }
    std::size_t best = 0;
    for (std::size_t patch = 1; patch < posteriors.patches; ++patch) {
        best = posteriors.at(patch, label) > posteriors.at(best, label) ? patch : best;
    }
    return best;
}

std::vector<PatchSpan> patchSpans(const std::vector<double>& starts, double patchSeconds) {
    std::vector<PatchSpan> spans;
    spans.reserve(starts.size());
    for (std::size_t patch = 0; patch < starts.size(); ++patch) {
        const double centre = starts[patch] + patchSeconds / 2.0;
        PatchSpan span{starts[patch], starts[patch] + patchSeconds};
        if (patch > 0) {
            const double before = starts[patch - 1] + patchSeconds / 2.0;
            span.from = std::max(span.from, (before + centre) / 2.0);
        }
        if (patch + 1 < starts.size()) {
            const double next = starts[patch + 1] + patchSeconds / 2.0;
            span.to = std::min(span.to, (next + centre) / 2.0);
        }
        spans.push_back(span);
    }
    return spans;
}

TrackPosteriors makeTrackPosteriors(const TrackView& track, double seconds) {
    TrackPosteriors result;
    if (track.table == nullptr || track.file >= track.table->files()) {
        return result;
    }
    const LogitsTable& table = *track.table;
    const FilePosteriors posteriors = posteriorsOfFile(table, track.settings, track.file);
    for (const std::string& name : table.classes.names()) {
        result.classes.append(QString::fromStdString(name));
    }
    for (const std::size_t member : activeMembers(table, track.settings)) {
        result.memberNames.append(QString::fromStdString(table.memberNames[member]));
    }
    result.temperature = track.settings.temperature;
    result.ensemble = rowValues(posteriors.ensemble.row(0));
    for (std::size_t member = 0; member < posteriors.members.rows; ++member) {
        result.members.push_back(rowValues(posteriors.members.row(member)));
    }
    result.winner = static_cast<std::size_t>(
        std::max_element(result.ensemble.begin(), result.ensemble.end()) - result.ensemble.begin());
    result.labelled = table.truth.isLabelled(track.file);
    for (std::size_t label = 0; result.labelled && label < table.classes.size(); ++label) {
        if (table.truth.isCorrect(track.file, label)) {
            result.trueClasses.push_back(label);
        }
    }
    placeInTime(result, track, posteriors, seconds);
    return result;
}

std::vector<std::size_t> classesByPosterior(const TrackPosteriors& posteriors) {
    std::vector<std::size_t> order = ranked(posteriors.ensemble);
    if (posteriors.isWrong()) {
        std::stable_partition(order.begin() + 1, order.end(), [&posteriors](std::size_t label) {
            return posteriors.isTrue(label);
        });
    }
    return order;
}

QString outcomeText(const TrackPosteriors& posteriors) {
    if (posteriors.isEmpty()) {
        return {};
    }
    const QString predicted = classWithPosterior(posteriors, posteriors.winner);
    if (!posteriors.labelled) {
        return TrackText::tr("predicted %1 · unlabelled").arg(predicted);
    }
    if (!posteriors.isWrong()) {
        return TrackText::tr("✓ predicted %1, right").arg(predicted);
    }
    QStringList truths;
    for (const std::size_t label : posteriors.trueClasses) {
        truths << classWithPosterior(posteriors, label);
    }
    return truths.isEmpty() ? TrackText::tr("✗ predicted %1 · no class is true").arg(predicted)
                            : TrackText::tr("✗ predicted %1 · true %2")
                                  .arg(predicted, truths.join(QStringLiteral(", ")));
}

QString patchSentence(const TrackPosteriors& posteriors, std::size_t patch) {
    constexpr std::size_t Named = 3;
    const std::size_t classes = posteriors.ensemble.size();
    std::vector<double> values;
    for (std::size_t label = 0; label < classes; ++label) {
        values.push_back(posteriors.at(patch, label));
    }
    const std::vector<std::size_t> order = ranked(values);
    QStringList named;
    for (std::size_t rank = 0; rank < std::min(Named, classes); ++rank) {
        named << posteriors.classes[static_cast<qsizetype>(order[rank])] + QLatin1Char(' ') +
                     confidenceText(values[order[rank]]);
    }
    const QString list = named.join(QStringLiteral(", "));
    const QString which = countText(patch + 1);
    const QString all = countText(posteriors.patches);
    if (posteriors.starts.empty()) {
        return TrackText::tr("Patch %1 of %2: %3").arg(which, all, list);
    }
    const double start = posteriors.starts[patch];
    return TrackText::tr("Patch %1 of %2, %3 to %4: %5")
        .arg(which, all, timeText(start, 1), timeText(start + posteriors.patchSeconds, 1), list);
}

} // namespace candor::ui
