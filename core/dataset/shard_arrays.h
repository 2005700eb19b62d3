// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"
#include "dataset/npy_header.h"

#include <cstddef>

namespace candor {

class ReadMeter;

/// What makes a logits file a shard: integers "shard" [4] (number, of how many, files of all,
/// hash of their names) and "file_position" [F].
struct ShardArrays {
    NpyArray shard;
    NpyArray position;
};

/// Sets table.shard and table.position. Throws InputError (ShapeWrong, CountDiffers,
/// TypeUnsupported) where they contradict themselves or the number of files.
void readShard(LogitsTable& table, ShardArrays arrays, std::size_t files, ReadMeter& meter);

} // namespace candor
