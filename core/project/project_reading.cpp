// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelled.h"
#include "project/finding_store.h"
#include "project/project_parts.h"
#include "project/project_records.h"

namespace candor {
namespace {

constexpr std::size_t RowsBetweenStops = 1024; // about 10 ms
constexpr std::size_t FindingsAtOnce = 4096;

void lookForStop(std::size_t row, const std::stop_token& stop) {
    if (row % RowsBetweenStops == 0 && stop.stop_requested()) {
        throw Cancelled();
    }
}

} // namespace

ProjectContents ProjectFile::contents(std::stop_token stop) const {
    Database& database = *m_parts->database;
    ProjectContents contents;
    Query settings = database.query("SELECT key, value FROM setting");
    while (settings.step()) {
        contents.settings.emplace(settings.text(0), settings.text(1));
    }
    Query models = database.query("SELECT " CANDOR_MODEL_COLUMNS " FROM model ORDER BY place");
    while (models.step()) {
        contents.models.push_back(modelOf(models, m_parts->paths));
    }
    Query files = database.query("SELECT path FROM logits_file ORDER BY place");
    while (files.step()) {
        contents.logitsFiles.emplace_back(m_parts->paths.absolute(files.text(0)));
    }
    Query tracks = database.query("SELECT " CANDOR_TRACK_COLUMNS " FROM track ORDER BY number");
    while (tracks.step()) {
        contents.tracks.push_back(trackOf(tracks, m_parts->paths, database));
        lookForStop(contents.tracks.size(), stop);
    }
    Query decisions =
        database.query("SELECT " CANDOR_DECISION_COLUMNS " FROM decision ORDER BY track");
    while (decisions.step()) {
        contents.decisions.insert(contents.decisions.end(), decisionOf(decisions, database));
        lookForStop(contents.decisions.size(), stop);
    }
    return contents;
}

void ProjectFile::findings(const std::vector<std::string>& members,
                           const std::function<void(std::vector<ProjectFinding>)>& take,
                           std::stop_token stop) const {
    Database& database = *m_parts->database;
    FindingStore store(database);
    const std::vector<std::int64_t> numbers = store.logits().memberNumbers(members);
    Query row = database.query("SELECT " CANDOR_FINDING_COLUMNS ", t.path FROM finding AS f "
                               "JOIN track AS t ON t.number = f.track "
                               "LEFT JOIN failure AS x ON x.track = f.track ORDER BY f.track");
    std::vector<ProjectFinding> found;
    for (std::size_t count = 0; row.step(); ++count) {
        lookForStop(count, stop);
        auto logits = store.read(row, m_parts->paths.absolute(row.text(5)), members, numbers);
        if (logits != nullptr) {
            found.push_back({trackNumber(row.integer(0), database), std::move(logits)});
        }
        if (found.size() == FindingsAtOnce) {
            take(std::exchange(found, {}));
        }
    }
    if (!found.empty()) {
        take(std::move(found));
    }
}

} // namespace candor
