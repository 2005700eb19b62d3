// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file_identity.h"
#include "tagging/running_batch.h"
#include "tagging/tag_fields.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace candor {

/// How far a write has come. Begun is on the disk before anything beside the file is made; Ready
/// before the file's place is taken. A journal that ends at Ready is settled by the file's content.
/// Written with a draft: it is being undone.
enum class WriteStage : std::uint8_t { Begun, Ready, Written, Failed, Undone };

/// One file of one write, as its latest line in the journal says.
struct WriteRecord {
    std::string batch; // one call of "Write tags…": its time and a number, "20261121T181500-1"
    std::uint64_t number = 0; // unique in the journal
    WriteStage stage = WriteStage::Begun;
    std::filesystem::path file;  // absolute, symbolic links resolved
    std::filesystem::path draft; // the copy beside it, while there is one
    std::vector<TagChange> changes;
    FileIdentity before;   // with content
    FileIdentity after;    // with content; from Ready on
    std::string sound;     // packetHash()
    std::string delta;     // name in the journal's folder of what makes the old file of the new one
    std::string restored;  // while it is undone: content that the file gets; empty: not known yet
    std::int64_t when = 0; // of its latest line, seconds since 1970
    std::int64_t begun = 0; // of its first line: when it was written
    std::string reason;     // of Failed: English
    friend bool operator==(const WriteRecord&, const WriteRecord&) = default;
};

/// What WriteJournal::settle() did.
struct Settlement {
    std::size_t writes = 0; // that had been broken off
    std::vector<std::filesystem::path>
        drafts; // files of ours that were left beside others, removed
};

/// What was written into whose tags: lines of JSON that are only ever appended, readable without
/// Candor, and what is needed to undo them to the last bit. The folder is made. One program appends
/// at a time (a lock; others wait). A line that a crash cut off is passed over. Throws TagError
/// (JournalFailed).
class WriteJournal {
public:
    explicit WriteJournal(const std::filesystem::path& folder);
    ~WriteJournal();
    WriteJournal(const WriteJournal&) = delete;
    WriteJournal& operator=(const WriteJournal&) = delete;

    [[nodiscard]] const std::filesystem::path& folder() const;
    /// A name for the next write of some files.
    [[nodiscard]] std::string newBatch() const;
    /// The same, and all programs see that it is under way as long as what is returned lives.
    /// `name`: one that goes on; empty: a new one.
    [[nodiscard]] RunningBatch startBatch(const std::string& name = {}) const;
    /// The batches that are under way, in this program or another.
    [[nodiscard]] std::set<std::string> running() const;

    /// Gives the record its number; on the disk (fsync) when it returns.
    void begin(WriteRecord& record);
    /// Another stage of a record that was begun; the same.
    void advance(const WriteRecord& record);

    /// Every write, oldest first.
    [[nodiscard]] std::vector<WriteRecord> records() const;
    /// How far one of them has come by now; none: no such number.
    [[nodiscard]] std::optional<WriteRecord> record(std::uint64_t number) const;
    /// Where the delta of a record is.
    [[nodiscard]] std::filesystem::path deltaPath(const WriteRecord& record) const;

    /// After a crash, or when a disk is back that was unplugged: drafts that were left are removed,
    /// and records that end at Begun or Ready are settled as Written or Failed by what the file
    /// holds. To be called before writing. Nothing is done while another program is writing, and
    /// nothing about a file that cannot be found now.
    Settlement settle();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// $XDG_STATE_HOME/candor/tags, or below ~/.local/state.
[[nodiscard]] std::filesystem::path defaultJournalFolder();

} // namespace candor
