// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/score_matrix.h"
#include "dataset/npy_header.h"

#include <filesystem>
#include <optional>
#include <string>

namespace candor {

class ReadMeter;

/// The element type of a scores array, or nothing when it is not f2, f4 or f8.
[[nodiscard]] std::optional<ElementType> elementTypeOf(const NpyHeader& header) noexcept;

/// Memory for scores. Throws InputError (OutOfMemory) when the system has less to give.
[[nodiscard]] ScoreBuffer allocateScores(const std::filesystem::path& path, std::uint64_t bytes);

/// The scores as they are stored, in this machine's byte order, read straight into their one
/// buffer. While one piece is read, a second thread takes the checksum of the piece before, turns
/// its bytes round if need be and looks for NaN. Throws InputError (NotFinite, ChecksumWrong,
/// DataTruncated, OutOfMemory) or Cancelled; the array's type must be one of elementTypeOf().
[[nodiscard]] ScoreBuffer readScores(NpyArray& array, ReadMeter& meter);

/// "[2, 17, 3]": where element `index` of the storage stands in the array.
[[nodiscard]] std::string positionText(const NpyHeader& header, std::uint64_t index);

} // namespace candor
