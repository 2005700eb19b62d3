// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace candor::ui {

enum class MailboxPlace { Back, Front };

/// Hands requests from the window to one worker thread. A new request replaces the one that waits
/// under the same key, so the newest wins; keys are served in the order in which they came, Front
/// ones first. Every function may be called from any thread; take() from the worker alone.
template <typename Key, typename Request>
class RequestMailbox {
public:
    void post(const Key& key, Request request, MailboxPlace place = MailboxPlace::Back) {
        const std::scoped_lock lock(m_mutex);
        removeWaiting(key);
        if (place == MailboxPlace::Front) {
            m_waiting.emplace_front(key, std::move(request));
        } else {
            m_waiting.emplace_back(key, std::move(request));
        }
        m_interruption.request_stop();
        m_posted.notify_one();
    }

    void remove(const Key& key) {
        const std::scoped_lock lock(m_mutex);
        removeWaiting(key);
    }

    void clear() {
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear();
    }

    [[nodiscard]] std::size_t waiting() const {
        const std::scoped_lock lock(m_mutex);
        return m_waiting.size();
    }

    /// Waits for a request; nothing once `stop` is requested.
    std::optional<Request> take(const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        const bool any = m_posted.wait(lock, stop, [this] { return !m_waiting.empty(); });
        return any && !stop.stop_requested() ? takeFirst() : std::nullopt;
    }

    /// As take(), and nothing when `time` passes without a request. Zero looks without waiting.
    std::optional<Request> takeWithin(const std::stop_token& stop, std::chrono::milliseconds time) {
        std::unique_lock lock(m_mutex);
        const bool any = m_posted.wait_for(lock, stop, time, [this] { return !m_waiting.empty(); });
        return any && !stop.stop_requested() ? takeFirst() : std::nullopt;
    }

    /// A token for work that a new request (or interrupt()) makes pointless.
    [[nodiscard]] std::stop_token untilNextPost() {
        const std::scoped_lock lock(m_mutex);
        m_interruption = std::stop_source();
        if (!m_waiting.empty()) {
            m_interruption.request_stop();
        }
        return m_interruption.get_token();
    }

    void interrupt() {
        const std::scoped_lock lock(m_mutex);
        m_interruption.request_stop();
    }

private:
    void removeWaiting(const Key& key) {
        std::erase_if(m_waiting, [&key](const auto& waiting) { return waiting.first == key; });
    }

    std::optional<Request> takeFirst() {
        std::optional<Request> request(std::move(m_waiting.front().second));
        m_waiting.pop_front();
        return request;
    }

    mutable std::mutex m_mutex;
    std::condition_variable_any m_posted;
    std::deque<std::pair<Key, Request>> m_waiting;
    std::stop_source m_interruption;
};

} // namespace candor::ui
