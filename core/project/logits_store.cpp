// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/logits_store.h"

#include "project/sound_record.h"

#include <algorithm>

namespace candor {
namespace {

// Logits have one number of sound and member: neighbours of a sound lie together, without an index.
constexpr std::int64_t MostMembers = std::int64_t{1} << 20;

std::int64_t logitsNumber(std::int64_t sound, std::int64_t member) {
    return sound * MostMembers + member;
}

std::span<const float> ofMember(const FileLogits& file, std::size_t member) {
    const std::size_t each = file.patches * file.classes;
    return std::span(file.logits).subspan(member * each, each);
}

// Of the values' bytes and of where they belong.
std::int64_t checksumAt(std::int64_t number, std::span<const std::byte> bytes) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(checksumOf(bytes)) +
                                     static_cast<std::uint64_t>(number));
}

} // namespace

void LogitsStore::create(Database& database) {
    database.execute(R"(
        CREATE TABLE member (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);
        CREATE TABLE sound (
            number INTEGER PRIMARY KEY, content TEXT NOT NULL,
            sample_rate INTEGER, channels INTEGER, codec TEXT, container TEXT,
            declared_seconds REAL, seconds REAL, whole INTEGER,
            damaged_packets INTEGER, truncated INTEGER, parameters_changed INTEGER, silent INTEGER,
            patch_start BLOB, patch_seconds REAL, shorter_than_patch INTEGER);
        CREATE INDEX sound_content ON sound (content);
        -- number: sound * 1048576 + member; value: float32, little endian, [patch][class]
        CREATE TABLE logits (number INTEGER PRIMARY KEY, checksum INTEGER, value BLOB);
    )");
}

std::vector<std::int64_t> LogitsStore::memberNumbers(const std::vector<std::string>& keys,
                                                     bool add) {
    std::vector<std::int64_t> numbers;
    for (const std::string& key : keys) {
        Query known = m_database.query("SELECT number FROM member WHERE key = ?");
        known.bind(1, std::string_view(key));
        if (known.step()) {
            numbers.push_back(known.integer(0));
            continue;
        }
        std::int64_t number = 0;
        if (add) {
            number = m_database.number("SELECT coalesce(max(number), 0) + 1 FROM member");
            if (number >= MostMembers) {
                throw ProjectError(m_database.path(), ProjectFault::NotWritable,
                                   {"it holds logits of too many models"});
            }
            Query insert = m_database.query("INSERT INTO member (number, key) VALUES (?, ?)");
            insert.bind(1, number);
            insert.bind(2, std::string_view(key));
            insert.run();
        }
        numbers.push_back(number);
    }
    return numbers;
}

std::int64_t LogitsStore::soundFor(std::string_view content, const FileLogits& file) {
    Query known =
        m_database.query("SELECT number, " CANDOR_SOUND_COLUMNS " FROM sound WHERE content = ?");
    known.bind(1, content);
    while (known.step()) {
        if (sameSound(soundFacts(known, m_database), file)) {
            return known.integer(0);
        }
    }
    Query insert = m_database.query("INSERT INTO sound (content, " CANDOR_SOUND_COLUMNS
                                    ") VALUES (?, ?,?,?,?,?,?,?, ?,?,?,?,?,?,?) RETURNING number");
    insert.bind(1, content);
    bindSound(insert, file);
    const bool made = insert.step();
    const std::int64_t number = made ? insert.integer(0) : 0;
    insert.step();
    return number;
}

void LogitsStore::dropElsewhere(std::string_view content, std::int64_t sound,
                                std::span<const std::int64_t> members) {
    Query others = m_database.query("SELECT number FROM sound WHERE content = ? AND number <> ?");
    others.bind(1, content);
    others.bind(2, sound);
    while (others.step()) {
        Query drop = m_database.query("DELETE FROM logits WHERE number = ?");
        for (const std::int64_t member : members) {
            drop.bind(1, logitsNumber(others.integer(0), member));
            drop.run();
        }
    }
}

