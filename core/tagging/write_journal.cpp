// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/write_journal.h"

#include "plain_file.h"
#include "tagging/journal_file.h"
#include "tagging/journal_settling.h"
#include "tagging/tag_error.h"
#include "tagging/write_journal_line.h"

#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <map>
#include <mutex>
#include <set>
#include <system_error>
#include <utility>

namespace candor {
namespace {

namespace fs = std::filesystem;

constexpr const char* DeltaFolder = "deltas";

bool isUnfinished(const WriteRecord& record) {
    return record.stage == WriteStage::Begun || record.stage == WriteStage::Ready ||
           !record.draft.empty();
}

std::string localTimeText() {
    const std::time_t seconds = std::time(nullptr);
    std::tm parts{};
    ::localtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y%m%dT%H%M%S", &parts)};
}

} // namespace

struct WriteJournal::Parts {
    explicit Parts(const fs::path& place)
        : folder(place), lines(place / "journal.jsonl"), writingLock(place / "writing.lock") {}

    void take(std::string_view text) {
        const std::optional<JournalLine> line = JournalLine::parsed(text);
        const auto known = line ? records.find(line->number()) : records.end();
        WriteRecord record = known != records.end() ? known->second : WriteRecord();
        if (line && line->applyTo(record) &&
            (known != records.end() || record.stage == WriteStage::Begun)) {
            record.begun = known == records.end() ? record.when : record.begun;
            records[record.number] = std::move(record);
        }
    }

    /// What was appended since, by others too; lines that say nothing are passed over.
    void catchUp() {
        lines.readNew([this](std::string_view text) { take(text); }, [this] { records.clear(); });
    }

    [[nodiscard]] OpenFile openedLock() const { return openedPlain(writingLock, O_RDWR | O_CREAT); }

    /// While a write is under way nobody settles, which would take its draft from it. Waits for one
    /// who is settling, and he for the journal: so nothing of it may be held meanwhile.
    [[nodiscard]] OpenFile sharedLock() const {
        OpenFile file = openedLock();
        static_cast<void>(lockFile(file, LockKind::Shared));
        return file;
    }
    void noteUnfinished(std::uint64_t number, OpenFile lock) {
        if (!writing) {
            writing = std::move(lock);
        }
        unfinished.insert(number);
    }
    void noteFinished(std::uint64_t number) {
        unfinished.erase(number);
        if (unfinished.empty()) {
            writing = OpenFile();
        }
    }

    void append(const WriteRecord& record) {
        JournalFile::Appending appending = lines.lock();
        catchUp();
        const auto known = records.find(record.number);
        appending.append(
            journalLine(record, known == records.end() ? WriteRecord() : known->second));
    }

    /// All that fails here is a journal that cannot be kept.
    template <typename Work>
    auto told(Work work) {
        try {
            return work();
        } catch (const std::system_error& error) {
            throw TagError(folder, TagFault::JournalFailed, {error.code().message()});
        } catch (const PlainFileError& error) {
            throw TagError(folder, TagFault::JournalFailed, {error.what()});
        }
    }
    template <typename Work>
    auto guarded(Work work) {
        const std::lock_guard lock(mutex);
        return told(work);
    }

