// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "inference/logits_extraction.h"

#include <functional>
#include <string>

namespace candor::cli {

/// "12/500 files, 4:10 of audio, 41x real time, 2:05 left".
[[nodiscard]] std::string extractionText(const ExtractionProgress& progress);

/// A line on standard error that follows itself in place and goes away at the end; silent as
/// Terminal says.
[[nodiscard]] std::function<void(const ExtractionProgress&)>
extractionLine(const Terminal& terminal);

} // namespace candor::cli
