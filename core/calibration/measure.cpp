// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/measure.h"

#include <cstddef>

namespace candor {
namespace {

struct Entry {
    Measure measure;
    std::string_view key;
    double Measures::*value;
};

constexpr std::array Entries{
    Entry{Measure::Accuracy, "accuracy", &Measures::accuracy},
    Entry{Measure::Mae, "mae", &Measures::mae},
    Entry{Measure::WeightedMae, "weighted_mae", &Measures::weightedMae},
    Entry{Measure::Ece, "ece", &Measures::ece},
    Entry{Measure::Mce, "mce", &Measures::mce},
    Entry{Measure::Nll, "nll", &Measures::nll},
    Entry{Measure::Brier, "brier", &Measures::brier},
};

const Entry& entryOf(Measure measure) noexcept {
    return Entries[static_cast<std::size_t>(measure)];
}

} // namespace

std::string_view measureKey(Measure measure) {
    return entryOf(measure).key;
}

std::optional<Measure> measureFromKey(std::string_view key) {
    for (const Entry& entry : Entries) {
        if (entry.key == key) {
            return entry.measure;
        }
    }
    return std::nullopt;
}

double valueOf(const Measures& measures, Measure measure) noexcept {
    return measures.*entryOf(measure).value;
}

} // namespace candor
