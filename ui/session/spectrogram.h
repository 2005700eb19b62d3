// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace candor::ui {

enum class FrequencySpacing : std::uint8_t {
    Mel,   // bands equally wide in mel (Slaney), as most networks hear
    Linear // bands equally wide in Hz
};

/// Levels of a stretch of sound for the eye. A column is the loudest of the frames that fall into
/// it, so that a click in a long file stays visible.
struct Spectrogram {
    FrequencySpacing spacing = FrequencySpacing::Mel;
    std::size_t bands = 0;
    double highest = 0.0;       // Hz: the top of the last band
    double start = 0.0;         // s: the left edge of the first column
    double columnSeconds = 0.0; // s
    std::vector<float> levels;  // dB, [column][band], lowest band first
    float loudest = -200.0F;    // dB: the maximum of all levels

    [[nodiscard]] std::size_t columns() const { return bands == 0 ? 0 : levels.size() / bands; }
    [[nodiscard]] double end() const {
        return start + columnSeconds * static_cast<double>(columns());
    }
    [[nodiscard]] const float* column(std::size_t index) const {
        return levels.data() + index * bands;
    }
};

/// How far up the picture a frequency stands: 0 at its foot, 1 at its top. Between band centres as
/// the mel scale runs, or linearly in Hz.
[[nodiscard]] double shareOfFrequency(const Spectrogram& spectrogram, double hertz);
[[nodiscard]] double frequencyAt(const Spectrogram& spectrogram, double share); // Hz

} // namespace candor::ui
