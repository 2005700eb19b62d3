// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/cache_file.h"

#include "project/logits_store.h"

#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <string>
#include <system_error>
#include <vector>

namespace candor {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t CacheApplicationId = 0x43616E43; // "CanC", at byte 68 of the file
constexpr std::int64_t Format = 1;
constexpr int CacheLockMilliseconds = 5000; // another program trims, or empties gigabytes

// A write-ahead log needs memory that all programs share, which several machines do not.
bool onNetwork(const fs::path& file) {
    constexpr std::array<std::uint32_t, 10> Networks{
        0x6969U,     0xFF534D42U, 0xFE534D42U, 0x517BU,     0x0BD00BD0U, // NFS, SMB, Lustre
        0x47504653U, 0x65735546U, 0x01021997U, 0x00C36400U, 0x19830326U, // GPFS, FUSE, 9P, Ceph,
    };                                                                   // BeeGFS (magic.h)
    struct statfs system {};
    if (::statfs(file.parent_path().c_str(), &system) != 0) {
        return true; // the careful answer
    }
    const auto type = static_cast<std::uint32_t>(system.f_type);
    return std::find(Networks.begin(), Networks.end(), type) != Networks.end();
}

std::unique_ptr<Database> open(const fs::path& file) {
    auto database = std::make_unique<Database>(file, DatabaseAccess::Create);
    database->waitForLocks(CacheLockMilliseconds);
    if (database->number("PRAGMA page_count") == 0) {
        database->execute("PRAGMA auto_vacuum=INCREMENTAL"); // counts before the first table only
    }
    Transaction begin(*database);
    const std::int64_t application = database->number("PRAGMA application_id");
    const std::int64_t format = database->number("PRAGMA user_version");
    const std::int64_t tables = database->number("SELECT count(*) FROM sqlite_schema");
    if (application == 0 && tables == 0) {
        database->execute("PRAGMA application_id=" + std::to_string(CacheApplicationId) +
                          "; PRAGMA user_version=" + std::to_string(Format));
        // at: seconds since 1970
        database->execute("CREATE TABLE used (sound INTEGER PRIMARY KEY, at INTEGER)");
        LogitsStore::create(*database);
    } else if (application != CacheApplicationId) {
        throw ProjectError(file, ProjectFault::NotAProject);
    } else if (format > Format) {
        throw ProjectError(file, ProjectFault::Newer,
                           {std::to_string(format), std::to_string(Format)});
    }
    begin.commit();
    database->execute(onNetwork(file) ? "PRAGMA journal_mode=TRUNCATE" : "PRAGMA journal_mode=WAL");
    database->execute("PRAGMA synchronous=NORMAL; PRAGMA journal_size_limit=1048576; "
                      "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16384"); // 16 MiB
    return database;
}

std::uint64_t bytesInUse(Database& database) {
    const std::int64_t pages =
        database.number("PRAGMA page_count") - database.number("PRAGMA freelist_count");
    return static_cast<std::uint64_t>(std::max<std::int64_t>(0, pages) *
                                      database.number("PRAGMA page_size"));
}

void freeDisk(Database& database) {
    database.execute("PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE)");
}

std::vector<std::int64_t> leastUsed(Database& database, std::int64_t count) {
    Query rows = database.query("SELECT sound FROM used ORDER BY at, sound LIMIT ?");
    rows.bind(1, count);
    std::vector<std::int64_t> sounds;
    while (rows.step()) {
        sounds.push_back(rows.integer(0));
    }
    return sounds;
}

void drop(Database& database, const std::vector<std::int64_t>& sounds) {
    Transaction change(database);
    LogitsStore store(database);
    Query used = database.query("DELETE FROM used WHERE sound = ?");
    for (const std::int64_t sound : sounds) {
        store.forgetSound(sound);
        used.bind(1, sound);
        used.run();
    }
    change.commit();
}

} // namespace

std::unique_ptr<Database> openCacheFile(const fs::path& file) {
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed);
    if (failed) {
        throw ProjectError(file, ProjectFault::NotWritable, {failed.message()});
    }
    try {
        return open(file);
    } catch (const ProjectError& error) {
        if (error.fault() != ProjectFault::Damaged && error.fault() != ProjectFault::NotAProject) {
            throw;
        }
    }
    setCacheFileAside(file);
    return open(file);
}

void setCacheFileAside(const fs::path& file) {
    const auto beside = [&file](const char* suffix) { return fs::path(file) += suffix; };
    std::error_code error;
    fs::rename(file, beside(".damaged"), error);
    for (const char* suffix : {"-wal", "-shm", "-journal"}) {
        if (!error) {
            fs::remove(beside(suffix), error);
        }
    }
    if (error) {
        throw ProjectError(file, ProjectFault::NotWritable, {error.message()});
    }
}

std::uint64_t cacheFileBytes(const fs::path& file) {
    std::uint64_t bytes = 0;
    for (const char* suffix : {"", "-wal", "-journal"}) {
        std::error_code missing;
        const std::uintmax_t size = fs::file_size(fs::path(file) += suffix, missing);
        bytes += missing ? 0 : size;
    }
    return bytes;
}

void trimCacheFile(Database& database, std::uint64_t mostBytes) {
    const std::uint64_t aim = mostBytes - mostBytes / 5; // or the next batch would trim again
    while (bytesInUse(database) > aim) {
        const std::int64_t count = database.number("SELECT count(*) FROM used");
        const auto sounds = leastUsed(database, std::max<std::int64_t>(16, count / 16));
        if (sounds.empty()) {
            break;
        }
        drop(database, sounds);
        freeDisk(database);
    }
    freeDisk(database);
}

void clearCacheFile(Database& database) {
    Transaction change(database);
    LogitsStore(database).clear();
    database.execute("DELETE FROM used");
    change.commit();
    freeDisk(database);
}

} // namespace candor
