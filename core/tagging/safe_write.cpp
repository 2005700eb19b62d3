// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/safe_write.h"

#include "cancelled.h"
#include "tagging/file_delta.h"
#include "tagging/tag_file.h"
#include "tagging/write_scope.h"
#include "tagging/write_steps.h"

#include <exception>
#include <stdexcept>
#include <utility>

namespace candor {
namespace {

/// Size and time are enough where they are what they were; other times with the same bytes are too.
void requireSeen(const WriteTarget& target, const std::optional<FileIdentity>& seen) {
    if (!seen) {
        return;
    }
    const bool same = seen->content.empty() ? target.identity().looksLike(*seen)
                                            : target.identity().content == seen->content;
    if (!same) {
        throw target.failure(TagFault::ChangedSince);
    }
}

std::string reasonOf(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const std::exception& error) {
        return error.what();
    } catch (...) {
        return "an unknown error";
    }
}

class TagWrite {
public:
    TagWrite(const WriteOrder& order, WriteTarget& target, WriteJournal& journal, WriteSteps& steps)
        : m_order(order), m_target(target), m_journal(journal), m_steps(steps) {}

    WriteOutcome run(const FileTags& tags, std::vector<TagChange> changes,
                     const std::string& batch) {
        m_record.batch = batch;
        m_record.file = m_target.path();
        m_record.draft = m_steps.draft();
        m_record.changes = std::move(changes);
        m_record.before = m_target.identity();
        m_record.sound = soundOf(m_target, m_target.path(), m_steps.stop());
        m_steps.reached(WriteStep::Checked);
        m_journal.begin(m_record);
        try {
            withReasons(m_target, [&] { write(tags); });
        } catch (...) {
            noteFailure(std::current_exception());
            throw;
        }
        noteWritten();
        return std::move(m_outcome);
    }

private:
    void write(const FileTags& tags) {
        m_steps.reached(WriteStep::Begun);
        m_steps.copyToDraft();
        m_steps.reached(WriteStep::Copied);
        m_steps.tagDraft(tags, m_record.changes, m_record.sound);
        const std::int64_t modified = m_record.before.modified;
        m_outcome.leftBehind =
            m_steps.finishDraft(m_order.keepModified ? std::optional(modified) : std::nullopt);
        m_record.after = m_steps.draftIdentity();
        keepDelta();
        m_record.stage = WriteStage::Ready;
        m_journal.advance(m_record);
        m_steps.reached(WriteStep::Ready);
        m_steps.place();
    }

    void keepDelta() {
        m_record.delta = std::to_string(m_record.number) + m_record.draft.stem().string();
        try {
            makeDelta(m_target.path(), m_steps.draft(), m_journal.deltaPath(m_record));
        } catch (const std::runtime_error& error) {
            throw TagError(m_journal.folder(), TagFault::JournalFailed, {error.what()});
        }
    }

    /// The failure itself is thrown on. Where the journal cannot take it, settling tells it by the
    /// file's content.
    void noteFailure(const std::exception_ptr& failure) {
        if (!m_steps.discard()) {
            return;
        }
        m_record.stage = WriteStage::Failed;
        m_record.draft.clear();
        m_record.reason = reasonOf(failure);
        try {
            m_journal.advance(m_record);
        } catch (const TagError&) { // as above
        }
    }

    /// The file is written, so nothing is thrown any more: a journal that ends at Ready is settled
    /// by the file's content, and the next write says that the journal cannot be kept.
    void noteWritten() {
        m_steps.reached(WriteStep::Placed);
        m_record.stage = WriteStage::Written;
        m_record.draft.clear();
        try {
            m_journal.advance(m_record);
        } catch (const TagError&) { // as above
        }
        m_steps.reached(WriteStep::Written);
        m_outcome.changes = m_record.changes;
        m_outcome.after = m_record.after;
    }

    const WriteOrder& m_order;
    WriteTarget& m_target;
    WriteJournal& m_journal;
    WriteSteps& m_steps;
    WriteRecord m_record;
    WriteOutcome m_outcome;
};

} // namespace

WriteOutcome writeTagsSafely(const WriteOrder& order, WriteJournal& journal,
                             const std::string& batch, std::stop_token stop, const StepHook& hook) {
    WriteTarget target(order.file);
    requireWithin(target, order);
    target.readContent(stop);
    requireSeen(target, order.seen);
    const FileTags tags = readTags(target.path());
    std::vector<TagChange> changes = plannedChanges(tags.values, order.wishes);
    if (changes.empty()) {
        return {{}, target.identity(), {}};
    }
    target.requireWritable(target.identity().size, order.partHardLinks);
    WriteSteps steps(target, std::move(stop), hook);
    return TagWrite(order, target, journal, steps).run(tags, std::move(changes), batch);
}

} // namespace candor
