// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/input_error.h"

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

/// One sentence for a refused file in the user's language, after the file's name without folder:
/// "notes.npz: the file is empty; write it again."
[[nodiscard]] QString inputErrorText(const std::filesystem::path& path, InputFault fault,
                                     const std::vector<std::string>& arguments);

/// The English sentence under which translators know a fault: that of InputError::sentence.
[[nodiscard]] std::string_view translatedSentence(InputFault fault);

} // namespace candor::ui
