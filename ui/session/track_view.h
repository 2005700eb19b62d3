// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluation_settings.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace candor {
struct LogitsTable;
}

namespace candor::ui {

/// One file to be looked at and listened to: its sound, and what the networks say of it.
struct TrackView {
    std::filesystem::path audio;              // may not be there (any more)
    std::shared_ptr<const LogitsTable> table; // holds the file's logits, names and label
    std::uint32_t file = 0;                   // its place in the table
    EvaluationSettings settings;              // temperature and members
    double patchSeconds = 0.0;                // how long one patch lasts
    double seconds = 0.0;                     // of the file; 0: not known yet
};

} // namespace candor::ui
