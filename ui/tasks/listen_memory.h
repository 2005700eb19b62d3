// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/ensemble.h"
#include "inference/logits_extraction.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace candor {
class LogitsCache;
}

namespace candor::ui {

/// What the thread that listens knows from earlier runs: the program's cache, and the keys under
/// which the members of the ensemble are kept in it and in projects.
class ListenMemory {
public:
    /// Opens the cache with the first ensemble. What cannot be used is not used: problem() says so.
    void prepare(const Ensemble& ensemble, const std::stop_token& stop);

    /// One a member; empty when they are not known, and nothing can be kept.
    [[nodiscard]] const std::vector<std::string>& keys() const { return m_keys; }
    [[nodiscard]] std::optional<KnownLogits> recall(const FileIdentity& identity) const;
    void keep(const std::shared_ptr<const FileLogits>& file);
    void flush();
    /// Why the cache keeps nothing, in English; each sentence once.
    [[nodiscard]] std::string takeProblem();

private:
    void openCache();

    LogitsCache* m_cache = nullptr;
    bool m_opened = false;
    std::vector<std::string> m_keys;
    std::string m_problem;
    std::string m_told;
};

} // namespace candor::ui
