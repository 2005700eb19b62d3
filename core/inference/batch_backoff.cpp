// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/batch_backoff.h"

#include <algorithm>

namespace candor {

void BatchBackoff::forEach(std::size_t count,
                           const std::function<void(std::size_t, std::size_t)>& run,
                           const std::function<bool()>& leaveDevice) {
    std::size_t first = 0;
    while (first < count) {
        const std::size_t size = std::min(m_batch.load(), count - first);
        try {
            run(first, size);
            first += size;
        } catch (const MemoryExhausted&) {
            if (size > 1) {
                shrinkTo(size / 2);
            } else if (leaveDevice()) {
                m_batch = m_largest;
            } else {
                throw;
            }
        }
    }
}

void BatchBackoff::limit(std::size_t largest) noexcept {
    m_largest = largest;
    shrinkTo(largest);
}

// Another thread may have gone lower in the meantime.
void BatchBackoff::shrinkTo(std::size_t batch) noexcept {
    std::size_t now = m_batch.load();
    while (batch < now && !m_batch.compare_exchange_weak(now, batch)) {
    }
}

} // namespace candor
