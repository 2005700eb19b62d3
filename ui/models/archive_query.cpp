// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/archive_query.h"

#include "text/utf8_text.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

namespace candor::ui {
namespace {

constexpr std::uint32_t ArchiveRowsPerStopCheck = 1024;

std::string_view tagNow(const ArchiveSource& source, std::uint32_t track) {
    const auto tags = source.tagsNow->find(source.tracks[track].file->path);
    if (tags == source.tagsNow->end()) {
        return {};
    }
    const auto values = tags->second.find(source.field);
    return values == tags->second.end() || values->second.empty()
               ? std::string_view()
               : std::string_view(values->second.front());
}

std::string_view proposed(const ArchiveSource& source, std::uint32_t track) {
    const auto decision = source.decisions.find(track);
    if (decision != source.decisions.end() && !decision->second.chosen.empty()) {
        return decision->second.chosen;
    }
    const TrackOutcome outcome = source.frame->outcome(track);
    return outcome.isKnown() && outcome.predicted < source.classes.size()
               ? std::string_view(source.classes[outcome.predicted])
               : std::string_view();
}

std::string_view runnerUp(const ArchiveSource& source, std::uint32_t track) {
    const TrackOutcome outcome = source.frame->outcome(track);
    return outcome.isKnown() && outcome.runnerUp < source.classes.size()
               ? std::string_view(source.classes[outcome.runnerUp])
               : std::string_view();
}

/// How far above its line the best of a track's decisions is; infinite where there is none.
double aboveLine(const ArchiveSource& source, std::uint32_t track) {
    const auto found = source.frame->of(track);
    if (found.empty()) {
        return std::numeric_limits<double>::infinity();
    }
    double best = -std::numeric_limits<double>::infinity();
    for (const WinningDecision& decision : found) {
        const bool ownLine = decision.winner < source.rule.atLeastOfClass.size();
        const double line =
            ownLine ? source.rule.atLeastOfClass[decision.winner] : source.rule.atLeast;
        const float value =
            source.rule.by == AcceptanceRule::By::Margin ? decision.margin : decision.confidence;
        best = std::max(best, static_cast<double>(value) - line);
    }
    return best;
}

double numberOf(const ArchiveSource& source, std::uint32_t track, ArchiveColumn column) {
    switch (column) {
    case ArchiveColumn::Need:
        return aboveLine(source, track);
    case ArchiveColumn::Standing:
        return static_cast<double>(standingIn(source, track));
    default: {
        const TrackOutcome outcome = source.frame->outcome(track);
        return outcome.isKnown() ? static_cast<double>(outcome.confidence)
                                 : std::numeric_limits<double>::infinity();
    }
    }
}

std::string_view textIn(const ArchiveSource& source, std::uint32_t track, ArchiveColumn column) {
    switch (column) {
    case ArchiveColumn::TagsNow:
        return tagNow(source, track);
    case ArchiveColumn::Proposed:
        return proposed(source, track);
    case ArchiveColumn::RunnerUp:
        return runnerUp(source, track);
    default:
        return source.tracks[track].file->name();
    }
}

bool isNumber(ArchiveColumn column) {
    return column == ArchiveColumn::Need || column == ArchiveColumn::Standing ||
           column == ArchiveColumn::Confidence;
}

/// Rows with nothing in the column come last, up or down.
template <typename Key, typename IsEmpty>
void sortBy(std::vector<std::uint32_t>& order, bool descending, const Key& keyOf,
            const IsEmpty& isEmpty) {
    using Pair = std::pair<decltype(keyOf(0)), std::uint32_t>;
    std::vector<Pair> keyed;
    keyed.reserve(order.size());
    for (const std::uint32_t track : order) {
        keyed.emplace_back(keyOf(track), track);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&](const Pair& a, const Pair& b) {
        if (isEmpty(a.first) || isEmpty(b.first)) {
            return !isEmpty(a.first);
        }
        return descending ? b.first < a.first : a.first < b.first;
    });
    std::transform(keyed.begin(), keyed.end(), order.begin(),
                   [](const Pair& pair) { return pair.second; });
}

bool passesArchiveQuery(const ArchiveSource& source, std::uint32_t track,
                        const ArchiveQuery& query) {
    if (query.filter != ArchiveFilter::All &&
        !passesFilter(standingIn(source, track), query.filter)) {
        return false;
    }
    const auto holds = [&query](std::string_view text) {
        return utf8Text(text).contains(query.text, Qt::CaseInsensitive);
    };
    return query.text.isEmpty() || holds(source.tracks[track].file->name()) ||
           holds(proposed(source, track)) || holds(tagNow(source, track));
}

} // namespace

Standing standingIn(const ArchiveSource& source, std::uint32_t track) {
    const auto byHand = source.decisions.find(track);
    return standingOf(source.tracks[track], *source.frame, source.rule, track,
                      byHand == source.decisions.end() ? nullptr : &byHand->second);
}

bool passesFilter(Standing standing, ArchiveFilter filter) {
    switch (filter) {
    case ArchiveFilter::All:
        return true;
    case ArchiveFilter::ToReview:
        return standing == Standing::ToReview || standing == Standing::Skipped;
    case ArchiveFilter::Accepted:
        return standing == Standing::Accepted || standing == Standing::AcceptedByHand ||
               standing == Standing::Chosen;
    case ArchiveFilter::ByHand:
        return standing >= Standing::AcceptedByHand;
    case ArchiveFilter::Rejected:
        return standing == Standing::Rejected;
    case ArchiveFilter::Unheard:
        return standing == Standing::Waiting || standing == Standing::Failed;
    }
    return true;
}

std::optional<std::vector<std::uint32_t>> arrangeArchive(const ArchiveSource& source,
                                                         const ArchiveQuery& query,
                                                         const std::stop_token& stop) {
    std::vector<std::uint32_t> order;
    for (std::uint32_t track = 0; track < source.tracks.size(); ++track) {
        if (track % ArchiveRowsPerStopCheck == 0 && stop.stop_requested()) {
            return std::nullopt;
        }
        if (passesArchiveQuery(source, track, query)) {
            order.push_back(track);
        }
    }
    const ArchiveColumn column = query.sortBy;
    if (isNumber(column)) {
        sortBy(
            order, query.descending,
            [&](std::uint32_t track) { return numberOf(source, track, column); },
            [](double value) { return value == std::numeric_limits<double>::infinity(); });
    } else {
        sortBy(
            order, query.descending,
            [&](std::uint32_t track) { return textIn(source, track, column); },
            [](std::string_view text) { return text.empty(); });
    }
    return order;
}

} // namespace candor::ui
