// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

namespace candor {
struct LogitsTable;
}

namespace candor::ui {

class CalibrationSession;
class MessageStrip;
class OpenTask;
struct OpenFailure;
class RecentFiles;

/// Everything between "open these files" and the session: reading in the background, messages for
/// files that are refused, recent files. Of several files opened at once the first that can be read
/// is shown.
class FileOpening : public QObject {
    Q_OBJECT

public:
    FileOpening(CalibrationSession& session, MessageStrip& messages, RecentFiles& recent,
                QObject* parent = nullptr);
    ~FileOpening() override;

    [[nodiscard]] OpenTask& task() { return *m_task; }
    [[nodiscard]] bool isIdle() const;

    void open(const std::vector<std::filesystem::path>& files);
    void openDemo(); // not among the recent files

Q_SIGNALS:
    void shown(); // the first of a lot is there to be seen

private:
    void take(const std::shared_ptr<const LogitsTable>& table);
    void complain(const OpenFailure& failure);

    CalibrationSession& m_session;
    MessageStrip& m_messages;
    RecentFiles& m_recent;
    std::unique_ptr<OpenTask> m_task;
    bool m_showNext = true; // the next data set is the first of its lot
};

} // namespace candor::ui