    fs::path folder;
    std::mutex mutex;
    JournalFile lines;
    std::map<std::uint64_t, WriteRecord> records;
    std::set<std::string> batches; // names given out: nothing may have been written by them yet
    fs::path writingLock;
    std::set<std::uint64_t> unfinished;
    OpenFile writing; // locked as long as one of ours is unfinished
};

WriteJournal::WriteJournal(const fs::path& folder) : m_parts(std::make_unique<Parts>(folder)) {
    std::error_code error;
    fs::create_directories(folder / DeltaFolder, error);
    if (error) {
        throw TagError(folder, TagFault::JournalFailed, {error.message()});
    }
}

WriteJournal::~WriteJournal() = default;

const fs::path& WriteJournal::folder() const {
    return m_parts->folder;
}

fs::path WriteJournal::deltaPath(const WriteRecord& record) const {
    // The journal is a text that anyone may edit.
    return m_parts->folder / DeltaFolder / fs::path(record.delta).filename();
}

std::string WriteJournal::newBatch() const {
    return m_parts->guarded([this] {
        m_parts->catchUp();
        const std::string time = localTimeText();
        std::string batch;
        int number = 0;
        const auto taken = [&](const auto& entry) { return entry.second.batch == batch; };
        do {
            batch = time + '-' + std::to_string(++number);
        } while (m_parts->batches.contains(batch) ||
                 std::any_of(m_parts->records.begin(), m_parts->records.end(), taken));
        m_parts->batches.insert(batch);
        return batch;
    });
}

RunningBatch WriteJournal::startBatch(const std::string& name) const {
    RunningBatch batch;
    while (
        !m_parts->told([&] { return batch.begin(folder(), name.empty() ? newBatch() : name); })) {
        if (!name.empty()) {
            throw TagError(folder(), TagFault::StillRunning, {name});
        }
    }
    return batch;
}

std::set<std::string> WriteJournal::running() const {
    return m_parts->told([this] { return runningBatches(folder()); });
}

void WriteJournal::begin(WriteRecord& record) {
    OpenFile lock = m_parts->told([this] { return m_parts->sharedLock(); });
    m_parts->guarded([&] {
        JournalFile::Appending appending = m_parts->lines.lock();
        m_parts->catchUp();
        record.number = m_parts->records.empty() ? 1 : m_parts->records.rbegin()->first + 1;
        record.stage = WriteStage::Begun;
        record.when = std::time(nullptr);
        m_parts->noteUnfinished(record.number, std::move(lock));
        try {
            appending.append(journalLine(record, {}));
        } catch (...) {
            m_parts->noteFinished(record.number);
            throw;
        }
    });
}

void WriteJournal::advance(const WriteRecord& record) {
    OpenFile lock;
    if (isUnfinished(record)) {
        lock = m_parts->told([this] { return m_parts->sharedLock(); });
    }
    m_parts->guarded([&] {
        WriteRecord dated = record;
        dated.when = std::time(nullptr);
        if (isUnfinished(record)) {
            m_parts->noteUnfinished(record.number, std::move(lock));
        } else {
            m_parts->noteFinished(record.number);
        }
        m_parts->append(dated);
    });
}

std::vector<WriteRecord> WriteJournal::records() const {
    return m_parts->guarded([this] {
        m_parts->catchUp();
        std::vector<WriteRecord> records;
        records.reserve(m_parts->records.size());
        for (const auto& [number, record] : m_parts->records) {
            records.push_back(record);
        }
        return records;
    });
}

std::optional<WriteRecord> WriteJournal::record(std::uint64_t number) const {
    return m_parts->guarded([&]() -> std::optional<WriteRecord> {
        m_parts->catchUp();
        const auto found = m_parts->records.find(number);
        return found == m_parts->records.end() ? std::nullopt : std::optional(found->second);
    });
}

Settlement WriteJournal::settle() {
    OpenFile alone;
    const bool free = m_parts->told([&] {
        alone = m_parts->openedLock();
        return lockFile(alone, LockKind::ExclusiveNow);
    });
    if (!free) {
        return {}; // what is unfinished belongs to a program that is writing
    }
    Settlement settled;
    std::set<std::string> deltas;
    for (WriteRecord& record : records()) {
        if (isUnfinished(record) && settleByContent(record, settled)) {
            advance(record);
        }
        if (isUnfinished(record) || record.stage == WriteStage::Written) {
            deltas.insert(record.delta);
        }
    }
    removeAllBut(deltas, m_parts->folder / DeltaFolder);
    return settled;
}

fs::path defaultJournalFolder() {
    const char* state = std::getenv("XDG_STATE_HOME");
    if (state != nullptr && fs::path(state).is_absolute()) {
        return fs::path(state) / "candor" / "tags";
    }
    const char* home = std::getenv("HOME");
    if (home == nullptr || *home == '\0') {
        const passwd* user = ::getpwuid(::getuid());
        home = user != nullptr ? user->pw_dir : "/";
    }
    return fs::path(home) / ".local" / "state" / "candor" / "tags";
}

} // namespace candor
