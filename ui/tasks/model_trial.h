// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_error.h"
#include "inference/patch_classifier.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace candor::ui {

/// How a trial run of a network went. Without a fault and a sentence: it fits.
struct TrialOutcome {
    std::optional<ModelFault> fault;
    std::vector<std::string> arguments;
    std::string sentence; // English; empty when it fits
    ComputeDevice device; // where it ran
    [[nodiscard]] bool fits() const noexcept { return sentence.empty(); }
};

/// Loads a network as it is described and tries it, in a thread of its own: LibTorch may have to be
/// loaded first. One trial at a time. finished() comes in the GUI thread. A trial cannot be broken
/// off: see leave().
class ModelTrial : public QObject {
    Q_OBJECT

public:
    using Backend = std::function<const InferenceBackend&()>;

    explicit ModelTrial(QObject* parent = nullptr, Backend backend = torchBackend);
    ~ModelTrial() override; // waits

    void start(const ClassifierRequest& request);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Whoever waits goes away: the trial ends by itself, says nothing more and deletes itself, at
    /// the latest with the program.
    void leave();

Q_SIGNALS:
    void finished(const candor::ui::TrialOutcome& outcome);

private:
    void deliver(const TrialOutcome& outcome);

    Backend m_backend;
    bool m_running = false;
    bool m_left = false;
    std::jthread m_thread; // last: its destructor joins before the rest goes
};

} // namespace candor::ui
