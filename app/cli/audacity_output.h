// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace candor::cli {

struct AudioRun;

/// Writes a label track for every file that did not fail into a folder, which is made (its folder
/// must be there). Throws OutputError.
void writeAudacityLabels(const std::string& folder, const AudioRun& run, double temperature,
                         std::optional<double> atLeast);

} // namespace candor::cli
