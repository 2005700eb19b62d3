// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/file_delta.h"
#include "tagging/safe_write.h"
#include "tagging/tag_file.h"
#include "tagging/write_steps.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace candor {
namespace {

namespace fs = std::filesystem;

class Undo {
public:
    Undo(WriteRecord record, WriteTarget& target, WriteJournal& journal, WriteSteps& steps)
        : m_record(std::move(record)), m_target(target), m_journal(journal), m_steps(steps) {}

    /// No changes: to the last bit.
    void run(const FileTags& now, const std::vector<TagChange>& changes) {
        m_steps.reached(WriteStep::Checked);
        const WriteRecord written = m_record;
        m_record.draft = m_steps.draft();
        m_journal.advance(m_record);
        try {
            withReasons(m_target, [&] {
                m_steps.reached(WriteStep::Begun);
                changes.empty() ? restoreExactly() : restoreFields(now, changes);
            });
        } catch (...) {
            noteFailure(written);
            throw;
        }
        noteUndone();
    }

private:
    /// The failure itself is thrown on; where this fails too, settling does it.
    void noteFailure(const WriteRecord& written) {
        if (m_steps.discard()) {
            try {
                m_journal.advance(written);
            } catch (const TagError&) { // as above
            }
        }
    }

    void restoreExactly() {
        m_steps.makeDraft();
        try {
            applyDelta(m_target.path(), m_journal.deltaPath(m_record), m_steps.draft(),
                       m_record.before.size);
        } catch (const std::runtime_error& error) {
            throw m_target.failure(TagFault::WriteFailed, {error.what()});
        }
        m_steps.reached(WriteStep::Copied);
        m_steps.reached(WriteStep::Tagged);
        if (m_steps.draftIdentity().content != m_record.before.content) {
            throw m_target.failure(TagFault::WriteFailed, {"the old file could not be made again"});
        }
        m_steps.reached(WriteStep::Verified);
        place(m_record.before.modified);
    }

    void restoreFields(const FileTags& now, const std::vector<TagChange>& changes) {
        const std::string sound = soundOf(m_target, m_target.path(), m_steps.stop());
        m_steps.copyToDraft();
        m_steps.reached(WriteStep::Copied);
        m_steps.tagDraft(now, changes, sound);
        place(std::nullopt);
    }

    void place(std::optional<std::int64_t> modified) {
        static_cast<void>(m_steps.finishDraft(modified)); // told when it was written
        m_record.restored = m_steps.draftIdentity().content;
        m_journal.advance(m_record);
        m_steps.reached(WriteStep::Ready);
        m_steps.place();
    }

    /// The file is what it was: from here on as after a write, nothing is thrown.
    void noteUndone() {
        m_steps.reached(WriteStep::Placed);
        const fs::path delta = m_journal.deltaPath(m_record);
        m_record.stage = WriteStage::Undone;
        m_record.draft.clear();
        m_record.restored.clear();
        try {
            m_journal.advance(m_record);
            std::error_code ignored; // settling removes what nobody needs
            if (fs::is_regular_file(fs::symlink_status(delta, ignored))) {
                fs::remove(delta, ignored);
            }
        } catch (const TagError&) { // settled by the file's content
        }
        m_steps.reached(WriteStep::Written);
    }

    WriteRecord m_record;
    WriteTarget& m_target;
    WriteJournal& m_journal;
    WriteSteps& m_steps;
};

/// Fields that still hold what we wrote get their old values; what others wrote there stays.
std::vector<TagChange> reversed(const FileTags& now, const std::vector<TagChange>& changes) {
    std::vector<TagChange> back;
    for (const TagChange& change : changes) {
        std::vector<std::string> values = valuesOf(now.values, change.field);
        if (sameValues(now.format, values, change.after)) {
            back.push_back({change.field, std::move(values), change.before});
        }
    }
    return back;
}

WriteRecord writtenRecord(const WriteRecord& record, const WriteJournal& journal) {
    const std::optional<WriteRecord> known = journal.record(record.number);
    if (!known || known->stage != WriteStage::Written || !known->draft.empty()) {
        throw TagError(record.file, TagFault::NothingToUndo);
    }
    if (journal.running().contains(known->batch)) {
        throw TagError(record.file, TagFault::StillRunning, {known->batch});
    }
    return *known;
}

} // namespace

UndoKind undoWrite(const WriteRecord& record, WriteJournal& journal, bool fieldsToo,
                   std::stop_token stop, const StepHook& hook) {
    const WriteRecord written = writtenRecord(record, journal);
    WriteTarget target(written.file);
    target.readContent(stop);
    const bool exact = target.identity().content == written.after.content &&
                       fs::is_regular_file(journal.deltaPath(written));
    if (!exact && !fieldsToo) {
        throw target.failure(TagFault::ChangedByOthers);
    }
    const FileTags now = exact ? FileTags() : readTags(target.path());
    const std::vector<TagChange> changes =
        exact ? std::vector<TagChange>() : reversed(now, written.changes);
    if (!exact && changes.empty()) {
        throw target.failure(TagFault::NothingToUndo);
    }
    // Other names that the file got since keep what it holds now: nothing is lost by parting them.
    target.requireWritable(std::max(target.identity().size, written.before.size), true);
    WriteSteps steps(target, std::move(stop), hook);
    Undo(written, target, journal, steps).run(now, changes);
    return exact ? UndoKind::Exact : UndoKind::Fields;
}

} // namespace candor
