// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file_identity.h"
#include "tagging/tag_error.h"
#include "tagging/tag_fields.h"
#include "tagging/write_journal.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace candor {

/// Tags for one file.
struct WriteOrder {
    std::filesystem::path file;
    std::optional<FileIdentity> seen; // when it was analysed: another file now is refused
    std::vector<TagWish> wishes;
    bool keepModified = false;  // the time of the last change stays
    bool partHardLinks = false; // go on though the file has other names
    /// A link is followed within this folder alone; empty: wherever it leads.
    std::filesystem::path within = {};
};

/// What a write would come to, as far as looking shows; locks, and a disk that fills up meanwhile,
/// only the write itself can meet.
struct WriteForecast {
    std::vector<TagChange> changes; // empty: nothing would be written
    /// Whom the file belongs to now, where it would belong to the one who writes; else empty.
    std::string owner;
};
/// Throws the TagError that the write would end in. Nothing is written.
[[nodiscard]] WriteForecast forecastWrite(const WriteOrder& order);

/// The deepest folder that holds all these files, by their names: the `within` of their orders.
[[nodiscard]] std::filesystem::path commonFolder(const std::vector<std::filesystem::path>& files);

struct WriteOutcome {
    std::vector<TagChange> changes;      // empty: all was there already, nothing was written
    FileIdentity after;                  // with content
    std::vector<std::string> leftBehind; // "owner" and extended attributes that the system did not
                                         // let the new file have
};

/// The steps of a write, in order; for tests that break off at each.
enum class WriteStep : std::uint8_t {
    Checked,  // nothing made yet
    Begun,    // journal
    Copied,   // the draft holds the original's bytes
    Tagged,   // the draft holds the new tags
    Verified, // read back; its sound compared
    Ready,    // what undoes it is on the disk, journal
    Placed,   // renamed
    Written,  // journal
};
using StepHook = std::function<void(WriteStep)>;

/// Writes tags without ever touching the original in place: a copy beside it (hidden, same folder;
/// rights, owner, extended attributes carried over) is tagged, read back, its sound compared packet
/// by packet with the original's, put on the disk and then renamed over it. Symbolic links are
/// followed and stay. Throws TagError, and Cancelled before Placed; the file is then what it was
/// and nothing is left beside it.
WriteOutcome writeTagsSafely(const WriteOrder& order, WriteJournal& journal,
                             const std::string& batch, std::stop_token stop = {},
                             const StepHook& hook = {});

/// How a write was taken back.
enum class UndoKind : std::uint8_t {
    Exact, // the file is to the bit what it was, its time of change included
    Fields // another program has written it since: only our fields got their old values back
};

/// Takes one write back, by the same safe steps. Unless `fieldsToo`, a file that others wrote since
/// is refused (ChangedByOthers); with it, a field that others gave another value keeps that. Throws
/// TagError, and Cancelled before Placed; the file and the record are then what they were.
UndoKind undoWrite(const WriteRecord& record, WriteJournal& journal, bool fieldsToo = false,
                   std::stop_token stop = {}, const StepHook& hook = {});

} // namespace candor
