// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/input_error.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace candor {

/// Where an array or column comes from: what every refusal names.
struct ArrayOrigin {
    std::filesystem::path path;
    std::string key;

    /// The refusal whose argument {0} is the key; `details` are {1}, {2} …
    [[nodiscard]] InputError refusal(InputFault fault,
                                     std::vector<std::string> details = {}) const {
        details.insert(details.begin(), key);
        return {path, fault, std::move(details)};
    }
};

} // namespace candor
