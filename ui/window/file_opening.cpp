// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/file_opening.h"

#include "dataset/logits_table.h"
#include "panels/message_strip.h"
#include "session/calibration_session.h"
#include "tasks/open_task.h"
#include "text/error_text.h"
#include "window/demo_files.h"
#include "window/recent_files.h"

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

bool isDemoFile(const std::filesystem::path& path) {
    const auto files = demoFiles();
    return std::find(files.begin(), files.end(), path) != files.end();
}

} // namespace

FileOpening::FileOpening(CalibrationSession& session, MessageStrip& messages, RecentFiles& recent,
                         QObject* parent)
    : QObject(parent), m_session(session), m_messages(messages), m_recent(recent),
      m_task(std::make_unique<OpenTask>()) {
    connect(m_task.get(), &OpenTask::opened, this, &FileOpening::take);
    connect(m_task.get(), &OpenTask::failed, this, &FileOpening::complain);
}

FileOpening::~FileOpening() = default;

bool FileOpening::isIdle() const {
    return m_task->pending() == 0;
}

void FileOpening::open(const std::vector<std::filesystem::path>& files) {
    if (!files.empty()) {
        m_showNext = true;
        m_task->open(openRequests(files));
    }
}

void FileOpening::openDemo() {
    std::vector<std::filesystem::path> missing = demoFiles();
    std::erase_if(missing, [this](const auto& path) {
        const auto& open = m_session.dataSets();
        return std::any_of(open.begin(), open.end(),
                           [&path](const auto& dataSet) { return dataSet->table->source == path; });
    });
    open(missing);
}

void FileOpening::take(const std::shared_ptr<const LogitsTable>& table) {
    m_session.open(table, m_showNext);
    const bool isShown = std::exchange(m_showNext, false);
    if (!isDemoFile(table->source)) {
        m_recent.add(QString::fromStdString(table->source.string()));
    }
    if (isShown) {
        Q_EMIT shown();
    }
}

void FileOpening::complain(const OpenFailure& failure) {
    const QString sentence =
        failure.fault ? inputErrorText(failure.path, *failure.fault, failure.arguments)
                      : tr("%1 could not be opened: %2")
                            .arg(QString::fromStdString(failure.path.filename().string()),
                                 QString::fromStdString(failure.sentence));
    m_messages.add(MessageStrip::Kind::Error, sentence);
}

} // namespace candor::ui

#include "moc_file_opening.cpp"
