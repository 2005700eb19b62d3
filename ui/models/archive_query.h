// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/label_set.h"
#include "session/archive_session.h"

#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace candor::ui {

/// The columns of the archive's table, left to right. Need is the order by need of review: the
/// files that fall shortest of the rule come first, and those without a proposal last.
enum class ArchiveColumn { Need = -1, Standing, Name, TagsNow, Proposed, Confidence, RunnerUp };
inline constexpr int ArchiveColumns = 6;

/// Which rows to show.
enum class ArchiveFilter : std::uint8_t { All, ToReview, Accepted, ByHand, Rejected, Unheard };

struct ArchiveQuery {
    QString text; // part of the name, the tag now or the class proposed; case does not matter
    ArchiveFilter filter = ArchiveFilter::All;
    ArchiveColumn sortBy = ArchiveColumn::Need;
    bool descending = false;
    friend bool operator==(const ArchiveQuery&, const ArchiveQuery&) = default;
};

/// What the table is made of: values for a thread.
struct ArchiveSource {
    std::vector<Track> tracks;
    LabelSet classes;
    std::shared_ptr<const ProposalFrame> frame;
    AcceptanceRule rule;
    std::map<std::uint32_t, FileDecision> decisions;
    std::shared_ptr<const TagsByPath> tagsNow;
    TagField field = TagField::Genre;
};

/// How a track stands in the source: as ArchiveSession::standing().
[[nodiscard]] Standing standingIn(const ArchiveSource& source, std::uint32_t track);
[[nodiscard]] bool passesFilter(Standing standing, ArchiveFilter filter);

/// The tracks that pass, as wanted; ties as they came. Nothing when stopped. For any thread.
[[nodiscard]] std::optional<std::vector<std::uint32_t>>
arrangeArchive(const ArchiveSource& source, const ArchiveQuery& query, const std::stop_token& stop);

} // namespace candor::ui
