// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/finding_store.h"

#include "project/project_records.h"
#include "project/stored_fault.h"
#include "project/text_lines.h"

#include <algorithm>

namespace candor {
namespace {

// A file that is no sound is none for other models either; what a network did counts only for
// exactly those that were run.
bool failureCounts(const FileFailure& failure, std::vector<std::string> tried,
                   std::vector<std::string> asked) {
    std::sort(tried.begin(), tried.end());
    std::sort(asked.begin(), asked.end());
    return std::holds_alternative<AudioFault>(failure.fault)
               ? std::includes(tried.begin(), tried.end(), asked.begin(), asked.end())
               : tried == asked;
}

std::shared_ptr<FileLogits> whole(KnownLogits known) {
    auto file = std::make_shared<FileLogits>(std::move(known.facts));
    file->logits.reserve(file->members * file->patches * file->classes);
    for (const std::vector<float>& member : known.members) {
        if (member.empty()) {
            return nullptr;
        }
        file->logits.insert(file->logits.end(), member.begin(), member.end());
    }
    return file;
}

void bindLines(Query& query, int parameter, const std::vector<std::string>& texts) {
    if (texts.empty()) {
        query.bindNull(parameter);
    } else {
        query.bind(parameter, std::string_view(joinedLines(texts)));
    }
}

} // namespace

std::string contentKey(std::string_view content, std::uint32_t track) {
    return content.empty() ? '#' + std::to_string(track) : std::string(content);
}

std::string failureKey(std::uint32_t track) {
    return '!' + std::to_string(track);
}

void FindingStore::keep(const ProjectFinding& finding, const std::vector<std::string>& keys,
                        const std::vector<std::int64_t>& members) {
    const FileLogits& file = *finding.logits;
    const FileIdentity& identity = file.identity;
    std::optional<FileIdentity> before;
    Query known = m_database.query("SELECT size, modified, content FROM finding WHERE track = ?");
    known.bind(1, std::int64_t{finding.number});
    if (known.step()) {
        before = FileIdentity{static_cast<std::uint64_t>(known.integer(0)), known.integer(1),
                              std::string(known.text(2))};
    }
    known.reset();
    Query put = m_database.query("INSERT OR REPLACE INTO finding (track, size, modified, content) "
                                 "VALUES (?, ?, ?, ?)");
    put.bind(1, std::int64_t{finding.number});
    put.bind(2, static_cast<std::int64_t>(identity.size));
    put.bind(3, identity.modified);
    put.bind(4, std::string_view(identity.content));
    put.run();
    const bool hashed = !identity.content.empty();
    if (before && (before->content != identity.content || (!hashed && *before != identity))) {
        dropUnused(contentKey(before->content, finding.number));
    }
    dropFailure(finding.number);
    if (file.failure) {
        keepFailure(finding.number, file, keys);
    } else {
        m_store.keep(contentKey(identity.content, finding.number), file, members);
    }
}

void FindingStore::keepFailure(std::uint32_t track, const FileLogits& file,
                               const std::vector<std::string>& keys) {
    Query put = m_database.query("INSERT OR REPLACE INTO failure (track, fault, arguments, "
                                 "sentence, members) VALUES (?, ?, ?, ?, ?)");
    put.bind(1, std::int64_t{track});
    put.bind(2, std::string_view(faultName(file.failure->fault)));
    bindLines(put, 3, file.failure->arguments);
    put.bind(4, std::string_view(file.failure->sentence));
    bindLines(put, 5, keys);
    put.run();
    FileLogits facts = file;
    facts.logits.clear();
    m_store.keep(failureKey(track), facts, {});
}

bool FindingStore::dropFailure(std::uint32_t track) {
    Query drop = m_database.query("DELETE FROM failure WHERE track = ? RETURNING track");
    drop.bind(1, std::int64_t{track});
    const bool found = drop.step();
    drop.reset();
    if (found) {
        m_store.forget(failureKey(track));
    }
    return found;
}

void FindingStore::dropUnused(std::string_view content) {
    Query used = m_database.query("SELECT 1 FROM finding WHERE content = ? LIMIT 1");
    used.bind(1, content);
    const bool kept = used.step();
    used.reset();
    if (!kept) {
        m_store.forget(content);
    }
}

void FindingStore::forget(std::uint32_t track) {
    Query drop = m_database.query("DELETE FROM finding WHERE track = ? RETURNING content");
    drop.bind(1, std::int64_t{track});
    if (drop.step()) {
        const std::string content = contentKey(drop.text(0), track);
        drop.step();
        dropUnused(content);
    }
    dropFailure(track);
}

std::shared_ptr<FileLogits> FindingStore::readFailure(std::uint32_t track,
                                                      std::vector<std::string>& keys) {
    Query row =
        m_database.query("SELECT fault, arguments, sentence, members FROM failure WHERE track = ?");
    row.bind(1, std::int64_t{track});
    if (!row.step()) {
        return nullptr;
    }
    FileFailure failure;
    failure.fault = faultNamed(row.text(0));
    if (!row.isNull(1)) {
        failure.arguments = splitLines(row.text(1));
    }
    failure.sentence = row.text(2);
    keys = row.isNull(3) ? std::vector<std::string>() : splitLines(row.text(3));
    auto file =
        std::make_shared<FileLogits>(m_store.facts(failureKey(track)).value_or(FileLogits{}));
    file->failure = std::move(failure);
    file->members = keys.size();
    return file;
}

std::shared_ptr<const FileLogits> FindingStore::read(const Query& row, std::string path,
                                                     const std::vector<std::string>& keys,
                                                     const std::vector<std::int64_t>& members) {
    const std::uint32_t track = trackNumber(row.integer(0), m_database);
    const std::string_view content = row.text(3);
    const bool allNumbered =
        !members.empty() && std::find(members.begin(), members.end(), 0) == members.end();
    std::shared_ptr<FileLogits> found;
    if (allNumbered) {
        auto known = m_store.find(contentKey(content, track), members);
        found = known ? whole(std::move(*known)) : nullptr;
    }
    if (found == nullptr && !row.isNull(4)) {
        std::vector<std::string> tried;
        found = readFailure(track, tried);
        if (found != nullptr && !failureCounts(*found->failure, std::move(tried), keys)) {
            found = nullptr;
        }
    }
    if (found != nullptr) {
        found->path = std::move(path);
        found->identity = {static_cast<std::uint64_t>(row.integer(1)), row.integer(2),
                           std::string(content)};
    }
    return found;
}

} // namespace candor
