// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_origin.h"

#include <cstddef>
#include <string>
#include <vector>

namespace candor {

/// The places of the names that a person means: patterns joined by commas, in which * stands for
/// any letters. Each place once, in the order of the patterns. Throws InputError (ChoiceUnknown)
/// for a pattern that none has.
[[nodiscard]] std::vector<std::size_t> namesMatching(const std::string& patterns,
                                                     const std::vector<std::string>& names,
                                                     const ArrayOrigin& origin);

} // namespace candor
