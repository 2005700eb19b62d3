// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/logits_cache.h"
#include "project_samples.h"

#include <string>
#include <vector>

namespace candor::test {

/// Whether the cache gives back all of what keepSome() put in.
inline bool holds(LogitsCache& cache, std::size_t seed, std::size_t members = 5,
                  std::size_t patches = 1) {
    const auto known = cache.find(sampleContent(seed), sampleMembers(members));
    if (!known) {
        return false;
    }
    const FileLogits expected = sampleLogits(seed, members, patches);
    FileLogits found = known->facts;
    found.identity = expected.identity;
    for (const std::vector<float>& member : known->members) {
        found.logits.insert(found.logits.end(), member.begin(), member.end());
    }
    return known->facts.identity.content == sampleContent(seed) && sameFacts(found, expected);
}

inline void keepSome(LogitsCache& cache, std::size_t first, std::size_t count,
                     std::size_t patches = 1) {
    for (std::size_t seed = first; seed < first + count; ++seed) {
        cache.keep(sampleFile(seed, 5, patches), sampleMembers());
    }
}

} // namespace candor::test
