// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio_run.h"

#include <cstddef>
#include <string>

namespace candor::cli {

/// A part of the work: every `of`-th of the files, beginning with the one of that number (from 1).
struct Shard {
    std::size_t number = 0; // 0: all of it
    std::size_t of = 0;
};

/// "3/16". Throws std::invalid_argument.
[[nodiscard]] Shard shardFrom(const std::string& text);

/// Leaves the files of the shard with their places; names are those of the whole.
void takeShard(RunFiles& files, const Shard& shard);

} // namespace candor::cli