std::int64_t LogitsStore::keep(std::string_view content, const FileLogits& file,
                               std::span<const std::int64_t> members) {
    const std::int64_t sound = soundFor(content, file);
    if (file.logits.empty()) {
        return sound;
    }
    dropElsewhere(content, sound, members);
    Query put = m_database.query("INSERT OR REPLACE INTO logits (number, checksum, value) "
                                 "VALUES (?, ?, ?)");
    for (std::size_t k = 0; k < members.size() && k < file.members; ++k) {
        const std::vector<std::byte> bytes = floatBytes(ofMember(file, k));
        const std::int64_t number = logitsNumber(sound, members[k]);
        put.bind(1, number);
        put.bind(2, checksumAt(number, bytes));
        put.bind(3, std::span(bytes));
        put.run();
    }
    return sound;
}

bool LogitsStore::read(std::int64_t sound, std::span<const std::int64_t> members,
                       KnownLogits& known) {
    bool found = false;
    Query row = m_database.query("SELECT checksum, value FROM logits WHERE number = ?");
    for (std::size_t k = 0; k < members.size(); ++k) {
        if (members[k] == 0 || !known.members[k].empty()) {
            continue;
        }
        const std::int64_t number = logitsNumber(sound, members[k]);
        row.bind(1, number);
        if (row.step()) {
            const std::span bytes = row.blob(1);
            if (row.integer(0) != checksumAt(number, bytes)) {
                throw m_database.damaged("logits do not have their checksum");
            }
            known.members[k] = floatsOf(bytes, m_database);
            const std::size_t size = known.members[k].size();
            known.facts.classes = found ? known.facts.classes : size / known.facts.patches;
            if (size == 0 || size != known.facts.patches * known.facts.classes) {
                throw m_database.damaged("logits do not have their shape");
            }
            found = true;
        }
        row.reset();
    }
    return found;
}

std::optional<KnownLogits> LogitsStore::find(std::string_view content,
                                             std::span<const std::int64_t> members,
                                             std::int64_t* sound) {
    Query row = m_database.query("SELECT number, " CANDOR_SOUND_COLUMNS
                                 " FROM sound WHERE content = ? ORDER BY number DESC");
    row.bind(1, content);
    std::optional<KnownLogits> best;
    std::size_t most = 0;
    while (row.step()) {
        KnownLogits known{soundFacts(row, m_database), {}};
        known.members.resize(members.size());
        known.facts.members = members.size();
        if (known.facts.patches == 0 || !read(row.integer(0), members, known)) {
            continue;
        }
        const auto count = static_cast<std::size_t>(
            std::count_if(known.members.begin(), known.members.end(),
                          [](const std::vector<float>& values) { return !values.empty(); }));
        if (count > most) {
            most = count;
            best = std::move(known);
            if (sound != nullptr) {
                *sound = row.integer(0);
            }
        }
    }
    return best;
}

std::optional<FileLogits> LogitsStore::facts(std::string_view content) {
    Query row = m_database.query("SELECT number, " CANDOR_SOUND_COLUMNS
                                 " FROM sound WHERE content = ? ORDER BY number DESC");
    row.bind(1, content);
    return row.step() ? std::optional(soundFacts(row, m_database)) : std::nullopt;
}

void LogitsStore::forgetSound(std::int64_t sound) {
    Query logits = m_database.query("DELETE FROM logits WHERE number BETWEEN ? AND ?");
    logits.bind(1, logitsNumber(sound, 0));
    logits.bind(2, logitsNumber(sound, MostMembers - 1));
    logits.run();
    Query facts = m_database.query("DELETE FROM sound WHERE number = ?");
    facts.bind(1, sound);
    facts.run();
}

void LogitsStore::forget(std::string_view content) {
    std::vector<std::int64_t> sounds;
    Query rows = m_database.query("SELECT number FROM sound WHERE content = ?");
    rows.bind(1, content);
    while (rows.step()) {
        sounds.push_back(rows.integer(0));
    }
    rows.reset();
    for (const std::int64_t sound : sounds) {
        forgetSound(sound);
    }
}

void LogitsStore::clear() {
    m_database.execute("DELETE FROM logits; DELETE FROM sound; DELETE FROM member");
}

} // namespace candor
