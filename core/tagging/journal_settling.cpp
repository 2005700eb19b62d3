// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/journal_settling.h"

#include "audio/audio_error.h"
#include "tagging/draft_name.h"

#include <optional>
#include <system_error>

namespace candor {
namespace {

namespace fs = std::filesystem;

enum class DraftFate : std::uint8_t { WasThere, Gone, Stays };

/// The journal is a text that anyone may edit: only what has the name of a draft is removed.
DraftFate removeDraft(const fs::path& draft) {
    std::error_code error;
    if (!isDraftName(draft.filename()) || !fs::is_regular_file(fs::symlink_status(draft, error))) {
        return DraftFate::Gone;
    }
    return fs::remove(draft, error) ? DraftFate::WasThere : DraftFate::Stays;
}

std::optional<std::string> contentOf(const fs::path& file) {
    try {
        return contentHash(file);
    } catch (const AudioError&) {
        return std::nullopt; // not there, or not ours to read: it stays unsettled
    }
}

/// A draft that is gone took its file's place: nobody else removes it. Where others have written
/// the file since, that is all there is to tell by.
bool wasPlaced(DraftFate draft, const std::string& content, const std::string& old) {
    return draft == DraftFate::Gone && content != old;
}

void settleUndo(WriteRecord& record, DraftFate draft, const std::string& content) {
    const bool exact = record.restored == record.before.content;
    const bool placed = !record.restored.empty() && draft == DraftFate::Gone &&
                        (exact ? content != record.after.content : content == record.restored);
    record.stage = placed ? WriteStage::Undone : WriteStage::Written;
    record.restored.clear();
}

void settleWrite(WriteRecord& record, DraftFate draft, const std::string& content) {
    if (record.stage == WriteStage::Ready && wasPlaced(draft, content, record.before.content)) {
        record.stage = WriteStage::Written;
    } else {
        record.stage = WriteStage::Failed;
        record.reason = "the program ended before the file was written";
    }
}

} // namespace

bool settleByContent(WriteRecord& record, Settlement& settled) {
    const std::optional<std::string> content = contentOf(record.file);
    const DraftFate draft = removeDraft(record.draft);
    if (draft == DraftFate::Stays || (!content && draft == DraftFate::Gone)) {
        return false;
    }
    if (record.stage == WriteStage::Written) {
        settleUndo(record, draft, content.value_or(std::string()));
    } else {
        settleWrite(record, draft, content.value_or(std::string()));
    }
    if (draft == DraftFate::WasThere) {
        settled.drafts.push_back(record.draft);
    }
    ++settled.writes;
    record.draft.clear();
    return true;
}

void removeAllBut(const std::set<std::string>& names, const fs::path& folder) {
    std::error_code ignored; // they only take room, and are tried again the next time
    for (fs::directory_iterator entry(folder, ignored), end; entry != end;
         entry.increment(ignored)) {
        if (!names.contains(entry->path().filename().native())) {
            fs::remove(entry->path(), ignored);
        }
    }
}

} // namespace candor
