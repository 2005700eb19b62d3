// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/logits_extraction.h"

#include <string>
#include <string_view>
#include <variant>

namespace candor {

using StoredFault = decltype(FileFailure::fault);

/// The name under which a fault is kept ("audio: too short"); it stays when faults are added.
/// Empty for a failure that has none.
[[nodiscard]] std::string faultName(const StoredFault& fault);
/// The other way; none for a name that is not known.
[[nodiscard]] StoredFault faultNamed(std::string_view name);

} // namespace candor
