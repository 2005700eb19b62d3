// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/review_queue.h"

#include "calibration/binning.h"
#include "session/archive_session.h"
#include "session/listen_session.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>
#include <utility>

namespace candor::ui {
namespace {

double valueOf(const WinningDecision& decision, const AcceptanceRule& rule) {
    return static_cast<double>(rule.by == AcceptanceRule::By::Margin ? decision.margin
                                                                     : decision.confidence);
}

double lineOf(const WinningDecision& decision, const AcceptanceRule& rule) {
    return decision.winner < rule.atLeastOfClass.size() ? rule.atLeastOfClass[decision.winner]
                                                        : rule.atLeast;
}

/// What a file is sorted by, the lowest first.
double rankOf(std::span<const WinningDecision> proposed, const AcceptanceRule& rule,
              ReviewOrder order) {
    double shortest = std::numeric_limits<double>::infinity();
    double surest = 0.0;
    for (const WinningDecision& decision : proposed) {
        shortest = std::min(shortest, lineOf(decision, rule) - valueOf(decision, rule));
        surest = std::max(surest, valueOf(decision, rule));
    }
    return order == ReviewOrder::LeastCertain ? surest : shortest;
}

/// A number below `count`, each as likely as the other. Not std::uniform_int_distribution: its
/// numbers differ between libraries.
std::uint64_t drawBelow(std::uint64_t count, std::mt19937_64& random) {
    const std::uint64_t most = std::mt19937_64::max() - std::mt19937_64::max() % count;
    std::uint64_t drawn = random();
    while (drawn >= most) {
        drawn = random();
    }
    return drawn % count;
}

/// Fisher and Yates, from the front: the first `count` are a sample.
void shuffleFront(std::vector<std::uint32_t>& files, std::size_t count, std::mt19937_64& random) {
    for (std::size_t at = 0; at < count; ++at) {
        std::swap(files[at], files[at + drawBelow(files.size() - at, random)]);
    }
}

} // namespace

std::vector<std::uint32_t> filesToReview(const ArchiveSession& archive, ReviewOrder order) {
    std::vector<std::pair<double, std::uint32_t>> ranked;
    const std::size_t tracks = archive.tracks().tracks().size();
    for (std::size_t track = 0; track < tracks; ++track) {
        const auto index = static_cast<std::uint32_t>(track);
        const Standing standing = archive.standing(index);
        const bool isKnown = archive.frame().outcome(index).isKnown();
        if (isKnown && (standing == Standing::ToReview || standing == Standing::Skipped)) {
            ranked.emplace_back(rankOf(archive.frame().of(index), archive.rule(), order), index);
        }
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::uint32_t> files;
    files.reserve(ranked.size());
    for (const auto& [rank, track] : ranked) {
        files.push_back(track);
    }
    return files;
}

std::vector<std::size_t> proportionalShares(std::span<const std::size_t> strata, std::size_t size) {
    const std::size_t all = std::accumulate(strata.begin(), strata.end(), std::size_t{0});
    std::vector<std::size_t> shares(strata.begin(), strata.end());
    if (size >= all) {
        return shares;
    }
    std::vector<std::pair<std::size_t, std::size_t>> remainders; // the largest first
    std::size_t left = size;
    for (std::size_t stratum = 0; stratum < strata.size(); ++stratum) {
        shares[stratum] = strata[stratum] * size / all;
        left -= shares[stratum];
        remainders.emplace_back(all - strata[stratum] * size % all, stratum);
    }
    std::sort(remainders.begin(), remainders.end());
    for (std::size_t place = 0; place < left; ++place) {
        ++shares[remainders[place].second];
    }
    return shares;
}

std::vector<std::uint32_t> stratifiedSample(std::span<const TrackOutcome> outcomes,
                                            std::size_t size, std::uint64_t seed) {
    const Binning buckets = Binning::equalWidth(SampleStrata);
    std::vector<std::vector<std::uint32_t>> strata(SampleStrata);
    for (std::size_t track = 0; track < outcomes.size(); ++track) {
        if (outcomes[track].isKnown()) {
            strata[buckets.bucketOf(static_cast<double>(outcomes[track].confidence))].push_back(
                static_cast<std::uint32_t>(track));
        }
    }
    std::vector<std::size_t> counts;
    for (const auto& stratum : strata) {
        counts.push_back(stratum.size());
    }
    const std::vector<std::size_t> shares = proportionalShares(counts, size);
    std::mt19937_64 random(seed);
    std::vector<std::uint32_t> sample;
    for (std::size_t stratum = 0; stratum < SampleStrata; ++stratum) {
        shuffleFront(strata[stratum], shares[stratum], random);
        sample.insert(sample.end(), strata[stratum].begin(),
                      strata[stratum].begin() + static_cast<std::ptrdiff_t>(shares[stratum]));
    }
    shuffleFront(sample, sample.size(), random);
    return sample;
}

} // namespace candor::ui
