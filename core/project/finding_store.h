// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/database.h"
#include "project/logits_store.h"
#include "project/project_contents.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// Which content a track had when it was heard, and why one gave nothing. Within the caller's
/// transaction. Throws ProjectError.
class FindingStore {
public:
    explicit FindingStore(Database& database) : m_database(database), m_store(database) {}

    /// `keys` are the members' keys, `members` their numbers.
    void keep(const ProjectFinding& finding, const std::vector<std::string>& keys,
              const std::vector<std::int64_t>& members);
    void forget(std::uint32_t track);
    /// None when a member is missing and no failure stands in for it. `row`: the columns of
    /// CANDOR_FINDING_COLUMNS.
    [[nodiscard]] std::shared_ptr<const FileLogits> read(const Query& row, std::string path,
                                                         const std::vector<std::string>& keys,
                                                         const std::vector<std::int64_t>& members);
    /// A file that failed, without path and identity, and the keys that were tried; null: it did
    /// not.
    [[nodiscard]] std::shared_ptr<FileLogits> readFailure(std::uint32_t track,
                                                          std::vector<std::string>& keys);
    [[nodiscard]] LogitsStore& logits() noexcept { return m_store; }

private:
    void dropUnused(std::string_view content);
    void keepFailure(std::uint32_t track, const FileLogits& file,
                     const std::vector<std::string>& keys);
    bool dropFailure(std::uint32_t track);

    Database& m_database;
    LogitsStore m_store;
};

/// With finding as f and failure as x; path is left to the reader.
#define CANDOR_FINDING_COLUMNS "f.track, f.size, f.modified, f.content, x.track"

/// The store's keys: of a file that nobody hashed, and of what is known of a failed one.
[[nodiscard]] std::string contentKey(std::string_view content, std::uint32_t track);
[[nodiscard]] std::string failureKey(std::uint32_t track);

} // namespace candor
