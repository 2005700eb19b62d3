// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/byte_stream.h"

#include <filesystem>
#include <memory>
#include <string>

namespace candor {

/// A file from its first byte on; `key` is what refusals call it. Throws InputError for a path that
/// is missing, a folder, empty or not readable.
[[nodiscard]] std::unique_ptr<ByteStream> openFile(const std::filesystem::path& path,
                                                   std::string key);

} // namespace candor
