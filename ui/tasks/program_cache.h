// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace candor {
class LogitsCache;
}

namespace candor::ui {

/// Where the cache lies: CANDOR_CACHE, or else defaultCacheFile(); empty when CANDOR_CACHE is
/// "off".
[[nodiscard]] std::filesystem::path programCacheFile();

/// The one cache of this program, opened by the first call: not for the GUI thread. Null when it is
/// off. Throws ProjectError when it can be neither read nor made; the next call tries again.
[[nodiscard]] LogitsCache* programCache();

/// How large it may grow, in bytes; remembered from one start to the next.
[[nodiscard]] std::uint64_t cacheLimit();
void rememberCacheLimit(std::uint64_t bytes);

} // namespace candor::ui
