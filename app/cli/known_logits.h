// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio_arguments.h"
#include "inference/logits_extraction.h"
#include "project/logits_cache.h"

#include <cstddef>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace candor::cli {

/// The cache that --cache names: a file, "off" (null), or else the user's own, without which a run
/// goes on, as standard error then says. Throws ProjectError for a file that cannot be used.
[[nodiscard]] std::unique_ptr<LogitsCache> openCache(const std::string& named);

/// What earlier runs left of files, whatever they are called: the cache, by content and member.
class KnownFiles {
public:
    /// Throws ProjectError, ModelError, Cancelled.
    KnownFiles(const AudioArguments& arguments, const Ensemble& ensemble, std::stop_token stop);

    /// One a member; empty where neither cache nor project is in use.
    [[nodiscard]] const std::vector<std::string>& keys() const { return m_keys; }
    /// For ExtractionSettings: files are hashed where something is kept.
    [[nodiscard]] decltype(ExtractionSettings::recall) recall() const;
    /// One call at a time.
    void keep(const std::shared_ptr<const FileLogits>& file);
    /// Writes what waits; says what came from the cache, and what it could not keep.
    [[nodiscard]] std::string finish();

private:
    std::unique_ptr<LogitsCache> m_cache;
    std::vector<std::string> m_keys;
    std::size_t m_recalled = 0; // files
};

} // namespace candor::cli
