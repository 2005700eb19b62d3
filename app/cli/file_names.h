// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_listing.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace candor::cli {

/// Absolute, without "." and "..": what two names of one file have in common. Links stay.
[[nodiscard]] std::filesystem::path wholePath(const std::filesystem::path& path);

/// Names for the files of a logits file, all different: the path within the folder that was named
/// (the path as given for files named themselves); where two files would share one, the folder's
/// own name before it, and the whole path if that does not help either.
[[nodiscard]] std::vector<std::string> uniqueFileNames(std::span<const ListedAudio> files);

} // namespace candor::cli
