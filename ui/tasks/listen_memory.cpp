// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/listen_memory.h"

#include "inference/member_key.h"
#include "inference/model_error.h"
#include "project/logits_cache.h"
#include "project/project_error.h"

#include "tasks/program_cache.h"

#include <utility>

namespace candor::ui {

void ListenMemory::openCache() {
    if (std::exchange(m_opened, true)) {
        return;
    }
    try {
        m_cache = programCache();
    } catch (const ProjectError& error) {
        m_problem = error.what(); // everything is computed, as without a cache
    }
}

void ListenMemory::prepare(const Ensemble& ensemble, const std::stop_token& stop) {
    openCache();
    m_keys.clear();
    try {
        m_keys = memberKeys(ensemble, 0, stop);
    } catch (const ModelError& error) {
        m_problem = error.what(); // the file went after its network had been loaded
    }
}

std::optional<KnownLogits> ListenMemory::recall(const FileIdentity& identity) const {
    return m_cache == nullptr || m_keys.empty() ? std::nullopt
                                                : m_cache->find(identity.content, m_keys);
}

void ListenMemory::keep(const std::shared_ptr<const FileLogits>& file) {
    const bool isNew = file->recalled < file->members;
    if (m_cache != nullptr && !m_keys.empty() && isNew && !file->failure) {
        m_cache->keep(file, m_keys);
    }
}

void ListenMemory::flush() {
    if (m_cache != nullptr) {
        m_cache->flush();
        m_problem = m_problem.empty() ? m_cache->lastProblem() : m_problem;
    }
}

std::string ListenMemory::takeProblem() {
    std::string problem = std::exchange(m_problem, {});
    if (problem == m_told) {
        return {};
    }
    m_told = problem.empty() ? m_told : problem;
    return problem;
}

} // namespace candor::ui
