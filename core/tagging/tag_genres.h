// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace candor {

/// The numbered genres of ID3v1, from 0 ("Blues"), that ID3v2 and MP4 know too. Empty: there is no
/// such number.
[[nodiscard]] std::string numberedGenreName(std::size_t number);
/// Case does not count.
[[nodiscard]] std::optional<std::size_t> numberOfGenre(std::string_view name);

} // namespace candor
