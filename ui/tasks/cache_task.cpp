// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/cache_task.h"

#include "project/logits_cache.h"
#include "project/project_error.h"

#include "tasks/program_cache.h"
#include "tasks/queued_signal.h"
#include "tasks/vector_registers.h"

#include <utility>

namespace candor::ui {

CacheTask::CacheTask(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

CacheTask::~CacheTask() = default;

void CacheTask::post(const std::string& name, Change change) {
    m_mailbox.post(name, std::move(change));
}

void CacheTask::look() {
    post("look", [](LogitsCache& cache) { cache.flush(); });
}

void CacheTask::setLimit(std::uint64_t bytes) {
    rememberCacheLimit(bytes);
    post("limit", [bytes](LogitsCache& cache) { cache.setLimit(bytes); });
}

void CacheTask::empty() {
    post("empty", [](LogitsCache& cache) { cache.clear(); });
}

void CacheTask::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    while (const auto change = m_mailbox.take(stop)) {
        try {
            LogitsCache* cache = programCache();
            CacheFacts facts{cache != nullptr};
            if (cache != nullptr) {
                (*change)(*cache);
                facts.bytes = cache->bytes();
                facts.entries = cache->entries();
            }
            sendQueued(*this, &CacheTask::told, facts);
        } catch (const ProjectError& error) {
            sendQueued(*this, &CacheTask::failed, QString::fromUtf8(error.what()));
        }
    }
}

} // namespace candor::ui

#include "moc_cache_task.cpp"
