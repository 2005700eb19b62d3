// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/logits_extraction.h"
#include "project/database.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace candor {

/// The columns of a sound, in the order of soundFacts() and bindSound().
#define CANDOR_SOUND_COLUMNS                                                                       \
    "sample_rate, channels, codec, container, declared_seconds, seconds, whole, damaged_packets, " \
    "truncated, parameters_changed, silent, patch_start, patch_seconds, shorter_than_patch"

/// Binds the columns of a sound from parameter 2 on (parameter 1 is left to the caller).
void bindSound(Query& query, const FileLogits& file);

/// The facts in the columns of a row, from column 1 on (column 0 is the sound's number), without
/// path, identity and logits. Throws ProjectError (Damaged).
[[nodiscard]] FileLogits soundFacts(const Query& row, const Database& database);

/// The same decoding and the same patches.
[[nodiscard]] bool sameSound(const FileLogits& one, const FileLogits& other);

/// float32 as little-endian bytes, and back. Throws ProjectError (Damaged) for a broken length.
[[nodiscard]] std::vector<std::byte> floatBytes(std::span<const float> values);
[[nodiscard]] std::vector<float> floatsOf(std::span<const std::byte> bytes,
                                          const Database& database);

/// 64 bits over the bytes (FNV-1a, eight bytes a step): a changed byte always changes it.
[[nodiscard]] std::int64_t checksumOf(std::span<const std::byte> bytes) noexcept;

} // namespace candor
