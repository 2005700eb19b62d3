// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/track_labels.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace candor::ui {

/// Reads a CSV that says which file belongs to which class: a column named path, file, file_name or
/// filename and one named label, labels or class (several with ; between them), perhaps one named
/// split and one named group, in any order and any case. Nothing when it is something else: another
/// header, or further columns of numbers, which make it a table of scores. Throws InputError when
/// it cannot be read, Cancelled when stopped.
[[nodiscard]] std::optional<LabelList> readLabelList(const std::filesystem::path& path,
                                                     const std::stop_token& stop);

} // namespace candor::ui
