// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_error.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace candor::ui {

/// Why a file gives no sound, carried from a thread to the window. Without a fault the reason is
/// not the file's: `sentence` alone says.
struct SoundFailure {
    std::filesystem::path path;
    std::optional<AudioFault> fault;
    std::vector<std::string> arguments;
    std::string sentence; // English

    SoundFailure(const AudioError& error)
        : path(error.path()), fault(error.fault()), arguments(error.arguments()),
          sentence(error.what()) {}
    SoundFailure(std::filesystem::path file, std::string reason)
        : path(std::move(file)), sentence(std::move(reason)) {}

    /// In the user's language.
    [[nodiscard]] QString text() const;
};

} // namespace candor::ui
