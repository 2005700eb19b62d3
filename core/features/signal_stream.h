// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/patch_source.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace candor {

/// A file's samples with silence before them. A file without samples gives none of the silence
/// either.
class SignalStream {
public:
    SignalStream(SampleSource source, std::size_t leadIn)
        : m_source(std::move(source)), m_leadIn(leadIn) {}

    /// Fills from the front; fewer only at the end.
    std::size_t read(std::span<float> samples);
    /// Reads past that many samples; fewer only at the end.
    std::size_t skip(std::size_t samples);
    /// Samples of the file that were read.
    [[nodiscard]] std::uint64_t samplesRead() const noexcept { return m_samplesRead; }

private:
    std::size_t readFile(std::span<float> samples);

    SampleSource m_source;
    std::size_t m_leadIn; // what is left of it
    std::optional<float> m_first;
    bool m_begun = false;
    bool m_ended = false;
    std::uint64_t m_samplesRead = 0;
};

} // namespace candor
