// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/track_posterior.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor::ui {

class ArchiveSession;

/// In which order files are reviewed.
enum class ReviewOrder : std::uint8_t {
    NearestLine,  // those that fall shortest of acceptance by least come first
    LeastCertain, // the lowest confidence (or margin, as the rule says) comes first
    Sample        // a random part of all that was heard, to check the confidences
};

/// The files that the rule does not accept and nobody has decided (skipped ones among them), in
/// the order NearestLine or LeastCertain; ties as they came. A multi-label file counts by the class
/// that comes nearest to its line.
[[nodiscard]] std::vector<std::uint32_t> filesToReview(const ArchiveSession& archive,
                                                       ReviewOrder order);

/// Equal-width buckets of [0, 1] that a sample is stratified over.
inline constexpr std::size_t SampleStrata = 10;

/// How many files a sample of `size` takes of each stratum: proportionally, the largest remainders
/// rounded up (Hamilton), the lower stratum on a tie. Never more than a stratum has.
[[nodiscard]] std::vector<std::size_t> proportionalShares(std::span<const std::size_t> strata,
                                                          std::size_t size);

/// `size` of the files whose outcome is known (all of them when there are fewer), stratified by
/// confidence, drawn without replacement and in random order. Allocation is proportional, so that
/// the plain share of right answers estimates that of all files, without weights. The same outcomes
/// and seed give the same sample on every machine.
[[nodiscard]] std::vector<std::uint32_t> stratifiedSample(std::span<const TrackOutcome> outcomes,
                                                          std::size_t size, std::uint64_t seed);

} // namespace candor::ui
