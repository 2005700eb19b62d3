// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/database.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace candor {

/// The cache's database, made where there is none. A file that is damaged or no cache is renamed
/// (".damaged") and begun anew. Throws ProjectError, for the cache of a newer version, too.
[[nodiscard]] std::unique_ptr<Database> openCacheFile(const std::filesystem::path& file);

/// Renames a file that cannot be used, and removes what SQLite left beside it. No connection of
/// this program may be open. Throws ProjectError.
void setCacheFileAside(const std::filesystem::path& file);

/// Bytes on the disk, the write-ahead log included.
[[nodiscard]] std::uint64_t cacheFileBytes(const std::filesystem::path& file);

/// Removes sounds, the least recently used first, until the file is well below the limit; frees the
/// disk. Throws ProjectError.
void trimCacheFile(Database& database, std::uint64_t mostBytes);

/// Removes everything and frees the disk. Throws ProjectError.
void clearCacheFile(Database& database);

} // namespace candor
