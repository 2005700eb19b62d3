// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/frame_stream.h"

#include "features/frame_layout.h"

#include <algorithm>
#include <limits>

namespace candor {
namespace {

// Until the end is reached the signal counts as endless.
constexpr std::ptrdiff_t Endless = std::numeric_limits<std::ptrdiff_t>::max() / 4;
constexpr std::ptrdiff_t Portion = 16384; // samples asked for at once

} // namespace

FrameStream::FrameStream(const FeatureStages& stages, SignalStream& signal, bool fillsFrame)
    : m_stages(stages), m_signal(signal), m_fillsFrame(fillsFrame),
      m_room(stages.layout().fftSize) {}

void FrameStream::finish() {
    m_ended = true;
    const std::size_t total = static_cast<std::size_t>(m_offset) + m_samples.size();
    if (m_fillsFrame && total > 0 && m_stages.frames(total) == 0) {
        m_samples.resize(m_stages.layout().fftSize);
    }
}

void FrameStream::readTo(std::ptrdiff_t end) {
    const std::ptrdiff_t known = m_offset + asSigned(m_samples.size());
    if (m_ended || known >= end) {
        return;
    }
    // What is mirrored at the end lies less than a frame before the frame that needs it.
    const std::ptrdiff_t oldest = end - 3 * asSigned(m_stages.layout().fftSize);
    const std::ptrdiff_t passed =
        std::clamp<std::ptrdiff_t>(oldest - m_offset, 0, asSigned(m_samples.size()));
    m_samples.erase(m_samples.begin(), m_samples.begin() + passed);
    m_offset += passed;
    const std::size_t kept = m_samples.size();
    const auto wanted = static_cast<std::size_t>(std::max(end - known, Portion));
    m_samples.resize(kept + wanted);
    const std::size_t given = m_signal.read(std::span(m_samples).subspan(kept));
    m_samples.resize(kept + given);
    if (given < wanted) {
        finish();
    }
}

bool FrameStream::reachFrame() {
    const FrameLayout& layout = m_stages.layout();
    // One sample more than the frame: the first frames mirror it.
    readTo(layout.begin(m_frame, 0) + asSigned(layout.fftSize) + 1);
    return !m_ended ||
           m_frame < m_stages.frames(static_cast<std::size_t>(m_offset) + m_samples.size());
}

bool FrameStream::next(std::span<float> column) {
    if (!reachFrame()) {
        return false;
    }
    const FrameLayout& layout = m_stages.layout();
    const SignalPiece piece{m_samples, m_offset,
                            m_ended ? m_offset + asSigned(m_samples.size()) : Endless};
    m_stages.spectrum(layout.samplesOf(piece, layout.begin(m_frame, 0), m_room), column);
    ++m_frame;
    return true;
}

bool FrameStream::skip() {
    const bool reached = reachFrame();
    m_frame += reached ? 1 : 0;
    return reached;
}

} // namespace candor
