// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/input_error.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace candor {

/// A file of another kind, by its first bytes: pickles, Parquet, Excel, MATLAB, networks, packed
/// files … Its refusal says what it is and how it becomes a file that is read. Nothing for what is
/// read, or not known.
[[nodiscard]] std::optional<InputError> refuseForeign(const std::filesystem::path& path,
                                                      std::string_view start);

/// The same for a zip archive that has no array: what else its entries say that it is. Throws
/// InputError (ArchiveDamaged).
[[nodiscard]] std::optional<InputError> refuseForeignZip(const std::filesystem::path& path);

/// What is in a file that gzip packed, by its first bytes once unpacked; text is read.
[[nodiscard]] std::optional<InputError> refuseForeignGzip(const std::filesystem::path& path,
                                                          std::string_view unpackedStart);

} // namespace candor
