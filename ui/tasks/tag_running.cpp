// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tag_running.h"

#include "cancelled.h"
#include "tagging/safe_write.h"

#include "dataset/file_draft.h"
#include "dataset/input_error.h"
#include "report/tag_sidecar.h"

#include <algorithm>
#include <exception>
#include <fstream>
#include <set>
#include <utility>

namespace candor::ui {
namespace {

/// Runs one step of many: its state, or its failure as an entry. A journal that cannot be kept ends
/// the run.
template <typename Step>
bool runFile(TagRun& run, TagRunFile& file, const Step& step) {
    try {
        file.state = step();
    } catch (const Cancelled&) {
        return false;
    } catch (const TagError& error) {
        file.state = TagRunState::Failed;
        file.failure = failureOf(error);
        if (error.fault() == TagFault::JournalFailed) {
            run.stopped = file.failure;
            return false;
        }
    } catch (const std::exception& error) {
        file.state = TagRunState::Failed;
        file.failure = TagFailure{TagFault::WriteFailed, {error.what()}, error.what()};
    }
    return true;
}

template <typename Step>
void runAll(TagRun& run, const std::stop_token& stop, const RunProgress& progress,
            const Step& step) {
    std::size_t done = 0;
    for (TagRunFile& file : run.files) {
        if (stop.stop_requested() || !runFile(run, file, [&] { return step(file); })) {
            return;
        }
        progress(++done, run.files.size());
    }
}

void writeSidecar(const PlannedFile& file, const std::string& model) {
    const TagProposal& proposal = file.proposal;
    const std::string text = tagSidecarJson(
        {proposal.file.filename().string(), std::string(tagFieldKey(file.wishes.front().field)),
         proposal.classes, proposal.posterior, proposal.chosenByHand, model});
    FileDraft draft(tagSidecarOf(proposal.file));
    std::ofstream out(draft.path(), std::ios::binary);
    out << text;
    out.close();
    if (!out) {
        throw TagError(proposal.file, TagFault::WriteFailed, {"its sidecar could not be written"});
    }
    draft.commit();
}

TagRunState writeFile(const PlannedFile& file, const TagPlan& plan, WriteJournal& journal,
                      const std::string& batch, const std::stop_token& stop) {
    if (file.state == PlanState::Sidecar) {
        writeSidecar(file, plan.model);
        return TagRunState::Sidecar;
    }
    const WriteOrder order{file.proposal.file, file.now, file.wishes, plan.choices.keepModified,
                           plan.choices.partHardLinks};
    const WriteOutcome outcome = writeTagsSafely(order, journal, batch, stop);
    return outcome.changes.empty() ? TagRunState::Same : TagRunState::Written;
}

/// Newest first: a file that was written twice gets its last write back before the first.
std::vector<WriteRecord> recordsOf(const UndoRequest& request, const WriteJournal& journal) {
    const std::set<std::uint64_t> numbers(request.numbers.begin(), request.numbers.end());
    std::vector<WriteRecord> wanted;
    for (WriteRecord& record : journal.records()) {
        if (record.batch == request.batch && record.stage == WriteStage::Written &&
            (numbers.empty() || numbers.contains(record.number))) {
            wanted.push_back(std::move(record));
        }
    }
    std::reverse(wanted.begin(), wanted.end());
    return wanted;
}

} // namespace

TagRun writeBatch(const WriteRequest& request, WriteJournal& journal, const std::stop_token& stop,
                  const RunProgress& progress) {
    TagRun run;
    run.plan = request.plan;
    run.batch = request.batch.empty() ? journal.newBatch() : request.batch;
    const auto& planned = request.plan->files;
    for (const std::size_t index : request.files) {
        run.files.push_back({index});
    }
    for (std::size_t index = 0; request.files.empty() && index < planned.size(); ++index) {
        const PlanState state = planned[index].state;
        if (state == PlanState::Changes || state == PlanState::Sidecar) {
            run.files.push_back({index});
        }
    }
    runAll(run, stop, progress, [&](const TagRunFile& file) {
        return writeFile(planned[file.index], *request.plan, journal, run.batch, stop);
    });
    return run;
}

TagRun undoBatch(const UndoRequest& request, WriteJournal& journal, const std::stop_token& stop,
                 const RunProgress& progress) {
    TagRun run;
    run.isUndo = true;
    run.batch = request.batch;
    const std::vector<WriteRecord> wanted = recordsOf(request, journal);
    for (const WriteRecord& record : wanted) {
        run.files.push_back({run.files.size(), record.number});
    }
    runAll(run, stop, progress, [&](const TagRunFile& file) {
        const UndoKind kind = undoWrite(wanted[file.index], journal, request.fieldsToo, stop);
        return kind == UndoKind::Exact ? TagRunState::Restored : TagRunState::FieldsOnly;
    });
    return run;
}

} // namespace candor::ui
