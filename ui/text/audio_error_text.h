// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_error.h"

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

/// The sentence for a sound file in the user's language, without its name: for a row that shows it.
[[nodiscard]] QString audioFaultText(AudioFault fault, const std::vector<std::string>& arguments);

/// The same after the name without folder:
/// "song.mp3: the file is empty (0 bytes); copy it again."
[[nodiscard]] QString audioErrorText(const std::filesystem::path& path, AudioFault fault,
                                     const std::vector<std::string>& arguments);

/// The English sentence under which translators know a fault: that of AudioError::sentence. Empty
/// when the table lacks it, which a test notices.
[[nodiscard]] std::string_view translatedSentence(AudioFault fault);

} // namespace candor::ui
