// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/label_set.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace candor::ui {

/// The one class whose name differs from the label in case, spaces and punctuation alone ("Hip-Hop"
/// and "hip hop"); nothing when there is none or several. Only to be offered: a person decides.
/// Letters beyond ASCII count as they are written.
[[nodiscard]] std::optional<std::size_t> suggestedClass(std::string_view label,
                                                        const LabelSet& classes);

} // namespace candor::ui
