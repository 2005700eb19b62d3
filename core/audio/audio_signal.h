// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace candor {

/// One channel of sound; full scale is -1 … 1, though decoders may go a little beyond.
struct AudioSignal {
    int sampleRate = 0; // Hz
    std::vector<float> samples;

    [[nodiscard]] double seconds() const noexcept {
        return sampleRate > 0 ? static_cast<double>(samples.size()) / sampleRate : 0.0;
    }
};

} // namespace candor
