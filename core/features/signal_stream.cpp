// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/signal_stream.h"

#include <algorithm>
#include <array>

namespace candor {

std::size_t SignalStream::readFile(std::span<float> samples) {
    std::size_t count = 0;
    if (m_first && !samples.empty()) {
        samples[count++] = *m_first;
        m_first.reset();
    }
    if (!m_ended && count < samples.size()) {
        const std::size_t wanted = samples.size() - count;
        const std::size_t given = m_source(samples.subspan(count));
        m_ended = given < wanted;
        m_samplesRead += given;
        count += given;
    }
    return count;
}

std::size_t SignalStream::read(std::span<float> samples) {
    if (!m_begun) {
        m_begun = true;
        float first = 0.0F;
        if (m_leadIn > 0 && readFile({&first, 1}) == 0) {
            m_leadIn = 0;
        } else if (m_leadIn > 0) {
            m_first = first;
        }
    }
    const std::size_t silent = std::min(m_leadIn, samples.size());
    std::fill_n(samples.begin(), silent, 0.0F);
    m_leadIn -= silent;
    return silent + readFile(samples.subspan(silent));
}

std::size_t SignalStream::skip(std::size_t samples) {
    std::array<float, 4096> passed{};
    std::size_t done = 0;
    while (done < samples) {
        const std::size_t wanted = std::min(passed.size(), samples - done);
        const std::size_t given = read(std::span(passed).first(wanted));
        done += given;
        if (given < wanted) {
            break;
        }
    }
    return done;
}

} // namespace candor
