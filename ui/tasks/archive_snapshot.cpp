// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/archive_snapshot.h"

#include "session/archive_session.h"
#include "session/listen_session.h"

namespace candor::ui {
namespace {

/// Not translated: a table is read by programs, too.
std::string verdictOf(Standing standing) {
    switch (standing) {
    case Standing::Accepted:
    case Standing::AcceptedByHand:
        return "accepted";
    case Standing::Chosen:
        return "chosen";
    case Standing::Rejected:
        return "rejected";
    case Standing::Skipped:
        return "skipped";
    case Standing::ToReview:
        return "to review";
    case Standing::Waiting:
    case Standing::Failed:
        break;
    }
    return {};
}

double thresholdOf(const ArchiveSession& archive, std::uint32_t track) {
    const AcceptanceRule& rule = archive.rule();
    const TrackOutcome outcome = archive.frame().outcome(track);
    const bool hasOwn = outcome.isKnown() && outcome.predicted < rule.atLeastOfClass.size();
    return hasOwn ? rule.atLeastOfClass[outcome.predicted] : rule.atLeast;
}

std::string remarkOn(const ArchiveSession& archive) {
    const ListenSession& tracks = archive.tracks();
    if (const auto own = archive.ownFit()) {
        return "fitted on " + std::to_string(own->files) + " of the archive's own files, by review";
    }
    const ModelDescription* model = tracks.description();
    if (model == nullptr || model->temperature.value != tracks.settings().temperature) {
        return "chosen by hand";
    }
    const ModelTemperature& fitted = model->temperature;
    if (fitted.files == 0) {
        return "none was fitted for this model";
    }
    return "fitted on " + std::to_string(fitted.files) + " files" +
           (fitted.fittedOn.empty() ? "" : " of " + fitted.fittedOn);
}

} // namespace

TracksSnapshot takeArchiveSnapshot(const ArchiveSession& archive,
                                   const std::vector<std::string>& memberNames) {
    TracksSnapshot snapshot = takeSnapshot(archive.tracks(), memberNames);
    snapshot.temperatureRemark = remarkOn(archive);
    snapshot.byMargin = archive.rule().by == AcceptanceRule::By::Margin;
    snapshot.acceptance.resize(snapshot.tracks.size());
    for (std::uint32_t track = 0; track < snapshot.tracks.size(); ++track) {
        const std::string verdict = verdictOf(archive.standing(track));
        if (!verdict.empty()) {
            snapshot.acceptance[track] = FileAcceptance{archive.acceptedClasses(track), verdict,
                                                        thresholdOf(archive, track)};
        }
    }
    return snapshot;
}

} // namespace candor::ui
