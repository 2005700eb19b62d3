// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/listen_values.h"
#include "tasks/request_mailbox.h"

#include <QObject>

#include <cstdint>
#include <filesystem>
#include <thread>
#include <vector>

namespace candor::ui {

/// What a model file says of itself, without LibTorch; refused ones say why. Never throws for what
/// is in the file. Reads it: not for the GUI thread.
[[nodiscard]] ListenModel lookIntoModel(const std::filesystem::path& path);

/// Looks into model files in a thread of its own, without LibTorch: what they say of themselves and
/// what is missing. Files asked for together come together, so that an ensemble is loaded once;
/// refused ones are among them. Signals come from the GUI thread; so must all calls. The destructor
/// waits for the files in work.
class ModelTask : public QObject {
    Q_OBJECT

public:
    explicit ModelTask(QObject* parent = nullptr);
    ~ModelTask() override;

    void read(const std::vector<std::filesystem::path>& models);

Q_SIGNALS:
    void modelsRead(const std::vector<candor::ui::ListenModel>& models);

private:
    void work(const std::stop_token& stop);

    RequestMailbox<std::uint64_t, std::vector<std::filesystem::path>> m_mailbox;
    std::uint64_t m_lastKey = 0;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
