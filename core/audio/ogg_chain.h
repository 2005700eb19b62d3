// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_file.h"

#include <vector>

namespace candor {

/// The links of an Ogg chain (RFC 3533, section 4): whole streams one behind the other in a file,
/// each with headers of its own, as radio recorders and `cat` leave them. One range, all of the
/// file, where it is a single link or no Ogg. Reads the headers of all pages. Throws AudioError
/// when the system cannot read, Cancelled.
[[nodiscard]] std::vector<FileRange> oggLinks(const AudioFile& file);

} // namespace candor
