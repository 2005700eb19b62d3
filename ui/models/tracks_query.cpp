// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tracks_query.h"

#include "text/utf8_text.h"

#include <algorithm>
#include <string_view>

namespace candor::ui {
namespace {

constexpr std::size_t TrackRowsPerStopCheck = 256;

/// Compares two tracks as a column reads.
class TrackOrder {
public:
    TrackOrder(const TracksSource& source, const std::vector<TrackOutcome>& outcomes,
               const TracksQuery& query)
        : m_source(source), m_outcomes(outcomes), m_query(query) {}

    bool operator()(std::uint32_t a, std::uint32_t b) const {
        const bool hasA = hasValue(a);
        if (hasA != hasValue(b) || !hasA) {
            return hasA && !hasValue(b);
        }
        return m_query.descending ? isLess(b, a) : isLess(a, b);
    }

private:
    [[nodiscard]] bool hasValue(std::uint32_t index) const {
        const Track& track = m_source.tracks[index];
        switch (m_query.sortBy) {
        case TrackColumn::Duration:
            return track.logits != nullptr && track.logits->seconds > 0.0;
        case TrackColumn::TrueClass:
            return track.label >= 0;
        case TrackColumn::Predicted:
        case TrackColumn::Confidence:
        case TrackColumn::RunnerUp:
            return m_outcomes[index].isKnown();
        default:
            return true;
        }
    }

    [[nodiscard]] const std::string& className(std::size_t index) const {
        return m_source.classes[index];
    }

    [[nodiscard]] bool isLess(std::uint32_t a, std::uint32_t b) const {
        const Track& left = m_source.tracks[a];
        const Track& right = m_source.tracks[b];
        switch (m_query.sortBy) {
        case TrackColumn::State:
            return stateOf(left) < stateOf(right);
        case TrackColumn::Name:
            return left.file->name() < right.file->name();
        case TrackColumn::Duration:
            return left.logits->seconds < right.logits->seconds;
        case TrackColumn::TrueClass:
            return className(static_cast<std::size_t>(left.label)) <
                   className(static_cast<std::size_t>(right.label));
        case TrackColumn::Predicted:
            return className(m_outcomes[a].predicted) < className(m_outcomes[b].predicted);
        case TrackColumn::Confidence:
            return m_outcomes[a].confidence < m_outcomes[b].confidence;
        case TrackColumn::RunnerUp:
            return className(m_outcomes[a].runnerUp) < className(m_outcomes[b].runnerUp);
        case TrackColumn::Arrival:
            break;
        }
        return a < b;
    }

    const TracksSource& m_source;
    const std::vector<TrackOutcome>& m_outcomes;
    const TracksQuery& m_query;
};

bool passesTracksQuery(const TracksSource& source, const TrackOutcome& outcome, std::size_t index,
                       const TracksQuery& query) {
    const Track& track = source.tracks[index];
    if (query.state && stateOf(track) != *query.state) {
        return false;
    }
    const auto holds = [&query](std::string_view text) {
        return utf8Text(text).contains(query.text, Qt::CaseInsensitive);
    };
    return query.text.isEmpty() || holds(track.file->name()) ||
           (track.label >= 0 && holds(source.classes[static_cast<std::size_t>(track.label)])) ||
           std::ranges::any_of(track.labels,
                               [&](std::uint16_t label) { return holds(source.classes[label]); }) ||
           (outcome.isKnown() && holds(source.classes[outcome.predicted]));
}

} // namespace

std::optional<TracksArrangement> arrangeTracks(const TracksSource& source, const TracksQuery& query,
                                               const std::stop_token& stop) {
    TracksArrangement found;
    found.outcomes.resize(source.tracks.size());
    for (std::size_t index = 0; index < source.tracks.size(); ++index) {
        if (index % TrackRowsPerStopCheck == 0 && stop.stop_requested()) {
            return std::nullopt;
        }
        TrackOutcome& outcome = found.outcomes[index];
        if (const auto& logits = source.tracks[index].logits; logits != nullptr) {
            outcome = outcomeOf(trackPosterior(*logits, source.task, source.settings));
        }
        if (passesTracksQuery(source, outcome, index, query)) {
            found.order.push_back(static_cast<std::uint32_t>(index));
        }
    }
    std::stable_sort(found.order.begin(), found.order.end(),
                     TrackOrder(source, found.outcomes, query));
    return found;
}

} // namespace candor::ui
