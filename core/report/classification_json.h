// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace candor {

struct Classification;

/// The JSON of `candor-cli classify` (contracts, section 5): UTF-8, two-space indent, ends in a
/// newline. A file that failed has its sentence under "error" and null elsewhere. Where it was
/// asked what is accepted, a file also has "accepted", "accepted_classes", "verdict" and
/// "threshold".
[[nodiscard]] std::string classificationJson(const Classification& classification);

} // namespace candor
