// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/logits_extraction.h"
#include "project/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// The tables of what was heard, in a project and in the cache alike. A *sound* is what decoding
/// one content under one patch plan gave; logits belong to a sound and a member, and carry a
/// checksum: SQLite itself would not notice a changed number. Reads and writes within the caller's
/// transaction. Throws ProjectError (Damaged for what no writer leaves).
class LogitsStore {
public:
    explicit LogitsStore(Database& database) : m_database(database) {}

    /// Makes the empty tables.
    static void create(Database& database);

    /// Numbers of member keys in this database; 0 for a key that is not known, unless `add`.
    [[nodiscard]] std::vector<std::int64_t> memberNumbers(const std::vector<std::string>& keys,
                                                          bool add = false);

    /// `members`: their numbers, in the order of the logits; a file without logits leaves its facts
    /// alone. `content` may be any key that names one content. Returns the sound's number.
    std::int64_t keep(std::string_view content, const FileLogits& file,
                      std::span<const std::int64_t> members);
    /// Nothing when no member is known. A member that is not known, or of other patches than the
    /// others, comes back empty. `sound`: where its number is wanted.
    [[nodiscard]] std::optional<KnownLogits> find(std::string_view content,
                                                  std::span<const std::int64_t> members,
                                                  std::int64_t* sound = nullptr);
    /// Adds what one sound knows of members that are still empty in `known`, whose facts are the
    /// sound's. False: nothing.
    bool read(std::int64_t sound, std::span<const std::int64_t> members, KnownLogits& known);
    /// What keep() left of a file without logits.
    [[nodiscard]] std::optional<FileLogits> facts(std::string_view content);
    void forget(std::string_view content);
    void forgetSound(std::int64_t sound);
    void clear();

private:
    std::int64_t soundFor(std::string_view content, const FileLogits& file);
    void dropElsewhere(std::string_view content, std::int64_t sound,
                       std::span<const std::int64_t> members);

    Database& m_database;
};

} // namespace candor
