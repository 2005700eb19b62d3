// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/read_meter.h"

#include "dataset/input_error.h"

namespace candor {

ReadMeter::ReadMeter(const ReadOptions& options)
    : m_stop(options.stop), m_progress(options.progress) {}

void ReadMeter::checkStop() const {
    if (m_stop.stop_requested()) {
        throw Cancelled();
    }
}

void ReadMeter::advance(std::uint64_t bytes) {
    checkStop();
    m_done += bytes;
    if (m_progress && m_done < m_total && m_done - m_reported >= m_total / 200) {
        m_reported = m_done;
        m_progress(m_done, m_total);
    }
}

void ReadMeter::finish() {
    checkStop();
    if (m_progress) {
        m_progress(m_total, m_total);
    }
}

} // namespace candor
