// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/logits_cache.h"

#include "project/cache_file.h"
#include "project/logits_store.h"
#include "project/project_error.h"

#include <unistd.h>

#include <cstdlib>
#include <ctime>
#include <map>
#include <mutex>
#include <set>
#include <utility>

namespace candor {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t FilesAtOnce = 64;
constexpr std::size_t FloatsAtOnce = std::size_t{1} << 18; // 1 MiB

} // namespace

struct LogitsCache::Parts {
    struct Kept {
        std::shared_ptr<const FileLogits> file;
        std::vector<std::string> members;
    };

    Parts(const fs::path& path, std::uint64_t mostBytes)
        : file(path), limit(mostBytes), database(openCacheFile(path)) {}

    void write();
    void flush();
    void trim();
    std::optional<KnownLogits> read(const std::string& content,
                                    const std::vector<std::string>& members);
    // Runs `work`; what goes wrong is noted, and a damaged file begun anew.
    template <typename Work>
    void attempt(Work work);

    mutable std::mutex mutex; // all below
    fs::path file;
    std::uint64_t limit;
    std::unique_ptr<Database> database; // none after a new beginning has failed
    std::vector<Kept> pending;
    std::set<std::string> pendingContents;
    std::size_t pendingFloats = 0;
    std::map<std::int64_t, std::int64_t> used; // sound, when
    std::string problem;
};

template <typename Work>
void LogitsCache::Parts::attempt(Work work) {
    if (database == nullptr) {
        return;
    }
    try {
        work();
    } catch (const ProjectError& error) {
        problem = error.what();
        if (error.fault() != ProjectFault::Damaged && error.fault() != ProjectFault::NotAProject) {
            return;
        }
        used.clear(); // numbers of the old file
        try {
            database.reset();
            setCacheFileAside(file);
            database = openCacheFile(file);
        } catch (const ProjectError& again) {
            problem = again.what();
        }
    }
}

void LogitsCache::Parts::write() {
    Transaction change(*database);
    LogitsStore store(*database);
    Query put = database->query("INSERT OR REPLACE INTO used (sound, at) VALUES (?, ?)");
    for (const Kept& kept : pending) {
        const std::vector<std::int64_t> members = store.memberNumbers(kept.members, true);
        used[store.keep(kept.file->identity.content, *kept.file, members)] = std::time(nullptr);
    }
    for (const auto& [sound, when] : used) {
        put.bind(1, sound);
        put.bind(2, when);
        put.run();
    }
    change.commit();
}

void LogitsCache::Parts::flush() {
    if (!pending.empty() || !used.empty()) {
        attempt([this] { write(); });
    }
    pending.clear(); // what could not be written is computed again some day
    pendingContents.clear();
    pendingFloats = 0;
    used.clear();
    trim();
}

// The log counts, too: it is brought into the file before anything is thrown away for it.
void LogitsCache::Parts::trim() {
    attempt([this] {
        if (cacheFileBytes(file) > limit) {
            database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        if (cacheFileBytes(file) > limit - limit / 10) {
            trimCacheFile(*database, limit);
        }
    });
}

std::optional<KnownLogits> LogitsCache::Parts::read(const std::string& content,
                                                    const std::vector<std::string>& members) {
    Transaction state(*database, Transaction::Kind::Read);
    LogitsStore store(*database);
    std::int64_t sound = 0;
    auto known = store.find(content, store.memberNumbers(members), &sound);
    if (known) {
        used[sound] = std::time(nullptr);
        known->facts.identity.content = content;
    }
    state.commit();
    return known;
}

LogitsCache::LogitsCache(const fs::path& file, std::uint64_t mostBytes)
    : m_parts(std::make_unique<Parts>(fs::absolute(file), mostBytes)) {}

LogitsCache::~LogitsCache() {
    try {
        flush();
    } catch (const std::exception&) { // memory ran out: the cache can be lost without harm
        return;
    }
}

std::optional<KnownLogits> LogitsCache::find(const std::string& content,
                                             const std::vector<std::string>& members) {
    const std::scoped_lock lock(m_parts->mutex);
    if (m_parts->pendingContents.contains(content)) {
        m_parts->flush();
    }
    std::optional<KnownLogits> known;
    m_parts->attempt([&] { known = m_parts->read(content, members); });
    return known;
}

void LogitsCache::keep(const std::shared_ptr<const FileLogits>& file,
                       const std::vector<std::string>& members) {
    const std::scoped_lock lock(m_parts->mutex);
    const std::string& content = file->identity.content;
    if (file->failure || content.empty() || m_parts->limit == 0) {
        return;
    }
    m_parts->pending.push_back({file, members});
    m_parts->pendingContents.insert(content);
    m_parts->pendingFloats += file->logits.size();
    if (m_parts->pending.size() >= FilesAtOnce || m_parts->pendingFloats >= FloatsAtOnce) {
        m_parts->flush();
    }
}

void LogitsCache::flush() {
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->flush();
}

void LogitsCache::setLimit(std::uint64_t mostBytes) {
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->limit = mostBytes;
    m_parts->flush();
}

std::uint64_t LogitsCache::bytes() const {
    const std::scoped_lock lock(m_parts->mutex);
    return cacheFileBytes(m_parts->file);
}

std::uint64_t LogitsCache::entries() const {
    const std::scoped_lock lock(m_parts->mutex);
    std::uint64_t count = 0;
    m_parts->attempt([&] {
        count = static_cast<std::uint64_t>(m_parts->database->number("SELECT count(*) FROM used"));
    });
    return count;
}

void LogitsCache::clear() {
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->pending.clear();
    m_parts->pendingContents.clear();
    m_parts->pendingFloats = 0;
    m_parts->used.clear();
    m_parts->attempt([this] { clearCacheFile(*m_parts->database); });
}

std::string LogitsCache::lastProblem() const {
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->problem;
}

fs::path defaultCacheFile() {
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name); // NOLINT: nobody sets it meanwhile
        return fs::path(value == nullptr ? "" : value);
    };
    fs::path folder = variable("XDG_CACHE_HOME");
    if (!folder.is_absolute()) { // as the specification has it
        const fs::path home = variable("HOME");
        folder = home.is_absolute()
                     ? home / ".cache"
                     : fs::temp_directory_path() / ("cache-" + std::to_string(::getuid()));
    }
    return folder / "candor" / "logits.db";
}

} // namespace candor
