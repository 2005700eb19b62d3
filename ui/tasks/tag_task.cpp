// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tag_task.h"

#include "cancelled.h"

#include "tasks/queued_signal.h"
#include "tasks/tag_memory.h"
#include "tasks/vector_registers.h"
#include "text/tag_error_text.h"

#include <chrono>
#include <deque>
#include <exception>
#include <utility>

namespace candor::ui {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t PlanKey = 0;
constexpr std::uint64_t HistoryKey = 1;
/// Often enough for a bar that moves, seldom enough not to keep the window busy.
constexpr std::chrono::milliseconds TagProgressInterval{50};
/// A delivery takes the window less than a frame; cells fill while a long list is read.
constexpr std::size_t MostADelivery = 2000;
constexpr std::chrono::milliseconds TagDeliveryInterval{100};

/// Lets one call in so often through, and always the last one.
class Throttle {
public:
    [[nodiscard]] bool isTime(std::size_t done, std::size_t all) {
        const auto now = Clock::now();
        const bool due = done == all || now - m_last >= TagProgressInterval;
        m_last = due ? now : m_last;
        return due;
    }

private:
    Clock::time_point m_last;
};

} // namespace

/// What the thread keeps between orders. Everything that it finds leaves it as a queued call.
struct TagTask::Worker {
    TagTask& task;
    TagMemory memory = {};
    std::unique_ptr<WriteJournal> journal = {};
    std::optional<WrittenStates> written = {}; // none: to be read from the journal
    std::deque<std::string> toRead = {};       // tags "now"

    /// Made at the first need; throws TagError.
    WriteJournal& openJournal() {
        if (journal == nullptr) {
            journal = std::make_unique<WriteJournal>(task.m_journalFolder);
        }
        return *journal;
    }

    void complain(const TagError& error) {
        sendQueued(task, &TagTask::failed, tagFailureText(failureOf(error)));
    }

    /// From the journal, if there is one: planning makes none.
    const WrittenStates& writtenStates() {
        if (!written) {
            std::error_code none;
            written.emplace();
            try {
                if (std::filesystem::exists(task.m_journalFolder, none)) {
                    written = WrittenStates(openJournal().records());
                }
            } catch (const TagError& error) {
                complain(error); // writing will not be possible either
            }
        }
        return *written;
    }

    void take(const Order& order) {
        std::visit([&](const auto& what) { run(what, order.stop); }, order.what);
    }

    void run(const ReadOrder& order, const std::stop_token& /*stop*/) {
        toRead.insert(toRead.end(), order.paths.begin(), order.paths.end());
    }

    void run(const PlanRequest& request, const std::stop_token& stop) {
        Throttle throttle;
        const std::size_t files = request.proposals.size();
        const auto progress = [&](std::size_t done) {
            if (throttle.isTime(done, files)) {
                sendQueued(task, &TagTask::planProgress, done, files);
            }
        };
        try {
            sendQueued(task, &TagTask::planned,
                       std::make_shared<const TagPlan>(
                           makePlan(request, memory, writtenStates(), stop, progress)));
        } catch (const Cancelled&) {
            return; // a newer one waits, or the window closes
        }
    }

    void run(const WriteRequest& request, const std::stop_token& stop) {
        const auto write = [&](WriteJournal& kept, const RunProgress& progress) {
            return writeBatch(request, kept, stop, progress);
        };
        TagRun run = settled(write);
        run.plan = request.plan; // though the journal could not even be opened
        deliver(std::move(run));
    }

    void run(const UndoRequest& request, const std::stop_token& stop) {
        const auto undo = [&](WriteJournal& kept, const RunProgress& progress) {
            return undoBatch(request, kept, stop, progress);
        };
        TagRun run = settled(undo);
        run.isUndo = true;
        deliver(std::move(run));
    }

    /// Settles what a crash left, then does it, with word of how far it is.
    template <typename Run>
    TagRun settled(const Run& run) {
        Throttle throttle;
        const auto start = Clock::now();
        const auto progress = [&](std::size_t done, std::size_t files) {
            if (throttle.isTime(done, files)) {
                const std::chrono::duration<double> spent = Clock::now() - start;
                const double each = spent.count() / static_cast<double>(done);
                sendQueued(task, &TagTask::progress,
                           TagProgress{done, files, each * static_cast<double>(files - done)});
            }
        };
        try {
            openJournal().settle();
            return run(*journal, progress);
        } catch (const TagError& error) {
            TagRun stopped;
            stopped.stopped = failureOf(error);
            return stopped;
        }
    }

    void deliver(TagRun run) {
        written.reset();
        sendQueued(task, &TagTask::finished, std::make_shared<const TagRun>(std::move(run)));
    }

    void run(const HistoryOrder& /*order*/, const std::stop_token& /*stop*/) {
        try {
            openJournal().settle();
            sendQueued(task, &TagTask::historyRead,
                       std::make_shared<const TagHistory>(historyOf(journal->records())));
        } catch (const TagError& error) {
            complain(error);
        }
    }

    /// Some of the tags that are wanted "now"; then it looks for orders again.
    void readSome() {
        ReadTags tags;
        const auto start = Clock::now();
        while (!toRead.empty() && tags.size() < MostADelivery &&
               Clock::now() - start < TagDeliveryInterval) {
            const KnownTags& known = memory.read(toRead.front());
            tags[toRead.front()] = known.values; // none where they cannot be read
            toRead.pop_front();
        }
        sendQueued(task, &TagTask::tagsRead, tags);
    }
};

TagTask::TagTask(std::filesystem::path journalFolder, QObject* parent)
    : QObject(parent), m_journalFolder(std::move(journalFolder)),
      m_thread([this](const std::stop_token& stop) { work(stop); }) {}

TagTask::~TagTask() {
    m_planStop.request_stop();
    m_runStop.request_stop();
    m_thread.request_stop();
    m_thread.join();
}

void TagTask::readTags(std::vector<std::string> paths) {
    if (!paths.empty()) {
        m_mailbox.post(nextKey(), {ReadOrder{std::move(paths)}, {}});
    }
}

void TagTask::plan(PlanRequest request) {
    m_planStop.request_stop();
    m_planStop = std::stop_source();
    m_mailbox.post(PlanKey, {std::move(request), m_planStop.get_token()});
}

void TagTask::write(WriteRequest request) {
    m_mailbox.post(nextKey(), {std::move(request), m_runStop.get_token()});
}

void TagTask::undo(UndoRequest request) {
    m_mailbox.post(nextKey(), {std::move(request), m_runStop.get_token()});
}

void TagTask::readHistory() {
    m_mailbox.post(HistoryKey, {HistoryOrder{}, {}});
}

void TagTask::cancel() {
    m_planStop.request_stop();
    m_planStop = std::stop_source();
    m_runStop.request_stop();
    m_runStop = std::stop_source();
}

void TagTask::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    Worker worker{*this};
    while (!stop.stop_requested()) {
        const auto order = worker.toRead.empty()
                               ? m_mailbox.take(stop)
                               : m_mailbox.takeWithin(stop, std::chrono::milliseconds(0));
        if (order) {
            worker.take(*order);
        } else if (!worker.toRead.empty()) {
            worker.readSome();
        }
    }
}

} // namespace candor::ui

#include "moc_tag_task.cpp"
