// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/spectrogram.h"

#include "features/mel_scale.h"

#include <algorithm>

namespace candor::ui {

// Band b is centred on the mel edge b + 1 of bands + 2 and stands in the middle of its row.
double shareOfFrequency(const Spectrogram& spectrogram, double hertz) {
    if (spectrogram.spacing == FrequencySpacing::Linear) {
        return hertz / spectrogram.highest;
    }
    const auto bands = static_cast<double>(spectrogram.bands);
    const double top = melOfHertz(spectrogram.highest, MelScale::Slaney);
    const double edge = melOfHertz(hertz, MelScale::Slaney) / top * (bands + 1.0);
    return (edge - 0.5) / bands;
}

double frequencyAt(const Spectrogram& spectrogram, double share) {
    if (spectrogram.spacing == FrequencySpacing::Linear) {
        return share * spectrogram.highest;
    }
    const auto bands = static_cast<double>(spectrogram.bands);
    const double top = melOfHertz(spectrogram.highest, MelScale::Slaney);
    const double mel = (share * bands + 0.5) / (bands + 1.0) * top;
    return hertzOfMel(std::clamp(mel, 0.0, top), MelScale::Slaney);
}

} // namespace candor::ui
