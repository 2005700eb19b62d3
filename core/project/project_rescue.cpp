// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/finding_store.h"
#include "project/project_file.h"
#include "project/project_opening.h"
#include "project/project_records.h"
#include "project/row_salvage.h"
#include "project/sound_record.h"
#include "project/text_lines.h"

#include <map>
#include <unordered_map>

namespace candor {
namespace {

struct SalvagedSound {
    std::int64_t number = 0;
    FileLogits facts;
};

// From a damaged project into a new one, table by table.
class Rescue {
public:
    Rescue(Database& damaged, const ProjectPaths& from, Database& rescued, const ProjectPaths& to)
        : m_damaged(damaged), m_from(from), m_rescued(rescued), m_to(to) {}

    ProjectRescue run();

private:
    void copySettings();
    void copyTracks();
    void readSounds();
    void copyFindings();
    bool copyLogits(const ProjectFinding& finding, const SalvagedSound& sound);
    bool copyFailure(std::uint32_t track, const FileIdentity& identity);

    Database& m_damaged;
    const ProjectPaths& m_from;
    Database& m_rescued;
    const ProjectPaths& m_to;
    ProjectRescue m_count;
    std::map<std::int64_t, std::string> m_members;                        // number, key
    std::unordered_map<std::string, std::vector<SalvagedSound>> m_sounds; // by content
};

void Rescue::copySettings() {
    salvageRows(m_damaged, "SELECT rowid, key, value FROM setting WHERE rowid >= ? ORDER BY rowid",
                "SELECT max(rowid) FROM setting", [this](const Query& row) {
                    putSetting(m_rescued, std::string(row.text(1)), std::string(row.text(2)));
                });
    salvageRows(m_damaged,
                "SELECT place, path, key, name, ticked FROM model WHERE place >= ? ORDER BY place",
                "SELECT max(place) FROM model", [this](const Query& row) {
                    const ProjectModel model{m_from.absolute(row.text(1)), std::string(row.text(2)),
                                             std::string(row.text(3)), row.integer(4) != 0};
                    putModel(m_rescued, row.integer(0), model, m_to);
                });
    salvageRows(m_damaged, "SELECT place, path FROM logits_file WHERE place >= ? ORDER BY place",
                "SELECT max(place) FROM logits_file", [this](const Query& row) {
                    putLogitsFile(m_rescued, row.integer(0), m_from.absolute(row.text(1)), m_to);
                });
}

void Rescue::copyTracks() {
    salvageRows(m_damaged,
                "SELECT " CANDOR_TRACK_COLUMNS " FROM track WHERE number >= ? ORDER BY number",
                "SELECT max(number) FROM track", [this](const Query& row) {
                    putTrack(m_rescued, trackOf(row, m_from, m_damaged), m_to);
                    ++m_count.tracks;
                });
    salvageRows(m_damaged,
                "SELECT " CANDOR_DECISION_COLUMNS " FROM decision WHERE track >= ? ORDER BY track",
                "SELECT max(track) FROM decision", [this](const Query& row) {
                    const auto [track, decision] = decisionOf(row, m_damaged);
                    putDecision(m_rescued, track, decision);
                    ++m_count.decisions;
                });
}

void Rescue::readSounds() {
    salvageRows(m_damaged, "SELECT number, key FROM member WHERE number >= ? ORDER BY number",
                "SELECT max(number) FROM member",
                [this](const Query& row) { m_members.emplace(row.integer(0), row.text(1)); });
    salvageRows(m_damaged,
                "SELECT number, " CANDOR_SOUND_COLUMNS
                ", content FROM sound WHERE number >= ? ORDER BY number",
                "SELECT max(number) FROM sound", [this](const Query& row) {
                    constexpr int Content = 15;
                    m_sounds[std::string(row.text(Content))].push_back(
                        {row.integer(0), soundFacts(row, m_damaged)});
                });
}

bool Rescue::copyLogits(const ProjectFinding& finding, const SalvagedSound& sound) {
    FileLogits file = sound.facts;
    file.identity = finding.logits->identity;
    std::vector<std::string> keys;
    LogitsStore store(m_damaged);
    for (const auto& [number, key] : m_members) {
        KnownLogits known{sound.facts, {{}}};
        const std::int64_t member[] = {number};
        const bool found = salvaged([&] { return store.read(sound.number, member, known); });
        if (found && (file.classes == 0 || file.classes == known.facts.classes)) {
            file.classes = known.facts.classes;
            file.logits.insert(file.logits.end(), known.members[0].begin(), known.members[0].end());
            keys.push_back(key);
        }
    }
    if (keys.empty()) {
        return false;
    }
    file.members = keys.size();
    FindingStore target(m_rescued);
    target.keep({finding.number, std::make_shared<const FileLogits>(std::move(file))}, keys,
                target.logits().memberNumbers(keys, true));
    return true;
}

bool Rescue::copyFailure(std::uint32_t track, const FileIdentity& identity) {
    return salvaged([&] {
        FindingStore source(m_damaged);
        std::vector<std::string> keys;
        auto failed = source.readFailure(track, keys);
        if (failed == nullptr) {
            return false;
        }
        failed->identity = identity;
        FindingStore(m_rescued).keep({track, failed}, keys, {});
        return true;
    });
}

void Rescue::copyFindings() {
    salvageRows(
        m_damaged,
        "SELECT track, size, modified, content FROM finding WHERE track >= ? ORDER BY track",
        "SELECT max(track) FROM finding", [this](const Query& row) {
            const std::uint32_t track = trackNumber(row.integer(0), m_damaged);
            auto file = std::make_shared<FileLogits>();
            file->identity = {static_cast<std::uint64_t>(row.integer(1)), row.integer(2),
                              std::string(row.text(3))};
            const auto sounds = m_sounds.find(contentKey(row.text(3), track));
            bool any = false;
            if (sounds != m_sounds.end()) {
                for (const SalvagedSound& sound : sounds->second) {
                    any = copyLogits({track, file}, sound) || any;
                }
            }
            any = copyFailure(track, file->identity) || any;
            m_count.findings += any ? 1 : 0;
        });
}

ProjectRescue Rescue::run() {
    Transaction all(m_rescued);
    copySettings();
    copyTracks();
    readSounds();
    copyFindings();
    all.commit();
    return m_count;
}

} // namespace

ProjectRescue rescueProject(const std::filesystem::path& damaged,
                            const std::filesystem::path& rescue) {
    const std::unique_ptr<Database> source = openDamaged(damaged);
    ProjectRescue count;
    placeProject(rescue, [&](const std::filesystem::path& draft) {
        const std::unique_ptr<Database> target = openDraft(draft);
        createProjectTables(*target);
        const ProjectPaths from(damaged);
        const ProjectPaths to(rescue);
        count = Rescue(*source, from, *target, to).run();
    });
    return count;
}

} // namespace candor
