// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_records.h"

#include "project/text_lines.h"

#include <algorithm>
#include <array>
#include <limits>

namespace candor {
namespace {

constexpr std::array<std::pair<Verdict, std::string_view>, 4> VerdictNames{
    {{Verdict::None, "none"},
     {Verdict::Accepted, "accepted"},
     {Verdict::Rejected, "rejected"},
     {Verdict::Skipped, "skipped"}}};

std::string_view verdictName(Verdict verdict) {
    return std::find_if(VerdictNames.begin(), VerdictNames.end(),
                        [verdict](const auto& entry) { return entry.first == verdict; })
        ->second;
}

Verdict verdictNamed(std::string_view name, const Database& database) {
    const auto* found = std::find_if(VerdictNames.begin(), VerdictNames.end(),
                                     [name](const auto& entry) { return entry.second == name; });
    if (found == VerdictNames.end()) {
        throw database.damaged("a decision is none that is known");
    }
    return found->first;
}

} // namespace

std::uint32_t trackNumber(std::int64_t value, const Database& database) {
    if (value < 0 || value > std::numeric_limits<std::uint32_t>::max()) {
        throw database.damaged("a file's number is out of range");
    }
    return static_cast<std::uint32_t>(value);
}

ProjectTrack trackOf(const Query& row, const ProjectPaths& paths, const Database& database) {
    ProjectTrack track;
    track.number = trackNumber(row.integer(0), database);
    std::string path = paths.absolute(row.text(1));
    const auto shown = static_cast<std::size_t>(std::max<std::int64_t>(0, row.integer(2)));
    track.nameAt = path.size() - std::min(path.size(), shown);
    track.path = std::move(path);
    if (!row.isNull(3)) {
        track.labels = splitLines(row.text(3));
    }
    track.split = row.text(4);
    track.group = row.text(5);
    return track;
}

void putTrack(Database& database, const ProjectTrack& track, const ProjectPaths& paths) {
    Query put = database.query("INSERT OR REPLACE INTO track (" CANDOR_TRACK_COLUMNS
                               ") VALUES (?, ?, ?, ?, ?, ?)");
    const std::size_t length = track.path.native().size();
    put.bind(1, std::int64_t{track.number});
    put.bindPath(2, paths.stored(track.path));
    put.bind(3, static_cast<std::int64_t>(length - std::min(length, track.nameAt)));
    if (track.labels.empty()) {
        put.bindNull(4);
    } else {
        put.bind(4, std::string_view(joinedLines(track.labels)));
    }
    put.bind(5, std::string_view(track.split));
    put.bind(6, std::string_view(track.group));
    put.run();
}

ProjectModel modelOf(const Query& row, const ProjectPaths& paths) {
    return {paths.absolute(row.text(0)), std::string(row.text(1)), std::string(row.text(2)),
            row.integer(3) != 0};
}

void putModel(Database& database, std::int64_t place, const ProjectModel& model,
              const ProjectPaths& paths) {
    Query put = database.query("INSERT OR REPLACE INTO model (place, " CANDOR_MODEL_COLUMNS
                               ") VALUES (?, ?, ?, ?, ?)");
    put.bind(1, place);
    put.bindPath(2, paths.stored(model.path));
    put.bind(3, std::string_view(model.key));
    put.bind(4, std::string_view(model.name));
    put.bind(5, std::int64_t{model.ticked});
    put.run();
}

std::pair<std::uint32_t, FileDecision> decisionOf(const Query& row, const Database& database) {
    FileDecision decision;
    decision.verdict = verdictNamed(row.text(1), database);
    decision.chosen = row.text(2);
    decision.proposed = row.text(3);
    decision.confidence = row.real(4);
    decision.when = row.integer(5);
    return {trackNumber(row.integer(0), database), std::move(decision)};
}

void putDecision(Database& database, std::uint32_t track, const FileDecision& decision) {
    if (decision.verdict == Verdict::None && decision.chosen.empty()) { // taken back
        Query drop = database.query("DELETE FROM decision WHERE track = ?");
        drop.bind(1, std::int64_t{track});
        drop.run();
        return;
    }
    Query put = database.query("INSERT OR REPLACE INTO decision (" CANDOR_DECISION_COLUMNS
                               ") VALUES (?, ?, ?, ?, ?, ?)");
    put.bind(1, std::int64_t{track});
    put.bind(2, verdictName(decision.verdict));
    put.bind(3, std::string_view(decision.chosen));
    put.bind(4, std::string_view(decision.proposed));
    put.bind(5, decision.confidence);
    put.bind(6, decision.when);
    put.run();
}

void putSetting(Database& database, const std::string& key, const std::string& value) {
    Query put = database.query("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)");
    put.bind(1, std::string_view(key));
    put.bind(2, std::string_view(value));
    put.run();
}

void putLogitsFile(Database& database, std::int64_t place, const std::filesystem::path& path,
                   const ProjectPaths& paths) {
    Query put = database.query("INSERT OR REPLACE INTO logits_file (place, path) VALUES (?, ?)");
    put.bind(1, place);
    put.bindPath(2, paths.stored(path));
    put.run();
}

} // namespace candor
