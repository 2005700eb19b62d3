// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/open_file.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace candor {

/// Puts `size` bytes of one file into an empty one: as a clone where the file system can, by the
/// kernel where that can, else by hand. Throws std::system_error, Cancelled.
void copyBytes(const OpenFile& from, const OpenFile& to, std::uint64_t size, std::stop_token stop);

/// Gives a file the owner, rights and extended attributes (access lists are among them) of another.
/// Returns the names of those that the system did not let it have. Throws std::system_error when
/// there is no room for them.
[[nodiscard]] std::vector<std::string> carryAttributes(const OpenFile& from, const OpenFile& to);

} // namespace candor
