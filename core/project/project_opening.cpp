// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_opening.h"

#include "project/logits_store.h"
#include "project/project_file.h"

#include "dataset/file_draft.h"
#include "dataset/logits_writer.h"

#include <fcntl.h>
#include <unistd.h>

#include <string>
#include <system_error>

namespace candor {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t ProjectApplicationId = 0x43616E64; // "Cand", at byte 68 of the file
constexpr int Tables = 10;
constexpr int ProjectLockMilliseconds = 200; // as long as a reader may take to go away

void requireFile(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
        throw ProjectError(path, ProjectFault::FileMissing);
    }
    if (error) {
        throw ProjectError(path, ProjectFault::NotReadable, {error.message()});
    }
    if (!fs::is_regular_file(status)) {
        throw ProjectError(path, ProjectFault::NotAProject);
    }
}

void requireFormat(Database& database) {
    if (database.number("PRAGMA application_id") != ProjectApplicationId) {
        throw ProjectError(database.path(), ProjectFault::NotAProject);
    }
    const std::int64_t format = database.number("PRAGMA user_version");
    if (format > ProjectFile::Format) {
        throw ProjectError(database.path(), ProjectFault::Newer,
                           {std::to_string(format), std::to_string(ProjectFile::Format)});
    }
    if (format < 1) {
        throw database.damaged("its format is " + std::to_string(format));
    }
}

// Without a lock and without taking back what a dead program began: that would change the file.
void refuseForeign(const fs::path& path) {
    try {
        Database peek(path, DatabaseAccess::Peek);
        requireFormat(peek);
    } catch (const ProjectError& error) {
        if (error.fault() != ProjectFault::Damaged) {
            throw;
        }
        // A write that was broken off looks like this, too; opened in earnest, SQLite mends it.
    }
}

void lock(Database& database) {
    database.waitForLocks(ProjectLockMilliseconds);
    database.execute("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
}

// Keeps others from opening what is about to be replaced. Only a database can be in use.
std::unique_ptr<Database> lockOf(const fs::path& path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error) || fs::file_size(path, error) == 0) {
        return nullptr;
    }
    try {
        auto database = std::make_unique<Database>(path, DatabaseAccess::Write);
        lock(*database);
        return database;
    } catch (const ProjectError& refused) {
        if (refused.fault() == ProjectFault::InUse) {
            throw;
        }
        return nullptr; // no database, or a damaged one: it is replaced
    }
}

// SQLite would take the journal of the old file for one of the new.
void removeJournals(const fs::path& path) {
    std::error_code error;
    const fs::path place = fs::weakly_canonical(path, error);
    for (const char* suffix : {"-journal", "-wal", "-shm"}) {
        fs::path journal = error ? path : place;
        journal += suffix;
        std::error_code failed;
        fs::remove(journal, failed);
        if (failed) {
            throw ProjectError(path, ProjectFault::NotWritable, {failed.message()});
        }
    }
}

// A new name is on the disk once its folder is.
void synchroniseFolder(const fs::path& path) {
    const fs::path folder = fs::absolute(path).parent_path();
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) { // some file systems have no such call: then the name takes its time
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

// "PATH: REASON." without path and full stop, which the sentence of ProjectError has itself.
std::string reasonOf(const WriteError& error, const fs::path& path) {
    std::string reason = error.what();
    const std::string front = path.string() + ": ";
    if (reason.starts_with(front)) {
        reason.erase(0, front.size());
    }
    if (reason.ends_with('.')) {
        reason.pop_back();
    }
    return reason;
}

} // namespace

std::unique_ptr<Database> openProjectDatabase(const fs::path& path) {
    requireFile(path);
    refuseForeign(path);
    auto database = std::make_unique<Database>(path, DatabaseAccess::Write);
    lock(*database);
    requireFormat(*database);
    database->execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL; "
                      "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536"); // 64 MiB
    const std::int64_t tables = database->number(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('setting', 'model', "
        "'logits_file', 'track', 'decision', 'finding', 'failure', 'member', 'sound', 'logits')");
    if (tables != Tables) {
        throw database->damaged("tables are missing");
    }
    return database;
}

std::unique_ptr<Database> openDamaged(const fs::path& path) {
    requireFile(path);
    auto database = std::make_unique<Database>(path, DatabaseAccess::Salvage);
    requireFormat(*database);
    return database;
}

void createProjectTables(Database& draft) {
    draft.execute("PRAGMA application_id=" + std::to_string(ProjectApplicationId) +
                  "; PRAGMA user_version=" + std::to_string(ProjectFile::Format));
    draft.execute(R"(
        CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL);
        CREATE TABLE model (
            place INTEGER PRIMARY KEY, path, key TEXT, name TEXT, ticked INTEGER);
        CREATE TABLE logits_file (place INTEGER PRIMARY KEY, path);
        -- path: relative to the project's folder, or absolute; a blob where it is not UTF-8
        -- shown: bytes at the end of the path that are shown as the name
        -- labels: a line each; NULL: none
        CREATE TABLE track (
            number INTEGER PRIMARY KEY, path, shown INTEGER, labels TEXT, split TEXT, grouped TEXT);
        CREATE TABLE decision (
            track INTEGER PRIMARY KEY, verdict TEXT, chosen TEXT, proposed TEXT, confidence REAL,
            decided INTEGER);
        -- the file as it was heard: bytes, nanoseconds since 1970, hash ('' where none was made)
        CREATE TABLE finding (
            track INTEGER PRIMARY KEY, size INTEGER, modified INTEGER, content TEXT);
        CREATE INDEX finding_content ON finding (content);
        -- arguments, members: a line each; members are the keys of those that were tried
        CREATE TABLE failure (
            track INTEGER PRIMARY KEY, fault TEXT, arguments TEXT, sentence TEXT, members TEXT);
    )");
    LogitsStore::create(draft);
}

std::unique_ptr<Database> openDraft(const fs::path& draft) {
    auto database = std::make_unique<Database>(draft, DatabaseAccess::Create);
    database->execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; "
                      "PRAGMA locking_mode=EXCLUSIVE; PRAGMA temp_store=MEMORY");
    return database;
}

void placeProject(const fs::path& path, const std::function<void(const fs::path& draft)>& fill) {
    try {
        const std::unique_ptr<Database> replaced = lockOf(path);
        FileDraft draft(path);
        fill(draft.path());
        removeJournals(path);
        draft.commit();
        synchroniseFolder(path);
    } catch (const WriteError& error) {
        throw ProjectError(path, ProjectFault::NotWritable, {reasonOf(error, path)});
    } catch (const ProjectError& error) { // of the draft, whose name nobody knows
        throw ProjectError(path, error.fault(), error.arguments());
    }
}

} // namespace candor
