// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_origin.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// The split of each file ("train", "test" …) as an index into the names, which stand in order of
/// appearance.
struct SplitColumn {
    std::vector<std::string> names;
    std::vector<std::uint16_t> index; // one a file

    /// The split of the next file. Throws InputError (CountDiffers) past 65535 different names.
    void append(std::string_view name, const ArrayOrigin& origin);
};

} // namespace candor
