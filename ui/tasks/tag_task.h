// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/write_journal.h"

#include "session/tag_history.h"
#include "session/tag_plan.h"
#include "tasks/request_mailbox.h"
#include "tasks/tag_planning.h"
#include "tasks/tag_running.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <unordered_map>
#include <variant>
#include <vector>

namespace candor::ui {

/// Tags that files have now, by path.
using ReadTags = std::unordered_map<std::string, TagValues>;

/// How far writing or undoing has come.
struct TagProgress {
    std::size_t done = 0;
    std::size_t files = 0;
    std::optional<double> secondsLeft; // once there is something to tell it from
};

/// Everything with tags, in one thread: what files hold now, what writing would change, writing,
/// undoing and the history. Orders are done in turn, a newer plan in place of an older one; reading
/// tags "now" gives way to everything else. Signals come from the GUI thread; so must all calls.
/// The destructor stops and waits: a file in work is finished or left as it was.
class TagTask : public QObject {
    Q_OBJECT

public:
    explicit TagTask(std::filesystem::path journalFolder = defaultJournalFolder(),
                     QObject* parent = nullptr);
    ~TagTask() override;

    /// Reads tags in the background, for tagsRead(), a piece at a time.
    void readTags(std::vector<std::string> paths);
    /// Nothing is written. Ends in planned(), or in nothing when a newer request came.
    void plan(PlanRequest request);
    /// Both end in finished().
    void write(WriteRequest request);
    void undo(UndoRequest request);
    /// Ends in historyRead() or failed().
    void readHistory();
    /// Stops planning, and writing or undoing after the file in work. What is done stays done.
    void cancel();

Q_SIGNALS:
    void tagsRead(const candor::ui::ReadTags& tags);
    void planProgress(std::size_t done, std::size_t files);
    void planned(const std::shared_ptr<const candor::ui::TagPlan>& plan);
    void progress(const candor::ui::TagProgress& progress);
    void finished(const std::shared_ptr<const candor::ui::TagRun>& run);
    void historyRead(const std::shared_ptr<const candor::ui::TagHistory>& history);
    void failed(const QString& sentence); // the history cannot be kept

private:
    struct ReadOrder {
        std::vector<std::string> paths;
    };
    struct HistoryOrder {};
    struct Order {
        std::variant<ReadOrder, PlanRequest, WriteRequest, UndoRequest, HistoryOrder> what;
        std::stop_token stop;
    };
    struct Worker;

    std::uint64_t nextKey() { return ++m_lastKey; }
    void work(const std::stop_token& stop);

    std::filesystem::path m_journalFolder;
    RequestMailbox<std::uint64_t, Order> m_mailbox;
    std::uint64_t m_lastKey = 1; // 0 and 1 are those of plans and of the history
    std::stop_source m_planStop;
    std::stop_source m_runStop;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
