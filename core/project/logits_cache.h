// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/logits_extraction.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace candor {

/// Logits that were computed before, in whatever project: by the file's content (FileIdentity) and
/// a member's key. A SQLite database; several programs may use it at once. Safe to call from
/// several threads. What it holds can be lost without harm: a damaged cache is set aside and begun
/// anew, a full disk makes it keep nothing more (lastProblem() says so) and never stops a run.
class LogitsCache {
public:
    static constexpr std::uint64_t DefaultBytes = std::uint64_t{2} << 30;

    /// `file`: its folder is made. Throws ProjectError when it can be neither read nor made.
    explicit LogitsCache(const std::filesystem::path& file, std::uint64_t mostBytes = DefaultBytes);
    ~LogitsCache();
    LogitsCache(const LogitsCache&) = delete;
    LogitsCache& operator=(const LogitsCache&) = delete;

    /// Nothing when no member is known. Members that are not known come back empty.
    [[nodiscard]] std::optional<KnownLogits> find(const std::string& content,
                                                  const std::vector<std::string>& members);
    /// Written some dozens at a time, and by flush(). Failures are not kept.
    void keep(const std::shared_ptr<const FileLogits>& file,
              const std::vector<std::string>& members);
    void flush();

    /// What was used least recently goes first when it grows beyond the limit.
    void setLimit(std::uint64_t mostBytes);
    [[nodiscard]] std::uint64_t bytes() const; // on the disk
    [[nodiscard]] std::uint64_t entries() const;
    void clear();
    /// Why something could not be kept, in English; empty mostly.
    [[nodiscard]] std::string lastProblem() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// $XDG_CACHE_HOME/candor/logits.db, or below ~/.cache.
[[nodiscard]] std::filesystem::path defaultCacheFile();

} // namespace candor
